package io.github.counterclaim;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.judgement.Verdict;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.NamePair;
import io.github.counterclaim.store.Check;
import io.github.counterclaim.store.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of its domain, all of it data: the lexicon, the ontology, the shapes and the checks. Read from
 * the folders {@code ontology} and {@code queries} of the program's home, so that an edit counts at the next start; where
 * there are none, from the copy that the program carries.
 *
 * @param lexicon names, wordings and cues, its addresses under the publisher's base
 * @param lexiconHash a hash of the lexicon's files, whatever their order on disk
 * @param ontology the vocabulary
 * @param validation the shapes and checks that a published data set must satisfy
 * @param judgements what people decided; those on names are in the lexicon already
 */
public record Knowledge(
        Lexicon lexicon, String lexiconHash, Model ontology, Validation validation, Judgements judgements) {

    private static final int HASH_CHARS = 16;

    /**
     * Reads all of it.
     *
     * @param home the folder that may hold {@code ontology} and {@code queries}
     * @param base what the data's addresses begin with
     * @throws CounterclaimException {@code bad-lexicon} with file and line, {@code bad-ontology}, {@code bad-check}
     */
    public static Knowledge read(Path home, String base) {
        return in(home, folder -> readFrom(folder, base));
    }

    /**
     * Returns a name for all that {@link #read} reads: the files' names and bytes.
     *
     * @throws CounterclaimException as {@link #read}, where a file cannot be read
     */
    public static String fingerprint(Path home) {
        return in(home, folder -> hash(List.of(folder.resolve("ontology"), folder.resolve("queries").resolve("checks")), folder));
    }

    /** Reads from the home, or from the folder of the same form that the program carries. */
    private static <T> T in(Path home, Function<Path, T> reader) {
        if (Files.isDirectory(home.resolve("ontology"))) {
            return reader.apply(home);
        }
        URL own = Knowledge.class.getResource("/ontology/counterclaim.ttl");
        if (own == null) {
            throw new CounterclaimException(
                    "no-ontology", "There is no folder '" + home.resolve("ontology") + "'. Build the program anew");
        }
        return inCarried(own, reader);
    }

    /** Returns what is known once people's judgements count. A judgement on names that changes nothing is a finding. */
    public Knowledge judged(Judgements decided) {
        List<NamePair> pairs = decided.all().stream()
                .filter(one -> !one.verdict().isOnConflict())
                .map(one -> new NamePair(one.about().get(0), one.about().get(1), one.verdict() == Verdict.SAME))
                .toList();
        List<NamePair> idle = new ArrayList<>();
        Lexicon changed = lexicon.judged(pairs, idle);
        List<Finding> findings = idle.stream().map(Knowledge::withoutEffect).toList();
        String hash = pairs.isEmpty() ? lexiconHash : Iris.hash(lexiconHash + pairs);
        return new Knowledge(changed, hash, ontology, validation, decided.with(findings));
    }

    private static Finding withoutEffect(NamePair pair) {
        return new Finding("judgement-without-effect", "judgements", "That '" + pair.a() + "' and '" + pair.b() + "' are "
                + (pair.same() ? "the same" : "different") + " changes nothing: "
                + (pair.same()
                        ? "the lexicon knows neither name, or as things of different kinds. Add one to ontology/lexicon"
                        : "they are told apart already. Remove the file"));
    }

    private static <T> T inCarried(URL own, Function<Path, T> reader) {
        try {
            if (!"jar".equals(own.getProtocol())) {
                return reader.apply(Path.of(own.toURI()).resolve("../..").normalize());
            }
            String inner = own.toURI().getSchemeSpecificPart();
            Path jar = Path.of(URI.create(inner.substring(0, inner.indexOf("!/"))));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return reader.apply(files.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new CounterclaimException("no-ontology", "'" + own + "' cannot be read. Build the program anew", e);
        }
    }

    private static Knowledge readFrom(Path home, String base) {
        Path ontology = home.resolve("ontology");
        Path lexicon = ontology.resolve("lexicon");
        return new Knowledge(
                Lexicon.read(List.of(lexicon), base),
                hash(List.of(lexicon), null).substring(0, HASH_CHARS),
                turtle(ontology.resolve("counterclaim.ttl")),
                new Validation(
                        turtle(ontology.resolve("shapes.ttl")),
                        Check.readAll(home.resolve("queries").resolve("checks"))),
                Judgements.NONE);
    }

    private static Model turtle(Path file) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
            return model;
        } catch (RiotException e) {
            throw new CounterclaimException(
                    "bad-ontology", "'" + file + "' is malformed: " + e.getMessage() + ". Correct the Turtle", e);
        } catch (IOException e) {
            throw new CounterclaimException("no-ontology", "'" + file + "' cannot be read. Put it back", e);
        }
    }

    /**
     * Names the files of folders by their bytes, and by their places where it is said within what.
     *
     * @param within the folder that places are told from, or null where they do not matter
     */
    private static String hash(List<Path> folders, @Nullable Path within) {
        MessageDigest digest = sha256();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Knowledge::isKnowledge).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (within != null) {
                        digest.update((within.relativize(file) + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                    digest.update(bytes);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new CounterclaimException(
                        "unreadable-lexicon", "The folder '" + folder + "' cannot be read. Check its permissions", e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isKnowledge(Path file) {
        String name = file.toString();
        return name.endsWith(".ttl") || name.endsWith(".rq");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
