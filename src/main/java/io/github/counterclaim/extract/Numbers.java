package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.NumberWord;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number that a token belongs to: digits, words, ranges, and the hedge before it. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final int LONGEST_HEDGE = 3;

    private final Lexicon lexicon;

    Numbers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the vague amount that a word names, such as "dozens", or null. */
    @Nullable Quantity vague(Sentence s, Token token) {
        String form = form(token);
        NumberWord number = lexicon.number(form);
        return number == null || !number.isVague() ? null
                : new Quantity(number.low(), number.high(), form, hedge(s, token), null);
    }

    /**
     * Returns the number that a token is part of, or null where it is none.
     *
     * @param unit what is counted, or null
     */
    @Nullable Quantity exact(Sentence s, Token token, @Nullable String unit) {
        int first = token.index();
        while (first > 0 && (isNumber(s.token(first - 1))
                || first > 1 && isHyphen(s.token(first - 1)) && isSpelled(s.token(first - 2)))) {
            first -= isNumber(s.token(first - 1)) ? 1 : 2;
        }
        int last = token.index();
        while (last + 1 < s.tokens().size() && (isNumber(s.token(last + 1))
                || last + 2 < s.tokens().size() && isHyphen(s.token(last + 1)) && isSpelled(s.token(last + 2)))) {
            last += isNumber(s.token(last + 1)) ? 1 : 2;
        }
        Double number = value(s.tokens().subList(first, last + 1));
        int half = half(s, first);
        if (number != null && half < first) {
            number /= 2;
            first = half;
        }
        return number == null ? null : withRange(s, first, last, number, unit);
    }

    // "half a dozen", "a half-million": where the half stands, or the number itself
    private int half(Sentence s, int number) {
        NumberWord scale = lexicon.number(form(s.token(number)));
        if (scale == null || !scale.scale()) {
            return number;
        }
        for (int at = number - 1; at >= 0 && at >= number - 2; at--) {
            if (lexicon.isListed("half", form(s.token(at)))) {
                return at;
            }
        }
        return number;
    }

    // "200 to 220": the number may be either end
    private Quantity withRange(Sentence s, int first, int last, double number, @Nullable String unit) {
        if (last + 2 < s.tokens().size() && isJoint(s, last + 1)) {
            Double high = value(List.of(s.token(last + 2)));
            if (high != null && high > number) {
                return range(number, high, hedge(s, s.token(first)), unit);
            }
        }
        if (first >= 2 && isJoint(s, first - 1)) {
            Double low = value(List.of(s.token(first - 2)));
            if (low != null && low < number) {
                return range(low, number, hedge(s, s.token(first - 2)), unit);
            }
        }
        return new Quantity(number, number, text(number), hedge(s, s.token(first)), unit);
    }

    private static Quantity range(double low, double high, @Nullable String hedge, @Nullable String unit) {
        return new Quantity(low, high, text(low) + "-" + text(high), hedge, unit);
    }

    private boolean isJoint(Sentence s, int index) {
        return lexicon.isListed("range", form(s.token(index)));
    }

    private boolean isNumber(Token token) {
        String form = form(token);
        NumberWord number = lexicon.number(form);
        return DIGITS.matcher(form).matches() || number != null && !number.isVague();
    }

    private static boolean isHyphen(Token token) {
        return token.tag().equals("HYPH");
    }

    private boolean isSpelled(Token token) {
        NumberWord number = lexicon.number(form(token));
        return number != null && !number.isVague() && !number.scale();
    }

    private @Nullable Double value(List<Token> tokens) {
        double total = 0;
        double part = 0;
        boolean any = false;
        for (Token token : tokens) {
            String form = form(token);
            NumberWord number = lexicon.number(form);
            if (DIGITS.matcher(form).matches()) {
                part += Double.parseDouble(form.replace(",", ""));
                any = true;
            } else if (number != null && number.scale()) {
                part = (part == 0 ? 1 : part) * number.low();
                any = true;
                if (number.low() >= 1_000) {
                    total += part;
                    part = 0;
                }
            } else if (number != null && !number.isVague()) {
                part += number.low();
                any = true;
            }
        }
        return any ? total + part : null;
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Returns the words before a number that loosen it, or null. */
    private @Nullable String hedge(Sentence s, Token number) {
        if (number.index() > 0 && s.token(number.index() - 1).is("compound:prt")) {
            // "hand over two": no more than two
            return null;
        }
        for (int words = LONGEST_HEDGE; words >= 1; words--) {
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

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
