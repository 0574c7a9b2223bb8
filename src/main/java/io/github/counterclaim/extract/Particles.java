package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;

/** Second words of wordings: "carry out", "rely on", "stand-off". */
final class Particles {

    private final Lexicon lexicon;
    private final Clauses clauses;

    Particles(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns whether the second word that a wording wants is there, or none that makes it another verb. */
    boolean has(Sentence s, Token word, Wording wording) {
        String particle = wording.particle();
        if (particle == null) {
            // "back up" is not "back"
            Token up = wording.part() == Part.VERB ? s.child(word, "compound:prt") : null;
            return (up == null || isOfNumber(s, up)) && !isFlownIn(s, word, wording);
        }
        if (particle.indexOf(' ') < 0 && !s.holds(particle)) {
            return false;
        }
        boolean next = word.index() + 1 < s.tokens().size()
                && s.token(word.index() + 1).form().equalsIgnoreCase(particle);
        return next
                || s.children(word).stream().anyMatch(child ->
                        child.isKind("compound", "advmod", "case", "obl", "amod", "obj",
                                "mark", "fixed", "xcomp", "advcl", "dep", "nmod", "det", "iobj")
                                && child.form().equalsIgnoreCase(particle) && !isTime(s, child))
                || isBesideHead(s, word, particle)
                // "was behind a wave of attacks"
                || wording.part() == Part.NOUN && s.children(clauses.whole(s, word), "case").stream().anyMatch(child -> child.form().equalsIgnoreCase(particle))
                // "goes beyond simple transactions", "merely transactional"
                || wording.part() != Part.VERB && isJustBefore(s, word, particle)
                || Phrases.countsObject(s, word, particle, lexicon)
                || governs(s, word, wording, particle);
    }

    // "were flown in through Chad"
    private static boolean isFlownIn(Sentence s, Token verb, Wording wording) {
        Token in = wording.part() == Part.VERB && verb.index() + 2 < s.tokens().size() ? s.token(verb.index() + 1) : null;
        return in != null && in.form().equals("in") && in.is("advmod") && s.token(in.index() + 1).tag().equals("IN");
    }

    private static boolean isBesideHead(Sentence s, Token word, String particle) {
        Token head = s.head(word);
        if (head == null) {
            return false;
        }
        // "trust is limited", "lack of trust"
        boolean governing = head.form().equalsIgnoreCase(particle) && word.isKind("nsubj", "nmod");
        // "described the damage as extensive"
        boolean called = head.isVerb() && word.is("obj", "nsubj:pass")
                && s.children(head, "advcl", "obl", "xcomp").stream().anyMatch(child -> isOrJoins(s, child, particle));
        // "trust remains low", "there is hardly any trust"
        boolean linked = head.isVerb() && word.isTag("NN") && word.is("nsubj")
                && s.children(head, "xcomp", "advmod").stream().anyMatch(child -> child.form().equalsIgnoreCase(particle));
        // "trust is close to zero", "trust has sunk to zero"
        boolean sunk = word.isTag("NN") && word.is("nsubj")
                && s.children(head, "obl").stream().anyMatch(child -> child.isTag("CD") && child.form().equalsIgnoreCase(particle));
        return governing || called || linked || sunk;
    }

    // "backed Chad throughout the war" is not "backed the war"
    private static boolean isTime(Sentence s, Token child) {
        return child.is("obl") && (s.preposition(child).equals("throughout") || s.preposition(child).equals("during"));
    }

    // "sent over 100 tanks" sends nothing over
    private static boolean isOfNumber(Sentence s, Token particle) {
        return particle.form().equals("over") && particle.index() + 1 < s.tokens().size() && s.token(particle.index() + 1).tag().equals("CD");
    }

    // "spoke of a threat to Chad" is not "spoke to Chad": what hangs on a verb's phrase is not its own
    private boolean governs(Sentence s, Token word, Wording wording, String particle) {
        return clauses.under(s, word, particle).stream().anyMatch(under -> {
            Token head = s.head(under);
            return wording.part() != Part.VERB || head == null || head == word || !head.is("obl") || s.head(head) != word;
        });
    }

    private static boolean isJustBefore(Sentence s, Token word, String particle) {
        int i = word.index() - 1;
        while (i > 0 && s.token(i).is("amod", "det") && s.token(i).head() == word.index()
                && !s.token(i).form().equalsIgnoreCase(particle)) {
            i--;
        }
        return i >= 0 && s.token(i).form().equalsIgnoreCase(particle);
    }

    private static boolean isOrJoins(Sentence s, Token token, String form) {
        return token.form().equalsIgnoreCase(form)
                || s.children(token, "conj").stream().anyMatch(child -> child.form().equalsIgnoreCase(form));
    }
}
