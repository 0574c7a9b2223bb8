package io.github.counterclaim.publish;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.ChartView;
import io.github.counterclaim.publish.page.Labels;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.publish.query.ParameterType;
import io.github.counterclaim.publish.query.ResultFormat;
import io.github.counterclaim.publish.query.ResultTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The canned queries: a list of them, and for each a form and its answer. */
final class QueryResources {

    private static final String FORMAT = "format";
    private static final String NAME = "_name";

    private final LiveData data;
    private final CannedQueries queries;
    private final Iris iris;
    private final Links links;
    private final Pages pages;
    private final DocumentWriter writer;
    private final GuardedQuestions questions;

    QueryResources(LiveData data, CannedQueries queries, Iris iris, Links links, Pages pages,
            DocumentWriter writer, GuardedQuestions questions) {
        this.data = data;
        this.queries = queries;
        this.iris = iris;
        this.links = links;
        this.pages = pages;
        this.writer = writer;
        this.questions = questions;
    }

    /** Answers with the list, or with one query. */
    Reply answer(Exchange exchange) {
        List<String> segments = exchange.segments();
        if (segments.isEmpty()) {
            return list(exchange);
        }
        if (segments.size() > 1) {
            throw new HttpProblem(404, "'" + String.join("/", segments) + "' is no query. See " + links.path("queries/"));
        }
        try {
            return named(exchange, segments.get(0));
        } catch (CounterclaimException e) {
            throw new HttpProblem(e.code().equals("unknown-query") ? 404 : 400, String.valueOf(e.getMessage()));
        }
    }

    private Reply list(Exchange exchange) {
        List<Offer> offers = new ArrayList<>(List.of(ResultFormat.HTML, ResultFormat.PLAIN_JSON));
        offers.addAll(Format.ofData());
        Offer offer = exchange.negotiate(offers);
        Reply reply = offer instanceof Format data
                ? described(queries.all(), data)
                : offer == ResultFormat.HTML
                        ? tagged(pages.queries(queries.all()))
                        : Reply.whole(ResultFormat.PLAIN_JSON.contentType(), json().getBytes(StandardCharsets.UTF_8));
        return reply.with("Vary", "Accept").with("Link", serviceLink());
    }

    private String serviceLink() {
        return "<" + links.path("openapi.json") + ">; rel=\"service-desc\"; type=\"application/openapi+json\"";
    }

    /** A name with the ending of a data format asks for the question itself, not for its answer. */
    private Reply named(Exchange exchange, String name) {
        Optional<Format> ending = Format.ofData().stream().filter(f -> name.endsWith("." + f.extension())).findFirst();
        return ending.isEmpty()
                ? one(exchange, queries.get(name))
                : described(List.of(queries.get(name.substring(0, name.lastIndexOf('.')))), ending.get());
    }

    private static Reply tagged(byte[] page) {
        return Reply.whole(ResultFormat.HTML.contentType(), page);
    }

    private Reply described(Collection<CannedQuery> some, Format format) {
        byte[] body = writer.write(QueryDescriptions.of(some, iris).getGraph(), format);
        return Reply.whole(format.contentType(), body);
    }

    private Reply one(Exchange exchange, CannedQuery query) {
        Offer offer = format(exchange);
        if (offer instanceof Format data) {
            return described(List.of(query), data).with("Vary", "Accept");
        }
        ResultFormat format = (ResultFormat) offer;
        Map<String, String> values = values(exchange);
        if (format == ResultFormat.HTML) {
            return page(query, values, exchange.gone()).with("Link", alternates(query, values)).with("Vary", "Accept");
        }
        Query bound = query.bindWithNext(values, iris);
        Snapshot now = data.current();
        String key = now.version() + "|" + query.text() + "|" + values + "|" + format;
        BooleanSupplier gone = exchange.gone();
        return Reply.made(format.contentType(), () -> answer(questions.ask(now, bound, gone), query, values, format))
                .taggedBy(key)
                .since(now.loaded())
                .with("Link", alternates(query, values))
                .with("Vary", "Accept");
    }

    private Reply.Content answer(ResultTable table, CannedQuery query, Map<String, String> values, ResultFormat format) {
        int size = query.pageSize(values);
        boolean more = size > 0 && table.rows().size() > size;
        String pages = pageLinks(query, values, format, more);
        return new Reply.Content(
                table.first(size).write(Objects.requireNonNull(format.lang())),
                pages.isEmpty() ? Map.of() : Map.of("Link", pages));
    }

    private String pageLinks(CannedQuery query, Map<String, String> values, ResultFormat format, boolean more) {
        int size = query.pageSize(values);
        int start = query.pageStart(values);
        StringJoiner header = new StringJoiner(", ");
        if (start > 0) {
            header.add(pageLink("first", query, values, format, 0));
            header.add(pageLink("prev", query, values, format, Math.max(0, start - size)));
        }
        if (more) {
            header.add(pageLink("next", query, values, format, start + size));
        }
        return header.toString();
    }

    private String pageLink(
            String relation, CannedQuery query, Map<String, String> values, ResultFormat format, int start) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.put("limit", String.valueOf(query.pageSize(values)));
        other.put("offset", String.valueOf(start));
        return "<" + links.query(query.name(), other, format.extension()) + ">; rel=\"" + relation + "\"";
    }

    private String alternates(CannedQuery query, Map<String, String> values) {
        StringJoiner header = new StringJoiner(", ");
        for (ResultFormat format : ResultFormat.values()) {
            if (format != ResultFormat.PLAIN_JSON) {
                header.add("<" + links.query(query.name(), values, format.extension()) + ">; rel=\"alternate\"; type=\""
                        + format.mediaType() + "\"");
            }
        }
        header.add("<" + links.path("queries/" + Links.segment(query.name()) + ".ttl")
                + ">; rel=\"describedby\"; type=\"text/turtle\"");
        return header.add(serviceLink()).toString();
    }

    private Reply page(CannedQuery query, Map<String, String> values, BooleanSupplier gone) {
        Query bound = null;
        String problem = null;
        try {
            bound = query.bind(values, iris);
        } catch (CounterclaimException e) {
            // A form that was not filled in yet is no error; one that was filled in wrongly is
            if (!e.code().equals("missing-parameter") || !values.isEmpty()) {
                throw e;
            }
            problem = e.getMessage();
        }
        return tagged(pages.query(answered(query, values, bound, problem, gone)));
    }

    private QueryPage answered(
            CannedQuery query,
            Map<String, String> values,
            @Nullable Query bound,
            @Nullable String problem,
            BooleanSupplier gone) {
        List<Ref> formats = new ArrayList<>();
        if (bound == null) {
            return new QueryPage(query, values, List.of(), List.of(), terms(query), null, formats, problem);
        }
        for (ResultFormat format : List.of(ResultFormat.CSV, ResultFormat.JSON, ResultFormat.XML, ResultFormat.TSV)) {
            formats.add(new Ref(format.name(), links.query(query.name(), values, format.extension())));
        }
        Snapshot now = data.current();
        ResultTable table = questions.ask(now, bound, gone);
        List<String> columns = shown(table).stream().map(c -> head(c, table)).toList();
        List<List<Ref>> rows = now.read(model -> cells(table, model));
        ChartView chart = ChartView.of(columns, rows).orElse(null);
        FoldedColumns folded = FoldedColumns.of(columns, rows);
        return new QueryPage(query, values, folded.heads(), folded.rows(), terms(query), chart, formats, null);
    }

    /** What a term may be: those of the same class as the example's. */
    private Map<String, List<String>> terms(CannedQuery query) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.type() == ParameterType.TERM) {
                terms.put(parameter.name(), data.current().read(model -> like(model, parameter.example())));
            }
        }
        return terms;
    }

    private static List<String> like(Model model, String example) {
        return model.listObjectsOfProperty(CC.resource(example), RDF.type).toList().stream()
                .filter(type -> type.isURIResource() && type.asResource().getURI().startsWith(CC.NS))
                .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .map(term -> term.getURI().substring(CC.NS.length()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<List<Ref>> cells(ResultTable table, Model model) {
        Labels labels = new Labels(model, links);
        List<List<Ref>> rows = new ArrayList<>();
        for (Binding row : table.rows()) {
            List<Ref> cells = new ArrayList<>();
            for (Var column : shown(table)) {
                cells.add(cell(row, column, table, labels, model));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Ref cell(Binding row, Var column, ResultTable table, Labels labels, Model model) {
        Node node = row.get(column);
        Ref ref = node == null ? Ref.text("") : labels.ref(model.asRDFNode(node));
        Var named = named(column);
        Node thing = table.columns().contains(named) ? row.get(named) : null;
        return thing == null || node == null ? ref : new Ref(ref.label(), labels.ref(model.asRDFNode(thing)).href());
    }

    /** What a page shows: a thing and its name are one column there, the name leading to the thing. */
    private static List<Var> shown(ResultTable table) {
        List<Var> columns = table.columns();
        return columns.stream().filter(c -> !columns.contains(Var.alloc(c.getVarName() + NAME))).toList();
    }

    private static String head(Var column, ResultTable table) {
        Var named = named(column);
        return (shown(table).contains(named) ? column : named).getVarName();
    }

    private static Var named(Var column) {
        String name = column.getVarName();
        return name.endsWith(NAME) ? Var.alloc(name.substring(0, name.length() - NAME.length())) : column;
    }

    private Offer format(Exchange exchange) {
        String name = exchange.parameter(FORMAT);
        if (name == null) {
            List<Offer> offers = new ArrayList<>(List.of(ResultFormat.values()));
            offers.addAll(Format.ofData());
            return exchange.negotiate(offers);
        }
        return ResultFormat.named(name).map(f -> (Offer) f).orElseThrow(() -> new HttpProblem(
                400, "The format '" + name + "' is not offered. Use html, json, csv, tsv or xml"));
    }

    private static Map<String, String> values(Exchange exchange) {
        Map<String, String> values = new LinkedHashMap<>();
        exchange.parameters().forEach((name, given) -> {
            if (given.length > 1) {
                throw new HttpProblem(400, "The parameter '" + name + "' is given more than once. Give it once");
            }
            if (!name.equals(FORMAT) && !given[0].isBlank()) {
                values.put(name, given[0].strip());
            }
        });
        return values;
    }

    private String json() {
        JsonBuilder json = JsonBuilder.create().startArray();
        for (CannedQuery query : queries.all()) {
            json.startObject().pair("name", query.name()).pair("title", query.title()).pair("question", query.question());
            json.key("parameters").startArray();
            query.parameters().forEach(p -> json.startObject()
                    .pair("name", p.name())
                    .pair("type", p.type().name().toLowerCase(java.util.Locale.ROOT))
                    .pair("required", p.required())
                    .pair("meaning", p.meaning())
                    .pair("example", p.example())
                    .finishObject());
            json.finishArray().pair("href", links.path("queries/" + query.name())).finishObject();
        }
        return json.finishArray().build().toString() + "\n";
    }
}
