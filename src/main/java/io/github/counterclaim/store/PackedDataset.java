package io.github.counterclaim.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.system.Txn;

/**
 * A data set in the form that is read fastest: each term once, then each triple as three numbers, graph after graph. For
 * files that the same program reads again; every other program is better served with {@link Dumps}.
 */
public final class PackedDataset {

    /** Kinds of terms, as they are written. */
    private static final int ADDRESS = 0;
    private static final int BLANK = 1;
    private static final int STRING = 2;
    private static final int TAGGED = 3;
    private static final int TYPED = 4;

    private static final int MOST_TERM_BYTES = 64 << 20;

    private PackedDataset() {}

    /**
     * Returns the named graphs of a data set in memory, for {@link #write}; of any other none, since its graphs are
     * other objects each time.
     */
    public static Map<Node, Graph> graphs(DatasetGraph data) {
        Map<Node, Graph> graphs = new HashMap<>();
        if (data instanceof MemoryDataset) {
            data.listGraphNodes().forEachRemaining(name -> graphs.put(name, data.getGraph(name)));
        }
        return graphs;
    }

    /** Returns whether three quarters of a data set's triples lie in graphs that are among the given ones. */
    public static boolean isMostly(DatasetGraph data, Map<Node, Graph> base) {
        long shared = 0;
        long all = 0;
        for (Map.Entry<Node, Graph> graph : graphs(data).entrySet()) {
            int size = graph.getValue().size();
            all += size;
            shared += base.get(graph.getKey()) == graph.getValue() ? size : 0;
        }
        return shared > 0 && 4 * shared >= 3 * all;
    }

    /**
     * Writes the named graphs of a data set that are not among those of another; leaves the stream open.
     *
     * @param base what {@link #graphs} gave of the other; of none, all are written
     * @throws IOException also for a term that has no such form, as a triple within a triple
     */
    public static void write(DatasetGraph data, Map<Node, Graph> base, OutputStream out) throws IOException {
        Fingerprint content = Fingerprint.of(data);
        Set<Node> gone = new LinkedHashSet<>(base.keySet());
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        Map<Node, int[]> graphs = new LinkedHashMap<>();
        Txn.executeRead(data, () -> data.listGraphNodes().forEachRemaining(name -> {
            Graph graph = data.getGraph(name);
            if (base.get(name) == graph) {
                gone.remove(name);
            } else {
                number(name, numbers);
                graphs.put(name, numbered(graph, numbers));
            }
        }));
        DataOutputStream packed = new DataOutputStream(out);
        string(content.hash(), packed);
        packed.writeLong(content.quads());
        packed.writeInt(gone.size());
        for (Node name : gone) {
            string(name.getURI(), packed);
        }
        packed.writeInt(numbers.size());
        for (Node term : numbers.keySet()) {
            term(term, numbers, packed);
        }
        packed.writeInt(graphs.size());
        for (Map.Entry<Node, int[]> graph : graphs.entrySet()) {
            packed.writeInt(numbers.get(graph.getKey()));
            packed.writeInt(graph.getValue().length / 3);
            for (int term : graph.getValue()) {
                packed.writeInt(term);
            }
        }
        packed.flush();
    }

    /** Returns the numbers of the terms of triples, three each. */
    private static int[] numbered(Graph graph, Map<Node, Integer> numbers) {
        IntStream.Builder terms = IntStream.builder();
        graph.find().forEachRemaining(triple -> terms.add(number(triple.getSubject(), numbers))
                .add(number(triple.getPredicate(), numbers))
                .add(number(triple.getObject(), numbers)));
        return terms.build().toArray();
    }

    /** A literal's datatype comes before the literal. */
    private static int number(Node term, Map<Node, Integer> numbers) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        if (term.isLiteral() && isTyped(term)) {
            number(NodeFactory.createURI(term.getLiteralDatatypeURI()), numbers);
        }
        numbers.put(term, numbers.size());
        return numbers.size() - 1;
    }

    private static boolean isTyped(Node literal) {
        return !NodeUtils.isSimpleString(literal) && !NodeUtils.hasLang(literal);
    }

    private static void term(Node term, Map<Node, Integer> numbers, DataOutputStream out) throws IOException {
        if (term.isURI()) {
            out.writeByte(ADDRESS);
            string(term.getURI(), out);
        } else if (term.isBlank()) {
            out.writeByte(BLANK);
            string(term.getBlankNodeLabel(), out);
        } else if (!term.isLiteral() || term.getLiteralBaseDirection() != null) {
            throw new IOException("There is no way to write the term " + term);
        } else if (isTyped(term)) {
            out.writeByte(TYPED);
            string(term.getLiteralLexicalForm(), out);
            out.writeInt(numbers.get(NodeFactory.createURI(term.getLiteralDatatypeURI())));
        } else if (NodeUtils.hasLang(term)) {
            out.writeByte(TAGGED);
            string(term.getLiteralLexicalForm(), out);
            string(term.getLiteralLanguage(), out);
        } else {
            out.writeByte(STRING);
            string(term.getLiteralLexicalForm(), out);
        }
    }

    private static void string(String text, DataOutputStream out) throws IOException {
        // an encoder of one's own refuses half a surrogate pair instead of replacing it
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        out.writeInt(bytes.remaining());
        out.write(bytes.array(), 0, bytes.remaining());
    }

    /**
     * Returns a data set of which the changes were written, in memory.
     *
     * @param base the data set from which they differ
     * @throws IOException when it was not written so, or not to its end
     */
    public static DatasetGraph read(InputStream stream, DatasetGraph base) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        String hash = string(in);
        Fingerprint content = new Fingerprint(in.readLong(), hash);
        Map<String, Graph> graphs = new LinkedHashMap<>();
        base.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), base.getGraph(name)));
        int gone = in.readInt();
        for (int i = 0; i < gone; i++) {
            graphs.remove(string(in));
        }
        int size = in.readInt();
        // a size that is not true must not cost its memory
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            terms.add(term(in, terms));
        }
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = at(in, terms).getURI();
            graphs.put(name, new ListedGraph(triples(in, terms)));
        }
        return new MemoryDataset(graphs, content);
    }

    private static Triple[] triples(DataInputStream in, List<Node> terms) throws IOException {
        int size = in.readInt();
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            triples.add(Triple.create(at(in, terms), at(in, terms), at(in, terms)));
        }
        return triples.toArray(Triple[]::new);
    }

    private static Node at(DataInputStream in, List<Node> terms) throws IOException {
        int number = in.readInt();
        if (number < 0 || number >= terms.size()) {
            throw new IOException("There is no term " + number);
        }
        return terms.get(number);
    }

    private static Node term(DataInputStream in, List<Node> known) throws IOException {
        int kind = in.readByte();
        String text = string(in);
        return switch (kind) {
            case ADDRESS -> NodeFactory.createURI(text);
            case BLANK -> NodeFactory.createBlankNode(text);
            case STRING -> NodeFactory.createLiteralString(text);
            case TAGGED -> NodeFactory.createLiteralLang(text, string(in));
            case TYPED -> typed(text, at(in, known).getURI());
            default -> throw new IOException("There is no kind of term " + kind);
        };
    }

    private static Node typed(String text, String datatype) {
        RDFDatatype type = NodeFactory.getType(datatype);
        return NodeFactory.createLiteralDT(text, type);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = length < 0 || length > MOST_TERM_BYTES ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("A term is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
