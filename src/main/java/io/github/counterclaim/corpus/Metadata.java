package io.github.counterclaim.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: by JSON-LD, else by {@code meta} elements (OpenGraph, Dublin Core, Highwire, Parse.ly,
 * Sailthru), else by what its HTML shows.
 *
 * @param title the headline without the site's name; empty where there is none
 * @param authors persons, in order, none twice; may be empty
 * @param publisher the site's or paper's name, or null
 * @param published the day of publication, or null where no whole date is given
 * @param issued the day, month or year of publication as EDTF, as far as it is given, or null
 * @param url the canonical absolute address, or null
 * @param basedOn the address of the article that this one retells, or null
 * @param language a BCP 47 tag; empty where none is given
 * @param body the article's text as JSON-LD repeats it; empty where it does not
 */
record Metadata(
        String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String issued,
        @Nullable String url,
        @Nullable String basedOn,
        String language,
        String body) {

    private static final Pattern TITLE_END = Pattern.compile("(.+?)\\s+(?:[|–—-]|::|»|«|\\|\\|)\\s+([^|]{2,60})$");
    private static final int MAX_TITLE = 400;

    /** How many of the places where a page gives its date are markup that says so. */
    private static final int MARKED_DATES = 3;

    /** Of a file that says nothing of itself. */
    static final Metadata NONE = new Metadata("", List.of(), null, null, null, null, null, "", "");

    Metadata {
        authors = List.copyOf(authors);
    }

    /** Returns the same with this title and publisher. */
    Metadata with(String newTitle, @Nullable String newPublisher) {
        return new Metadata(newTitle, authors, newPublisher, published, issued, url, basedOn, language, body);
    }

    /** Reads a page; it is not changed. */
    static Metadata of(Document page) {
        JsonLd data = JsonLd.of(page);
        String url = address(page, data);
        String publisher = publisher(page, data);
        String language = first(() -> data.text("inLanguage"), () -> page.select("html").attr("lang"),
                () -> meta(page, "og:locale", "dc.language", "content-language"));
        LocalDate published = published(page, data, url);
        return new Metadata(title(page, data, publisher), authors(page, data, publisher), publisher,
                published, published == null ? monthOrYear(page, data) : published.toString(), url, absolute(data.nameOf("isBasedOn", "url")),
                language == null ? "" : language.replace('_', '-'),
                String.valueOf(first(() -> data.text("articleBody"), () -> "")));
    }

    private static @Nullable String address(Document page, JsonLd data) {
        return first(() -> absolute(page.select("link[rel=canonical]").attr("href")),
                () -> absolute(data.text("url")),
                () -> absolute(data.nameOf("mainEntityOfPage", "@id")),
                () -> absolute(meta(page, "og:url", "parsely-link", "dc.identifier", "citation_public_url", "twitter:url")));
    }

    private static @Nullable String absolute(@Nullable String url) {
        return url != null && url.strip().matches("(?i)https?://[^\\s/]+(?:/\\S*)?") ? url.strip() : null;
    }

    private static @Nullable String publisher(Document page, JsonLd data) {
        String name = first(() -> data.nameOf("publisher", "name"),
                () -> meta(page, "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher",
                        "citation_journal_title", "article:publisher", "application-name", "publisher"),
                () -> page.select("[itemprop=publisher] [itemprop=name]").attr("content"),
                () -> page.select("[itemprop=publisher] [itemprop=name]").text());
        return name == null || absolute(name) != null ? null : Wording.normal(name);
    }

    private static String title(Document page, JsonLd data, @Nullable String publisher) {
        List<String> shown = page.select("h1").stream().map(Element::text).map(Wording::normal).toList();
        String title = first(() -> data.text("headline"),
                () -> meta(page, "og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title",
                        "sailthru.title", "twitter:title"),
                () -> shown.size() == 1 ? shown.get(0) : null,
                page::title,
                () -> shown.isEmpty() ? null : shown.get(0));
        // some sites escape twice
        String plain = title == null ? "" : Wording.normal(org.jsoup.parser.Parser.unescapeEntities(title, false));
        return plain.length() > MAX_TITLE ? plain.substring(0, MAX_TITLE) : withoutSite(plain, publisher, shown);
    }

    /** Drops " | Site" at the end, where it is the publisher's name, or where the page's own h1 lacks it. */
    static String withoutSite(String title, @Nullable String publisher, List<String> shown) {
        Matcher matcher = TITLE_END.matcher(title);
        if (!matcher.matches()) {
            return title;
        }
        String rest = matcher.group(1);
        String end = Wording.bare(matcher.group(2));
        String site = publisher == null ? "" : Wording.bare(publisher);
        boolean named = !site.isEmpty() && (end.equals(site) || end.startsWith(site + " ") || site.startsWith(end + " "));
        boolean shownSo = shown.stream().anyMatch(h1 -> Wording.bare(h1).equals(Wording.bare(rest)));
        boolean barred = title.contains(" | ") && Wording.words(end) <= 4 && Wording.words(rest) >= 4;
        boolean host = matcher.group(2).matches("(?i)[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|news|co|uk|eu|tv)");
        return named || shownSo || barred || host ? withoutSite(rest, publisher, shown) : title;
    }

    private static List<String> authors(Document page, JsonLd data, @Nullable String publisher) {
        List<Supplier<Stream<String>>> ways = List.of(
                () -> data.authors().stream(),
                () -> metas(page, "author", "article:author", "citation_author", "dc.creator", "dcterms.creator",
                        "parsely-author", "sailthru.author", "byl", "og:article:author"),
                () -> page.select("[itemprop=author] [itemprop=name], [rel=author]").stream().map(Metadata::shownOrContent),
                () -> page.select("[itemprop=author], [class*=byline], [class*=author-name], [class~=(?i)^author$]")
                        .stream().map(Metadata::shownOrContent),
                () -> page.select("p, div, span").stream().filter(e -> e.ownText().matches("By .{3,80}"))
                        .limit(1).map(Element::text));
        for (Supplier<Stream<String>> way : ways) {
            List<String> names = way.get().flatMap(byline -> Names.persons(byline).stream())
                    .filter(name -> publisher == null || !Wording.bare(name).equals(Wording.bare(publisher)))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static String shownOrContent(Element element) {
        return element.hasText() ? element.wholeText() : element.attr("content");
    }

    private static @Nullable LocalDate published(Document page, JsonLd data, @Nullable String url) {
        for (Supplier<Stream<@Nullable String>> way : dates(page, data)) {
            LocalDate date = way.get().map(PublicationDate::parse).filter(d -> d != null).findFirst().orElse(null);
            if (date != null) {
                return date;
            }
        }
        return PublicationDate.inPath(url);
    }

    // what is marked as the date; a month somewhere in a byline may be anything
    private static @Nullable String monthOrYear(Document page, JsonLd data) {
        return dates(page, data).stream()
                .limit(MARKED_DATES)
                .flatMap(Supplier::get)
                .map(PublicationDate::partial)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    /** Returns the places where a page may give its date, the surest first. */
    private static List<Supplier<Stream<@Nullable String>>> dates(Document page, JsonLd data) {
        return List.of(
                () -> Stream.of(data.text("datePublished"), data.text("dateCreated")),
                () -> metas(page, "article:published_time", "og:published_time", "datepublished", "citation_publication_date",
                        "citation_date", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.issued", "dcterms.created",
                        "parsely-pub-date", "sailthru.date", "date", "pubdate", "publish-date", "publication_date",
                        "article:published", "date.created", "cxenseparse:recs:publishtime"),
                () -> page.select("[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
                        .stream().flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.text())),
                () -> page.select("time, [class*=publish], [class*=date], [class*=timestamp], [class*=byline], [class*=dateline]")
                        .stream().limit(30).map(Element::text).filter(text -> text.length() <= 120));
    }

    private static @Nullable String meta(Document page, String... names) {
        return metas(page, names).findFirst().orElse(null);
    }

    /** Returns the contents of the {@code meta} elements of the first name that has any. */
    private static Stream<String> metas(Document page, String... names) {
        List<Element> all = page.select("meta[content]");
        for (String name : names) {
            List<String> found = new ArrayList<>();
            for (Element element : all) {
                boolean same = Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(key -> element.attr(key).toLowerCase(Locale.ROOT).equals(name));
                if (same && !element.attr("content").isBlank()) {
                    found.add(element.attr("content").strip());
                }
            }
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        return Stream.of();
    }

    @SafeVarargs
    private static @Nullable String first(Supplier<@Nullable String>... ways) {
        for (Supplier<@Nullable String> way : ways) {
            String value = way.get();
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
