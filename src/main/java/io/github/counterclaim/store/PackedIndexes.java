package io.github.counterclaim.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty TDB2 database: each node gets its number, then each index is sorted in memory and written from the bottom
 * up, as Jena's {@code tdb2.xloader} writes it, on all cores. Jena's loaders with threads pass chunks through queues:
 * where the thread that numbers nodes fails, as on a full disk, those behind it wait for ever, and where an index fails,
 * that is only logged. Here nothing waits for anything but the end of each index, and each failure is thrown.
 */
final class PackedIndexes {

    private static final int COLUMNS = 4;
    private static final int RECORD = COLUMNS * NodeId.SIZE;

    /** What each number stands for, in the order of the indexes. */
    private final long[] ids;
    /** Numbers of nodes: graph, subject, predicate, object. */
    private final int[][] rows;

    private PackedIndexes(long[] ids, int[][] rows) {
        this.ids = ids;
        this.rows = rows;
    }

    /**
     * Fills a database with the named graphs of a data set. Afterwards it must be closed: what is open of it does not
     * know of the indexes. Where this fails, it is of no use.
     *
     * @param quads how many there are
     */
    static void fill(DatasetGraph database, DatasetGraph data, int quads) {
        PackedIndexes packed = Txn.calculateWrite(database, () -> Txn.calculateRead(data, () -> number(database, data, quads)));
        TupleIndex[] indexes = TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
        List<Callable<Void>> work = new ArrayList<>();
        for (TupleIndex index : indexes) {
            work.add(() -> {
                packed.write(index);
                return null;
            });
        }
        all(work);
    }

    private static void all(List<Callable<Void>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "index");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The loading is given up");
        } catch (ExecutionException e) {
            // so that a full disk is told as it is from this thread
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static PackedIndexes number(DatasetGraph database, DatasetGraph data, int quads) {
        NodeTable nodes = TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable().getNodeTable();
        Map<Node, Integer> known = new HashMap<>();
        long[] ids = new long[1024];
        int[][] rows = new int[COLUMNS][quads];
        byte[] bytes = new byte[NodeId.SIZE];
        Iterator<Quad> all = QuadLines.named(data);
        int row = 0;
        for (; all.hasNext(); row++) {
            Quad quad = all.next();
            Node[] terms = {quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()};
            for (int column = 0; column < COLUMNS; column++) {
                int next = known.size();
                Integer before = known.putIfAbsent(terms[column], next);
                if (before == null) {
                    NodeIdFactory.set(nodes.getAllocateNodeId(terms[column]), bytes);
                    ids = next < ids.length ? ids : Arrays.copyOf(ids, 2 * next);
                    ids[next] = ByteBuffer.wrap(bytes).getLong();
                }
                rows[column][row] = before == null ? next : before;
            }
        }
        if (row != quads) {
            throw new IllegalStateException(row + " quads came, not " + quads);
        }
        return inOrder(Arrays.copyOf(ids, known.size()), rows);
    }

    /** Numbers the nodes anew, by what they are in the indexes, so that a smaller number stands before a larger. */
    private static PackedIndexes inOrder(long[] ids, int[][] rows) {
        // indexes compare bytes, and so have no sign
        long[] sorted = Arrays.stream(ids).map(id -> id ^ Long.MIN_VALUE).sorted().distinct().toArray();
        int[] places = Arrays.stream(ids).mapToInt(id -> Arrays.binarySearch(sorted, id ^ Long.MIN_VALUE)).toArray();
        for (int[] column : rows) {
            Arrays.setAll(column, row -> places[column[row]]);
        }
        Arrays.setAll(sorted, place -> sorted[place] ^ Long.MIN_VALUE);
        return new PackedIndexes(sorted, rows);
    }

    private void write(TupleIndex index) {
        int[] columns = index.getName().chars().map("GSPO"::indexOf).toArray();
        BPlusTree tree = LoaderOps.idxBTree(index);
        Iterator<Record> records = new Records(sorted(columns), columns, tree.getRecordFactory());
        CoLib.executeWrite(index, () -> BPlusTreeRewriter.packIntoBPlusTree(
                records, tree.getParams(), tree.getRecordFactory(), tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(), tree.getRecordsMgr().getBlockMgr()));
    }

    /** Returns the rows in the order of these columns: sorted by the last first, which each further sorting keeps. */
    private int[] sorted(int[] columns) {
        int[] order = new int[rows[0].length];
        Arrays.setAll(order, row -> row);
        for (int i = columns.length - 1; i >= 0; i--) {
            order = sorted(order, rows[columns[i]]);
        }
        return order;
    }

    private int[] sorted(int[] order, int[] column) {
        int[] places = new int[ids.length + 1];
        for (int number : column) {
            places[number + 1]++;
        }
        for (int i = 0; i < ids.length; i++) {
            places[i + 1] += places[i];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[places[column[row]]++] = row;
        }
        return sorted;
    }

    /** What an index holds, in its order, each once: two forms of a number may be one in the database. */
    private final class Records implements Iterator<Record> {
        private final int[] order;
        private final int[] columns;
        private final RecordFactory factory;
        private int next;

        Records(int[] order, int[] columns, RecordFactory factory) {
            this.order = order;
            this.columns = columns;
            this.factory = factory;
        }

        @Override
        public boolean hasNext() {
            return next < order.length;
        }

        @Override
        public Record next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int row = order[next++];
            ByteBuffer key = ByteBuffer.allocate(RECORD);
            for (int column : columns) {
                key.putLong(ids[rows[column][row]]);
            }
            while (hasNext() && isSame(row, order[next])) {
                next++;
            }
            return factory.create(key.array());
        }

        private boolean isSame(int one, int other) {
            for (int[] column : rows) {
                if (column[one] != column[other]) {
                    return false;
                }
            }
            return true;
        }
    }
}
