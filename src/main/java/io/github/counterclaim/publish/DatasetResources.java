package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prov;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the data set for programs that look for data: {@code /dataset} and {@code /.well-known/void} in
 * <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a> and VoID, and {@code /dumps/}, the files that hold it.
 */
final class DatasetResources {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final LiveData data;
    private final Iris iris;
    private final Links links;
    private final Pages pages;
    private final DocumentWriter writer;
    private final Supplier<List<Download>> downloads;
    private final PerVersion<DatasetProfile> profiles;

    DatasetResources(
            LiveData data, Iris iris, Links links, Pages pages, DocumentWriter writer,
            Supplier<List<Download>> downloads) {
        this.data = data;
        this.iris = iris;
        this.links = links;
        this.pages = pages;
        this.writer = writer;
        this.downloads = downloads;
        this.profiles = new PerVersion<>(
                now -> now.readQuads(quads -> DatasetProfile.of(quads.getDefaultGraph(), iris.base())));
    }

    /** Answers with the description, in the format that is preferred. */
    Reply dataset(Exchange exchange) {
        return reply(exchange.negotiate(List.of(Format.values()))).with("Vary", "Accept");
    }

    /** Answers with the description in one format. */
    Reply dataset(Format format) {
        return reply(format);
    }

    /** Answers with the description for programs, which know it under this address. */
    Reply wellKnown(Exchange exchange) {
        return reply(exchange.negotiate(Format.ofData())).with("Vary", "Accept");
    }

    /** Answers with the list of files to download, in the format that is preferred. */
    Reply dumps(Exchange exchange) {
        return dumps(exchange.negotiate(ListResources.OFFERS)).with("Vary", "Accept");
    }

    /** Answers with the list of files in one format. */
    Reply dumps(Format format) {
        Snapshot now = data.current();
        List<Download> files = downloads.get();
        String key = String.join("|", "dumps", now.version(), now.loaded().toString(), format.name(), files.toString());
        StringJoiner header = new StringJoiner(", ");
        ListResources.OFFERS.forEach(other -> header.add("<" + dumpsPath(other) + ">; rel=\""
                + (other == format ? "canonical" : "alternate") + "\"; type=\"" + other.mediaType() + "\""));
        header.add("<" + links.path("dataset") + ">; rel=\"describedby\"").add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"");
        return Reply.ok(format.contentType(), () -> format == Format.HTML
                        ? pages.dumps(files)
                        : writer.write(describeFiles(now, files).getGraph(), format))
                .taggedBy(key)
                .since(now.loaded())
                .with("Content-Location", dumpsPath(format))
                .with("Link", header.toString());
    }

    private String dumpsPath(Format format) {
        return links.path("dumps" + (format == Format.HTML ? "/" : "." + format.extension()));
    }

    private Model describeFiles(Snapshot now, List<Download> files) {
        Resource dataset = ModelFactory.createDefaultModel()
                .createResource(iris.dataset(), VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
        addHead(dataset, now);
        Distributions.add(dataset, files, iris.base() + "dumps/");
        return dataset.getModel();
    }

    private Reply reply(Format format) {
        Snapshot now = data.current();
        List<Download> files = downloads.get();
        String key = String.join("|", now.version(), now.loaded().toString(), format.name(), files.toString());
        return Reply.ok(format.contentType(), () -> body(now, files, format))
                .taggedBy(key)
                .since(now.loaded())
                .with("Content-Location", path(format))
                .with("Link", signposts(format));
    }

    private String path(Format format) {
        return links.path(format == Format.HTML ? "dataset" : "dataset." + format.extension());
    }

    private String signposts(Format shown) {
        StringJoiner header = new StringJoiner(", ");
        for (Format format : Format.ofData()) {
            if (format != shown) {
                header.add("<" + path(format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
            }
        }
        header.add("<" + path(Format.TURTLE) + ">; rel=\"describedby\"; type=\"text/turtle\"");
        header.add("<" + iris.dataset() + ">; rel=\"cite-as\"").add("<https://schema.org/Dataset>; rel=\"type\"");
        downloads.get().forEach(d -> header.add("<" + links.path("dumps/" + d.name()) + ">; rel=\"item\""));
        return header.add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"").toString();
    }

    private byte[] body(Snapshot now, List<Download> files, Format format) {
        Model model = describe(now, files);
        return format == Format.HTML
                ? pages.dataset(DatasetPage.of(model, iris, links, files))
                : writer.write(model.getGraph(), format);
    }

    private Model describe(Snapshot now, List<Download> files) {
        Model model = ModelFactory.createDefaultModel();
        org.apache.jena.graph.Node own = org.apache.jena.graph.NodeFactory.createURI(iris.datasetGraph());
        now.readQuads(quads -> {
            quads.getGraph(own).find().forEachRemaining(model.getGraph()::add);
            return null;
        });
        Resource dataset = model.createResource(iris.dataset(), VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
        addHead(dataset, now);
        addAccess(dataset);
        profiles.of(now).describe(dataset);
        Distributions.add(dataset, files, iris.base() + "dumps/");
        return model;
    }

    private void addHead(Resource dataset, Snapshot now) {
        Model model = dataset.getModel();
        String time = now.loaded().atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0) + "Z";
        Resource project = model.createResource(iris.agent(), FOAF.Agent).addProperty(FOAF.name, "Counterclaim");
        if (!dataset.hasProperty(DCTerms.title)) {
            dataset.addProperty(DCTerms.title, "Counterclaim: who claims what", "en");
        }
        dataset.addProperty(DCTerms.description, "Who claims what in news and analysis, in which words, and where the"
                        + " claims conflict: claims, propositions, conflicts and disputes, with their sources.", "en")
                .addProperty(DCTerms.license, model.createResource(DocumentWriter.LICENSE))
                .addProperty(DCTerms.creator, project)
                .addProperty(DCTerms.publisher, project)
                .addProperty(DCTerms.language, model.createResource("http://id.loc.gov/vocabulary/iso639-1/en"))
                .addProperty(DCTerms.modified, model.createTypedLiteral(time, XSDDatatype.XSDdateTime))
                .addProperty(DCTerms.conformsTo, model.createResource(CC.NS.replaceFirst("#$", "")))
                .addProperty(DCAT.landingPage, model.createResource(iris.base()))
                .addProperty(model.createProperty(DCAT.NS, "version"), now.version())
                .addProperty(OWL2.versionInfo, now.version())
                .addProperty(FOAF.homepage, model.createResource(iris.base()));
        for (String keyword : List.of("claims", "disputes", "news", "argumentation", "provenance")) {
            dataset.addProperty(DCAT.keyword, keyword, "en");
        }
        Resource run = model.createResource(iris.dataset() + "#publication", Prov.ACTIVITY)
                .addProperty(Prov.endedAtTime, model.createTypedLiteral(time, XSDDatatype.XSDdateTime))
                .addProperty(Prov.wasAssociatedWith, project);
        dataset.addProperty(Prov.wasGeneratedBy, run);
    }

    private void addAccess(Resource dataset) {
        Model model = dataset.getModel();
        Resource endpoint = model.createResource(iris.base() + "sparql");
        dataset.addProperty(VOID.sparqlEndpoint, endpoint);
        dataset.addProperty(VOID.uriSpace, iris.base() + "id/");
        dataset.addProperty(VOID.openSearchDescription, model.createResource(iris.base() + "opensearch.xml"));
        dataset.addProperty(VOID.rootResource, model.createResource(iris.base() + "conflicts"));
        for (String format : List.of("Turtle", "N-Triples", "N-Quads", "TriG", "JSON-LD", "RDF_XML")) {
            dataset.addProperty(VOID.feature, model.createResource(FORMATS + format));
        }
        addService(dataset, "#sparql-service", "SPARQL 1.1 endpoint", endpoint.getURI(), endpoint.getURI(),
                "https://www.w3.org/TR/sparql11-protocol/");
        addService(dataset, "#fragments-service", "Triple Pattern Fragments", iris.base() + "fragments",
                iris.base() + "fragments", "https://linkeddatafragments.org/specification/triple-pattern-fragments/");
        addService(dataset, "#queries-service", "Ready-made questions", iris.base() + "queries/",
                iris.base() + "openapi.json", "https://spec.openapis.org/oas/v3.1.0");
    }

    private static void addService(
            Resource dataset, String name, String title, String address, String description, String conformsTo) {
        Model model = dataset.getModel();
        model.createResource(dataset.getURI() + name, DCAT.DataService)
                .addProperty(DCTerms.title, title, "en")
                .addProperty(DCAT.endpointURL, model.createResource(address))
                .addProperty(DCAT.endpointDescription, model.createResource(description))
                .addProperty(DCTerms.license, model.createResource(DocumentWriter.LICENSE))
                .addProperty(DCTerms.conformsTo, model.createResource(conformsTo))
                .addProperty(DCAT.servesDataset, dataset);
    }
}
