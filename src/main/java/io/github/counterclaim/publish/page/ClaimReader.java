package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Format;
import io.github.counterclaim.publish.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;

/** Reads claims and conflicts from the data for the pages. Valid within the transaction that its model was made in. */
public final class ClaimReader {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Property HAS_SELECTOR = ResourceFactory.createProperty(OA, "hasSelector");
    private static final Property EXACT = ResourceFactory.createProperty(OA, "exact");
    private static final Property PREFIX = ResourceFactory.createProperty(OA, "prefix");
    private static final Property SUFFIX = ResourceFactory.createProperty(OA, "suffix");
    private static final Property REFINED_BY = ResourceFactory.createProperty(OA, "refinedBy");
    private static final Property END = ResourceFactory.createProperty(OA, "end");
    private static final Property START = ResourceFactory.createProperty(OA, "start");
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Property PROV_ATTRIBUTED = ResourceFactory.createProperty(PROV, "wasAttributedTo");
    private static final Property PROV_TIME = ResourceFactory.createProperty(PROV, "generatedAtTime");
    private static final int CONTEXT = 30;
    private static final Ref NOTHING = Ref.text("");

    private final Model model;
    private final Links links;
    private final Labels labels;
    private final Marker marker;

    /** Makes a reader of a model. */
    public ClaimReader(Model model, Links links) {
        this.model = model;
        this.links = links;
        this.marker = new Marker(model);
        this.labels = new Labels(model, links);
    }

    Model model() {
        return model;
    }

    Links links() {
        return links;
    }

    /** Returns the names that it uses; those who read more for the same page share them. */
    Labels labels() {
        return labels;
    }

    /** Returns a claim. */
    public ClaimView claim(Resource claim) {
        Resource proposition = resource(claim, CC.proposition);
        Resource article = resource(claim, CC.article);
        Ref subject = ref(proposition, RDF.subject);
        Ref relation = ref(proposition, RDF.predicate);
        Ref object = ref(proposition, RDF.object);
        Ref item = optional(proposition, CC.item);
        String quote = selector(claim, EXACT);
        String words = isQuality(proposition)
                ? subject.label() + ", " + relation.label() + ": " + object.label()
                : sentence(subject, relation, object, item);
        return new ClaimView(
                new Ref(words, labels.ref(claim).href()),
                proposition == null ? Ref.text(words) : new Ref(words, labels.ref(proposition).href()),
                subject,
                relation,
                object,
                item,
                localName(claim, CC.polarity),
                localName(claim, CC.modality),
                quantity(claim),
                text(claim, CC.date),
                claimant(claim),
                optional(claim, CC.reporter),
                article == null ? NOTHING : labels.ref(article),
                publisher(article).label(),
                published(article),
                contextBefore(selector(claim, PREFIX)),
                quote,
                contextAfter(selector(claim, SUFFIX)),
                marker.pieces(claim, quote, parts(claim)),
                conflictsOf(claim),
                links.nameOf(claim.toString()).map(n -> links.document(n, Format.TURTLE)).orElse(null),
                order(claim));
    }

    /** Returns the words of a claim. */
    public String quote(Resource claim) {
        return selector(claim, EXACT);
    }

    /** Returns a conflict. */
    public ConflictView conflict(Resource conflict) {
        List<ClaimView> claims = objects(conflict, CC.claim)
                .map(this::claim)
                .sorted(Comparator.comparing(ClaimView::published)
                        .thenComparing(c -> Objects.toString(c.self().href())))
                .toList();
        String explanation = text(conflict, RDFS.comment);
        return new ConflictView(
                labels.ref(conflict), new Headline(model, labels).voices(conflict), ref(conflict, CC.conflictKind), meaning(conflict),
                localName(conflict, CC.strength), explanation, disputesOf(conflict), claims,
                conflict.hasProperty(RDF.type, CC.REJECTED_CONFLICT), judgements(conflict));
    }

    /** Returns what a conflict's kind is, without the example that the vocabulary gives after it. */
    private String meaning(Resource conflict) {
        Resource kind = resource(conflict, CC.conflictKind);
        String all = kind == null ? "" : text(kind, RDFS.comment);
        int example = all.indexOf("; for example");
        return example < 0 ? all : all.substring(0, example) + ".";
    }

    private List<JudgementView> judgements(Resource conflict) {
        return model.listSubjectsWithProperty(CC.judges, conflict).toList().stream()
                .map(one -> new JudgementView(labels.ref(one), ref(one, CC.property("verdict")).label(),
                        ref(one, PROV_ATTRIBUTED).label(), text(one, PROV_TIME), text(one, RDFS.comment)))
                .sorted(Comparator.comparing(JudgementView::at).reversed().thenComparing(j -> j.self().label()))
                .toList();
    }

    /** Returns a conflict in short. */
    public ConflictLine line(Resource conflict) {
        return new ConflictLine(labels.ref(conflict), new Headline(model, labels).voices(conflict),
                ref(conflict, CC.conflictKind).label(), localName(conflict, CC.strength));
    }

    private List<Ref> conflictsOf(Resource claim) {
        return model.listSubjectsWithProperty(CC.claim, claim)
                .filterKeep(c -> c.isURIResource() && c.hasProperty(RDF.type, CC.CONFLICT))
                .toList().stream()
                .map(this::disputeOf)
                .distinct()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(labels::ref)
                .toList();
    }

    private List<Ref> disputesOf(Resource conflict) {
        return model.listSubjectsWithProperty(CC.conflict, conflict).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(labels::ref)
                .toList();
    }

    private Resource disputeOf(Resource conflict) {
        return model.listSubjectsWithProperty(CC.conflict, conflict).toList().stream()
                .filter(RDFNode::isURIResource)
                .min(Comparator.comparing(Resource::getURI))
                .orElse(conflict);
    }

    /** Returns an article. */
    public ArticleView article(Resource article) {
        List<Ref> authors = objects(article, DCTerms.creator).map(labels::ref).sorted(Comparator.comparing(Ref::label)).toList();
        return new ArticleView(
                labels.ref(article),
                authors,
                publisher(article),
                published(article),
                optional(article, SchemaDO.url),
                optional(article, DCTerms.source),
                claimsOf(article).size());
    }

    /** Returns the claims of an article. */
    public List<Resource> claimsOf(Resource article) {
        return model.listSubjectsWithProperty(CC.article, article)
                .filterKeep(s -> s.hasProperty(RDF.type, CC.CLAIM))
                .toList();
    }

    /** Returns all resources of a class, ordered by address. */
    public List<Resource> all(Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type)
                .filterKeep(RDFNode::isURIResource)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .distinct()
                .toList();
    }

    /** Returns an article's day of publication, or an empty text. */
    public String published(@Nullable Resource article) {
        if (article == null) {
            return "";
        }
        return text(article, DCTerms.issued);
    }

    private Ref publisher(@Nullable Resource article) {
        return ref(article, DCTerms.publisher);
    }

    private Ref claimant(Resource claim) {
        Resource claimant = resource(claim, CC.claimant);
        return claimant == null ? ref(claim, CC.claimant) : speaker(claimant);
    }

    /** Returns whoever makes a claim: an article by its title in quotation marks, all else by name. */
    Ref speaker(Resource claimant) {
        return new Ref(new Headline(model, labels).speaker(claimant), labels.ref(claimant).href());
    }

    // The context is cut at a number of characters; half a word helps nobody
    private static String contextBefore(String prefix) {
        return prefix.length() < CONTEXT ? prefix : "… " + prefix.replaceFirst("^\\S*\\s+", "");
    }

    private static String contextAfter(String suffix) {
        return suffix.length() < CONTEXT ? suffix : suffix.replaceFirst("\\s+\\S*$", "") + " …";
    }

    private static String sentence(Ref subject, Ref relation, Ref object, @Nullable Ref item) {
        return Stream.of(subject.label(), relation.label(), object.label())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                + (item == null ? "" : ": " + item.label());
    }

    /** A quality reads as in the name of a dispute about it: "A–B relationship, trust: low". */
    private boolean isQuality(@Nullable Resource proposition) {
        Resource relation = proposition == null ? null : resource(proposition, RDF.predicate);
        return relation != null && relation.hasProperty(RDF.type, CC.resource("Quality"));
    }

    private String quantity(Resource claim) {
        return Stream.of(text(claim, CC.hedge), text(claim, CC.quantity), text(claim, CC.unit))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String selector(Resource claim, Property part) {
        return selectors(claim).map(s -> text(s, part)).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    /** Returns where the words of a claim stand in its article, in code points. */
    int order(Resource claim) {
        return selectors(claim)
                .map(s -> text(s, START))
                .filter(t -> t.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** Returns the words that the data tells apart: the one that the claim was read at, and those that deny it. */
    private List<Marker.Part> parts(Resource claim) {
        return selectors(claim)
                .flatMap(position -> objects(position, REFINED_BY))
                .filter(word -> text(word, START).matches("[0-9]{1,9}") && text(word, END).matches("[0-9]{1,9}"))
                .map(word -> new Marker.Part(Integer.parseInt(text(word, START)), Integer.parseInt(text(word, END))))
                .toList();
    }

    private Stream<Resource> selectors(Resource claim) {
        return objects(claim, CC.quotation).flatMap(target -> objects(target, HAS_SELECTOR));
    }

    private Stream<Resource> objects(Resource subject, Property property) {
        List<Resource> found = new ArrayList<>();
        subject.inModel(model).listProperties(property).forEachRemaining(s -> {
            if (s.getObject().isResource()) {
                found.add(s.getResource());
            }
        });
        return found.stream();
    }

    private Ref ref(@Nullable Resource subject, Property property) {
        Ref found = optional(subject, property);
        return found == null ? NOTHING : found;
    }

    private @Nullable Ref optional(@Nullable Resource subject, Property property) {
        Statement statement = subject == null ? null : subject.inModel(model).getProperty(property);
        return statement == null ? null : labels.ref(statement.getObject());
    }

    private @Nullable Resource resource(Resource subject, Property property) {
        Statement statement = subject.inModel(model).getProperty(property);
        return statement == null || !statement.getObject().isResource() ? null : statement.getResource();
    }

    private String text(Resource subject, Property property) {
        Statement statement = subject.inModel(model).getProperty(property);
        return statement == null || !statement.getObject().isLiteral()
                ? ""
                : statement.getLiteral().getLexicalForm();
    }

    private String localName(Resource subject, Property property) {
        Resource value = resource(subject, property);
        return value == null ? "" : value.getURI().replaceFirst("^.*[/#]", "");
    }
}
