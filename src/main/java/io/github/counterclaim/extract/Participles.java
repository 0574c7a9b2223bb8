package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Mends clauses without a mark of their own, which lead the parser astray: participles taken for the main verb, clauses
 * that stand right behind their noun, a second verb behind a comma.
 */
final class Participles {

    private final Lexicon lexicon;

    Participles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with such clauses mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 0; i < s.tokens().size() - 2; i++) {
            mended = fronted(mended, mended.token(i));
        }
        for (int i = 1; i < s.tokens().size() - 1; i++) {
            mended = reduced(mended, mended.token(i));
            mended = purpose(mended, mended.token(i));
            mended = contact(mended, mended.token(i));
            mended = acquired(mended, mended.token(i));
            mended = secondVerb(mended, mended.token(i));
            mended = whose(mended, mended.token(i));
            mended = which(mended, mended.token(i));
            mended = withWhom(mended, mended.token(i));
            mended = closeTo(mended, mended.token(i));
            mended = secondTitled(mended, mended.token(i));
            mended = secondGoods(mended, mended.token(i));
        }
        return mended;
    }

    // "never has Chad breached it", "not once did Chad strike": the denial is hung on the auxiliary or on another adverb
    private Sentence fronted(Sentence s, Token denial) {
        Cue cue = denial.isTag("RB") && denial.is("advmod")
                ? lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, denial.form().toLowerCase(Locale.ROOT)) : null;
        boolean first = denial.index() == 0 || s.token(denial.index() - 1).is("punct", "cc");
        Token above = cue == null || !cue.flips() || !first ? null : s.head(denial);
        if (above == null || above.isVerb() && !above.is("aux")) {
            return s;
        }
        Token verb = above.is("aux", "advmod") ? s.head(above) : null;
        Token subject = verb == null ? null : s.child(verb, "nsubj", "nsubj:pass");
        boolean inverted = subject != null && s.children(verb, "aux", "aux:pass").stream()
                .anyMatch(aux -> aux.index() > denial.index() && aux.index() < subject.index() && subject.index() < verb.index());
        if (!inverted) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(denial.index(), denial.hungOn(verb.index(), "advmod"));
        return s.with(mended);
    }

    // "the town, hit by jets, lay empty", "a pact concluded with Mali infringes": the second verb is the main one
    private static Sentence reduced(Sentence s, Token second) {
        if (!second.isVerb() || !second.is("dep", "parataxis", "ccomp")) {
            return s;
        }
        Token participle = beforeSecond(s, second);
        boolean finite = second.tag().matches("VB[ZDP]") || s.child(second, "aux", "aux:pass") != null;
        boolean shape = finite && participle != null && participle.index() < second.index()
                && s.child(second, "nsubj", "nsubj:pass", "mark", "cc", "expl") == null
                && (participle.tag().equals("VBN") || participle.tag().equals("VBD") && (participle != s.head(second) || isByAgent(s, participle)))
                && s.child(participle, "aux", "aux:pass", "cop", "obj", "ccomp") == null;
        List<Token> nouns = shape ? s.children(participle, "nsubj", "nsubj:pass") : List.of();
        if (nouns.size() != 1 || nouns.get(0).index() > participle.index() || nouns.get(0).isTag("PRP")) {
            return s;
        }
        Token noun = nouns.get(0);
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(second.index(), second.hungOn(participle.head(), participle.relation()));
        mended.set(noun.index(), noun.hungOn(second.index(), "nsubj"));
        mended.set(participle.index(), participle.hungOn(noun.index(), "acl").tagged("VBN"));
        s.children(participle, "mark", "cc", "obl").stream()
                .filter(child -> child.index() < noun.index())
                .forEach(child -> mended.set(child.index(), child.hungOn(second.index(), child.relation())));
        return s.with(mended);
    }

    // "half of the drones fired at the port had failed": the second verb may be left hanging on the one above
    private static @Nullable Token beforeSecond(Sentence s, Token second) {
        Token head = s.head(second);
        return head == null ? null : s.children(head, "ccomp").stream()
                .filter(clause -> clause.isTag("VB") && clause.index() > head.index() && clause.index() < second.index() && s.child(clause, "obj", "aux") == null)
                .filter(clause -> s.subtree(second).get(0).index() == s.subtree(clause).get(s.subtree(clause).size() - 1).index() + 1)
                .findFirst()
                .orElse(head);
    }

    // "drones bought from Turkey and jets supplied by Russia": the parser joins jets with Turkey, and the drones are supplied
    private static Sentence secondGoods(Sentence s, Token second) {
        Token noun = second.tag().equals("VBN") && second.is("acl", "dep", "conj") && second.index() > 3 ? s.token(second.index() - 1) : null;
        Token joined = noun != null && noun.is("conj") && (noun.tag().equals("NNS") || noun.tag().equals("NN")) ? s.head(noun) : null;
        Token first = joined == null || !joined.tag().startsWith("NNP") || !joined.is("obl", "obl:agent") || s.child(noun, "case") != null ? null : s.head(joined);
        Token goods = first == null || !first.tag().equals("VBN") || !first.is("acl") ? null : s.head(first);
        if (goods == null || !goods.isTag("NN") || second.head() == noun.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(goods.index(), "conj"));
        mended.set(second.index(), second.hungOn(noun.index(), "acl"));
        return s.with(mended);
    }

    private static boolean isByAgent(Sentence s, Token participle) {
        return s.children(participle, "obl", "obl:agent").stream().anyMatch(child -> s.preposition(child).equals("by"));
    }

    // "shipped shells, which Chad has fired": the clause is left hanging on the verb above
    private static Sentence which(Sentence s, Token pronoun) {
        Token verb = s.head(pronoun);
        boolean shape = (pronoun.tag().equals("WDT") || pronoun.tag().equals("WP")) && pronoun.is("obj", "nsubj", "nsubj:pass")
                && pronoun.index() > 1 && s.token(pronoun.index() - 1).tag().equals(",") && verb != null && verb.isVerb()
                && verb.index() > pronoun.index() && verb.is("dep", "parataxis") && s.child(verb, "mark") == null
                && (!pronoun.is("obj") || s.child(verb, "nsubj") != null);
        Token noun = shape ? s.token(pronoun.index() - 2) : null;
        if (noun == null || !noun.isTag("NN") || s.ancestors(noun).contains(verb)) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        return s.with(mended);
    }

    // "used drones supplied by Chad to bomb the port": the drones are used for it, not supplied
    private Sentence purpose(Sentence s, Token infinitive) {
        Token participle = s.head(infinitive);
        Token noun = participle == null ? null : s.head(participle);
        Token verb = noun == null ? null : s.head(noun);
        boolean shape = infinitive.tag().equals("VB") && infinitive.is("xcomp", "advcl") && s.preposition(infinitive).equals("to")
                && participle.tag().equals("VBN") && participle.is("acl") && isByAgent(s, participle)
                && noun.is("obj") && verb != null && verb.isVerb() && lexicon.isListed("using", Phrases.lemma(verb));
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(infinitive.index(), infinitive.hungOn(verb.index(), "xcomp"));
        return s.with(mended);
    }

    // "flies drones it bought from Chad": the clause is of the noun right before it
    private static Sentence contact(Sentence s, Token pronoun) {
        Token verb = s.head(pronoun);
        Token noun = s.token(pronoun.index() - 1);
        boolean shape = pronoun.tag().equals("PRP") && pronoun.is("nsubj") && verb != null && verb.isVerb()
                && verb.is("parataxis", "dep", "ccomp") && verb.index() > pronoun.index() && noun.tag().equals("NNS")
                && noun.is("obj", "obl", "nmod") && s.child(verb, "obj", "mark", "ccomp", "xcomp") == null
                && s.subtree(verb).get(0).index() == pronoun.index() && noun.head() == verb.head();
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        return s.with(mended);
    }

    // "operates jets bought from Kenya": the jets have bought nothing
    private Sentence acquired(Sentence s, Token participle) {
        Token verb = s.head(participle);
        Token next = s.token(participle.index() + 1);
        boolean shape = participle.tag().equals("VBD") && participle.is("ccomp", "dep") && verb != null && verb.isVerb() && verb.index() < participle.index()
                && (next.form().equals("from") || next.form().equals("by")) && lexicon.isListed("holding", Phrases.lemma(verb))
                && s.child(participle, "obj", "mark", "aux") == null && s.child(verb, "obj") == null;
        Token noun = shape ? s.child(participle, "nsubj") : null;
        if (noun == null || noun.index() != participle.index() - 1 || !noun.isNominal() || !s.subtree(noun).stream().allMatch(token -> token.index() > verb.index())) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(verb.index(), "obj"));
        mended.set(participle.index(), participle.hungOn(noun.index(), "acl").tagged("VBN"));
        s.children(participle, "conj").stream()
                .filter(second -> s.child(second, "aux") != null && s.child(second, "nsubj") == null)
                .forEach(second -> mended.set(second.index(), second.hungOn(verb.index(), "conj")));
        return s.with(mended);
    }

    // "stormed the town, overran the camp and held it": the camp overran nothing
    private Sentence secondVerb(Sentence s, Token verb) {
        Token first = s.head(verb);
        boolean shape = (verb.tag().equals("VBD") || verb.tag().equals("VBZ")) && verb.is("parataxis", "dep") && first != null
                && first.isVerb() && first.tag().equals(verb.tag()) && first.index() < verb.index()
                && s.token(verb.index() - 1).tag().equals(",") && s.child(verb, "obj", "ccomp", "aux", "mark") == null
                && s.child(first, "nsubj") != null
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) == null;
        List<Token> behind = shape ? s.children(verb, "nsubj") : List.of();
        if (behind.size() != 1 || behind.get(0).index() < verb.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(first.index(), "conj"));
        mended.set(behind.get(0).index(), behind.get(0).hungOn(verb.index(), "obj"));
        return s.with(mended);
    }

    // "Chad, whose last soldiers left Mali, keeps": the clause is of the noun before the comma
    private static Sentence whose(Sentence s, Token pronoun) {
        Token noun = s.head(pronoun);
        Token verb = noun == null ? null : s.head(noun);
        boolean shape = pronoun.tag().equals("WP$") && noun != null && noun.is("nsubj", "nsubj:pass") && verb != null && verb.isVerb()
                && verb.is("dep", "parataxis") && s.head(verb) != null && s.head(verb).isNominal() && verb.head() < pronoun.index();
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(verb.head(), "acl:relcl"));
        return s.with(mended);
    }

    // "teamed up with Kenya to build a jet": Kenya is whom with
    private static Sentence withWhom(Sentence s, Token with) {
        Token purpose = s.head(with);
        Token name = s.token(with.index() + 1);
        boolean shape = with.form().equalsIgnoreCase("with") && with.is("mark") && purpose != null && purpose.tag().equals("VB")
                && purpose.is("advcl") && name.head() == purpose.index() && name.is("nsubj") && name.isNominal()
                && s.children(purpose, "mark").stream().anyMatch(mark -> mark.tag().equals("TO") && mark.index() > name.index());
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(name.index(), name.hungOn(purpose.head(), "obl"));
        mended.set(with.index(), with.hungOn(name.index(), "case"));
        return s.with(mended);
    }

    // "keeps close to 900 soldiers in Chad": the soldiers are kept
    private static Sentence closeTo(Sentence s, Token close) {
        Token verb = s.head(close);
        Token to = s.token(close.index() + 1);
        boolean shape = close.form().equalsIgnoreCase("close") && close.is("xcomp", "advmod") && verb != null && verb.isVerb()
                && to.form().equals("to") && s.child(verb, "obj") == null;
        Token number = shape && to.index() + 1 < s.tokens().size() ? s.token(to.index() + 1) : null;
        Token noun = number == null || !number.tag().equals("CD") ? null : s.head(number);
        if (noun == null || noun.head() != close.index() || !noun.is("obl")) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(verb.index(), "obj"));
        mended.set(close.index(), close.hungOn(number.index(), "advmod"));
        mended.set(to.index(), to.hungOn(number.index(), "advmod"));
        s.children(close, "obl", "nmod").stream()
                .filter(child -> child != noun)
                .forEach(child -> mended.set(child.index(), child.hungOn(verb.index(), "obl")));
        return s.with(mended);
    }

    // "Presidents Deby of Chad and Goita of Mali": Goita is joined to Deby, not to Chad
    private static Sentence secondTitled(Sentence s, Token second) {
        Token state = s.head(second);
        Token first = state == null ? null : s.head(state);
        boolean shape = second.is("conj") && second.isTag("NNP") && state.is("nmod") && s.preposition(state).equals("of")
                && first != null && first.isTag("NNP") && first.is("nsubj", "nsubj:pass", "obj", "obl")
                && state.index() < second.index() && second.index() + 2 < s.tokens().size()
                && s.token(second.index() + 1).form().equals("of");
        Token other = shape ? s.head(s.token(second.index() + 1)) : null;
        if (other == null || !other.isTag("NNP") || other.index() < second.index() || other.head() != state.index() && other.head() != second.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(second.index(), second.hungOn(first.index(), "conj"));
        mended.set(other.index(), other.hungOn(second.index(), "nmod"));
        return s.with(mended);
    }
}
