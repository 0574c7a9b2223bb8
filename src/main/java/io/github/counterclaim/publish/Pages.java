package io.github.counterclaim.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.ConflictView;
import io.github.counterclaim.publish.page.DisputeReader;
import io.github.counterclaim.publish.page.DisputeView;
import io.github.counterclaim.publish.page.Figures;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.ThingReader;
import io.github.counterclaim.publish.page.ThingView;
import io.github.counterclaim.publish.query.CannedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Lays out pages with the templates of {@code src/main/jte}; they were compiled with the program. */
final class Pages {

    private static final String EXAMPLE =
            """
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?conflict ?explanation WHERE {
              ?conflict a cc:Conflict ; rdfs:comment ?explanation .
            } LIMIT 20
            """;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Links links;

    Pages(Links links) {
        this.links = links;
    }

    /** Returns the page of a thing; articles, claims, propositions, conflicts and disputes have layouts of their own. */
    byte[] thing(Snapshot data, Links.Name name) {
        return data.read(model -> {
            ThingView view = new ThingReader(model, links).read(name);
            Resource thing = model.createResource(links.thing(name));
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("thing", view);
            return render(template(model, thing, values), values);
        });
    }

    private String template(Model model, Resource thing, Map<String, @Nullable Object> values) {
        ClaimReader claims = new ClaimReader(model, links);
        if (thing.hasProperty(RDF.type, CC.ARTICLE)) {
            values.put("article", claims.article(thing));
            return "article";
        }
        if (thing.hasProperty(RDF.type, CC.CLAIM)) {
            values.put("claim", claims.claim(thing));
            return "claim";
        }
        if (thing.hasProperty(RDF.type, CC.CONFLICT)) {
            values.put("conflict", claims.conflict(thing));
            return "conflict";
        }
        if (thing.hasProperty(RDF.type, CC.DISPUTE)) {
            values.put("dispute", new DisputeReader(model, links).dispute(thing, true));
            return "dispute";
        }
        return thing.hasProperty(RDF.type, CC.PROPOSITION) ? "proposition" : "thing";
    }

    /** Returns the page that a visitor sees first. */
    byte[] home(Figures figures, List<DisputeView> disputes, List<ConflictView> conflicts) {
        Map<String, @Nullable Object> values = values("figures", figures, "conflicts", conflicts);
        values.put("disputes", disputes);
        return render("home", values);
    }

    /** Returns a list of articles, of conflicts, or of what a search found. */
    byte[] list(String template, ListPage<?> page) {
        return render(template, values("page", page));
    }

    /** Returns the list of canned queries. */
    byte[] queries(Collection<CannedQuery> queries) {
        return render("queries", values("queries", queries));
    }

    /** Returns a canned query's form and answer. */
    byte[] query(QueryPage page) {
        return render("query", values("page", page));
    }

    /** Returns the form for queries of the reader's own. */
    byte[] sparql() {
        return render("sparql", values("example", EXAMPLE));
    }

    /** Returns the list of files to download. */
    byte[] dumps(List<Download> files) {
        return render("dumps", values("files", files));
    }

    /** Returns the vocabulary's page. */
    byte[] ontology(OntologyPage page) {
        return render("ontology", values("page", page));
    }

    /** Returns the page of an error. */
    byte[] error(int status, String title, String message, List<String> alternates) {
        Map<String, @Nullable Object> values = values("title", status + " " + title, "message", message);
        values.put("alternates", alternates);
        return render("error", values);
    }

    private static Map<String, @Nullable Object> values(String name, Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(name, value);
        return values;
    }

    private static Map<String, @Nullable Object> values(String first, Object a, String second, Object b) {
        Map<String, @Nullable Object> values = values(first, a);
        values.put(second, b);
        return values;
    }

    private byte[] render(String template, Map<String, @Nullable Object> values) {
        values.put("links", links);
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", values, out);
        return out.toByteArray();
    }
}
