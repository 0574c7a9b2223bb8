package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes what was found as RDF, topic by topic: of what it wrote it holds only what the disputes' ranks follow from. Every
 * node has an address made from its content.
 */
final class ConflictWriter {

    private final Consumer<Triple> out;
    private final List<Standing> standings = new ArrayList<>();
    private final Iris iris;
    private final Background background;
    private final Wording wording;
    private final Map<String, List<Resource>> disputesOfClaims = new HashMap<>();
    private Model model = ModelFactory.createDefaultModel();

    /** What tells a dispute's rank. */
    private record Standing(String dispute, DisputeFinder.Worth worth) {}

    /** Makes a writer; each triple goes out once, unless two topics give it. */
    ConflictWriter(Iris iris, Background background, Consumer<Triple> out) {
        this.out = out;
        this.iris = iris;
        this.background = background;
        this.wording = new Wording(background);
    }

    /** Ends a topic: what was written of it goes out. */
    void endTopic() {
        model.getGraph().find().forEachRemaining(out);
        model = ModelFactory.createDefaultModel();
        disputesOfClaims.clear();
    }

    /** Ends all: disputes get their ranks, the best is 1. */
    void end() {
        standings.sort(Comparator.comparing(Standing::worth));
        for (int i = 0; i < standings.size(); i++) {
            model.createResource(standings.get(i).dispute()).addLiteral(CC.rank, integer(i + 1));
        }
        endTopic();
    }

    /** Writes how many independent publishers affirm a proposition as a fact. */
    void writeCorroboration(String proposition, Collection<ClaimView> claims) {
        model.createResource(proposition)
                .addLiteral(CC.corroboration, integer(Publishers.independent(claims)));
    }

    /** Writes an event with its actors, its date and its evidence. Disputes of its topic must have been written before. */
    void writeEvent(Happening happening) {
        ClaimView first = happening.first();
        String date = happening.date() == null ? "" : Edtf.format(happening.date());
        String key = String.join("|", local(first.subject()), local(first.relation()), local(first.object()), date);
        Resource event = model.createResource(iris.id("event", Iris.hash(key)), CC.EVENT)
                .addProperty(RDFS.label, Wording.capitalized(wording.proposition(
                        first.subject(), first.relation(), first.object(), null)), "en")
                .addProperty(CC.relation, model.createResource(first.relation()))
                .addProperty(CC.agent, model.createResource(first.subject()))
                .addProperty(
                        background.isSymmetric(first.relation()) ? CC.agent : CC.patient,
                        model.createResource(first.object()));
        for (String type : background.closeMatches(first.relation())) {
            event.addProperty(DCTerms.type, model.createResource(type));
        }
        if (!date.isEmpty()) {
            event.addProperty(CC.date, date);
        }
        happening.claims().forEach(claim -> writeEvidence(event, claim));
    }

    private void writeEvidence(Resource event, ClaimView claim) {
        event.addProperty(CC.claim, model.createResource(claim.iri()));
        if (claim.item() != null) {
            event.addProperty(CC.item, model.createResource(claim.item()));
        }
        if (claim.place() != null) {
            event.addProperty(CC.place, model.createResource(claim.place()));
        }
        disputesOfClaims.getOrDefault(claim.iri(), List.of()).forEach(d -> event.addProperty(CC.disputed, d));
    }

    /** Writes a dispute with its conflicts. */
    void writeDispute(Dispute dispute) {
        String core = local(dispute.core().object()) + "|"
                + (dispute.core().item() == null ? "" : local(dispute.core().item()));
        String hash = Iris.hash(local(dispute.subject()) + "|" + local(dispute.relation()) + "|" + core);
        Resource node = model.createResource(iris.id("dispute", hash), CC.DISPUTE)
                .addProperty(DCTerms.title, title(dispute), "en")
                .addProperty(CC.strength, dispute.isContradiction() ? CC.CONTRADICTION : CC.TENSION);
        standings.add(new Standing(node.getURI(), DisputeFinder.Worth.of(dispute)));
        addDay(node, dispute);
        dispute.sides().forEach((stance, claims) -> writeSide(node, hash, stance, claims));
        dispute.conflicts().forEach(conflict -> {
            node.addProperty(CC.conflict, writeConflict(conflict));
            remember(conflict.a(), node);
            remember(conflict.b(), node);
        });
    }

    private void addDay(Resource node, Dispute dispute) {
        if (dispute.firstDate() != null) {
            node.addProperty(CC.firstDate, String.valueOf(dispute.firstDate()), XSDDatatype.XSDdate);
            node.addProperty(CC.lastDate, String.valueOf(dispute.lastDate()), XSDDatatype.XSDdate);
        }
    }

    private void writeSide(Resource dispute, String hash, String stance, List<ClaimView> claims) {
        Resource side = model.createResource(iris.id("side", hash + "-" + Iris.hash(stance)), CC.SIDE)
                .addProperty(RDFS.label, stance, "en")
                .addLiteral(CC.publishers, integer(Publishers.independent(claims)));
        claims.forEach(claim -> side.addProperty(CC.claim, model.createResource(claim.iri())));
        dispute.addProperty(CC.side, side);
    }

    /** Writes a conflict that a person judged to be none. */
    void writeRejected(Conflict conflict) {
        write(conflict, CC.REJECTED_CONFLICT);
    }

    private Resource writeConflict(Conflict conflict) {
        return write(conflict, CC.CONFLICT);
    }

    private Resource write(Conflict conflict, Resource type) {
        return model.createResource(conflict.address(iris), type)
                .addProperty(CC.claim, model.createResource(conflict.a().iri()))
                .addProperty(CC.claim, model.createResource(conflict.b().iri()))
                .addProperty(CC.conflictKind, conflict.kind().resource())
                .addProperty(CC.strength, conflict.isContradiction() ? CC.CONTRADICTION : CC.TENSION)
                .addProperty(CC.rule, conflict.kind().rule())
                .addProperty(RDFS.comment, wording.explain(conflict), "en");
    }

    /** "Whether A supplies B with drones", or of a quality "The damage of Fordton: destroyed or limited". */
    private String title(Dispute dispute) {
        if (!dispute.core().object().startsWith(CC.NS)) {
            return "Whether " + wording.proposition(
                    dispute.subject(), dispute.relation(), dispute.core().object(), dispute.core().item());
        }
        TreeSet<String> values = new TreeSet<>();
        dispute.conflicts().forEach(c -> {
            values.add(background.label(c.a().object()));
            values.add(background.label(c.b().object()));
        });
        String said = values.size() == 1 ? values.first() + " or not" : String.join(" or ", new ArrayList<>(values));
        return background.label(dispute.subject()) + ", " + background.label(dispute.relation()) + ": " + said;
    }

    private void remember(ClaimView claim, Resource dispute) {
        List<Resource> known = disputesOfClaims.computeIfAbsent(claim.iri(), k -> new ArrayList<>());
        if (!known.contains(dispute)) {
            known.add(dispute);
        }
    }

    private Literal integer(int number) {
        return model.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    /** Addresses made from content must not change with the publisher's base. */
    private String local(String iri) {
        return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
    }
}
