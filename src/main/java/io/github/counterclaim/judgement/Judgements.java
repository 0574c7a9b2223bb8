package io.github.counterclaim.judgement;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The judgements of some corpora.
 *
 * @param all one for each conflict or pair of names, in the order of their addresses
 * @param findings what was wrong with the files, in their order
 */
public record Judgements(List<Judgement> all, List<Finding> findings) {

    /** None. */
    public static final Judgements NONE = new Judgements(List.of(), List.of());

    private static final String FOLDER = "judgements";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Property ATTRIBUTED = ResourceFactory.createProperty(PROV, "wasAttributedTo");
    private static final Property GENERATED = ResourceFactory.createProperty(PROV, "generatedAtTime");
    private static final Resource AGENT = ResourceFactory.createResource(PROV + "Agent");

    public Judgements {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the folders {@code judgements} of corpora. Where two files judge the same, the later judgement counts.
     *
     * @param corpus folders, and files, which have no judgements
     */
    public static Judgements read(List<Path> corpus) {
        Map<String, Judgement> found = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Path folder : corpus) {
            for (Path file : files(folder.resolve(FOLDER))) {
                try {
                    Judgement judgement = JudgementFile.read(file);
                    found.merge(judgement.slug(), judgement, Judgements::later);
                } catch (IllegalArgumentException | IOException e) {
                    findings.add(new Finding("bad-judgement", file.toString(), "The judgement is left out: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
                            + ". Remove the file, and judge again with 'counterclaim judge'"));
                }
            }
        }
        return new Judgements(List.copyOf(found.values()), findings);
    }

    /**
     * Returns the files that {@link #read} reads, in their order.
     *
     * @param corpus folders, and files, which have no judgements
     */
    public static List<Path> files(List<Path> corpus) {
        return corpus.stream().flatMap(folder -> files(folder.resolve(FOLDER)).stream()).toList();
    }

    /**
     * Writes a judgement into a corpus, whole or not at all, in the place of an earlier one on the same.
     *
     * @return the file
     * @throws CounterclaimException {@code unwritable-judgement} when it cannot be
     */
    public static Path write(Judgement judgement, Path corpus) {
        if (!Files.isDirectory(corpus)) {
            throw new CounterclaimException("unwritable-judgement",
                    "There is no corpus folder '" + corpus + "'. Give one with --corpus");
        }
        return JudgementFile.write(judgement, corpus.resolve(FOLDER));
    }

    private static Judgement later(Judgement a, Judgement b) {
        return b.at().isBefore(a.at()) ? a : b;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new CounterclaimException("unreadable-folder",
                    "The folder '" + folder + "' cannot be listed. Check its permissions", e);
        }
    }

    /** Returns these judgements with more findings. */
    public Judgements with(Collection<Finding> more) {
        return new Judgements(all, Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** Returns the triples that publish them: what, on which conflict or names, by whom, when and why. */
    public Model describe(Iris iris) {
        Model model = ModelFactory.createDefaultModel();
        all.stream().sorted(Comparator.comparing(Judgement::slug)).forEach(one -> describe(one, model, iris));
        return model;
    }

    private static void describe(Judgement one, Model model, Iris iris) {
        String name = Thing.slugOf(one.by());
        Resource judge = model.createResource(
                        iris.id("agent", "judge-" + (name.isEmpty() ? "" : name + "-") + Iris.hash(one.by())), AGENT)
                .addProperty(RDFS.label, one.by());
        Resource node = model.createResource(iris.id("judgement", one.slug()), CC.JUDGEMENT)
                .addProperty(CC.verdict, one.verdict().resource())
                .addProperty(ATTRIBUTED, judge)
                .addProperty(GENERATED, one.at().toString(), XSDDatatype.XSDdateTime)
                .addProperty(RDFS.comment, one.why())
                .addProperty(RDFS.label, label(one));
        if (one.verdict().isOnConflict()) {
            node.addProperty(CC.judges, model.createResource(iris.id("conflict", one.about().get(0))));
        } else {
            one.about().forEach(thing -> node.addProperty(CC.judgedName, thing));
        }
    }

    private static String label(Judgement one) {
        return switch (one.verdict()) {
            case ACCEPTED -> "Conflict accepted by " + one.by();
            case REJECTED -> "Conflict rejected by " + one.by();
            case SAME -> "“" + String.join("” and “", one.about()) + "” are the same, says " + one.by();
            case DIFFERENT -> "“" + String.join("” and “", one.about()) + "” are different, says " + one.by();
        };
    }

    /** Returns a finding for each judgement on a conflict that a data set does not have. */
    public List<Finding> withoutObject(Model data, Iris iris) {
        return all.stream()
                .filter(one -> one.verdict().isOnConflict())
                .filter(one -> !data.contains(
                        data.createResource(iris.id("conflict", one.about().get(0))), RDF.type))
                .map(one -> new Finding("judgement-of-nothing", FOLDER + "/" + one.slug() + ".ttl",
                        "The conflict '" + one.about().get(0) + "' that " + one.by() + " judged is found no more."
                                + " Remove the file if its articles are gone"))
                .toList();
    }
}
