package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Format;
import io.github.counterclaim.publish.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads what the page of any thing shows. Valid within the transaction that its model was made in. */
public final class ThingReader {

    private static final int LEADING_SHOWN = 100;
    private static final int DISPUTES = 12;
    private static final int CONFLICT_CARDS = 3;
    private static final int CONFLICT_LINES = 60;

    private static final Set<Property> NAMED_ELSEWHERE =
            Set.of(RDF.type, SKOS.prefLabel, RDFS.label, DCTerms.title, SKOS.altLabel, CC.claim, CC.quotation, CC.conflict, CC.side);
    private static final Set<Property> IN_CONFLICT_HEAD = Set.of(RDFS.comment, CC.conflictKind, CC.strength);
    private static final Set<Property> IN_DISPUTE_HEAD = Set.of(CC.firstDate, CC.lastDate, CC.strength);
    private static final Set<Property> IN_ARTICLE_HEAD = Set.of(DCTerms.issued, DCTerms.publisher, DCTerms.creator, DCTerms.source,
            SchemaDO.url, ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom"));
    private static final Set<Property> CLAIM_LINKS =
            Set.of(CC.proposition, CC.claimant, CC.article, RDF.subject, RDF.object, CC.item, CC.claim);

    private final Model model;
    private final Links links;
    private final Labels labels;
    private final ClaimReader claims;
    private final DisputeReader disputes;
    private final GroupReader groups;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public ThingReader(ClaimReader claims) {
        this.model = claims.model();
        this.links = claims.links();
        this.labels = claims.labels();
        this.claims = claims;
        this.disputes = new DisputeReader(claims);
        this.groups = new GroupReader(labels, claims);
    }

    /** Returns what a page about a thing shows. */
    public ThingView read(Links.Name name) {
        Resource thing = model.createResource(links.thing(name));
        List<Resource> about = about(thing);
        List<Resource> made = model.listSubjectsWithProperty(CC.claimant, thing).toList();
        List<Resource> conflicts = conflicts(thing, about, made);
        List<Resource> gathering = disputes(thing, conflicts);
        return new ThingView(
                thing.getURI(),
                labels.label(thing),
                labels.type(thing),
                aliases(thing),
                rows(thing),
                groups.groups(about, all("claims-about-a-thing", "thing", thing)),
                groups.groups(made, all("what-an-actor-claims", "actor", thing)),
                groups.targets(made, thing),
                groups.speakers(about),
                gathering.stream().limit(DISPUTES).map(dispute -> disputes.dispute(dispute, false)).toList(),
                gathering.size(),
                conflicts.stream().limit(CONFLICT_CARDS).map(claims::conflict).toList(),
                conflicts.stream().limit(CONFLICT_LINES).map(claims::line).toList(),
                conflicts.size(),
                incoming(thing),
                Format.ofData().stream()
                        .map(f -> new Ref(f.title(), links.document(name, f)))
                        .toList(),
                citations(thing, name));
    }

    private List<Ref> citations(Resource thing, Links.Name name) {
        boolean cited = thing.hasProperty(RDF.type, CC.ARTICLE) || thing.hasProperty(RDF.type, CC.CLAIM);
        return cited
                ? List.of(new Ref("BibTeX", links.citation(name, "bib")), new Ref("CSL-JSON", links.citation(name, "json")))
                : List.of();
    }

    private List<Resource> about(Resource thing) {
        Set<Resource> found = new LinkedHashSet<>(model.listSubjectsWithProperty(CC.proposition, thing).toList());
        if (thing.hasProperty(RDF.type, CC.ARTICLE)) {
            found.addAll(claims.claimsOf(thing));
            return List.copyOf(found);
        }
        // What an event or a side of a dispute consists of; to a conflict its own page gives a place
        if (thing.hasProperty(RDF.type, CC.EVENT) || thing.hasProperty(RDF.type, CC.SIDE)) {
            thing.listProperties(CC.claim).forEachRemaining(s -> found.add(s.getResource()));
        }
        for (Property role : List.of(RDF.subject, RDF.object, CC.item)) {
            for (Resource proposition : model.listSubjectsWithProperty(role, thing).toList()) {
                found.addAll(model.listSubjectsWithProperty(CC.proposition, proposition).toList());
            }
        }
        return List.copyOf(found);
    }

    private String all(String query, String parameter, Resource thing) {
        return links.query(query, Map.of(parameter, links.shortName(thing.getURI())), null);
    }

    private List<Resource> conflicts(Resource thing, List<Resource> about, List<Resource> made) {
        Set<Resource> found = new LinkedHashSet<>(model.listSubjectsWithProperty(CC.claim, thing).toList());
        if (thing.hasProperty(RDF.type, CC.DISPUTE)) {
            thing.listProperties(CC.conflict).forEachRemaining(s -> found.add(s.getResource()));
        }
        Stream.concat(about.stream(), made.stream())
                .forEach(claim -> found.addAll(model.listSubjectsWithProperty(CC.claim, claim).toList()));
        return disputes.inTurn(disputes.inOrder(found.stream()
                .filter(c -> c.isURIResource() && c.hasProperty(RDF.type, CC.CONFLICT))
                .toList()));
    }

    /** A claim, a conflict and a dispute tell of their disputes in their own ways. */
    private List<Resource> disputes(Resource thing, List<Resource> conflicts) {
        boolean tells = Stream.of(CC.CLAIM, CC.CONFLICT, CC.DISPUTE).anyMatch(type -> thing.hasProperty(RDF.type, type));
        return tells ? List.of() : disputes.gathering(conflicts);
    }

    private static List<String> aliases(Resource thing) {
        return thing.listProperties(SKOS.altLabel).toList().stream()
                .filter(s -> s.getObject().isLiteral())
                .map(Statement::getString)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Row> rows(Resource thing) {
        boolean isConflict = thing.hasProperty(RDF.type, CC.CONFLICT) || thing.hasProperty(RDF.type, CC.REJECTED_CONFLICT);
        boolean isDispute = thing.hasProperty(RDF.type, CC.DISPUTE);
        boolean isArticle = thing.hasProperty(RDF.type, CC.ARTICLE);
        return table(
                thing.listProperties().toList().stream()
                        .filter(s -> !NAMED_ELSEWHERE.contains(s.getPredicate()))
                        .filter(s -> !isConflict || !IN_CONFLICT_HEAD.contains(s.getPredicate()))
                        .filter(s -> !isDispute || !IN_DISPUTE_HEAD.contains(s.getPredicate()))
                        .filter(s -> !isArticle || !IN_ARTICLE_HEAD.contains(s.getPredicate())),
                true);
    }

    private List<Row> incoming(Resource thing) {
        Stream<Statement> leading = model.listStatements(null, null, thing).toList().stream()
                .filter(s -> !CLAIM_LINKS.contains(s.getPredicate()) && s.getSubject().isURIResource())
                .filter(s -> !s.getSubject().getURI().contains("#"))
                .limit(LEADING_SHOWN);
        return table(leading, false);
    }

    private List<Row> table(Stream<Statement> statements, boolean outgoing) {
        Map<String, Set<Ref>> values = new TreeMap<>();
        Map<String, Ref> properties = new TreeMap<>();
        statements.forEach(s -> {
            String key = s.getPredicate().getURI();
            properties.computeIfAbsent(key, k -> labels.ref(s.getPredicate()));
            values.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(labels.ref(outgoing ? s.getObject() : s.getSubject()));
        });
        return values.entrySet().stream()
                .map(e -> new Row(properties.get(e.getKey()), e.getValue().stream().sorted(Comparator.comparing(Ref::label)).toList()))
                .toList();
    }
}
