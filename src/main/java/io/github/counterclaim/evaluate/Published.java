package io.github.counterclaim.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a data set says, as far as gold is about it. */
final class Published {

    /** A claim as the data has it; an attribute that it lacks is the empty string. */
    record Claim(
            String iri, String file, String article, String relation, String subject, String object, String item,
            String polarity, String modality, String claimant, String quantity, String date, String exact) {}

    /** A thing that an article names, with one of its classes. */
    record Entity(String iri, String className) {}

    /** Two claims, by their addresses, and what the conflict between them is; empty where the data does not say. */
    record Conflict(Set<String> claims, Set<String> kinds) {}

    private static final String PREFIXES = """
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;
    private static final String CLAIMS = """
            SELECT DISTINCT * WHERE {
              ?claim a cc:Claim ; cc:proposition ?p ; cc:polarity ?polarity ; cc:modality ?modality ;
                     cc:claimant ?claimant ; cc:article ?article ; cc:quotation/oa:hasSelector/oa:exact ?exact .
              ?article dct:identifier ?file .
              ?p rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .
              OPTIONAL { ?p cc:item ?item } OPTIONAL { ?claim cc:quantity ?quantity } OPTIONAL { ?claim cc:date ?date } }
            """;
    private static final String LABELS =
            "SELECT DISTINCT ?x ?label WHERE { ?x skos:prefLabel|skos:altLabel|rdfs:label ?label }";
    private static final String PARTIES = "SELECT DISTINCT ?x ?party WHERE { ?x a cc:Relationship ; cc:party ?party }";
    private static final String CONFLICTS = """
            SELECT DISTINCT ?c ?claim ?kind WHERE { ?c a cc:Conflict ; cc:claim ?claim OPTIONAL { ?c cc:conflictKind ?kind } }
            """;
    private static final String ENTITIES = """
            SELECT DISTINCT ?file ?x ?type WHERE {
              ?article a cc:Article ; dct:identifier ?file ; cc:mentions ?x . ?x a ?type
              FILTER(STRSTARTS(STR(?type), STR(cc:))) }
            """;
    private static final String VOICES = """
            SELECT DISTINCT ?article ?voice WHERE {
              ?article a cc:Article ; dct:creator|dct:publisher|schema:author|schema:publisher|prov:wasAttributedTo ?voice }
            """;
    private static final Pattern RELATIONSHIP = Pattern.compile("(.+)-(.+) relationship");

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> parties = new HashMap<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> entities = new LinkedHashMap<>();
    private final Map<String, Set<String>> voices = new HashMap<>();

    private Published() {}

    /** Reads a data set, whose default graph is the union of its graphs, within the caller's transaction. */
    static Published read(DatasetGraph data) {
        Published read = new Published();
        select(data, LABELS).forEach(row -> add(read.labels, row.get("x"), Words.singular(row.get("label"))));
        select(data, PARTIES).forEach(row -> add(read.parties, row.get("x"), row.get("party")));
        select(data, CLAIMS).forEach(row -> read.claims.putIfAbsent(row.get("claim"), claim(row)));
        for (Map<String, String> row : select(data, CONFLICTS)) {
            Conflict conflict = read.conflicts.computeIfAbsent(
                    row.get("c"), c -> new Conflict(new LinkedHashSet<>(), new LinkedHashSet<>()));
            conflict.claims().add(row.get("claim"));
            conflict.kinds().add(local(row.getOrDefault("kind", "")));
        }
        select(data, ENTITIES).forEach(row -> read.entities
                .computeIfAbsent(row.get("file"), file -> new LinkedHashSet<>())
                .add(new Entity(row.get("x"), local(row.get("type")))));
        select(data, VOICES).forEach(row -> add(read.voices, row.get("article"), row.get("voice")));
        return read;
    }

    private static Claim claim(Map<String, String> row) {
        return new Claim(
                row.get("claim"), row.get("file"), row.get("article"), local(row.get("relation")), row.get("subject"),
                row.get("object"), row.getOrDefault("item", ""), local(row.get("polarity")), local(row.get("modality")),
                row.get("claimant"), row.getOrDefault("quantity", ""), row.getOrDefault("date", ""), row.get("exact"));
    }

    private static List<Map<String, String>> select(DatasetGraph data, String query) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(data).query(PREFIXES + query).build()) {
            RowSet found = exec.select();
            found.forEachRemaining(binding -> {
                Map<String, String> row = new HashMap<>();
                binding.forEach((variable, node) -> row.put(variable.getVarName(), lexical(node)));
                rows.add(row);
            });
        }
        return rows;
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.getBlankNodeLabel();
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** Returns the claims by their addresses. */
    Map<String, Claim> claims() {
        return claims;
    }

    /** Returns the conflicts. */
    Iterable<Conflict> conflicts() {
        return conflicts.values();
    }

    /** Returns what an article names, each with each of its classes. */
    Set<Entity> entities(String file) {
        return entities.getOrDefault(file, Set.of());
    }

    /** Returns whether the data holds anything of an article. */
    boolean knows(String file) {
        return entities.containsKey(file) || claims.values().stream().anyMatch(claim -> claim.file().equals(file));
    }

    /** Returns the names of a thing, plain and in the singular. */
    Set<String> names(String iri) {
        return labels.getOrDefault(iri, Set.of());
    }

    /** Returns a short name for messages. */
    String name(String iri) {
        return names(iri).stream().min(java.util.Comparator.comparingInt(String::length)).orElse(iri);
    }

    /** Returns whether a claim is put in its article's own voice: its author, its publisher, or the article. */
    boolean isAuthors(Claim claim) {
        return claim.claimant().equals(claim.article())
                || voices.getOrDefault(claim.article(), Set.of()).contains(claim.claimant());
    }

    /**
     * Returns whether a thing goes by a label or by its head ("drones" for "Iranian drones").
     *
     * @param free whether the label is free text, so that half of its words will do
     */
    boolean isThing(String value, String label, boolean free) {
        String wanted = Words.singular(label);
        Matcher relationship = RELATIONSHIP.matcher(Words.plain(label));
        if (relationship.matches() && parties.containsKey(value)) {
            Set<String> tied = parties.get(value);
            return tied.size() == 2
                    && isAmong(tied, Words.singular(relationship.group(1)))
                    && isAmong(tied, Words.singular(relationship.group(2)));
        }
        Set<String> names = names(value).isEmpty()
                ? new LinkedHashSet<>(List.of(Words.singular(value), Words.singular(local(value))))
                : names(value);
        return names.contains(wanted)
                || names.stream().anyMatch(name -> wanted.endsWith(" " + name))
                || free && names.stream().anyMatch(name -> Words.shareHalf(wanted, name) || name.endsWith(" " + wanted));
    }

    private boolean isAmong(Set<String> things, String name) {
        return things.stream().anyMatch(thing -> names(thing).contains(name));
    }
}
