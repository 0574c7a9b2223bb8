package io.github.counterclaim.publish;

import io.github.counterclaim.store.change.DataVersion;
import io.github.counterclaim.store.change.History;
import io.github.counterclaim.store.change.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The history of the data as a <a href="https://w3id.org/ldes/specification">Linked Data Event Stream</a>: its root names
 * all versions; a version's pages and its patch never change.
 */
final class ChangeResources {

    private static final List<Format> FORMATS = List.of(Format.TRIG, Format.NQUADS, Format.JSONLD);
    private static final List<Format> ROOT_FORMATS = List.of(
            Format.TURTLE, Format.TRIG, Format.NQUADS, Format.NTRIPLES, Format.JSONLD, Format.RDFXML);
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Dumps dumps;
    private final Links links;
    private final DocumentWriter writer;

    ChangeResources(Dumps dumps, Links links, DocumentWriter writer) {
        this.dumps = dumps;
        this.links = links;
        this.writer = writer;
    }

    /** Answers with the root, a page ({@code version/number}) or a patch ({@code version/patch}). */
    Reply answer(Exchange exchange) {
        List<String> segments = exchange.segments();
        History history = dumps.shelf().history();
        if (segments.isEmpty()) {
            return root(history, exchange.negotiate(ROOT_FORMATS));
        }
        DataVersion version = history.version(segments.get(0)).orElseThrow(
                () -> new HttpProblem(404, "There is no version '" + segments.get(0) + "'. Those that there are: " + links.path("changes")));
        if (segments.size() == 1) {
            return described(version, exchange.negotiate(ROOT_FORMATS));
        }
        if (segments.equals(List.of(version.name(), "patch"))) {
            byte[] patch = bytes(history.patch(version));
            return Reply.ok("application/rdf-patch", () -> patch).tagged(version.name()).with("Cache-Control", FOREVER);
        }
        return page(history, version, String.join("/", segments.subList(1, segments.size())), exchange);
    }

    private Reply root(History history, Format format) {
        Model model = ModelFactory.createDefaultModel();
        String here = links.base() + "changes";
        Resource stream = model.createResource(here, model.createResource(Tree.LDES + "EventStream"))
                .addProperty(DCTerms.title, "Changes of the data set, thing by thing", "en")
                .addProperty(property(Tree.LDES, "timestampPath"), DCTerms.modified)
                .addProperty(property(Tree.LDES, "versionOfPath"), DCTerms.isVersionOf)
                .addProperty(property(Tree.LDES, "versionCreateObject"), model.createResource(Tree.ACTIVITY + "Create"))
                .addProperty(property(Tree.LDES, "versionUpdateObject"), model.createResource(Tree.ACTIVITY + "Update"))
                .addProperty(property(Tree.LDES, "versionDeleteObject"), model.createResource(Tree.ACTIVITY + "Delete"))
                .addProperty(RDF.type, model.createResource(Tree.NS + "Node"));
        stream.addProperty(property(Tree.NS, "view"), stream);
        history.versions().stream().filter(version -> version.pages() > 0).forEach(version -> relate(stream, version));
        history.versions().forEach(version -> describe(model, version));
        String latest = history.latest().map(DataVersion::name).orElse("none");
        Reply reply = written(model, format).tagged(latest + "-" + format.extension()).with("Vary", "Accept")
                .with("Link", "<" + links.path("dataset") + ">; rel=\"collection\", <" + DocumentWriter.LICENSE + ">; rel=\"license\"");
        return history.latest().map(version -> reply.since(version.recorded())).orElse(reply);
    }

    private void relate(Resource stream, DataVersion version) {
        Model model = stream.getModel();
        Resource relation = model.createResource(
                        address(version) + "#first", model.createResource(Tree.NS + "GreaterThanOrEqualToRelation"))
                .addProperty(property(Tree.NS, "path"), DCTerms.modified)
                .addProperty(property(Tree.NS, "value"), version.recorded().toString(), XSDDatatype.XSDdateTime)
                .addProperty(property(Tree.NS, "node"), model.createResource(address(version) + "/1"));
        stream.addProperty(property(Tree.NS, "relation"), relation);
    }

    private Reply described(DataVersion version, Format format) {
        Model model = ModelFactory.createDefaultModel();
        describe(model, version);
        return written(model, format).tagged(version.name() + "-" + format.extension())
                .with("Cache-Control", FOREVER).with("Vary", "Accept");
    }

    private void describe(Model model, DataVersion version) {
        Resource it = model.createResource(address(version))
                .addProperty(DCTerms.isVersionOf, model.createResource(links.base() + "dataset"))
                .addProperty(DCTerms.identifier, version.content())
                .addProperty(DCTerms.created, version.recorded().toString(), XSDDatatype.XSDdateTime)
                .addProperty(DCTerms.description, version.added() + " quads added, " + version.removed() + " removed, "
                        + version.members() + " things made, changed or removed", "en")
                .addProperty(DCTerms.relation, model.createResource(address(version) + "/patch"));
        if (version.previous() != null) {
            it.addProperty(DCTerms.replaces, model.createResource(links.base() + "changes/" + version.previous()));
        }
        model.createResource(address(version) + "/patch")
                .addProperty(DCTerms.format, "application/rdf-patch")
                .addProperty(DCTerms.title, "What the version adds and removes, as an RDF Patch", "en");
    }

    private Reply page(History history, DataVersion version, String number, Exchange exchange) {
        if (!number.matches("[1-9][0-9]{0,8}") || Integer.parseInt(number) > version.pages()) {
            throw new HttpProblem(404, "The version '" + version.name() + "' has no page '" + number + "'. It has "
                    + version.pages() + ", from 1, and its 'patch'");
        }
        Format format = exchange.negotiate(FORMATS);
        Path file = history.page(version, Integer.parseInt(number));
        return Reply.ok(format.contentType(), () -> page(file, format))
                .tagged(version.name() + "-" + number + "-" + format.extension())
                .with("Cache-Control", FOREVER).with("Vary", "Accept");
    }

    private byte[] page(Path file, Format format) {
        if (format == Format.NQUADS) {
            return bytes(file);
        }
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(file).lang(Lang.NQUADS).parse(data);
        return writer.write(data, format);
    }

    private Reply written(Model model, Format format) {
        return Reply.ok(format.contentType(), () -> writer.write(model.getGraph(), format));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(DataVersion version) {
        return links.base() + "changes/" + version.name();
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
