package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes every address of the data. Stable: the same thing has the same address in every run, whatever else the corpus
 * holds.
 */
public final class Iris {

    /** The base of addresses where the publisher names none. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final int SLUG_LIMIT = 80;
    private static final int HASH_DIGITS = 8;

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    /**
     * Returns the maker of addresses under a base.
     *
     * @param base an absolute http or https address; a missing slash at the end is added
     * @throws CounterclaimException when it is not one
     */
    public static Iris of(String base) {
        try {
            URI uri = new URI(base);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new URISyntaxException(base, "not an absolute web address");
            }
        } catch (URISyntaxException e) {
            throw new CounterclaimException(
                    "bad-base",
                    "The base '" + base + "' is not an absolute web address. Give one such as https://example.org/cc/");
        }
        return new Iris(base.endsWith("/") ? base : base + "/");
    }

    /** Returns the base, with a slash at its end. */
    public String base() {
        return base;
    }

    /** Returns the address of a thing; a quality's value lies in the vocabulary. */
    public String thing(Thing thing) {
        return thing.kind() == ThingKind.VALUE
                ? CC.NS + thing.slug()
                : id(thing.kind().segment(), thing.slug());
    }

    /** Returns the address of an article, which is also the name of its graph. */
    public String article(Source source) {
        return id(ThingKind.ARTICLE.segment(), Thing.slugOf(source.identifier()));
    }

    /** Returns the address of a proposition: a readable part and a hash of its four components. */
    public String proposition(Proposition p) {
        String item = p.item() == null ? "" : "-" + p.item().slug();
        String readable = p.subject().slug() + "-" + p.relation() + "-" + p.object().slug() + item;
        String key = p.subject() + "|" + p.relation() + "|" + p.object() + "|" + (p.item() == null ? "" : p.item());
        return id("proposition", readable(readable) + "-" + hash(key));
    }

    /**
     * Returns the address of a claim: its article and a hash of what is claimed, by whom, and where in the text.
     * Two claims of one article differ in one of these.
     */
    public String claim(Source source, Claim claim) {
        String key = proposition(claim.proposition()).substring(base.length())
                + "|" + claim.polarity() + "|" + claim.modality() + "|" + claim.claimant()
                + "|" + claim.quantity() + "|" + claim.date() + "|" + claim.quotation().start();
        return id("claim", Thing.slugOf(source.identifier()) + "-" + hash(key));
    }

    /**
     * Returns the address of the conflict of two sentences, whatever their order. It is made of what stands in the articles
     * and of what is contested, and of nothing else that a reading of them adds: so it holds, and with it what people
     * judged, when another version of the program reads a date, a speaker or an item better.
     *
     * @param sentenceA an article's address, a space, and the words
     * @param sentenceB likewise
     * @param about the address of what the contested claims are about, a space, and that of their relation
     * @param kind which kind of conflict
     */
    public String conflict(String sentenceA, String sentenceB, String about, String kind) {
        String first = sentenceA.compareTo(sentenceB) <= 0 ? sentenceA : sentenceB;
        String second = first.equals(sentenceA) ? sentenceB : sentenceA;
        return id("conflict", hash(local(first) + "|" + local(second) + "|" + local(about) + "|" + kind, 12));
    }

    /** Returns the address of the run that read an article: it changes with the program, the lexicon or the file. */
    public String activity(Source source, Conversion conversion) {
        String key = conversion.programVersion() + "|" + conversion.lexiconHash() + "|" + source.checksum();
        return id("activity", Thing.slugOf(source.identifier()) + "-" + hash(key));
    }

    /** Returns the address of this program. */
    public String agent() {
        return id("agent", "counterclaim");
    }

    /** Returns the address of a lexicon entry by its local name, for example {@code supply-verb}. */
    public String wording(String rule) {
        return id("wording", Thing.slugOf(rule));
    }

    /** Returns the address of the data set itself. */
    public String dataset() {
        return base + "dataset";
    }

    /** Returns the name of the graph of the ontology: the vocabulary's namespace without its hash sign. */
    public String ontologyGraph() {
        return CC.NS.substring(0, CC.NS.length() - 1);
    }

    /** Returns the address of anything else: {@code {base}id/{kind}/{slug}}. */
    public String id(String kind, String slug) {
        return base + "id/" + kind + "/" + slug;
    }

    /** Returns the name of the graph of the lexicon's things. */
    public String lexiconGraph() {
        return id("graph", "lexicon");
    }

    /** Returns the name of the graph of conflicts and of what else is found by looking across articles. */
    public String conflictGraph() {
        return id("graph", "conflicts");
    }

    /** Returns the name of the graph that describes the data set. */
    public String datasetGraph() {
        return id("graph", "dataset");
    }

    /** Returns the first digits of the SHA-256 of a key, in hexadecimal. */
    public static String hash(String key) {
        return hash(key, HASH_DIGITS);
    }

    private static String hash(String key, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private String local(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    private static String readable(String slug) {
        return slug.length() <= SLUG_LIMIT ? slug : slug.substring(0, SLUG_LIMIT).replaceAll("-+$", "");
    }
}
