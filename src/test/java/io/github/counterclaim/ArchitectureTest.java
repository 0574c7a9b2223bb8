package io.github.counterclaim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layers of the design, and that the domain is data. */
class ArchitectureTest {

    private static final String ROOT = "io.github.counterclaim";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<![:\"])//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** What each package may import of this program. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("claim", Set.of()),
            Map.entry("cache", Set.of("claim")),
            Map.entry("judgement", Set.of("claim", "graph")),
            Map.entry("corpus", Set.of("claim")),
            Map.entry("text", Set.of("claim", "corpus")),
            Map.entry("lexicon", Set.of("claim")),
            Map.entry("extract", Set.of("claim", "text", "lexicon")),
            Map.entry("graph", Set.of("claim")),
            Map.entry("conflict", Set.of("claim", "graph")),
            Map.entry("store", Set.of("claim", "graph")),
            Map.entry("publish", Set.of("claim", "graph", "store")));

    @ParameterizedTest
    @ValueSource(strings = {"claim", "cache", "corpus", "text", "lexicon", "extract", "graph", "conflict", "judgement", "store", "publish"})
    void layersPointOneWay(String layer) {
        String[] others = Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of("cli"))
                .filter(other -> !other.equals(layer) && !MAY_IMPORT.get(layer).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + "." + layer + "..")
                .should().dependOnClassesThat().resideInAnyPackage(others)
                .orShould().dependOnClassesThat().resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void theFrontDoorKnowsNoCommandsAndNoServer() {
        noClasses().that().resideInAPackage(ROOT)
                .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".cli..", ROOT + ".publish..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "edu.stanford.. text", "jakarta.servlet.. publish", "gg.jte.. publish", "org.eclipse.jetty.. publish",
        "picocli.. cli", "org.jsoup.. corpus", "net.dankito.. corpus", "org.apache.jena.tdb2.. store"
    })
    void eachLibraryIsKnownToOnePackage(String rule) {
        String library = rule.split(" ")[0];
        String layer = ROOT + "." + rule.split(" ")[1] + "..";
        noClasses().that().resideInAPackage(ROOT + "..").and().resideOutsideOfPackages(layer, "gg.jte..")
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void theCoreNeedsTheJdkAlone() {
        classes().that().resideInAPackage(ROOT + ".claim..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".claim..")
                .check(CLASSES);
    }

    @Test
    void noNameOfTheDomainStandsInTheCode() throws IOException {
        Set<String> names = names();
        assertTrue(names.size() > 200, names.size() + " names");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                found.addAll(namesIn(Files.readString(file), names, file));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aNameInALiteralIsSeenAndOneInACommentIsNot() {
        Set<String> names = Set.of("Iran", "Russia");
        assertEquals(1, namesIn("a(\"the Iran deal\"); // Russia", names, Path.of("A")).size());
        assertEquals(0, namesIn("/** \"Iran\" */ a(\"http://x\"); // \"Russia\"", names, Path.of("A")).size());
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("Kremlin", "Hezbollah", "Houthi", "Hamas", "Wagner", "Shahed",
                "Su-35", "S-300", "Fath-360", "Fordow", "Natanz", "Bushehr", "Alabuga", "NATO", "IAEA", "Moscow",
                "Tehran", "Washington"));
        Lexicon.read(List.of(Path.of("ontology/lexicon")), Iris.DEFAULT_BASE).entries().forEach(entry -> {
            if (entry.thing().kind() == ThingKind.STATE) {
                names.add(entry.thing().label());
            }
        });
        return names;
    }

    private static List<String> namesIn(String source, Set<String> names, Path file) {
        Pattern any = Pattern.compile("\\b(" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
        String code = Arrays.stream(COMMENT.split(source)).collect(Collectors.joining(" "));
        return LITERAL.matcher(code).results()
                .filter(literal -> any.matcher(literal.group()).find())
                .map(literal -> file + ": " + literal.group())
                .toList();
    }
}
