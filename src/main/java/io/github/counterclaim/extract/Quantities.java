package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many: numbers in digits and words, ranges, their hedges and units. */
final class Quantities {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1d), Map.entry("two", 2d), Map.entry("three", 3d), Map.entry("four", 4d),
            Map.entry("five", 5d), Map.entry("six", 6d), Map.entry("seven", 7d), Map.entry("eight", 8d),
            Map.entry("nine", 9d), Map.entry("ten", 10d), Map.entry("eleven", 11d), Map.entry("twelve", 12d),
            Map.entry("thirteen", 13d), Map.entry("fourteen", 14d), Map.entry("fifteen", 15d),
            Map.entry("sixteen", 16d), Map.entry("seventeen", 17d), Map.entry("eighteen", 18d),
            Map.entry("nineteen", 19d), Map.entry("twenty", 20d), Map.entry("thirty", 30d),
            Map.entry("forty", 40d), Map.entry("fifty", 50d), Map.entry("sixty", 60d), Map.entry("seventy", 70d),
            Map.entry("eighty", 80d), Map.entry("ninety", 90d));
    private static final Map<String, Double> SCALES = Map.of(
            "dozen", 12d, "hundred", 100d, "thousand", 1_000d, "million", 1_000_000d, "billion", 1_000_000_000d);
    /** Vague amounts, as the range that readers commonly take them for. */
    private static final Map<String, double[]> VAGUE = Map.of(
            "dozens", new double[] {24, 99},
            "scores", new double[] {40, 99},
            "hundreds", new double[] {200, 999},
            "thousands", new double[] {2_000, 9_999},
            "millions", new double[] {2_000_000, 9_999_999});

    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns how many of what a phrase names there are, or null where it does not say. */
    @Nullable Quantity of(Sentence s, @Nullable Token head) {
        if (head == null) {
            return null;
        }
        double[] vague = VAGUE.get(head.form().toLowerCase(Locale.ROOT));
        if (vague != null) {
            return new Quantity(vague[0], vague[1], head.form().toLowerCase(Locale.ROOT), hedge(s, head), null);
        }
        if (head.tag().equals("CD") && s.child(head, "nmod") != null) {
            return number(s, head);
        }
        for (Token child : s.children(head, "nummod", "compound", "amod")) {
            if (child.tag().equals("CD") && child.index() < head.index()) {
                Quantity quantity = number(s, child);
                if (quantity != null && !isPartOfName(s, child, head)) {
                    return quantity;
                }
            }
        }
        Token governor = s.head(head);
        boolean counted = governor != null && head.is("nmod") && s.preposition(head).equals("of");
        if (counted) {
            double[] range = VAGUE.get(governor.form().toLowerCase(Locale.ROOT));
            if (range != null) {
                return new Quantity(range[0], range[1], governor.form().toLowerCase(Locale.ROOT),
                        hedge(s, governor), null);
            }
            return governor.tag().equals("CD") ? number(s, governor) : null;
        }
        return null;
    }

    private static boolean isPartOfName(Sentence s, Token number, Token head) {
        boolean hyphen = number.index() > 0 && s.token(number.index() - 1).tag().equals("HYPH");
        boolean measure = number.index() + 1 < s.tokens().size() && s.token(number.index() + 1).tag().equals("HYPH");
        return hyphen && number.index() > 1 && s.token(number.index() - 2).isTag("NNP") || measure
                || YEAR.matcher(number.form()).matches() && !head.tag().equals("NNS");
    }

    private @Nullable Quantity number(Sentence s, Token token) {
        int first = token.index();
        while (first > 0 && (isNumberWord(s.token(first - 1))
                || first > 1 && isHyphen(s.token(first - 1)) && isNumberWord(s.token(first - 2))
                        && isSpelled(s.token(first - 2)))) {
            first--;
        }
        int last = token.index();
        while (last + 1 < s.tokens().size() && (isNumberWord(s.token(last + 1))
                || last + 2 < s.tokens().size() && isHyphen(s.token(last + 1)) && isSpelled(s.token(last + 2)))) {
            last++;
        }
        Double low = value(s.tokens().subList(first, last + 1));
        if (low == null) {
            return null;
        }
        int rangeEnd = last + 2;
        boolean range = rangeEnd < s.tokens().size()
                && lexicon.isListed("range", s.token(last + 1).form().toLowerCase(Locale.ROOT))
                && isNumberWord(s.token(rangeEnd));
        boolean rangeBefore = first >= 2
                && lexicon.isListed("range", s.token(first - 1).form().toLowerCase(Locale.ROOT))
                && isNumberWord(s.token(first - 2));
        String hedge = hedge(s, s.token(rangeBefore ? first - 2 : first));
        if (range) {
            Double high = value(List.of(s.token(rangeEnd)));
            if (high != null && high > low) {
                return new Quantity(low, high, text(low) + "-" + text(high), hedge, null);
            }
        }
        if (rangeBefore) {
            Double least = value(List.of(s.token(first - 2)));
            if (least != null && least < low) {
                return new Quantity(least, low, text(least) + "-" + text(low), hedge, null);
            }
        }
        return new Quantity(low, low, text(low), hedge, null);
    }

    private static boolean isNumberWord(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return DIGITS.matcher(form).matches() || WORDS.containsKey(form) || SCALES.containsKey(form);
    }

    private static boolean isHyphen(Token token) {
        return token.tag().equals("HYPH");
    }

    private static boolean isSpelled(Token token) {
        return WORDS.containsKey(token.form().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Double value(List<Token> tokens) {
        double total = 0;
        double part = 0;
        boolean any = false;
        for (Token token : tokens) {
            String form = token.form().toLowerCase(Locale.ROOT);
            Matcher digits = DIGITS.matcher(form);
            if (digits.matches()) {
                part += Double.parseDouble(form.replace(",", ""));
                any = true;
            } else if (WORDS.containsKey(form)) {
                part += WORDS.get(form);
                any = true;
            } else if (SCALES.containsKey(form)) {
                part = (part == 0 ? 1 : part) * SCALES.get(form);
                any = true;
                if (SCALES.get(form) >= 1_000) {
                    total += part;
                    part = 0;
                }
            }
        }
        return any ? total + part : null;
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Returns the words before a number that loosen it, or null. */
    private @Nullable String hedge(Sentence s, Token number) {
        for (int words = 3; words >= 1; words--) {
            int start = number.index() - words;
            if (start >= 0) {
                String phrase = s.textOf(s.token(start), s.token(number.index() - 1)).toLowerCase(Locale.ROOT);
                if (lexicon.cue(Cue.Kind.HEDGE, Part.ADVERB, phrase) != null) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
