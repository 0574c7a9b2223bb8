package io.github.counterclaim.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How to cite something of this data set.
 *
 * @param key names it within a bibliography: letters, digits and hyphens
 * @param isData whether it is the data set itself
 * @param title of the article, of the claim, or of the data set
 * @param authors their names; may be empty
 * @param publisher may be empty
 * @param date a day as 2024-05-17, or empty
 * @param url where a reader finds it
 * @param note what else to know; may be empty
 */
public record Citation(
        String key, boolean isData, String title, List<String> authors, String publisher, String date, String url, String note) {

    private static final Pattern SPECIAL = Pattern.compile("([&%$#_{}])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+");

    public Citation {
        authors = List.copyOf(authors);
    }

    /** Returns it as a BibTeX entry. */
    public String bibtex() {
        List<String> fields = new ArrayList<>();
        add(fields, "title", title);
        addEscaped(fields, "author", authors.stream().map(a -> "{" + escape(a) + "}").collect(Collectors.joining(" and ")));
        add(fields, isData ? "publisher" : "organization", publisher);
        if (date.length() >= 4) {
            add(fields, "year", date.substring(0, 4));
            add(fields, "date", date);
        }
        addEscaped(fields, "url", url);
        add(fields, "note", note);
        return "@misc{" + key + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void add(List<String> fields, String name, String value) {
        addEscaped(fields, name, escape(value));
    }

    private static void addEscaped(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static String escape(String text) {
        String plain = CONTROL.matcher(text).replaceAll(" ").replace("\\", "\uE000");
        return SPECIAL.matcher(plain).replaceAll("\\\\$1")
                .replace("~", "\\textasciitilde{}")
                .replace("^", "\\textasciicircum{}")
                .replace("\uE000", "\\textbackslash{}");
    }

    /** Returns it as CSL-JSON, a list of one. */
    public String csl() {
        JsonBuilder json = JsonBuilder.create().startArray().startObject();
        json.pair("id", key).pair("type", isData ? "dataset" : "article-newspaper").pair("title", title);
        if (!authors.isEmpty()) {
            json.key("author").startArray();
            authors.forEach(name -> json.startObject().pair("literal", name).finishObject());
            json.finishArray();
        }
        pair(json, isData ? "publisher" : "container-title", publisher);
        if (!date.isEmpty()) {
            json.key("issued").startObject().key("date-parts").startArray().startArray();
            for (String part : date.split("-")) {
                json.value(Integer.parseInt(part));
            }
            json.finishArray().finishArray().finishObject();
        }
        pair(json, "URL", url);
        pair(json, "note", note);
        return json.finishObject().finishArray().build() + "\n";
    }

    private static void pair(JsonBuilder json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.pair(name, value);
        }
    }
}
