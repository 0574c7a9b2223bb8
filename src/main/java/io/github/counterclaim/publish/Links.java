package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.Ref;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes every link of the server. Links between its own pages and redirects are paths, so that they lead back to
 * whichever host the client used; the names of things and documents in the data are whole addresses under the base.
 */
public final class Links {

    /** The parts of a thing's address. */
    public record Name(String kind, String slug) {}

    private static final Pattern NAME = Pattern.compile("id/([^/?#]+)/([^/?#]+)");

    private final Iris iris;
    private final String root;

    private Links(Iris iris) {
        this.iris = iris;
        String path = URI.create(iris.base()).getRawPath();
        this.root = path == null || path.isEmpty() ? "/" : path;
    }

    /** Returns the links of a server whose things lie under a base. */
    public static Links of(Iris iris) {
        return new Links(iris);
    }

    /** Returns the base of the data's addresses, with a slash at its end. */
    public String base() {
        return iris.base();
    }

    /** Returns the name of a thing in the data. */
    public String thing(Name name) {
        return iris.id(name.kind(), name.slug());
    }

    /** Returns the name in the data of the document that describes a thing, whatever its format. */
    public String document(Name name) {
        return iris.base() + "data/" + name.kind() + "/" + name.slug();
    }

    /** Returns the parts of an address of this data set, or empty for any other. */
    public Optional<Name> nameOf(String iri) {
        if (!iri.startsWith(iris.base())) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(iri.substring(iris.base().length()));
        return matcher.matches() ? Optional.of(new Name(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Returns the path of something on this server, for example {@code path("sparql")}. */
    public String path(String local) {
        return root + local;
    }

    /** Returns the entries of the menu that every page has. */
    public List<Ref> menu() {
        return List.of(
                new Ref("Disputes", path("conflicts")),
                new Ref("Timeline", path("timeline")),
                new Ref("Network", path("network")),
                new Ref("Map", path("map")),
                new Ref("Articles", path("articles")),
                new Ref("Queries", path("queries/")),
                new Ref("SPARQL", path("sparql")),
                new Ref("About the data", path("about")));
    }

    /** Returns the path of a file that comes with the program, with its version so that it may be kept for long. */
    public String asset(String name) {
        return path("static/" + name) + "?v=" + FileResources.version(name);
    }

    /** Returns a whole address on this server for a path of it, for readers that know no base. */
    public String absolute(String path) {
        return iris.base() + path.substring(root.length());
    }

    /** Returns the path of a thing's document in a format. */
    public String document(Name name, Format format) {
        String end = name.kind() + "/" + segment(name.slug());
        return format == Format.HTML ? path("page/" + end) : path("data/" + end + "." + format.extension());
    }

    /** Returns the path of the claims that one actor stands in a relation to another. */
    public String tie(String from, String relation, String to) {
        return path("network") + "?from=" + value(shortName(from)) + "&relation=" + value(relation) + "&to=" + value(shortName(to));
    }

    /** Returns a thing's address as parameters have it: {@code state/atlantis}, or whole where it is not ours. */
    public String shortName(String iri) {
        return nameOf(iri).map(name -> name.kind() + "/" + name.slug()).orElse(iri);
    }

    /** Returns the path of how to cite a thing; the ending is that of the format: bib or json. */
    public String citation(Name name, String ending) {
        return path("cite/" + name.kind() + "/" + segment(name.slug()) + "." + ending);
    }

    /** Returns the path of a list's page that begins after so many entries. */
    public String list(String name, int offset) {
        return path(name) + (offset > 0 ? "?offset=" + offset : "");
    }

    /** Returns the part of an address that gives some parameters their values; empty where there are none. */
    static String parameters(Map<String, String> values) {
        return joined(values).toString();
    }

    private static StringJoiner joined(Map<String, String> values) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        values.forEach((parameter, value) -> query.add(value(parameter) + "=" + value(value)));
        return query;
    }

    /** Returns the path of a canned query's answer in a format, or of its page. */
    public String query(String name, Map<String, String> values, @Nullable String format) {
        StringJoiner query = joined(values);
        if (format != null) {
            query.add("format=" + format);
        }
        return path("queries/" + segment(name)) + query;
    }

    /** Returns the path of the SPARQL editor with a canned query in it. */
    public String editor(String name, Map<String, String> values) {
        StringJoiner query = new StringJoiner("&", "?", "").add("edit=" + value(name));
        values.forEach((parameter, value) -> query.add(value(parameter) + "=" + value(value)));
        return path("sparql") + query;
    }

    /** Returns where a reader of a page finds what an IRI names, or null where there is nothing safe to follow. */
    public @Nullable String href(String iri) {
        Optional<Name> name = nameOf(iri);
        if (name.isPresent()) {
            return document(name.get(), Format.HTML);
        }
        if (iri.startsWith(CC.NS)) {
            return path("ns#" + segment(iri.substring(CC.NS.length())));
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : null;
    }

    /** Returns a text as one segment of a path. */
    public static String segment(String text) {
        return value(text).replace("+", "%20");
    }

    /** Returns a text as a value in a query string. */
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
