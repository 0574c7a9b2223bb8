package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many: which number of a sentence counts what a phrase names, and in which unit. */
final class Quantities {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Lexicon lexicon;
    private final Numbers numbers;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new Numbers(lexicon);
    }

    /** Returns how many of what a phrase names there are, or null where it does not say. */
    @Nullable Quantity of(Sentence s, @Nullable Token head) {
        if (head == null) {
            return null;
        }
        Quantity vague = numbers.vague(s, head);
        if (vague != null) {
            return vague;
        }
        if (head.tag().equals("CD") && s.child(head, "nmod") != null) {
            return numbers.exact(s, head, null);
        }
        boolean measures = lexicon.isListed("partitive", Phrases.lemma(head))
                && s.children(head, "nmod").stream().anyMatch(child -> s.preposition(child).equals("of"));
        if (isOneMore(s, head)) {
            return new Quantity(1, 1, "1", null, null);
        }
        Quantity counted = counted(s, head, measures ? Phrases.lemma(head) : null);
        return counted != null ? counted : measured(s, head);
    }

    /** Returns how many of what stands above a relative clause its verb is about: "40 tanks, of which it received six"; or null. */
    @Nullable Quantity ofWhich(Sentence s, Token verb) {
        Token number = !verb.is("acl:relcl") ? null : s.children(verb, "obj").stream()
                .filter(which -> which.tag().equals("WDT"))
                .flatMap(which -> s.children(which, "nummod").stream())
                .findFirst()
                .orElse(null);
        return number == null ? null : numbers.exact(s, number, null);
    }

    // "three launchers and a fourth radar"
    private boolean isOneMore(Sentence s, Token head) {
        Token determiner = s.child(head, "det");
        return determiner != null && head.tag().equals("NN") && lexicon.isListed("indefinite", determiner.form().toLowerCase(Locale.ROOT))
                && s.children(head, "amod", "advmod").stream()
                        .anyMatch(child -> lexicon.isListed("ordinal", child.form().toLowerCase(Locale.ROOT)));
    }

    // "400 missiles"; also "two dozen missiles", where the parser takes the dozen for a noun
    private @Nullable Quantity counted(Sentence s, Token head, @Nullable String unit) {
        for (Token child : s.children(head, "nummod", "compound", "amod", "dep")) {
            boolean number = child.tag().equals("CD") || lexicon.number(child.form().toLowerCase(Locale.ROOT)) != null;
            if (number && child.index() < head.index() && !isPartOfName(s, child, head)) {
                Quantity quantity = numbers.exact(s, child, unit);
                if (quantity != null) {
                    return quantity;
                }
            }
        }
        return null;
    }

    // "dozens of missiles", "13,000 containers of shells", "90 percent of its weapons"
    private @Nullable Quantity measured(Sentence s, Token head) {
        Token measure = s.head(head);
        if (measure == null || !head.is("nmod") || !s.preposition(head).equals("of")) {
            return null;
        }
        Quantity vague = numbers.vague(s, measure);
        if (vague != null) {
            return vague;
        }
        if (measure.tag().equals("CD")) {
            return numbers.exact(s, measure, null);
        }
        String lemma = Phrases.lemma(measure);
        return lexicon.isListed("partitive", lemma) ? counted(s, measure, lemma) : null;
    }

    /** Returns which share a phrase is of a whole, "90 percent of its exports", or null where it does not say. */
    @Nullable Quantity shareOf(Sentence s, Token noun) {
        Token measure = s.head(noun);
        boolean share = measure != null && noun.is("nmod") && s.preposition(noun).equals("of")
                && lexicon.isListed("share", Phrases.lemma(measure));
        return share ? measured(s, noun) : null;
    }

    /** Returns what a phrase is said to be worth, "a deal worth $1.75 billion", or null. */
    @Nullable Quantity worth(Sentence s, @Nullable Token head) {
        if (head == null) {
            return null;
        }
        for (Token word : s.tokens()) {
            boolean worth = lexicon.isListed("worth", Phrases.lemma(word)) && hangsOn(s, word, head);
            int next = word.index() + 1;
            while (worth && next < s.tokens().size() && next <= word.index() + 4) {
                Token amount = s.token(next++);
                boolean money = amount.tag().equals("$") && next < s.tokens().size();
                if (money) {
                    return numbers.exact(s, s.token(next), amount.form());
                }
            }
        }
        return null;
    }

    // "valued at $2 billion, the deal covered": beside the noun or beside its verb
    private static boolean hangsOn(Sentence s, Token word, Token head) {
        Token governor = s.head(word);
        boolean beside = governor != null && s.head(head) == governor && head.is("nsubj", "obj", "nsubj:pass");
        return governor == head || beside || s.subtree(head).contains(word);
    }

    private static boolean isPartOfName(Sentence s, Token number, Token head) {
        boolean hyphen = number.index() > 0 && s.token(number.index() - 1).tag().equals("HYPH");
        boolean measure = number.index() + 1 < s.tokens().size() && s.token(number.index() + 1).tag().equals("HYPH");
        return hyphen && number.index() > 1 && s.token(number.index() - 2).isTag("NNP") || measure
                || YEAR.matcher(number.form()).matches() && !head.tag().equals("NNS");
    }
}
