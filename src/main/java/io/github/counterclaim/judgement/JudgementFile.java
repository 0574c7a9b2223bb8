package io.github.counterclaim.judgement;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.CC;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A judgement as a Turtle file whose addresses are relative, so that it holds wherever the data is published. */
final class JudgementFile {

    private static final int SIZE_LIMIT = 16_384;
    /** Stands for the publisher's base while a file is read. */
    private static final String BASE = "http://base.invalid/";
    private static final String CONFLICT = BASE + "id/conflict/";
    private static final Property GENERATED =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#", "generatedAtTime");
    private static final Set<Property> KNOWN =
            Set.of(RDF.type, CC.verdict, CC.judges, CC.judgedName, DCTerms.creator, GENERATED, RDFS.comment);

    private JudgementFile() {}

    /**
     * Writes a judgement, whole or not at all; one on the same conflict or names is replaced.
     *
     * @param folder made when it is missing
     * @throws CounterclaimException {@code unwritable-judgement}
     */
    static Path write(Judgement judgement, Path folder) {
        Path file = folder.resolve(judgement.slug() + ".ttl");
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, ".judgement", ".tmp");
            try {
                Files.writeString(unfinished, turtle(judgement));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return file;
        } catch (IOException e) {
            throw new CounterclaimException("unwritable-judgement", "The judgement cannot be written to '" + file + "' ("
                    + e.getClass().getSimpleName() + "). Check that the corpus is a folder that you may write to", e);
        }
    }

    private static String turtle(Judgement judgement) {
        String about = judgement.verdict().isOnConflict()
                ? "cc:judges <id/conflict/" + judgement.about().get(0) + ">"
                : "cc:judgedName " + judgement.about().stream().map(JudgementFile::quoted).collect(Collectors.joining(" , "));
        return """
                @prefix cc: <%s> .
                @prefix dct: <%s> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix rdfs: <%s> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <id/judgement/%s> a cc:Judgement ;
                    %s ;
                    cc:verdict cc:%s ;
                    dct:creator %s ;
                    prov:generatedAtTime "%s"^^xsd:dateTime ;
                    rdfs:comment %s .
                """.formatted(CC.NS, DCTerms.NS, RDFS.uri, judgement.slug(), about,
                judgement.verdict().resource().getLocalName(), quoted(judgement.by()), judgement.at(), quoted(judgement.why()));
    }

    private static String quoted(String text) {
        StringWriter out = new StringWriter();
        text.codePoints().forEach(c -> out.append(switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> Character.toString(c);
        }));
        return "\"" + out + "\"";
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException whose message says what is wrong with it
     * @throws IOException when it cannot be read
     */
    static Judgement read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > SIZE_LIMIT) {
            throw new IllegalArgumentException("it is no plain file of at most " + SIZE_LIMIT + " bytes");
        }
        Model model = parse(Files.readAllBytes(file));
        List<Resource> subjects = model.listSubjects().toList();
        boolean strange = model.listStatements().toList().stream().anyMatch(s -> !KNOWN.contains(s.getPredicate()));
        if (subjects.size() != 1 || strange || !subjects.get(0).hasProperty(RDF.type, CC.JUDGEMENT)
                || subjects.get(0).listProperties(RDF.type).toList().size() != 1) {
            throw new IllegalArgumentException("it holds something other than one cc:Judgement");
        }
        return judgement(subjects.get(0));
    }

    private static Model parse(byte[] bytes) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.source(new ByteArrayInputStream(bytes))
                    .lang(Lang.TURTLE)
                    .base(BASE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
            return model;
        } catch (RiotException e) {
            throw new IllegalArgumentException("it is malformed: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("it is nested too deeply", e);
        }
    }

    private static Judgement judgement(Resource subject) {
        Verdict verdict = verdict(one(subject, CC.verdict));
        List<String> about = verdict.isOnConflict()
                ? List.of(conflict(one(subject, CC.judges)))
                : subject.listProperties(CC.judgedName).toList().stream().map(s -> text(s.getObject())).sorted().toList();
        try {
            return new Judgement(verdict, about, text(one(subject, DCTerms.creator)), instant(one(subject, GENERATED)),
                    text(one(subject, RDFS.comment)));
        } catch (CounterclaimException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static RDFNode one(Resource subject, Property property) {
        List<RDFNode> found = subject.getModel().listObjectsOfProperty(subject, property).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("it needs one " + property.getLocalName() + " and has " + found.size());
        }
        return found.get(0);
    }

    private static Verdict verdict(RDFNode node) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.resource().equals(node)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("its verdict '" + node + "' is unknown");
    }

    private static String conflict(RDFNode node) {
        if (!node.isURIResource() || !node.asResource().getURI().startsWith(CONFLICT)) {
            throw new IllegalArgumentException("it judges '" + node + "', which is no <id/conflict/...>");
        }
        return node.asResource().getURI().substring(CONFLICT.length());
    }

    private static String text(RDFNode node) {
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("it has '" + node + "' where words should stand");
        }
        return node.asLiteral().getLexicalForm();
    }

    private static Instant instant(RDFNode node) {
        boolean typed = node.isLiteral() && XSDDatatype.XSDdateTime.getURI().equals(node.asLiteral().getDatatypeURI());
        try {
            if (typed) {
                return Instant.parse(node.asLiteral().getLexicalForm());
            }
        } catch (DateTimeException e) {
            // told below, as any other value that is no time
        }
        throw new IllegalArgumentException("its time '" + node + "' is no xsd:dateTime in UTC");
    }
}
