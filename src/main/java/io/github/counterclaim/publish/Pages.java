package io.github.counterclaim.publish;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.DisputeReader;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.MatrixReader;
import io.github.counterclaim.publish.page.NetworkReader;
import io.github.counterclaim.publish.page.ReadingReader;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.page.TimelineReader;
import io.github.counterclaim.publish.page.ThingReader;
import io.github.counterclaim.publish.page.ThingView;
import io.github.counterclaim.publish.query.CannedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Lays out pages with the templates of {@code src/main/jte}; they were compiled with the program. */
final class Pages {

    private static final int NEIGHBOURS = 16;
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
    private final DocumentWriter writer;

    Pages(Links links) {
        this.links = links;
        this.writer = new DocumentWriter(links);
    }

    /** Returns the page of a thing; articles, claims, propositions, conflicts and disputes have layouts of their own. */
    byte[] thing(Snapshot data, Links.Name name) {
        return data.read(model -> {
            ClaimReader claims = new ClaimReader(model, links);
            ThingView view = new ThingReader(claims).read(name);
            Resource thing = model.createResource(links.thing(name));
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("thing", view);
            values.put("embedded", embedded(data, name));
            return render(template(claims, thing, values), values);
        });
    }

    /** The same statements as in the Turtle document, for programs that read pages; no text in it can end its element. */
    private Content embedded(Snapshot data, Links.Name name) {
        Description description = data.readQuads(quads -> Description.of(quads, links.thing(name), 1, false));
        Graph triples = writer.graph(description, name, data);
        // It needs no context: a program that reads a page does not fetch another document first
        String safe = ExpandedJson.write(triples).replace("<", "\\u003c");
        return out -> {
            out.writeContent("<script type=\"application/ld+json\">");
            out.writeContent(safe);
            out.writeContent("</script>");
        };
    }

    private String template(ClaimReader claims, Resource thing, Map<String, @Nullable Object> values) {
        if (thing.hasProperty(RDF.type, CC.ARTICLE)) {
            values.put("article", claims.article(thing));
            values.put("reading", new ReadingReader(claims).read(thing));
            return "article";
        }
        if (thing.hasProperty(RDF.type, CC.CLAIM)) {
            values.put("claim", claims.claim(thing));
            return "claim";
        }
        if (thing.hasProperty(RDF.type, CC.CONFLICT) || thing.hasProperty(RDF.type, CC.REJECTED_CONFLICT)) {
            values.put("conflict", claims.conflict(thing));
            DisputeReader disputes = new DisputeReader(claims);
            values.put("dispute", disputes.gathering(List.of(thing)).stream().findFirst()
                    .map(one -> disputes.dispute(one, false)).orElse(null));
            return "conflict";
        }
        if (thing.hasProperty(RDF.type, CC.DISPUTE)) {
            values.put("dispute", new DisputeReader(claims).dispute(thing, true));
            return "dispute";
        }
        if (thing.hasProperty(RDF.type, CC.PROPOSITION)) {
            return "proposition";
        }
        picture(claims, thing, values);
        return "thing";
    }

    private void picture(ClaimReader claims, Resource thing, Map<String, @Nullable Object> values) {
        values.put("matrix", new MatrixReader(claims).read(thing));
        NetworkReader.Pictures network =
                new NetworkReader(claims).pictures(new NetworkReader.Choice(thing, null, 1, NEIGHBOURS));
        values.put("network", network.wide());
        values.put("narrow", network.narrow());
        values.put("timeline", new TimelineReader(claims).of(thing));
        values.put("name", links.shortName(thing.getURI()));
    }

    /** Returns a page of a template's own values. */
    byte[] page(String template, Map<String, @Nullable Object> values) {
        return render(template, values);
    }

    /** Returns a picture as a document of its own. */
    byte[] svg(String template, Map<String, @Nullable Object> values) {
        values.put("standalone", true);
        values.keySet().retainAll(Set.of("standalone", template));
        return render("picture/" + template, values);
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

    /** Returns the form for queries of the reader's own, with a query in it, and links to others. */
    byte[] sparql(@Nullable String query, Collection<CannedQuery> examples) {
        Map<String, @Nullable Object> values = values("example", query == null ? EXAMPLE : query);
        values.put("examples", examples.stream().map(q -> new Ref(q.title(), links.editor(q.name(), Map.of()))).toList());
        return render("sparql", values);
    }

    /** Returns the data set's page. */
    byte[] dataset(DatasetPage page) {
        return render("dataset", values("page", page));
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
