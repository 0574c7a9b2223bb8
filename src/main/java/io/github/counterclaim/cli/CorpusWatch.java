package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.corpus.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Looks again and again whether a corpus has changed, and has it published anew when it has and has come to rest. It
 * compares what the folders list instead of being told by the system, which tells nothing of changes on a network's
 * disk.
 */
final class CorpusWatch implements Runnable {

    private static final long LOOK_MILLIS = 400;

    /** What is done when the corpus has changed. */
    @FunctionalInterface
    interface Renewal {

        /** Publishes the corpus as it is now; {@code what} tells a person what changed. */
        void renew(String what);
    }

    /** What tells one state of a file from another. */
    private record Stamp(long bytes, long millis, Object key) {}

    /**
     * A corpus as it lies on the disk.
     *
     * @param files its articles and judgements
     */
    record State(Map<Path, Stamp> files) {

        /** Returns the present state; what cannot be read is not there. */
        static State of(List<Path> corpus) {
            Map<Path, Stamp> files = new TreeMap<>();
            for (Path file : listed(corpus)) {
                try {
                    BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                    files.put(file, new Stamp(facts.size(), facts.lastModifiedTime().toMillis(), String.valueOf(facts.fileKey())));
                } catch (IOException e) {
                    // deleted since it was listed
                    files.remove(file);
                }
            }
            return new State(files);
        }

        private static List<Path> listed(List<Path> corpus) {
            List<Path> files = new ArrayList<>();
            for (Path path : corpus) {
                files.addAll(judgements(path));
                files.addAll(articles(path));
            }
            return files;
        }

        private static List<Path> judgements(Path path) {
            try (Stream<Path> judged = Files.list(path.resolve("judgements"))) {
                return judged.toList();
            } catch (IOException | UncheckedIOException e) {
                // most corpora have none
                return List.of();
            }
        }

        private static List<Path> articles(Path path) {
            try {
                return Corpus.files(List.of(path));
            } catch (CounterclaimException e) {
                // a folder that is being replaced
                return List.of();
            }
        }

        /** Says in words what is different in a later state. */
        String until(State later) {
            Set<Path> added = new HashSet<>(later.files.keySet());
            added.removeAll(files.keySet());
            Set<Path> removed = new HashSet<>(files.keySet());
            removed.removeAll(later.files.keySet());
            long changed = files.entrySet().stream()
                    .filter(entry -> later.files.containsKey(entry.getKey())
                            && !entry.getValue().equals(later.files.get(entry.getKey())))
                    .count();
            return added.size() + " added, " + changed + " changed, " + removed.size() + " removed";
        }
    }

    private final List<Path> corpus;
    private final Renewal renewal;
    private final BooleanSupplier rehearsal;
    private State published;

    /**
     * Makes a watch.
     *
     * @param published the state that is published already
     */
    CorpusWatch(List<Path> corpus, State published, Renewal renewal) {
        this(corpus, published, renewal, () -> false);
    }

    /**
     * Makes a watch that makes use of the time in which nothing changes.
     *
     * @param published the state that is published already
     * @param rehearsal practises the next renewal, a small piece at a time, and tells whether more is to be practised
     */
    CorpusWatch(List<Path> corpus, State published, Renewal renewal, BooleanSupplier rehearsal) {
        this.corpus = List.copyOf(corpus);
        this.published = published;
        this.renewal = renewal;
        this.rehearsal = rehearsal;
    }

    /** Watches until the thread is interrupted. */
    @Override
    public void run() {
        State before = published;
        boolean rehearsing = true;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            State now = State.of(corpus);
            // a file that is still being copied grows from look to look
            if (!now.equals(published) && now.equals(before)) {
                renewal.renew(published.until(now));
                published = now;
            } else if (rehearsing && now.equals(before)) {
                rehearsing = rehearsal.getAsBoolean();
            }
            before = now;
        }
    }
}
