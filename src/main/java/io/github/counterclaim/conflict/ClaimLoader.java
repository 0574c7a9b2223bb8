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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
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

    private final Model data;
    private final Background background;
    private final Map<String, ArticleView> articles = new HashMap<>();

    /** Claims about the same things share their names: they take less room so, and are told apart by identity. */
    private final Interner<String> names = Interner.newStrongInterner();

    private final Interner<Content> contents = Interner.newStrongInterner();

    private ClaimLoader(Model data, Background background) {
        this.data = data;
        this.background = background;
    }

    /**
     * Returns every claim that is whole, ordered by IRI. One without proposition, claimant or article is left out:
     * the shapes report it, and nothing can be said of it here.
     */
    static List<ClaimView> load(Model data, Background background) {
        ClaimLoader loader = new ClaimLoader(data, background);
        List<ClaimView> claims = new ArrayList<>();
        data.listSubjectsWithProperty(RDF.type, CC.CLAIM).forEach(r -> {
            ClaimView claim = loader.read(r);
            if (claim != null) {
                claims.add(claim);
            }
        });
        claims.sort(Comparator.comparing(ClaimView::iri));
        return claims;
    }

    private @Nullable ClaimView read(Resource claim) {
        Resource proposition = resource(claim, CC.proposition);
        Resource article = resource(claim, CC.article);
        String claimant = iri(claim, CC.claimant);
        Modality modality = modality(iri(claim, CC.modality));
        String polarity = iri(claim, CC.polarity);
        if (proposition == null || article == null || claimant == null || modality == null || polarity == null) {
            return null;
        }
        String subject = iri(proposition, RDF.subject);
        String relation = iri(proposition, RDF.predicate);
        String object = iri(proposition, RDF.object);
        if (subject == null || relation == null || object == null || claim.getURI() == null) {
            return null;
        }
        boolean turned = background.isSymmetric(relation) && subject.compareTo(object) > 0;
        String dateText = text(claim, CC.date);
        return new ClaimView(
                claim.getURI(),
                turned ? object : subject,
                relation,
                contents.intern(new Content(turned ? subject : object, iri(proposition, CC.item))),
                proposition.getURI(),
                polarity.equals(CC.AFFIRMED.getURI()),
                modality,
                amount(claim),
                Edtf.parse(dateText),
                dateText,
                "true".equals(text(claim, CC.presentTense)),
                "true".equals(text(claim, CC.former)),
                "true".equals(text(claim, CC.firstTime)),
                claimant,
                iri(claim, CC.reporter),
                iri(claim, CC.place),
                iri(claim, CC.target),
                articles.computeIfAbsent(article.getURI(), a -> article(article)),
                quote(claim),
                Objects.requireNonNullElse(number(claim, CC.confidence), 0.0));
    }

    private static @Nullable Modality modality(@Nullable String iri) {
        for (Modality modality : Modality.values()) {
            if ((CC.NS + modality.localName()).equals(iri)) {
                return modality;
            }
        }
        return null;
    }

    private @Nullable Amount amount(Resource claim) {
        String words = text(claim, CC.quantity);
        return words == null
                ? null
                : Amount.of(
                        number(claim, CC.quantityLow),
                        number(claim, CC.quantityHigh),
                        words,
                        text(claim, CC.hedge),
                        text(claim, CC.unit));
    }

    private ArticleView article(Resource article) {
        String publisher = iri(article, DCTerms.publisher);
        String title = text(article, DCTerms.title);
        return new ArticleView(
                article.getURI(),
                title == null ? background.label(article.getURI()) : title,
                day(text(article, DCTerms.issued)),
                text(article, DCTerms.issued),
                publisher == null ? article.getURI() : publisher,
                iri(article, DCTerms.source),
                copies(article));
    }

    /** Returns the one whose address sorts first among an article and its copies, or null where it has none. */
    private static @Nullable String copies(Resource article) {
        Model data = article.getModel();
        List<RDFNode> copies = new ArrayList<>(data.listObjectsOfProperty(article, Copies.ALTERNATE).toList());
        copies.addAll(data.listSubjectsWithProperty(Copies.ALTERNATE, article).toList());
        return copies.isEmpty()
                ? null
                : Stream.concat(Stream.of(article), copies.stream()).map(RDFNode::toString).min(Comparator.naturalOrder()).get();
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

    private static Quote quote(Resource claim) {
        String exact = "";
        int start = -1;
        int end = -1;
        Resource quotation = resource(claim, CC.quotation);
        if (quotation != null) {
            for (RDFNode node : quotation.getModel().listObjectsOfProperty(quotation, SELECTOR).toList()) {
                Resource selector = node.asResource();
                String words = text(selector, EXACT);
                Double from = number(selector, START);
                Double to = number(selector, END);
                exact = words == null ? exact : words;
                start = from == null ? start : from.intValue();
                end = to == null ? end : to.intValue();
            }
        }
        return new Quote(exact, start, end);
    }

    /** Returns the least value of a property, so that data that says two things gives one answer in every run. */
    private static @Nullable RDFNode first(Resource subject, Property property) {
        return subject.getModel().listObjectsOfProperty(subject, property).toList().stream()
                .min(Comparator.comparing(RDFNode::toString))
                .orElse(null);
    }

    private static @Nullable Resource resource(Resource subject, Property property) {
        RDFNode node = first(subject, property);
        return node != null && node.isResource() ? node.asResource() : null;
    }

    private @Nullable String iri(Resource subject, Property property) {
        Resource resource = resource(subject, property);
        return resource == null || resource.getURI() == null ? null : names.intern(resource.getURI());
    }

    private static @Nullable String text(Resource subject, Property property) {
        RDFNode node = first(subject, property);
        return node != null && node.isLiteral() ? node.asLiteral().getLexicalForm() : null;
    }

    private static @Nullable Double number(Resource subject, Property property) {
        String text = text(subject, property);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
