package io.github.counterclaim.conflict;

import com.github.benmanes.caffeine.cache.Interner;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.conflict.ClaimView.ArticleView;
import io.github.counterclaim.conflict.ClaimView.Content;
import io.github.counterclaim.conflict.ClaimView.Quote;
import io.github.counterclaim.graph.CC;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a graph into compact records, those about one subject and relation at a time: the graph's indexes
 * find them, so that neither all claims nor a list of them is held.
 */
final class ClaimLoader {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Property SELECTOR = ResourceFactory.createProperty(OA, "hasSelector");
    private static final Property EXACT = ResourceFactory.createProperty(OA, "exact");
    private static final Property START = ResourceFactory.createProperty(OA, "start");
    private static final Property END = ResourceFactory.createProperty(OA, "end");

    /** Articles are read again when more than so many were; they come with every topic. */
    private static final int MOST_ARTICLES = 20_000;

    private final Graph data;
    private final Background background;
    private final Map<Node, ArticleView> articles = new HashMap<>();
    private final Interner<String> publishers = Interner.newStrongInterner();

    /** Claims about the same things share their names: they take less room so, and are told apart by identity. */
    private Interner<String> names = Interner.newStrongInterner();

    private Interner<Content> contents = Interner.newStrongInterner();

    /**
     * What is claimed.
     *
     * @param isTurned whether subject and object change places, as they do where a relation reads the same both ways
     */
    private record Proposition(String iri, String subject, String relation, String object, @Nullable String item, boolean isTurned) {}

    private ClaimLoader(Graph data, Background background) {
        this.data = data;
        this.background = background;
    }

    /**
     * Gives every claim that is whole, those of one subject and relation together, ordered by IRI. One without proposition,
     * claimant or article is left out: the shapes report it, and nothing can be said of it here.
     */
    static void load(Model data, Background background, Consumer<List<ClaimView>> together) {
        new ClaimLoader(data.getGraph(), background).load(together);
    }

    private void load(Consumer<List<ClaimView>> together) {
        Map<String, List<Node>> turned = turned();
        Set<String> subjects = new TreeSet<>(turned.keySet());
        data.find(Node.ANY, RDF.subject.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .forEachRemaining(subject -> subjects.add(subject.getURI()));
        for (String subject : subjects) {
            propositions(subject, turned.getOrDefault(subject, List.of())).values().forEach(propositions -> {
                List<ClaimView> claims = new ArrayList<>();
                propositions.forEach(proposition -> read(proposition, claims));
                claims.sort(Comparator.comparing(ClaimView::iri));
                together.accept(claims);
                names = Interner.newStrongInterner();
                contents = Interner.newStrongInterner();
            });
        }
    }

    /** Returns the propositions whose object counts as their subject, by that. */
    private Map<String, List<Node>> turned() {
        Map<String, List<Node>> turned = new HashMap<>();
        Set<Node> relations = data.find(Node.ANY, RDF.predicate.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(relation -> relation.isURI() && background.isSymmetric(relation.getURI()))
                .toSet();
        relations.forEach(relation -> data.find(Node.ANY, RDF.predicate.asNode(), relation).toList().forEach(said -> {
            Proposition proposition = proposition(said.getSubject());
            if (proposition != null && proposition.isTurned()) {
                turned.computeIfAbsent(proposition.subject(), s -> new ArrayList<>()).add(said.getSubject());
            }
        }));
        return turned;
    }

    /** Returns the propositions about a subject, by relation. */
    private SortedMap<String, List<Proposition>> propositions(String subject, List<Node> turned) {
        SortedMap<String, List<Proposition>> propositions = new TreeMap<>();
        Set<Node> nodes = new LinkedHashSet<>(turned);
        data.find(Node.ANY, RDF.subject.asNode(), NodeFactory.createURI(subject))
                .forEachRemaining(said -> nodes.add(said.getSubject()));
        for (Node node : nodes) {
            Proposition proposition = proposition(node);
            if (proposition != null && proposition.subject().equals(subject)) {
                propositions.computeIfAbsent(proposition.relation(), r -> new ArrayList<>()).add(proposition);
            }
        }
        return propositions;
    }

    private @Nullable Proposition proposition(Node node) {
        Facts said = Facts.of(data, node);
        String subject = said.iri(RDF.subject);
        String relation = said.iri(RDF.predicate);
        String object = said.iri(RDF.object);
        if (subject == null || relation == null || object == null || !node.isURI()) {
            return null;
        }
        boolean isTurned = background.isSymmetric(relation) && subject.compareTo(object) > 0;
        return new Proposition(node.getURI(), isTurned ? object : subject, relation, isTurned ? subject : object,
                said.iri(CC.item), isTurned);
    }

    /** Adds the claims of a proposition. */
    private void read(Proposition proposition, List<ClaimView> claims) {
        Node node = NodeFactory.createURI(proposition.iri());
        for (Triple claimed : data.find(Node.ANY, CC.proposition.asNode(), node).toList()) {
            ClaimView claim = read(claimed.getSubject(), node, proposition);
            if (claim != null) {
                claims.add(claim);
            }
        }
    }

    private @Nullable ClaimView read(Node node, Node proposition, Proposition said) {
        Facts claim = Facts.of(data, node);
        Node article = claim.thing(CC.article);
        String claimant = named(claim.iri(CC.claimant));
        Modality modality = modality(claim.iri(CC.modality));
        String polarity = claim.iri(CC.polarity);
        boolean isOther = !proposition.equals(claim.thing(CC.proposition)) || !isClaim(node, claim);
        if (isOther || article == null || claimant == null || modality == null || polarity == null || !node.isURI()) {
            return null;
        }
        String dateText = claim.text(CC.date);
        return new ClaimView(
                node.getURI(),
                names.intern(said.subject()),
                names.intern(said.relation()),
                contents.intern(new Content(names.intern(said.object()), named(said.item()))),
                said.iri(),
                polarity.equals(CC.AFFIRMED.getURI()),
                modality,
                amount(claim),
                Edtf.parse(dateText),
                dateText,
                "true".equals(claim.text(CC.presentTense)),
                "true".equals(claim.text(CC.former)),
                "true".equals(claim.text(CC.firstTime)),
                claimant,
                named(claim.iri(CC.reporter)),
                named(claim.iri(CC.place)),
                named(claim.iri(CC.target)),
                article(article),
                quote(claim),
                Objects.requireNonNullElse(claim.number(CC.confidence), 0.0));
    }

    private boolean isClaim(Node node, Facts facts) {
        return CC.CLAIM.getURI().equals(facts.iri(RDF.type)) || data.contains(node, RDF.type.asNode(), CC.CLAIM.asNode());
    }

    private ArticleView article(Node node) {
        if (articles.size() > MOST_ARTICLES) {
            articles.clear();
        }
        return articles.computeIfAbsent(node, this::readArticle);
    }

    private static @Nullable Modality modality(@Nullable String iri) {
        for (Modality modality : Modality.values()) {
            if ((CC.NS + modality.localName()).equals(iri)) {
                return modality;
            }
        }
        return null;
    }

    private static @Nullable Amount amount(Facts claim) {
        String words = claim.text(CC.quantity);
        return words == null
                ? null
                : Amount.of(
                        claim.number(CC.quantityLow),
                        claim.number(CC.quantityHigh),
                        words,
                        claim.text(CC.hedge),
                        claim.text(CC.unit));
    }

    private ArticleView readArticle(Node node) {
        Facts article = Facts.of(data, node);
        String address = node.toString();
        String publisher = article.iri(DCTerms.publisher);
        String title = article.text(DCTerms.title);
        return new ArticleView(
                address,
                title == null ? background.label(address) : title,
                day(article.text(DCTerms.issued)),
                article.text(DCTerms.issued),
                publisher == null ? address : publishers.intern(publisher),
                article.iri(DCTerms.source),
                copies(node));
    }

    /** Returns the one whose address sorts first among an article and its copies, or null where it has none. */
    private @Nullable String copies(Node article) {
        Node alternate = Copies.ALTERNATE.asNode();
        Set<String> copies = new TreeSet<>();
        data.find(article, alternate, Node.ANY).forEachRemaining(t -> copies.add(t.getObject().toString()));
        data.find(Node.ANY, alternate, article).forEachRemaining(t -> copies.add(t.getSubject().toString()));
        return copies.isEmpty() ? null : Collections.min(List.of(article.toString(), copies.iterator().next()));
    }

    // a month stands for its last day: what the article tells was so by then
    private static @Nullable LocalDate day(@Nullable String issued) {
        try {
            if (issued != null && issued.length() == 7) {
                return YearMonth.parse(issued).atEndOfMonth();
            }
            return issued == null || issued.length() < 10 ? null : LocalDate.parse(issued.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Quote quote(Facts claim) {
        String exact = "";
        int start = -1;
        int end = -1;
        Node quotation = claim.thing(CC.quotation);
        if (quotation != null) {
            for (Triple triple : data.find(quotation, SELECTOR.asNode(), Node.ANY).toList()) {
                Facts selector = Facts.of(data, triple.getObject());
                String words = selector.text(EXACT);
                Double from = selector.number(START);
                Double to = selector.number(END);
                exact = words == null ? exact : words;
                start = from == null ? start : from.intValue();
                end = to == null ? end : to.intValue();
            }
        }
        return new Quote(exact, start, end);
    }

    private @Nullable String named(@Nullable String iri) {
        return iri == null ? null : names.intern(iri);
    }
}
