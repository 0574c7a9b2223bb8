package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Reads how to cite articles and claims. Valid within its model's transaction. */
public final class CitationReader {

    private final Model model;
    private final Links links;
    private final ClaimReader claims;

    /** Makes a reader of a model. */
    public CitationReader(Model model, Links links) {
        this.model = model;
        this.links = links;
        this.claims = new ClaimReader(model, links);
    }

    /** Returns the citation of a thing, or empty for one that is neither an article nor a claim. */
    public Optional<Citation> read(Links.Name name) {
        Resource thing = model.createResource(links.thing(name));
        if (thing.hasProperty(RDF.type, CC.ARTICLE)) {
            return Optional.of(article(name, claims.article(thing)));
        }
        return thing.hasProperty(RDF.type, CC.CLAIM) ? Optional.of(claim(name, thing)) : Optional.empty();
    }

    private Citation article(Links.Name name, ArticleView article) {
        String source = article.source() == null || article.source().href() == null ? links.thing(name) : article.source().href();
        return new Citation(key(name), false, article.self().label(), names(article.authors()),
                article.publisher().label(), day(article.published()), source, "As read by Counterclaim: " + links.thing(name));
    }

    private Citation claim(Links.Name name, Resource thing) {
        ClaimView claim = claims.claim(thing);
        List<String> authors = thing.listProperties(CC.article).toList().stream()
                .findFirst()
                .map(s -> names(claims.article(s.getResource()).authors()))
                .orElse(List.of());
        String title = Stream.of(claim.claimant().label(), claim.verb() + ":", claim.proposition().label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Citation(key(name), false, title, authors, claim.publisher(), day(claim.published()), links.thing(name),
                "“" + claim.quote() + "”, in: " + claim.article().label());
    }

    private static List<String> names(List<Ref> authors) {
        return authors.stream().map(Ref::label).toList();
    }

    private static String day(String published) {
        return published.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? published : "";
    }

    private static String key(Links.Name name) {
        return (name.kind() + "-" + name.slug()).replaceAll("[^A-Za-z0-9-]", "-");
    }
}
