package io.github.counterclaim.publish;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Makes the Link headers of things and their documents, so that a program finds its way without reading a body:
 * <a href="https://signposting.org/FAIR/">FAIR Signposting</a>, level 1, and the relations of
 * <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>.
 */
final class Signposts {

    private static final String PAGE_TYPE = "https://schema.org/AboutPage";
    private static final String DATA_TYPE = "http://xmlns.com/foaf/0.1/Document";

    /** Two are enough as the description of a page; the other formats say the same and are alternates. */
    private static final List<Format> DESCRIPTIONS = List.of(Format.TURTLE, Format.JSONLD);

    private final Links links;

    Signposts(Links links) {
        this.links = links;
    }

    /** Returns the links of a redirect from a thing. */
    String ofThing(Links.Name name) {
        StringJoiner header = new StringJoiner(", ");
        for (Format format : Format.values()) {
            header.add(link(links.document(name, format), "alternate", format));
        }
        addDescriptions(header, name);
        return header.add(collection()).toString();
    }

    private void addDescriptions(StringJoiner header, Links.Name name) {
        for (Format format : DESCRIPTIONS) {
            header.add(link(links.document(name, format), "describedby", format));
        }
    }

    /** Returns the links of a document, or of one of its pages, from 1. */
    String ofDocument(Links.Name name, Format shown, int page) {
        StringJoiner header = new StringJoiner(", ");
        // RFC 6596, section 3: the first page stands for no other
        header.add(link(page(links.document(name, shown), page), "canonical", shown));
        for (Format format : Format.values()) {
            if (format != shown) {
                header.add(link(links.document(name, format), "alternate", format));
            }
        }
        header.add("<" + links.thing(name) + ">; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"");
        if (shown == Format.HTML) {
            addDescriptions(header, name);
            header.add("<" + links.thing(name) + ">; rel=\"cite-as\"");
        } else {
            header.add(link(links.document(name, Format.HTML), "describes", Format.HTML));
        }
        header.add("<" + (shown == Format.HTML ? PAGE_TYPE : DATA_TYPE) + ">; rel=\"type\"");
        header.add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"");
        return header.add(collection()).toString();
    }

    /** Returns the links from one page of a document to the others; empty where there is but one. */
    Map<String, String> ofPages(Links.Name name, Format format, Incoming incoming) {
        if (incoming.pages() == 1) {
            return Map.of();
        }
        StringJoiner header = new StringJoiner(", ");
        String path = links.document(name, format);
        pages(incoming).forEach((relation, page) -> header.add("<" + page(path, page) + ">; rel=\"" + relation + "\""));
        return Map.of("Link", header.toString());
    }

    /** Returns relation to page number, only of pages that there are. */
    static Map<String, Integer> pages(Incoming incoming) {
        Map<String, Integer> pages = new java.util.LinkedHashMap<>();
        pages.put("first", 1);
        if (incoming.page() > 1) {
            pages.put("prev", incoming.page() - 1);
        }
        if (incoming.page() < incoming.pages()) {
            pages.put("next", incoming.page() + 1);
        }
        pages.put("last", incoming.pages());
        return pages;
    }

    /** Returns the address of a page of a document; the first is the document itself. */
    static String page(String document, int number) {
        return number == 1 ? document : document + "?page=" + number;
    }

    /** Returns what may be asked for instead, one a line: media type and path. */
    List<String> alternatives(Links.Name name) {
        return List.of(Format.values()).stream().map(f -> f.mediaType() + " " + links.document(name, f)).toList();
    }

    private String collection() {
        return "<" + links.path("dataset") + ">; rel=\"collection\"";
    }

    private static String link(String target, String relation, Format format) {
        return "<" + target + ">; rel=\"" + relation + "\"; type=\"" + format.mediaType() + "\"";
    }
}
