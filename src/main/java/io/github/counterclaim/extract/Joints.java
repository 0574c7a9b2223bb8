package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the places where two clauses or phrases meet and the parser takes a word to the wrong side; only the lexicon
 * knows which words are demonyms, and which verbs say something.
 */
final class Joints {

    private final Lexicon lexicon;

    Joints(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its joints mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 1; i < s.tokens().size() - 1; i++) {
            mended = gerund(mended, mended.token(i));
            mended = afterComma(mended, mended.token(i));
            mended = demonym(mended, mended.token(i));
            mended = objectAndSubject(mended, mended.token(i));
            mended = gap(mended, mended.token(i));
            mended = recipient(mended, mended.token(i));
            mended = saidSubject(mended, mended.token(i));
            mended = afterSource(mended, mended.token(i));
            mended = designated(mended, mended.token(i));
            mended = singular(mended, mended.token(i));
            mended = relative(mended, mended.token(i));
            mended = none(mended, mended.token(i));
            mended = ofThem(mended, mended.token(i));
            mended = furtherNumber(mended, mended.token(i));
            mended = deniesHaving(mended, mended.token(i));
            mended = afterTime(mended, mended.token(i));
            mended = calledUntrue(mended, mended.token(i));
            mended = whatItCalls(mended, mended.token(i));
        }
        return mended;
    }

    // "denies developing nuclear weapons": the gerund is taken for an adjective of its object
    private Sentence gerund(Sentence s, Token gerund) {
        Token before = s.token(gerund.index() - 1);
        Token object = s.head(gerund);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("amod", "compound") && object != null && object.index() > gerund.index()
                && before.isVerb() && lexicon.isListed("taking-gerund", Phrases.lemma(before))
                && object.head() == before.index() && object.is("obj", "nsubj", "xcomp");
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(gerund.index(), gerund.hungOn(before.index(), "xcomp"));
        mended.set(object.index(), object.hungOn(gerund.index(), "obj"));
        return s.with(mended);
    }

    // "sells it ammunition": what is sold is taken for what the buyer is
    private Sentence recipient(Sentence s, Token pronoun) {
        Token goods = s.head(pronoun);
        Token verb = goods == null ? null : s.head(goods);
        boolean shape = pronoun.tag().equals("PRP") && pronoun.is("nsubj") && goods != null && goods.isTag("NN")
                && goods.is("xcomp", "ccomp") && s.child(goods, "cop", "det", "mark", "aux") == null
                && verb != null && verb.isVerb() && verb.index() == pronoun.index() - 1 && goods.index() > pronoun.index()
                && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                        .anyMatch(wording -> lexicon.isListed("handing-over", wording.relation()));
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(pronoun.index(), pronoun.hungOn(verb.index(), "iobj"));
        mended.set(goods.index(), goods.hungOn(verb.index(), "obj"));
        return s.with(mended);
    }

    // "followed suit, blacklisting officers": who followed blacklists, not the suit
    private Sentence afterComma(Sentence s, Token gerund) {
        Token noun = s.head(gerund);
        Token verb = noun == null ? null : s.head(noun);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("acl") && s.token(gerund.index() - 1).tag().equals(",")
                && noun != null && noun.is("obj", "obl") && verb != null && verb.isVerb() && noun.index() > verb.index()
                && !lexicon.isListed("including", gerund.form().toLowerCase(java.util.Locale.ROOT));
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
        return s.with(mended);
    }

    // "bombed Chadian military targets": Chadian is no recipient
    private Sentence demonym(Sentence s, Token word) {
        if (!word.is("iobj", "obj", "nsubj", "dep") || word.form().endsWith("s") || lexicon.stateOfPeople(word.form()) == null
                || !s.children(word).stream().allMatch(child -> child.is("punct"))) {
            return s;
        }
        Token next = s.token(word.index() + 1);
        Token noun = next.is("amod", "compound") ? s.head(next) : next;
        boolean fits = noun != null && noun.index() > word.index() && noun.isTag("NN") && noun.head() == word.head()
                && (next.isTag("JJ") || next.isTag("NN")) && noun.is("obj", "nsubj", "nsubj:pass");
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(word.index(), word.hungOn(noun.index(), "amod"));
        return s.with(mended);
    }

    // "stopped its campaign and the rebels undertook": the campaign is stopped, the rebels undertake
    private Sentence objectAndSubject(Sentence s, Token second) {
        Token subject = s.child(second, "nsubj");
        Token first = s.head(second);
        boolean shape = second.isVerb() && second.is("ccomp", "dep", "parataxis") && first != null && first.isVerb() && subject != null
                && first.index() < subject.index() && subject.index() < second.index()
                && s.child(second, "mark") == null && s.child(first, "obj") == null
                && s.child(first, "nsubj", "nsubj:pass") != null
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, first)) == null;
        if (!shape) {
            return s;
        }
        List<Token> joined = s.children(subject, "conj");
        Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        boolean adjacent = s.subtree(subject).get(0).index() == first.index() + 1;
        if (last == null || last.index() > second.index() || !adjacent
                || s.subtree(second).get(0).index() < first.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(subject.index(), subject.hungOn(first.index(), "obj"));
        mended.set(last.index(), last.hungOn(second.index(), "nsubj"));
        mended.set(second.index(), second.hungOn(first.index(), "conj"));
        s.children(last, "cc").forEach(cc -> mended.set(cc.index(), cc.hungOn(second.index(), "cc")));
        return s.with(mended);
    }

    // "Chad supplied tanks with guns, Kenya with shells": what Kenya supplied is none of Chad's
    private static Sentence gap(Sentence s, Token preposition) {
        Token name = s.token(preposition.index() - 1);
        Token noun = s.head(preposition);
        boolean shape = preposition.is("case") && noun != null && noun.index() > preposition.index()
                && noun.isKind("nmod", "obl") && noun.head() < name.index() && name.tag().startsWith("NNP")
                && name.index() > 1 && s.token(first(s, name) - 1).tag().equals(",");
        Token host = shape ? s.head(noun) : null;
        String like = preposition.form();
        boolean parallel = host != null && (s.preposition(host).equalsIgnoreCase(like)
                || s.children(host, "obl", "nmod").stream().anyMatch(other -> other.index() < name.index()
                        && s.preposition(other).equalsIgnoreCase(like)));
        if (!parallel) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(name.index(), "nmod"));
        return s.with(mended);
    }

    // "said his country had sent no tanks": the country is taken for what is said
    private Sentence saidSubject(Sentence s, Token told) {
        Token verb = s.head(told);
        boolean shape = told.isVerb() && told.is("dep", "ccomp", "parataxis") && verb != null && verb.isVerb() && verb.index() < told.index()
                && s.child(told, "nsubj", "nsubj:pass", "mark") == null && s.child(told, "aux", "cop") != null
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
        Token object = shape ? s.child(verb, "obj") : null;
        boolean fits = object != null && object.isNominal() && object.index() < told.index()
                && s.subtree(object).get(0).index() == verb.index() + 1
                && s.tokens().subList(object.index() + 1, told.index()).stream().noneMatch(between -> between.is("punct"));
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(object.index(), object.hungOn(told.index(), s.child(told, "aux:pass") == null ? "nsubj" : "nsubj:pass"));
        mended.set(told.index(), told.hungOn(verb.index(), "ccomp"));
        return s.with(mended);
    }

    // "According to Deby, the spokesman of the army, Kenyan drones attacked": the spokesman attacks nobody
    private Sentence afterSource(Sentence s, Token attacker) {
        Token owner = s.head(attacker);
        Token first = attacker.is("appos", "conj") && attacker.isNominal() && owner != null ? s.subtree(attacker).get(0) : null;
        boolean shape = first != null && first.index() > 1 && s.token(first.index() - 1).tag().equals(",");
        Token subject = owner;
        while (shape && subject != null && !subject.is("nsubj", "nsubj:pass") && subject.isNominal()) {
            subject = s.head(subject);
        }
        Token verb = !shape || subject == null || !subject.is("nsubj", "nsubj:pass") ? null : s.head(subject);
        if (verb == null || verb.index() < attacker.index()
                || s.tokens().subList(attacker.index() + 1, verb.index()).stream().anyMatch(between -> between.tag().equals(","))) {
            return s;
        }
        Token start = s.subtree(subject).get(0);
        Token named = subject;
        Token source = s.children(verb, "obl").stream()
                .filter(child -> child.index() < named.index() && lexicon.isListed("according-to", s.preposition(child)))
                .findFirst()
                .orElse(null);
        if (source == null || start.index() == 0 || !s.token(start.index() - 1).tag().equals(",")) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(attacker.index(), attacker.hungOn(verb.index(), subject.relation()));
        mended.set(subject.index(), subject.hungOn(source.index(), "appos"));
        return s.with(mended);
    }

    // "Chad says Malian soldiers have crossed and accuses Mali of it": soldiers do not "accuses"
    private static Sentence singular(Sentence s, Token verb) {
        Token first = s.head(verb);
        boolean shape = verb.tag().equals("VBZ") && verb.is("conj") && first != null && first.is("ccomp") && first.isVerb()
                && s.child(verb, "nsubj", "nsubj:pass") == null && s.child(verb, "aux", "cop") == null;
        Token upper = shape ? s.head(first) : null;
        Token many = shape ? s.child(first, "nsubj", "nsubj:pass") : null;
        boolean fits = upper != null && upper.tag().equals("VBZ") && many != null && many.tag().equals("NNS")
                && s.child(upper, "nsubj") != null && !s.child(upper, "nsubj").tag().equals("NNS");
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(upper.index(), "conj"));
        return s.with(mended);
    }

    // "relies on Kenya, from which it buys jets": the clause is hung on the verb above
    private static Sentence relative(Sentence s, Token pronoun) {
        Token verb = s.head(pronoun);
        Token preposition = s.token(pronoun.index() - 1);
        boolean shape = pronoun.tag().equals("WDT") && pronoun.is("obl", "nmod") && preposition.head() == pronoun.index() && preposition.index() > 1
                && verb != null && verb.isVerb() && verb.is("ccomp", "dep", "parataxis") && verb.index() > pronoun.index();
        Token noun = shape ? s.token(preposition.index() - (s.token(preposition.index() - 1).tag().equals(",") ? 2 : 1)) : null;
        if (noun == null || !noun.isTag("NN") || s.ancestors(noun).contains(verb)) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        return s.with(mended);
    }

    // "contains no right of return": the parser takes "no" for an interjection
    private static Sentence none(Sentence s, Token no) {
        Token verb = s.head(no);
        Token noun = s.child(no, "dep");
        boolean shape = no.is("discourse") && no.form().equalsIgnoreCase("no") && noun != null
                && (noun.isTag("UH") || noun.isTag("NN")) && noun.index() > no.index() && verb != null && verb.isVerb() && verb.index() == no.index() - 1 && s.child(verb, "obj") == null;
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        Token object = noun.hungOn(verb.index(), "obj");
        mended.set(noun.index(), object.isTag("NN") ? object : object.tagged("NN"));
        mended.set(no.index(), no.hungOn(noun.index(), "det").tagged("DT"));
        return s.with(mended);
    }

    // "delivered 38 of them in May and another 42 in July": the parser takes the number for a clause
    private static Sentence furtherNumber(Sentence s, Token number) {
        Token verb = s.head(number);
        Token object = verb == null || !verb.isVerb() ? null : s.child(verb, "obj", "nsubj:pass");
        boolean shape = number.tag().equals("CD") && number.is("conj") && object != null && object.index() < number.index()
                && (object.tag().equals("CD") || s.child(object, "nummod") != null) && s.child(number, "det") != null;
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(number.index(), number.hungOn(object.index(), "conj"));
        return s.with(mended);
    }

    // "Chad denies having exercised with Mali": the denial is taken for an auxiliary
    private Sentence deniesHaving(Sentence s, Token denial) {
        Token deed = s.head(denial);
        boolean shape = denial.is("aux") && (denial.tag().equals("VBZ") || denial.tag().equals("VBD") || denial.tag().equals("VBP"))
                && deed != null && deed.isVerb() && deed.index() > denial.index()
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Phrases.lemma(denial)) != null;
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(denial.index(), denial.hungOn(deed.head(), deed.relation()));
        mended.set(deed.index(), deed.hungOn(denial.index(), "xcomp"));
        s.children(deed, "nsubj", "cc", "punct").stream()
                .filter(child -> child.index() < denial.index())
                .forEach(child -> mended.set(child.index(), child.hungOn(denial.index(), child.relation())));
        return s.with(mended);
    }

    // "condemns what it calls reckless strikes", "rejected what he described as threats": the strikes, and the threats
    private Sentence whatItCalls(Sentence s, Token naming) {
        Token verb = s.head(naming);
        Token what = s.child(naming, "obj");
        Token namer = s.child(naming, "nsubj");
        boolean shape = naming.is("ccomp") && verb != null && verb.isVerb() && verb.index() < naming.index()
                && lexicon.isListed("naming", Phrases.lemma(naming)) && what != null && what.tag().equals("WP")
                && what.index() > verb.index() && namer != null && namer.isNominal() && namer != what && namer.index() < naming.index();
        Token named = shape ? s.children(naming, "obj", "obl", "xcomp").stream()
                .filter(token -> token.index() > naming.index() && token.isTag("NN")
                        && (!token.is("obl") || s.preposition(token).equals("as")))
                .findFirst()
                .orElse(null) : null;
        if (named == null) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(named.index(), named.hungOn(verb.index(), "obj"));
        mended.set(naming.index(), naming.hungOn(named.index(), "acl:relcl"));
        s.children(named, "case").stream()
                .filter(child -> child.index() < named.index())
                .forEach(child -> mended.set(child.index(), child.hungOn(naming.index(), "mark")));
        s.children(naming, "obl").stream()
                .filter(child -> child != named && child.index() > named.index())
                .forEach(child -> mended.set(child.index(), child.hungOn(named.index(), "nmod")));
        return s.with(mended);
    }

    // "landed in Bamako at the weekend carrying shells": no weekend carries any
    private static Sentence afterTime(Sentence s, Token gerund) {
        Token time = s.head(gerund);
        Token verb = time == null ? null : s.head(time);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("acl") && time != null && time.is("obl") && verb != null && verb.isVerb()
                && verb.index() < gerund.index()
                && s.times().stream().anyMatch(span -> span.first() <= time.index() && time.index() <= span.last());
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
        return s.with(mended);
    }

    // "dismissed as untrue a report that": the report is dismissed
    private Sentence calledUntrue(Sentence s, Token noun) {
        Token untrue = s.head(noun);
        Token verb = untrue == null ? null : s.head(untrue);
        boolean shape = noun.isTag("NN") && noun.is("dep", "nsubj", "obj") && untrue != null && untrue.isTag("JJ") && untrue.is("obl", "xcomp", "advcl")
                && s.preposition(untrue).equals("as") && noun.index() > untrue.index() && verb != null && verb.isVerb() && s.child(verb, "obj") == null
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(verb.index(), "obj"));
        return s.with(mended);
    }

    // "killed eighty people, all of them smugglers": no further object
    private Sentence ofThem(Sentence s, Token all) {
        Token noun = s.head(all);
        boolean shape = all.is("dep", "nsubj", "det") && noun != null && noun.tag().equals("NNS") && noun.is("obj", "dep", "conj", "appos")
                && noun.index() > all.index() && s.token(all.index() - 1).tag().equals(",") && all.index() > 1
                && lexicon.isListed("partitive", Phrases.lemma(all))
                && s.children(all, "nmod").stream().anyMatch(child -> child.isTag("PRP") && s.preposition(child).equals("of"));
        Token people = shape ? s.token(all.index() - 2) : null;
        if (people == null || !people.isTag("NN") || s.ancestors(people).contains(noun)) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(people.index(), "appos"));
        return s.with(mended);
    }

    // "designated the Front a terrorist organisation", "which it has designated a terrorist group": whom, and as what
    private Sentence designated(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean shape = noun.is("obj") && noun.isTag("NN") && verb != null && verb.isVerb() && verb.index() < noun.index()
                && lexicon.isListed("designating", Phrases.lemma(verb))
                && (lexicon.isListed("organization-noun", Phrases.lemma(noun)) || lexicon.isListed("force-noun", Phrases.lemma(noun)))
                && s.children(noun, "det").stream().anyMatch(det -> lexicon.isListed("indefinite", det.form().toLowerCase(java.util.Locale.ROOT)));
        if (!shape) {
            return s;
        }
        Token whom = s.children(verb).stream()
                .filter(child -> child.is("iobj") || Clauses.isRelative(child) && !child.is("nsubj", "nsubj:pass"))
                .findFirst()
                .orElse(null);
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(verb.index(), "xcomp"));
        if (whom != null) {
            mended.set(whom.index(), whom.hungOn(verb.index(), "obj"));
        }
        return s.with(mended);
    }

    private static int first(Sentence s, Token name) {
        int i = name.index();
        while (i > 1 && s.token(i - 1).tag().startsWith("NNP")) {
            i--;
        }
        return i;
    }
}
