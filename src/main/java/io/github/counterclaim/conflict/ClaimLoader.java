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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a graph into compact records. */
final class ClaimLoader {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Property SELECTOR = ResourceFactory.createProperty(OA, "hasSelector");
    private static final Property EXACT = ResourceFactory.createProperty(OA, "exact");
    private static final Property START = ResourceFactory.createProperty(OA, "start");
    private static final Property END = ResourceFactory.createProperty(OA, "end");

    private final Graph data;
    private final Background background;
    private final Map<Node, ArticleView> articles = new HashMap<>();
    private final Map<Node, Facts> propositions = new HashMap<>();

    /** Claims about the same things share their names: they take less room so, and are told apart by identity. */
    private final Interner<String> names = Interner.newStrongInterner();

    private final Interner<Content> contents = Interner.newStrongInterner();

    private ClaimLoader(Graph data, Background background) {
        this.data = data;
        this.background = background;
    }

    /**
     * Returns every claim that is whole, ordered by IRI. One without proposition, claimant or article is left out:
     * the shapes report it, and nothing can be said of it here.
     */
    static List<ClaimView> load(Model data, Background background) {
        ClaimLoader loader = new ClaimLoader(data.getGraph(), background);
        List<ClaimView> claims = new ArrayList<>();
        loader.data.find(Node.ANY, RDF.type.asNode(), CC.CLAIM.asNode()).forEachRemaining(typed -> {
            ClaimView claim = loader.read(typed.getSubject());
            if (claim != null) {
                claims.add(claim);
            }
        });
        claims.sort(Comparator.comparing(ClaimView::iri));
        return claims;
    }

    private @Nullable ClaimView read(Node node) {
        Facts claim = Facts.of(data, node);
        Node proposition = claim.thing(CC.proposition);
        Node article = claim.thing(CC.article);
        String claimant = named(claim.iri(CC.claimant));
        Modality modality = modality(claim.iri(CC.modality));
        String polarity = claim.iri(CC.polarity);
        if (proposition == null || article == null || claimant == null || modality == null || polarity == null) {
            return null;
        }
        Facts said = propositions.computeIfAbsent(proposition, p -> Facts.of(data, p));
        String subject = named(said.iri(RDF.subject));
        String relation = named(said.iri(RDF.predicate));
        String object = named(said.iri(RDF.object));
        if (subject == null || relation == null || object == null || !node.isURI() || !proposition.isURI()) {
            return null;
        }
        boolean turned = background.isSymmetric(relation) && subject.compareTo(object) > 0;
        String dateText = claim.text(CC.date);
        return new ClaimView(
                node.getURI(),
                turned ? object : subject,
                relation,
                contents.intern(new Content(turned ? subject : object, named(said.iri(CC.item)))),
                proposition.getURI(),
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
                articles.computeIfAbsent(article, this::article),
                quote(claim),
                Objects.requireNonNullElse(claim.number(CC.confidence), 0.0));
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

    private ArticleView article(Node node) {
        Facts article = Facts.of(data, node);
        String address = node.toString();
        String publisher = named(article.iri(DCTerms.publisher));
        String title = article.text(DCTerms.title);
        return new ArticleView(
                address,
                title == null ? background.label(address) : title,
                day(article.text(DCTerms.issued)),
                article.text(DCTerms.issued),
                publisher == null ? address : publisher,
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
