package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hangs what tells more of a noun on that noun, where the parser takes a relative clause for what a noun says, or what
 * is delivered for a part of the month.
 */
final class Relatives {

    private static final Set<String> TIMES = Stream.concat(Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
            .map(time -> time.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> THINGS =
            List.of("goods-noun", "troops-noun", "force-noun", "group-noun", "organization-noun", "state-noun");

    /** Nouns of one such list are told of side by side. */
    private static final List<String> LIKE =
            List.of("facility-noun", "target-noun", "title", "goods-noun", "troops-noun", "agreement-noun", "organization-noun", "content-noun");

    private final Lexicon lexicon;

    Relatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with such nouns mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 2; i < s.tokens().size() - 1; i++) {
            mended = relative(mended, mended.token(i));
            mended = intended(mended, mended.token(i));
            mended = leftHanging(mended, mended.token(i));
            mended = nearest(mended, mended.token(i));
            mended = behindTime(mended, mended.token(i));
            mended = behindPlace(mended, mended.token(i));
            mended = someOfWhich(mended, mended.token(i));
        }
        return mended;
    }

    // "tanks, of which it received twelve from Chad", "tanks, twelve of which it received": it received tanks
    private static Sentence someOfWhich(Sentence s, Token which) {
        boolean of = which.tag().equals("WDT") && s.token(which.index() - 1).form().equals("of");
        Token above = of ? s.head(which) : null;
        Token number = above == null ? null : above.isVerb() ? s.children(above, "obj").stream().filter(token -> token.isTag("CD")).findFirst().orElse(null) : above;
        Token verb = number == null ? null : s.head(number);
        if (verb == null || !number.isTag("CD") || !number.is("obj") || !verb.is("acl:relcl") || verb.index() < which.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(which.index(), which.hungOn(verb.index(), "obj"));
        mended.set(which.index() - 1, s.token(which.index() - 1).hungOn(number.index(), "dep"));
        mended.set(number.index(), number.hungOn(which.index(), "nummod"));
        s.children(number, "nmod").forEach(child -> mended.set(child.index(), child.hungOn(verb.index(), "obl")));
        return s.with(mended);
    }

    // "dropped plans to send troops", "resisted calls to send them": what is planned is not what is dropped for
    private Sentence intended(Sentence s, Token infinitive) {
        Token verb = infinitive.tag().equals("VB") && infinitive.is("xcomp", "advcl") && s.token(infinitive.index() - 1).tag().equals("TO") ? s.head(infinitive) : null;
        Token noun = verb == null ? null : s.token(infinitive.index() - 2);
        boolean shape = noun != null && verb.isVerb() && noun.isTag("NN") && noun.is("obj") && s.head(noun) == verb;
        String lemma = shape ? Phrases.lemma(noun) : "";
        boolean means = shape && Stream.of(lemma, lemma + " to").map(word -> lexicon.cue(Cue.Kind.OPERATOR, Part.NOUN, word))
                .anyMatch(cue -> cue != null && cue.modality() == Modality.INTENDED);
        String does = Phrases.lemma(shape ? verb : infinitive);
        boolean plain = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, does) == null && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, does) == null
                && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, does + " " + lemma) == null;
        if (!means || !plain) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(infinitive.index(), infinitive.hungOn(noun.index(), "acl"));
        return s.with(mended);
    }

    // "the embargo that the Council imposed on Chad": nobody says so
    private Sentence relative(Sentence s, Token that) {
        Token verb = s.head(that);
        Token noun = verb == null ? null : s.head(verb);
        boolean shape = that.is("mark") && that.form().equals("that") && verb != null && verb.isVerb() && verb.is("ccomp", "acl", "dep")
                && noun != null && noun.isTag("NN") && noun.index() == that.index() - 1 && verb.index() > that.index()
                && s.child(verb, "nsubj") != null && s.child(verb, "obj", "ccomp", "xcomp") == null && !Clauses.isPassive(s, verb);
        if (!shape || !isThing(noun) && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Clauses.verbLemma(s, verb)) == null
                || lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(noun)) != null) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        mended.set(that.index(), that.hungOn(verb.index(), "obj").tagged("WDT"));
        return s.with(mended);
    }

    // "a militia that Mali regards as a threat": the clause is left hanging on the verb above
    private Sentence leftHanging(Sentence s, Token that) {
        Token verb = s.head(that);
        Token noun = s.token(that.index() - 1);
        boolean shape = that.isTag("WDT") && that.is("obj") && verb != null && verb.isVerb() && verb.index() > that.index()
                && verb.is("parataxis", "dep", "ccomp") && noun.isTag("NN") && noun.index() != verb.head()
                && s.child(verb, "nsubj") != null && s.child(verb, "mark") == null && !s.ancestors(noun).contains(verb);
        if (!shape || !isThing(noun)) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        return s.with(mended);
    }

    // "broke with Kenya, which it accuses of", "the envoy of Kenya, which had sent": neither ties nor envoys are meant
    private Sentence nearest(Sentence s, Token which) {
        Token verb = which.isTag("WDT") || which.form().equals("whom") ? s.head(which) : null;
        Token noun = verb == null || !verb.is("acl:relcl") ? null : s.head(verb);
        boolean shape = noun != null && noun.isTag("NN") && !noun.isTag("NNP") && which.index() > 2 && s.token(which.index() - 1).is("punct")
                && (s.child(verb, "nsubj", "nsubj:pass") != null);
        Token name = shape ? s.token(which.index() - 2) : null;
        while (name != null && s.head(name) != null && name.is("compound", "flat") && s.head(name).isTag("NNP")) {
            name = s.head(name);
        }
        boolean named = name != null && name.isTag("NNP") && name.isKind("nmod", "obl") && name.index() > noun.index()
                && (s.ancestors(name).contains(noun) || s.head(name) == s.head(noun));
        boolean accused = named && which.is("obj") && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb)) != null;
        boolean person = named && which.isTag("WDT") && (isListed("title", noun) || isListed("speaker-noun", noun));
        if (!accused && !person) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(name.index(), "acl:relcl"));
        return s.with(mended);
    }

    private boolean isThing(Token noun) {
        return THINGS.stream().anyMatch(list -> isListed(list, noun));
    }

    // "a school in Goma and a hospital in Bukavu", "the president of Chad, the premier of Mali": like stands with like
    private Sentence behindPlace(Sentence s, Token second) {
        Token name = second.is("conj", "appos") && second.isTag("NN") && !second.isTag("NNP") ? s.head(second) : null;
        Token preposition = name == null || !name.isTag("NNP") || name.index() > second.index() || !name.is("nmod", "obl") ? null : s.child(name, "case");
        Token first = preposition == null || preposition.index() < 1 ? null : s.token(preposition.index() - 1);
        // "bombed a camp in Mali and the rebels fled"
        Token next = first == null || second.index() + 1 == s.tokens().size() ? null : s.token(second.index() + 1);
        boolean acts = next != null && (next.tag().equals("VBD") || next.tag().equals("VBZ") || next.tag().equals("VBP") || next.tag().equals("MD"));
        boolean above = first != null && !acts && first.isTag("NN") && !first.isTag("NNP") && first.index() < name.index()
                && (s.head(name) == first || s.head(name) == s.head(first) || s.head(first) == name);
        if (!above || LIKE.stream().noneMatch(list -> isListed(list, first) && isListed(list, second))) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(second.index(), second.hungOn(first.index(), "conj"));
        mended.set(name.index(), name.hungOn(first.index(), "nmod"));
        return s.with(mended);
    }

    private boolean isListed(String list, Token noun) {
        return lexicon.isListed(list, Phrases.lemma(noun));
    }

    // "took delivery in May of Kenyan drones"
    private Sentence behindTime(Sentence s, Token noun) {
        Token time = s.head(noun);
        boolean shape = noun.is("nmod") && noun.isTag("NN") && s.preposition(noun).equals("of") && time != null && time.is("obl", "nmod")
                && time.index() < noun.index() && TIMES.contains(time.form().toLowerCase(Locale.ROOT)) && !lexicon.isListed("time-span", Phrases.lemma(noun));
        Token before = shape ? s.child(time, "case") : null;
        Token host = before == null || before.index() == 0 ? null : s.token(before.index() - 1);
        Token above = shape ? s.head(time) : null;
        boolean fits = host != null && host.isTag("NN") && (host == above || host.is("obj", "nsubj:pass") && s.head(host) == above);
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(host.index(), "nmod"));
        return s.with(mended);
    }
}
