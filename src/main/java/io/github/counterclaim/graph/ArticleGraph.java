package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;

/**
 * Describes one reading: the article, what it mentions, its propositions, its claims, and how they came about. Looks at
 * no other article, has no blank nodes, and gives the same triples for the same reading.
 */
public final class ArticleGraph {

    private final Iris iris;
    private final Conversion conversion;
    private final Predicate<String> inLexicon;
    private final Reading reading;
    private final Model model = ModelFactory.createDefaultModel();
    private final Resource article;
    private final Resource activity;
    private final Set<Thing> described = new HashSet<>();

    private ArticleGraph(Reading reading, Iris iris, Conversion conversion, Predicate<String> inLexicon) {
        this.reading = reading;
        this.iris = iris;
        this.conversion = conversion;
        this.inLexicon = inLexicon;
        this.article = model.createResource(iris.article(reading.source()));
        this.activity = model.createResource(iris.activity(reading.source(), conversion));
        model.setNsPrefixes(Prefixes.map());
    }

    /**
     * Returns the content of an article's named graph.
     *
     * @param reading what was read
     * @param iris where addresses come from
     * @param conversion what read it
     * @param inLexicon whether the lexicon's graph describes the thing of an address; such things get no labels here
     */
    public static Model describe(Reading reading, Iris iris, Conversion conversion, Predicate<String> inLexicon) {
        ArticleGraph graph = new ArticleGraph(reading, iris, conversion, inLexicon);
        graph.addArticle();
        graph.addActivity();
        reading.claims().forEach(graph::addClaim);
        return graph.model;
    }

    private void addArticle() {
        Source source = reading.source();
        article.addProperty(RDF.type, CC.ARTICLE)
                .addProperty(RDF.type, SchemaDO.Article)
                .addProperty(RDF.type, Prov.ENTITY)
                .addProperty(DCTerms.identifier, Terms.plain(source.identifier()))
                .addProperty(DCTerms.title, Terms.inLanguage(source.title(), source.language()))
                .addProperty(DCTerms.language, Terms.plain(source.language()))
                .addProperty(CC.checksum, Terms.plain(source.checksum()));
        source.authors().stream().filter(name -> !name.isBlank()).forEach(name -> article.addProperty(
                DCTerms.creator, thing(Thing.of(ThingKind.PERSON, name))));
        if (source.publisher() != null) {
            article.addProperty(DCTerms.publisher, thing(Thing.of(ThingKind.ORGANIZATION, source.publisher())));
        }
        if (source.issued() != null) {
            article.addProperty(DCTerms.issued, Terms.typed(source.issued(), typeOf(source.issued())));
        }
        link(SchemaDO.url, source.url());
        link(DCTerms.source, source.basedOn());
        link(Prov.wasDerivedFrom, source.basedOn());
        reading.mentions().forEach(thing -> article.addProperty(CC.mentions, thing(thing)));
    }

    // a day, a month, a year
    private static XSDDatatype typeOf(String edtf) {
        return switch (edtf.length()) {
            case 10 -> XSDDatatype.XSDdate;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDgYear;
        };
    }

    /** An address that is not one is left out: it would break the syntax of every dump. */
    private void link(Property property, @Nullable String address) {
        String sound = Terms.webAddress(address);
        if (sound != null) {
            article.addProperty(property, model.createResource(sound));
        }
    }

    private void addActivity() {
        Resource agent = model.createResource(iris.agent(), Prov.SOFTWARE_AGENT)
                .addProperty(RDFS.label, Terms.inLanguage("Counterclaim", "en"))
                .addProperty(SchemaDO.softwareVersion, Terms.plain(conversion.programVersion()));
        activity.addProperty(RDF.type, Prov.ACTIVITY)
                .addProperty(
                        RDFS.label,
                        Terms.inLanguage("Reading of article " + reading.source().identifier(), "en"))
                .addProperty(Prov.used, article)
                .addProperty(Prov.wasAssociatedWith, agent);
        if (conversion.endedAt() != null) {
            activity.addProperty(
                    Prov.endedAtTime, Terms.typed(conversion.endedAt().toString(), XSDDatatype.XSDdateTime));
        }
    }

    private void addClaim(Claim claim) {
        Resource node = model.createResource(iris.claim(reading.source(), claim));
        if (node.hasProperty(RDF.type, CC.CLAIM)) {
            return; // the text says the same twice in one sentence
        }
        ClaimNode.describe(node, claim, this::thing)
                .addProperty(CC.proposition, proposition(claim.proposition()))
                .addProperty(CC.article, article)
                .addProperty(CC.quotation, QuotationNode.describe(node, claim.quotation(), article))
                .addProperty(CC.rule, model.createResource(iris.wording(claim.rule())))
                .addProperty(Prov.wasGeneratedBy, activity);
    }

    private Resource proposition(Proposition p) {
        Resource node = model.createResource(iris.proposition(p), CC.PROPOSITION)
                .addProperty(RDF.subject, thing(p.subject()))
                .addProperty(RDF.predicate, CC.property(p.relation()))
                .addProperty(RDF.object, thing(p.object()))
                .addProperty(RDFS.label, Terms.inLanguage(Wording.of(p), "en"));
        if (p.item() != null) {
            node.addProperty(CC.item, thing(p.item()));
        }
        return node;
    }

    /** Returns the node of a thing, described at its first use unless the lexicon or the ontology does so. */
    private Resource thing(Thing thing) {
        Resource node = model.createResource(iris.thing(thing));
        boolean elsewhere = thing.kind() == ThingKind.VALUE || inLexicon.test(node.getURI());
        if (!elsewhere && described.add(thing)) {
            addThing(thing, node);
        }
        return node;
    }

    private void addThing(Thing thing, Resource node) {
        String language = reading.source().language();
        node.addProperty(RDF.type, CC.resource(thing.kind().className()))
                .addProperty(SKOS.prefLabel, Terms.inLanguage(thing.label(), language));
        thing.altLabels().stream().filter(label -> !label.equals(thing.label())).forEach(label -> node.addProperty(
                SKOS.altLabel, Terms.inLanguage(label, language)));
        thing.parties().forEach(party -> node.addProperty(CC.party, thing(party)));
        if (thing.broader() != null) {
            node.addProperty(SKOS.broader, thing(thing.broader()));
        }
    }
}
