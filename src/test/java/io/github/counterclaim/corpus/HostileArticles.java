package io.github.counterclaim.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages and texts that are made to break a reader, each by another means; the name tells which. */
public final class HostileArticles {

    private static final String TEXT = "The council of Kenya said on Tuesday that Chad had sold forty tanks to Mali in 2023, and"
            + " that the old cranes in the harbour are to be taken down before the summer season begins in the town.";
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-2022-JP",
            "Shift_JIS", "GB18030", "Big5", "EUC-KR", "IBM037", "ISO-8859-6", "KOI8-R", "windows-1255", "x-windows-874");
    private static final List<String> LIES = List.of("utf-8", "utf-16", "utf-32", "utf-7", "iso-2022-jp", "x-user-defined", "ibm037",
            "replacement", "us-ascii", "shift_jis", "x-nonsense", "none", "gb18030");

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileArticles() {}

    /** Returns the files by name; each time the same. */
    public static Map<String, byte[]> all() {
        HostileArticles made = new HostileArticles();
        made.size();
        made.nesting();
        made.many();
        made.texts();
        made.encodings();
        made.disguises();
        made.heads();
        return made.all;
    }

    private void size() {
        all.put("one-line-100mb.html", utf8("<p>" + (TEXT + " ").repeat(100_000_000 / TEXT.length())));
        all.put("one-line-100mb.txt", utf8((TEXT + " ").repeat(100_000_000 / TEXT.length())));
        all.put("one-line-19mb.html", utf8("<p>" + (TEXT + " ").repeat(19_000_000 / TEXT.length())));
        all.put("one-word-19mb.txt", utf8("x".repeat(19_000_000)));
        all.put("one-word-900kb.txt", utf8(TEXT + " " + "x".repeat(900_000) + "."));
        all.put("spaces-19mb.html", utf8("<p>" + TEXT + " ".repeat(19_000_000)));
        all.put("attribute-10mb.html", page("<p class='" + "x ".repeat(5_000_000) + "'>" + TEXT));
        all.put("attributes-500k.html", page("<p " + each(500_000, i -> "a" + i + "=1 ") + ">" + TEXT));
        all.put("comment-open.html", page("<p>" + TEXT + "</p><!-- " + "- ".repeat(5_000_000)));
        all.put("script-open.html", page("<p>" + TEXT + "</p><script>" + "<!-- <script ".repeat(500_000)));
    }

    private void nesting() {
        for (String tag : List.of("div", "b", "table", "font", "a href=x", "span", "ul><li", "blockquote", "svg", "math", "template",
                "select", "button", "article", "time")) {
            all.put("nested-" + tag.replaceAll("\\W", "") + ".html", page(("<" + tag + ">").repeat(100_000) + TEXT));
        }
        all.put("nested-table-a.html", page("<a><table>".repeat(20_000) + TEXT));
        all.put("nested-quotes.html", page("<q>".repeat(50_000) + TEXT));
        all.put("nested-json.html", page("<script type='application/ld+json'>" + "{\"a\":".repeat(200_000) + "</script><p>" + TEXT));
    }

    private void many() {
        all.put("links-million.html", page("<a href=/x>a</a>".repeat(1_000_000) + "<p>" + TEXT));
        all.put("links-100k.html", page("<p>" + TEXT + "</p>" + "<a href='/x'>a word</a> ".repeat(60_000)));
        all.put("paragraphs-100k.html", page(each(60_000, i -> "<p>" + i + " tanks.</p>")));
        all.put("divs-90k.html", page(each(45_000, i -> "<div><p>Word " + i + ", and more, of it.</p></div>") + TEXT));
        all.put("time-16mb.html", page("<time>a</time>".repeat(16_000_000 / 14) + "<p>" + TEXT));
        all.put("time-90k.html", page("<time datetime='x'>in March of</time>".repeat(90_000) + "<p>" + TEXT));
        all.put("misnested.html", page("<p><b><i><a>x</p></b>".repeat(50_000) + TEXT));
        all.put("table-foster.html", page("<table><tr>" + "<p>x<td>".repeat(50_000) + TEXT));
        all.put("articles-50k.html", page(each(50_000, i -> "<article>" + TEXT + i + "</article>").substring(0, 10_000_000)));
        all.put("metas-50k.html", page("<meta name=author content='A B'>".repeat(50_000) + "<p>" + TEXT));
        all.put("bylines-50k.html", page("<p class=byline>By Ann Other and Bo Nother</p>".repeat(50_000) + "<p>" + TEXT));
        all.put("headings-50k.html", page("<h1>Word - Word | Word - Word</h1>".repeat(50_000) + "<p>" + TEXT));
        all.put("rows-30k.html", page("<table>" + "<tr><td>1<td>2<td>tanks</tr>".repeat(30_000) + "</table><p>" + TEXT));
        all.put("scripts-20k.html", page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{}]}</script>".repeat(20_000)
                + "<p>" + TEXT));
        all.put("lines-300k.txt", utf8(TEXT + "\n" + each(300_000, i -> "a " + i + "\n")));
        all.put("contents-20k.txt", utf8("Contents\n" + each(20_000, i -> "Chapter " + i + "\n") + each(20_000, i -> "Chapter " + (19_999 - i) + "\n") + TEXT));
        all.put("glued-90kb.txt", utf8(TEXT + " " + "TradePartnersHistorically".repeat(4_000) + "."));
        all.put("links-30k.txt", utf8(each(30_000, i -> "Name\nhttps://a.example/" + i + "\n") + TEXT));
    }

    private void texts() {
        all.put("sentence-10000-words.txt", utf8(TEXT + " Kenya " + "sold tanks to Chad and ".repeat(2_000) + "Mali."));
        all.put("sentence-100000-words.html", page("<p>" + TEXT + " " + "and Kenya ".repeat(50_000) + "."));
        all.put("quotes-100k.txt", utf8(TEXT + " " + "\"".repeat(100_000) + " " + TEXT));
        all.put("quotes-apart.txt", utf8(TEXT + " " + "\" ".repeat(100_000) + " " + TEXT));
        all.put("quotes-curly.txt", utf8(TEXT + " " + "“‘".repeat(50_000) + "”’".repeat(50_000) + " " + TEXT));
        all.put("quotes-said.txt", utf8(TEXT + "\n\n" + "\"We sold it,\" Kenya said, \"".repeat(4_000)));
        all.put("dots.txt", utf8(TEXT + " " + ". ".repeat(200_000)));
        all.put("dashes.txt", utf8(TEXT + " " + "-".repeat(300_000) + " " + TEXT));
        all.put("brackets.txt", utf8(TEXT + " " + "(".repeat(200_000) + " " + TEXT));
        all.put("digits.txt", utf8(TEXT + " " + "1".repeat(300_000) + " tanks."));
        all.put("digit-words.txt", utf8(TEXT + " Kenya sold " + "one hundred million ".repeat(30) + "tanks to Chad on 2023-01-01."));
        all.put("numbers.txt", utf8(TEXT + " " + "Chad sold 1,000,000,000,000,000,000,000,000,000,000 tanks to Mali. ".repeat(500)));
        all.put("dates.txt", utf8(TEXT + " " + ("Chad sold tanks " + "two days after the week before the year of ".repeat(11) + "2023. ").repeat(40)));
        all.put("dates-absurd.txt", utf8(TEXT + " " + "On 99 Feb 2023 and on 31/31/99999 and in 999999999 BC at 25:99 Chad sold tanks to Mali. ".repeat(100)));
        all.put("names.txt", utf8(TEXT + " " + ("In the spring of the year that was the last of the war, as all of them said, Kenya, Chad, Mali, Togo, Peru, Cuba, Iran, Iraq, Oman, Laos, Fiji, Guam, Niger, Ghana, Gabon, "
                .repeat(2) + "Benin and Egypt sold tanks, drones, missiles, rifles, shells, jets, and mines to Chad, Mali, Togo and Peru. ").repeat(60)));
        all.put("claims.txt", utf8(each(1_200, i -> "Chad sold " + i + " tanks to Mali on Tuesday, Kenya said, but Togo denied it. ")));
        all.put("short.txt", utf8(TEXT + "\n" + "He said so. ".repeat(2_500)));
        all.put("accents.txt", utf8(TEXT + " e" + "\u0301".repeat(300_000) + " " + TEXT));
        all.put("emoji.txt", utf8(TEXT + " " + "\ud83d\ude00".repeat(150_000) + " " + TEXT));
        all.put("invisible.txt", utf8(TEXT.replace(" ", "\u200b\u202e\ufeff \u2066")));
        all.put("controls.html", page("<p>" + TEXT.replace("a", "a\u0001\u0000\u001b[31m")));
    }

    private void encodings() {
        for (String lie : LIES) {
            for (String encoding : ENCODINGS) {
                if (Charset.isSupported(encoding)) {
                    all.put("lie-" + lie + "-" + encoding + ".html", ("<meta charset=" + lie + "><p>" + TEXT + " Café “so”, 中国.")
                            .getBytes(Charset.forName(encoding)));
                }
            }
        }
        all.put("surrogates-utf8.html", joined(utf8("<meta charset=utf-8><p>" + TEXT), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 'x'}, utf8(TEXT)));
        all.put("surrogates-entities.html", page("<p>" + TEXT + "&#xd800;&#xdfff;&#55357; &#x110000; &#99999999999; &#0; &#x80;" + TEXT));
        all.put("surrogates-utf16.txt", joined(new byte[] {(byte) 0xff, (byte) 0xfe}, (TEXT + " ").getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0, (byte) 0xd8, 'x', 0, 0, (byte) 0xdc}, TEXT.getBytes(StandardCharsets.UTF_16LE)));
        all.put("odd-utf16.txt", joined(new byte[] {(byte) 0xfe, (byte) 0xff}, TEXT.getBytes(StandardCharsets.UTF_16BE), new byte[] {0}));
        all.put("overlong.html", joined(utf8("<p>" + TEXT), new byte[] {(byte) 0xc0, (byte) 0xbc, 's', (byte) 0xf8, (byte) 0x88}, utf8(TEXT)));
    }

    private void disguises() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"" + "lol".repeat(100) + "\">" + each(20, i -> "<!ENTITY a" + i + " \"" + "&a;".repeat(10) + "\">") + "]>";
        all.put("bomb.html", utf8("<?xml version='1.0'?>" + bomb + "<html><body><p>" + TEXT + "&a19;</p></body></html>"));
        all.put("external.html", utf8("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><p>" + TEXT + " &x;</p></html>"));
        all.put("entities.html", page("<p>" + TEXT + "&amp;&lt;&nbsp;&notit;&#x41".repeat(100_000)));
        all.put("feed.html", utf8("<?xml version='1.0'?><rss><channel>" + ("<item><title>x</title><description><![CDATA[<p>" + TEXT + "</p>]]></description></item>")
                .repeat(500) + "</channel></rss>"));
        all.put("svg.html", utf8("<svg xmlns='http://www.w3.org/2000/svg'><text>" + TEXT + "</text><script>alert(1)</script></svg>"));
        all.put("xhtml.html", utf8("<?xml version='1.0' encoding='utf-16'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p/><p>" + TEXT + "</p></body></html>"));
        all.put("gif.html", utf8("GIF89a/*<html><body><p>" + TEXT + "</p></body></html>*/=1"));
        all.put("pdf.html", utf8("%PDF-1.7\n<html><body><p>" + TEXT + "</p></body></html>"));
        all.put("zip.html", joined(new byte[] {'P', 'K', 3, 4, 0, 0, 1}, utf8("<html><body><p>" + TEXT + "</p></body></html>")));
        all.put("shell.html", utf8("#!/bin/sh\n<!--\nrm -rf x\n--><html><body><p>" + TEXT + "</p></body></html>"));
        all.put("plaintext.html", page("<plaintext><p>" + TEXT));
        all.put("frames.html", page("<frameset><frame src=file:///etc/passwd></frameset><noframes>" + TEXT));
        all.put("base.html", page("<base href='javascript:x'><link rel=canonical href='//x'><p>" + TEXT));
    }

    private void heads() {
        all.put("json-commas.html", page("<script type='application/ld+json'>[" + ",".repeat(2_000_000) + "]</script><p>" + TEXT));
        all.put("json-spaces.html", page("<script type='application/ld+json'>{" + ", \n".repeat(600_000) + "</script><p>" + TEXT));
        all.put("json-body.html", page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "<".repeat(2_000_000)
                + TEXT.repeat(100) + "\"}</script>"));
        all.put("json-wide.html", page("<script type='application/ld+json'>[" + "{\"@type\":\"Article\",\"@id\":\"x\"},".repeat(100_000) + "{}]</script><p>" + TEXT));
        all.put("json-numbers.html", page("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":1e999999999,\"datePublished\":"
                + "9".repeat(100_000) + "}</script><p>" + TEXT));
        all.put("title-2mb.html", utf8("<title>" + "a - b | ".repeat(250_000) + "</title><p>" + TEXT));
        all.put("dates-head.html", page("<meta name=date content='99999-99-99'><time datetime='0000-00-00'>x</time><p>" + TEXT));
        all.put("date-long.html", page("<time datetime='" + "2023-".repeat(200_000) + "'>x</time><p>" + TEXT));
        all.put("url.html", page("<link rel=canonical href='https://x/" + "a b\"<>{}|\\^`\u0000".repeat(100) + "'><p>" + TEXT));
        all.put("lang.html", utf8("<html lang='" + "en-".repeat(100_000) + "'><p>" + TEXT));
    }

    private static byte[] page(String body) {
        return utf8("<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><body>" + body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
