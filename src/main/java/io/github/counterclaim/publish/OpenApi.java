package io.github.counterclaim.publish;

import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.publish.query.ParameterType;
import io.github.counterclaim.publish.query.ResultFormat;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Describes everything that the server answers, as <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>. Each
 * canned query has a path of its own with its parameters; a path that nothing is known of is described as a page.
 */
final class OpenApi {

    private static final List<String> DATA = Format.ofData().stream().map(Format::mediaType).toList();
    private static final List<String> RESULTS =
            Stream.of(ResultFormat.values()).map(ResultFormat::mediaType).distinct().toList();
    private static final List<String> PAGE = List.of("text/html");
    private static final List<String> NO_PLACE = List.of("/static");

    private final CannedQueries queries;
    private final Links links;
    private final String version;
    private final JsonObjectBuilder paths = Json.createObjectBuilder();
    private final Set<String> described = new TreeSet<>();

    OpenApi(CannedQueries queries, Links links, String version) {
        this.queries = queries;
        this.links = links;
        this.version = version;
    }

    /** Returns the description as JSON. */
    String describe(Collection<String> servletPaths) {
        addThings();
        addQueries();
        addQuestions();
        addSparql();
        addFixed();
        servletPaths.stream()
                .map(path -> path.isEmpty() ? "/" : path.replaceFirst("/\\*$", ""))
                .filter(path -> described.stream().noneMatch(d -> d.equals(path) || d.startsWith(path + "/")))
                .filter(path -> !NO_PLACE.contains(path))
                .sorted()
                .forEach(path -> add(path, get("A page or document of the site", PAGE, Map.of())));
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", Json.createObjectBuilder()
                        .add("title", "Counterclaim")
                        .add("summary", "Who claims what, in which words, and where the claims conflict")
                        .add("version", version)
                        .add("license", Json.createObjectBuilder()
                                .add("name", "CC BY 4.0").add("url", DocumentWriter.LICENSE)))
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("url", links.base().replaceFirst("/$", ""))))
                .add("paths", paths)
                .add("components", components())
                .build()
                .toString();
    }

    private void add(String path, JsonObjectBuilder operation) {
        described.add(path);
        paths.add(path, Json.createObjectBuilder().add("get", operation));
    }

    private void addThings() {
        Map<String, JsonObjectBuilder> name = Map.of(
                "kind", parameter("kind", "path", "What kind of thing it is, such as state", string()),
                "slug", parameter("slug", "path", "Its name among those of its kind, such as iran", string()));
        JsonObjectBuilder thing = operation("A thing: sends the client to the document that it prefers", name.values())
                .add("responses", responses("303", "The document is at Location", List.of())
                        .add("406", error("None of the accepted formats is offered"))
                        .add("410", error("An earlier data set had it")));
        add("/id/{kind}/{slug}", thing);
        for (Format format : Format.ofData()) {
            add("/data/{kind}/{slug}." + format.extension(), get("The description of a thing as " + format.title(),
                    List.of(format.mediaType()), Map.of(
                            "kind", parameter("kind", "path", "What kind of thing it is", string()),
                            "slug", parameter("slug", "path", "Its name among those of its kind", string()),
                            "page", parameter("page", "query", "Which hundred of the statements that lead to it, from 1", integer(1)))));
        }
        add("/page/{kind}/{slug}", get("The page of a thing", PAGE, name()));
    }

    private void addQueries() {
        add("/queries/", get("All ready-made questions; as RDF, each a SHACL executable",
                Stream.concat(Stream.of("text/html", "application/json"), DATA.stream()).toList(), Map.of()));
        for (CannedQuery query : queries.all()) {
            Map<String, JsonObjectBuilder> parameters = new LinkedHashMap<>();
            query.parameters().forEach(p -> parameters.put(p.name(), parameter(p)));
            parameters.put("limit", parameter("limit", "query", "The most rows of a page", integer(0)));
            parameters.put("offset", parameter("offset", "query", "How many rows to leave out", integer(0)));
            parameters.put("format", parameter("format", "query", "Instead of an Accept header", Json.createObjectBuilder()
                    .add("type", "string").add("enum", strings(List.of("html", "json", "csv", "tsv", "xml")))));
            add("/queries/" + query.name(), get(query.title(), RESULTS, parameters)
                    .add("operationId", query.name())
                    .add("description", query.question())
                    .add("tags", strings(List.of("queries"))));
        }
    }

    private void addQuestions() {
        for (Format format : Format.ofData()) {
            add("/queries/{name}." + format.extension(), get("One ready-made question itself, as " + format.title(),
                    List.of(format.mediaType()), Map.of("name", parameter("name", "path", "Its name", string()))));
        }
    }

    private void addSparql() {
        described.add("/sparql");
        List<String> types = Stream.concat(
                RESULTS.stream().filter(t -> !t.equals("text/html")), DATA.stream()).toList();
        Map<String, JsonObjectBuilder> parameters = new LinkedHashMap<>();
        parameters.put("query", parameter("query", "query", "A SPARQL 1.1 query; without one, the service's description", string()));
        for (String name : List.of("default-graph-uri", "named-graph-uri")) {
            parameters.put(name, parameter(name, "query", "Which graphs to ask; may be repeated", Json.createObjectBuilder()
                    .add("type", "array").add("items", Json.createObjectBuilder().add("type", "string").add("format", "uri"))));
        }
        JsonObjectBuilder form = Json.createObjectBuilder().add("type", "object")
                .add("required", strings(List.of("query")))
                .add("properties", Json.createObjectBuilder().add("query", string()));
        JsonObjectBuilder body = Json.createObjectBuilder().add("required", true).add("content", Json.createObjectBuilder()
                .add("application/sparql-query", Json.createObjectBuilder().add("schema", string()))
                .add("application/x-www-form-urlencoded", Json.createObjectBuilder().add("schema", form)));
        paths.add("/sparql", Json.createObjectBuilder()
                .add("get", get("SPARQL query", types, parameters))
                .add("post", operation("SPARQL query in the body", List.of())
                        .add("requestBody", body)
                        .add("responses", responses("200", "The answer", types)
                                .add("405", error("Updates are not offered")))));
    }

    private void addFixed() {
        List<String> all = Stream.concat(PAGE.stream(), DATA.stream()).toList();
        add("/dataset", get("The description of the data set: DCAT 3 and VoID", all, Map.of()));
        DATA.forEach(type -> Format.ofMediaType(type).ifPresent(format -> add("/dataset." + format.extension(),
                get("The description of the data set as " + format.title(), List.of(type), Map.of()))));
        add("/.well-known/void", get("The same, where programs look for it", DATA, Map.of()));
        add("/ns", get("The vocabulary", all.stream().filter(t -> !t.contains("quads") && !t.contains("trig")).toList(), Map.of()));
        add("/ns/{version}", get("One version of the vocabulary, such as 0.1.0; with the ending of a format, that format",
                all.stream().filter(t -> !t.contains("quads") && !t.contains("trig")).toList(),
                Map.of("version", parameter("version", "path", "The version", string()))));
        add("/ns/{version}.svg", get("The classes of one version as a picture", List.of("image/svg+xml"),
                Map.of("version", parameter("version", "path", "The version", string()))));
        add("/ns/context.jsonld", get("The JSON-LD context", List.of("application/ld+json"), Map.of()));
        Map<String, JsonObjectBuilder> pattern = new LinkedHashMap<>();
        for (String part : List.of("subject", "predicate", "object")) {
            pattern.put(part, parameter(part, "query", "An address, a literal or a variable such as ?x", string()));
        }
        pattern.put("page", parameter("page", "query", "Which page, from 1", integer(1)));
        add("/fragments", get("Triple Pattern Fragments", DATA, pattern));
        addFiles();
        add("/sitemap.xml", get("All pages, for crawlers", List.of("application/xml"), Map.of(
                "part", parameter("part", "query", "Which part of a large sitemap", integer(1)))));
        add("/robots.txt", get("What crawlers may read", List.of("text/plain"), Map.of()));
        add("/openapi.json", get("This description", List.of("application/openapi+json"), Map.of()));
        add("/health", get("Whether the server serves, and how much", List.of("application/json"), Map.of()));
        addLists();
        addPictures();
        for (String probe : List.of("/health/live", "/health/ready", "/metrics")) {
            add(probe, get("For those who run the server", List.of("text/plain"), Map.of()));
        }
    }

    private void addPictures() {
        JsonObjectBuilder page = get("The first page; who asks for data is sent to the data set", PAGE, Map.of());
        add("/", page);
        add("/about", get("What the data is and how to cite it", PAGE, Map.of()));
        add("/opensearch.xml", get("How a browser can search here", List.of("application/opensearchdescription+xml"), Map.of()));
        for (String ending : List.of("", ".svg")) {
            List<String> type = ending.isEmpty() ? PAGE : List.of("image/svg+xml");
            add("/timeline" + ending, get("What is said to have happened when", type, texts("actor", "kind")));
            Map<String, JsonObjectBuilder> ties = texts("actor", "relation", "from", "to");
            ties.put("least", parameter("least", "query", "The fewest claims of a tie", integer(0)));
            ties.put("ties", parameter("ties", "query", "The most ties", integer(0)));
            add("/network" + ending, get("Who is said to do what to whom", type, ties));
            add("/map" + ending, get("Where it is said to happen", type, Map.of()));
        }
    }

    private static Map<String, JsonObjectBuilder> texts(String... names) {
        Map<String, JsonObjectBuilder> parameters = new LinkedHashMap<>();
        for (String name : names) {
            parameters.put(name, parameter(name, "query", "Only what has this " + name, string()));
        }
        return parameters;
    }

    private void addLists() {
        List<String> all = Stream.concat(PAGE.stream(), DATA.stream()).toList();
        List<String> found = Stream.concat(all.stream(), Stream.of("application/json")).toList();
        add("/conflicts", get("All conflicts; as RDF, a Hydra collection, page by page", all, Map.of("offset", offset())));
        add("/articles", get("All articles; as RDF, a Hydra collection, page by page", all, Map.of("offset", offset())));
        add("/search", get("Things, claims and articles by name; as RDF, a Hydra collection, page by page", found, words()));
        for (Format format : Format.ofData()) {
            List<String> type = List.of(format.mediaType());
            add("/conflicts." + format.extension(), get("All conflicts as " + format.title(), type, Map.of("offset", offset())));
            add("/articles." + format.extension(), get("All articles as " + format.title(), type, Map.of("offset", offset())));
            add("/search." + format.extension(), get("What a search finds as " + format.title(), type, words()));
            add("/dumps." + format.extension(), get("The files to download as " + format.title(), type, Map.of()));
        }
    }

    private static Map<String, JsonObjectBuilder> words() {
        Map<String, JsonObjectBuilder> words = new LinkedHashMap<>();
        words.put("q", parameter("q", "query", "Words of the name", string()));
        words.put("type", parameter("type", "query", "The only class of things, such as State", string()));
        words.put("offset", offset());
        return words;
    }

    private static JsonObjectBuilder offset() {
        return parameter("offset", "query", "How many entries to leave out", integer(0));
    }

    private void addFiles() {
        add("/dumps/", get("The files to download; as RDF, the distributions of the data set (DCAT 3)",
                Stream.concat(PAGE.stream(), DATA.stream()).toList(), Map.of()));
        JsonObjectBuilder file = operation("A file to download, whole or in part",
                List.of(parameter("file", "path", "Its name as /dumps/SHA256SUMS has it", string())));
        add("/dumps/{file}", file.add("responses", responses("200", "The file", List.of())
                .add("206", Json.createObjectBuilder().add("description", "The part that the Range header names"))
                .add("304", Json.createObjectBuilder().add("description", "The client's copy is still good"))
                .add("416", error("The range begins after the end"))));
        add("/changes", get("The stream of changes (LDES): its versions", DATA, Map.of()));
        add("/changes/{version}", get("What a version changed, in numbers", DATA, Map.of("version", version())));
        add("/changes/{version}/patch", get("What a version changed, as an RDF Patch", List.of("application/rdf-patch"),
                Map.of("version", version())));
        add("/changes/{version}/{page}", get("A page of what a version changed; it never changes itself",
                List.of("application/trig", "application/n-quads", "application/ld+json"), Map.of(
                        "version", version(), "page", parameter("page", "path", "Which page, from 1", integer(1)))));
        add("/cite/{kind}/{slug}.bib", get("How to cite a thing, as BibTeX", List.of("application/x-bibtex"), name()));
        add("/cite/{kind}/{slug}.json", get("How to cite a thing, as CSL JSON",
                List.of("application/vnd.citationstyles.csl+json"), name()));
        add("/cite/dataset.bib", get("How to cite the data set, as BibTeX", List.of("application/x-bibtex"), Map.of()));
        add("/cite/dataset.json", get("How to cite the data set, as CSL JSON",
                List.of("application/vnd.citationstyles.csl+json"), Map.of()));
    }

    // A builder is empty once its object is built, so each description has its own

    private static JsonObjectBuilder version() {
        return parameter("version", "path", "A version as /changes names it", string());
    }

    private static Map<String, JsonObjectBuilder> name() {
        Map<String, JsonObjectBuilder> name = new LinkedHashMap<>();
        name.put("kind", parameter("kind", "path", "What kind of thing it is", string()));
        name.put("slug", parameter("slug", "path", "Its name among those of its kind", string()));
        return name;
    }

    private static JsonObjectBuilder get(String summary, List<String> types, Map<String, JsonObjectBuilder> parameters) {
        return operation(summary, parameters.values()).add("responses", responses("200", "As asked for", types)
                .add("304", Json.createObjectBuilder().add("description", "The client's copy is still good"))
                .add("406", error("None of the accepted formats is offered")));
    }

    private static JsonObjectBuilder operation(String summary, Collection<JsonObjectBuilder> parameters) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parameters.forEach(array::add);
        return Json.createObjectBuilder().add("summary", summary).add("parameters", array);
    }

    private static JsonObjectBuilder responses(String status, String description, List<String> types) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        types.forEach(type -> content.add(type, Json.createObjectBuilder()));
        JsonObjectBuilder response = Json.createObjectBuilder().add("description", description);
        if (!types.isEmpty()) {
            response.add("content", content);
        }
        return Json.createObjectBuilder().add(status, response)
                .add("400", error("The request is malformed"))
                .add("404", error("There is nothing of this name"));
    }

    private static JsonObjectBuilder error(String description) {
        return Json.createObjectBuilder().add("description", description).add("content", Json.createObjectBuilder()
                .add("application/problem+json", Json.createObjectBuilder()
                        .add("schema", Json.createObjectBuilder().add("$ref", "#/components/schemas/Problem"))));
    }

    private static JsonObjectBuilder components() {
        return Json.createObjectBuilder().add("schemas", Json.createObjectBuilder().add("Problem", Json.createObjectBuilder()
                .add("type", "object")
                .add("required", strings(List.of("status", "title", "detail")))
                .add("properties", Json.createObjectBuilder()
                        .add("type", string()).add("status", integer(400)).add("title", string()).add("detail", string())
                        .add("alternates", Json.createObjectBuilder().add("type", "array").add("items", string())))));
    }

    private static JsonObjectBuilder parameter(Parameter parameter) {
        JsonObjectBuilder schema = switch (parameter.type()) {
            case INTEGER -> Json.createObjectBuilder().add("type", "integer");
            case DATE -> Json.createObjectBuilder().add("type", "string").add("format", "date");
            case STRING, THING, TERM -> string();
        };
        if (parameter.otherwise() != null && parameter.type() != ParameterType.INTEGER) {
            schema.add("default", parameter.otherwise());
        }
        JsonObjectBuilder object = parameter(parameter.name(), "query",
                parameter.meaning() + ": " + parameter.type().words(), schema);
        return object.add("required", parameter.required()).add("example", parameter.example());
    }

    private static JsonObjectBuilder parameter(String name, String in, String description, JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("name", name).add("in", in).add("description", description)
                .add("required", in.equals("path")).add("schema", schema);
    }

    private static JsonObjectBuilder string() {
        return Json.createObjectBuilder().add("type", "string");
    }

    private static JsonObjectBuilder integer(int least) {
        return Json.createObjectBuilder().add("type", "integer").add("minimum", least);
    }

    private static JsonArrayBuilder strings(List<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
