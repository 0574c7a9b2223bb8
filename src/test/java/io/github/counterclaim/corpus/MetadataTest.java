package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 8);

    @Test
    void readsJsonLd() {
        Metadata found = data("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Pier &amp; port",
                 "author": [{"@type": "Person", "name": "Ada Lane"}, {"@type": "Organization", "name": "Coast Desk Ltd"}],
                 "publisher": {"@type": "Organization", "name": "The Courier"}, "datePublished": "2025-04-08T23:30:00-05:00",
                 "isBasedOn": "https://source.example/a", "inLanguage": "en-GB", "url": "https://courier.example/pier",
                 "articleBody": "All of it."}""");
        assertEquals(new Metadata("Pier & port", List.of("Ada Lane"), "The Courier", DAY, DAY.toString(), "https://courier.example/pier",
                "https://source.example/a", "en-GB", "All of it."), found);
    }

    @Test
    void followsReferencesInAGraph() {
        Metadata found = data("""
                {"@graph": [{"@type": "WebSite", "@id": "#site", "name": "The Courier"},
                 {"@type": ["Article", "ReportageNewsArticle"], "headline": "Pier", "author": {"@id": "#ada"},
                  "publisher": {"@id": "#site"}, "mainEntityOfPage": {"@id": "https://courier.example/pier"}},
                 {"@type": "Person", "@id": "#ada", "name": "Ada Lane"}]}""");
        assertEquals(List.of("Ada Lane"), found.authors());
        assertEquals("The Courier", found.publisher());
        assertEquals("https://courier.example/pier", found.url());
    }

    @Test
    void readsArraysAndIgnoresOtherTypes() {
        Metadata found = data("""
                [{"@type": "BreadcrumbList", "headline": "Wrong"}, {"@type": "schema:NewsArticle", "headline": "Right",
                  "isBasedOn": {"url": "https://source.example/b"}}]""");
        assertEquals("Right", found.title());
        assertEquals("https://source.example/b", found.basedOn());
    }

    @Test
    void repairsCommasAndComments() {
        assertEquals("Pier", data("<!-- {\"@type\": \"NewsArticle\", \"headline\": \"Pier\",} -->").title());
        assertEquals("Pier", data("//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"Pier\"};\n//]]>").title());
    }

    @Test
    void brokenJsonLeavesTheRest() {
        Metadata found = head("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script>"
                + "<meta property='og:title' content='Pier'>");
        assertEquals("Pier", found.title());
    }

    @ParameterizedTest
    @CsvSource({"property,og:title", "name,citation_title", "name,DC.title", "name,parsely-title", "name,sailthru.title"})
    void readsTitles(String key, String name) {
        assertEquals("Pier closes", head("<meta %s='%s' content='Pier closes'>".formatted(key, name)).title());
    }

    @ParameterizedTest
    @CsvSource({"property,article:published_time", "name,DC.date.issued", "name,citation_publication_date",
        "name,parsely-pub-date", "name,sailthru.date", "itemprop,datePublished", "name,pubdate"})
    void readsDates(String key, String name) {
        assertEquals(DAY, head("<meta %s='%s' content='2025-04-08T10:00:00Z'>".formatted(key, name)).published());
    }

    @ParameterizedTest
    @CsvSource({"name,author", "name,parsely-author", "name,sailthru.author", "name,citation_author", "name,dc.creator"})
    void readsAuthors(String key, String name) {
        assertEquals(List.of("Ada Lane"), head("<meta %s='%s' content='Ada Lane'>".formatted(key, name)).authors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a rel=author href=/a>Ada Lane</a>", "<p class=byline>By Ada Lane, 8 April 2025</p>",
        "<p>By Ada Lane and The Courier Staff</p>", "<div itemprop=author><span itemprop=name>ADA LANE</span></div>"})
    void readsBylines(String html) {
        assertEquals(List.of("Ada Lane"), body(html).authors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<time datetime='2025-04-08'>yesterday</time>", "<span class=published>Published April 8, 2025</span>",
        "<p class=byline>By Ada Lane | 8 April 2025</p>", "<time>Tue, 08 Apr 2025 10:00:00 GMT</time>"})
    void readsShownDates(String html) {
        assertEquals(DAY, body(html).published());
    }

    @Test
    void readsTheAddress() {
        assertEquals("https://courier.example/a", head("<link rel=canonical href='https://courier.example/a'>"
                + "<meta property='og:url' content='https://courier.example/b'>").url());
        assertEquals("https://courier.example/b", head("<meta property='og:url' content='https://courier.example/b'>").url());
        assertNull(head("<link rel=canonical href='javascript:alert(1)'>").url());
        assertEquals(DAY, head("<link rel=canonical href='https://courier.example/2025/04/08/pier'>").published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Pier closes | The Courier;The Courier;Pier closes", "Pier closes - The Courier;The Courier;Pier closes",
        "Pier closes – World | The Courier;The Courier;Pier closes – World", "Pier – a history;The Courier;Pier – a history",
        "Pier closes after a vote | Courier Online;;Pier closes after a vote",
        "Pier closes | courier.example.com;;Pier closes"})
    void cutsTheSiteFromTheTitle(String title, String publisher, String expected) {
        assertEquals(expected, Metadata.withoutSite(title, publisher, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "2025-08;2025-08", "August 2025;2025-08", "Aug. 2025;2025-08", "Summer issue, May, 2024;2024-05", "2025;2025",
        "2025-13;-", "1234;-", "yesterday;-"})
    void parsesMonthsAndYears(String text, String partial) {
        assertEquals(partial, PublicationDate.partial(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "2025-04-08;2025-04-08", "2025-04-08T23:59:59.000+02:00;2025-04-08", "2025/4/8;2025-04-08", "20250408;2025-04-08",
        "April 8, 2025;2025-04-08", "Apr. 8 2025 at 5:03 p.m.;2025-04-08", "8 April 2025;2025-04-08",
        "8th of April 2025;2025-04-08", "Tue, 08 Apr 2025 10:00:00 GMT;2025-04-08", "25/04/2025;2025-04-25",
        "04/25/2025;2025-04-25", "04/08/2025;-", "2025-08;-", "2025-02-30;-", "yesterday;-", "0001-01-01;-"})
    void parsesDates(String text, String day) {
        assertEquals(day == null ? null : LocalDate.parse(day), PublicationDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "By Ada Lane;Ada Lane", "BY ADA LANE AND JON O'NEIL;Ada Lane|Jon O'Neil", "Ada Lane, Moscow correspondent;Ada Lane",
        "Ada Lane, Jon Hart and Li Wei;Ada Lane|Jon Hart|Li Wei", "Reuters;''", "Associated Press;''", "admin;''",
        "ada@courier.example;''", "https://courier.example/ada;''", "Ludwig van der Berg;Ludwig van der Berg",
        "Courier Staff;''", "April 8, 2025;''", "José Muñoz-Ruiz;José Muñoz-Ruiz"})
    void takesPersonsFromBylines(String byline, String names) {
        assertEquals(names, String.join("|", Names.persons(byline)));
    }

    private static Metadata data(String json) {
        return head("<script type=\"application/ld+json\">" + json + "</script>");
    }

    private static Metadata head(String html) {
        return Metadata.of(Jsoup.parse("<html><head>" + html + "</head><body><p>Text.</p></body></html>"));
    }

    private static Metadata body(String html) {
        return Metadata.of(Jsoup.parse("<html><body>" + html + "<p>Text.</p></body></html>"));
    }
}
