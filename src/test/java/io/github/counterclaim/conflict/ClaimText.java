package io.github.counterclaim.conflict;

import com.github.benmanes.caffeine.cache.Interner;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.conflict.ClaimView.ArticleView;
import io.github.counterclaim.conflict.ClaimView.Content;
import io.github.counterclaim.conflict.ClaimView.Quote;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;

/**
 * The vocabulary of these tests: a claim in one line of text.
 *
 * <p>{@code Kenya: not may Norland supplies Westmark with Gale-7 | on=2024-05 n=about_400 day=2024-06-01 now}. Before
 * the subject: {@code not} denies; {@code will may if wants asks} set the modality. After the bar: {@code on} date,
 * {@code n} number ({@code _} between its hedge and its digits), {@code unit}, {@code at} place, {@code against}
 * target, {@code in} article, {@code day} the article's date, {@code s} number of the sentence in it, {@code by}
 * reporter, {@code pub} publisher, {@code said} its words, {@code from} the article that its article retells, {@code
 * now} present tense, {@code once} no longer so, {@code first} for the first time. Each claim stands in an article of its own, unless told.
 */
final class ClaimText {

    private static final Pattern CLAIM = Pattern.compile(
            "(\\S+): (not )?(?:(will|may|if|wants|asks) )?(\\S+) (\\S+) (\\S+)(?: with (\\S+))?(?: \\| (.*))?");

    private static final Set<String> QUALITIES = Set.of(
            "trajectory", "basis", "trust", "formality", "durability", "scope", "damage", "performance");

    /** The invented world that the claims are about. */
    static final Background WORLD = Background.of(
            RDFDataMgr.loadModel(ClaimText.class.getResource("world.ttl").toString()));

    /** Claims share the names of things, as those that the loader reads do. */
    private static final Interner<String> NAMES = Interner.newWeakInterner();

    private static final Interner<Content> CONTENTS = Interner.newWeakInterner();

    private ClaimText() {}

    static ClaimView claim(String text) {
        return claim(text, text);
    }

    /** Returns a claim whose IRI, and whose article where it names none, is made from a key. */
    static ClaimView claim(String text, String key) {
        Matcher m = CLAIM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("no claim: '" + text + "'");
        }
        Map<String, String> more = more(m.group(8));
        boolean symmetric = WORLD.isSymmetric(CC.NS + m.group(5)) && m.group(4).compareTo(m.group(6)) > 0;
        String subject = thing(m.group(symmetric ? 6 : 4));
        String object = QUALITIES.contains(m.group(5)) ? CC.NS + m.group(6) : thing(m.group(symmetric ? 4 : 6));
        String item = m.group(7) == null ? null : thing(m.group(7));
        return new ClaimView(
                Iris.DEFAULT_BASE + "id/claim/" + Iris.hash(key),
                subject,
                NAMES.intern(CC.NS + m.group(5)),
                CONTENTS.intern(new Content(object, item)),
                Iris.DEFAULT_BASE + "id/proposition/" + Iris.hash(subject + m.group(5) + object + item),
                m.group(2) == null,
                modality(m.group(3)),
                amount(more),
                Edtf.parse(more.get("on")),
                more.get("on"),
                more.containsKey("now"),
                more.containsKey("once"),
                more.containsKey("first"),
                thing(m.group(1)),
                more.containsKey("by") ? thing(more.get("by")) : null,
                more.containsKey("at") ? thing(more.get("at")) : null,
                more.containsKey("against") ? thing(more.get("against")) : null,
                article(more, key),
                quote(more, key),
                0.9);
    }

    static String thing(String name) {
        return NAMES.intern(Iris.DEFAULT_BASE + "id/thing/" + name);
    }

    static List<Conflict> conflicts(ClaimView... claims) {
        return ConflictFinder.conflicts(Stream.of(claims).sorted(Comparator.comparing(ClaimView::iri)).toList(), WORLD);
    }

    private static Map<String, String> more(String text) {
        Map<String, String> more = new HashMap<>();
        for (String part : text == null ? new String[0] : text.strip().split(" +")) {
            int equals = part.indexOf('=');
            more.put(equals < 0 ? part : part.substring(0, equals), part.substring(equals + 1));
        }
        if (!Set.of("on", "n", "unit", "at", "against", "in", "day", "s", "by", "pub", "said", "now", "once", "first", "from")
                .containsAll(more.keySet())) {
            throw new IllegalArgumentException("unknown word in '" + text + "'");
        }
        return more;
    }

    private static Modality modality(String word) {
        return switch (word == null ? "" : word) {
            case "will" -> Modality.PREDICTED;
            case "may" -> Modality.POSSIBLE;
            case "if" -> Modality.CONDITIONAL;
            case "wants" -> Modality.INTENDED;
            case "asks" -> Modality.QUESTIONED;
            default -> Modality.ACTUAL;
        };
    }

    private static Amount amount(Map<String, String> more) {
        if (!more.containsKey("n")) {
            return null;
        }
        String words = more.get("n").replace('_', ' ');
        int digits = words.lastIndexOf(' ');
        return Amount.of(
                null,
                null,
                words.substring(digits + 1),
                digits < 0 ? null : words.substring(0, digits),
                more.get("unit"));
    }

    private static ArticleView article(Map<String, String> more, String key) {
        String name = more.getOrDefault("in", Iris.hash(key));
        String iri = Iris.DEFAULT_BASE + "id/article/" + name;
        LocalDate day = more.containsKey("day") ? LocalDate.parse(more.get("day")) : null;
        return new ArticleView(
                iri,
                "Report " + name,
                day,
                more.get("day"),
                more.containsKey("pub") ? thing(more.get("pub")) : iri,
                more.get("from"),
                null);
    }

    /** Sentences are 100 code points long and one code point apart. */
    private static Quote quote(Map<String, String> more, String key) {
        int number = Integer.parseInt(more.getOrDefault("s", "0"));
        return new Quote(more.getOrDefault("said", "Sentence " + key), number * 101, number * 101 + 100);
    }
}
