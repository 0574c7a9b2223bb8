package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends noun phrases: modifiers taken for heads, recipients taken for modifiers, objects taken for speakers. */
final class PhraseRepair {

    private static final Set<String> FORMS = Set.of("form", "kind", "type", "sort");
    private static final Set<String> GIVING = Set.of("give", "grant", "offer", "send", "sell", "lend", "hand", "deny", "award",
            "promise", "pay", "guarantee", "lease", "owe", "bring", "refuse", "deliver", "provide", "gift", "assign", "allocate");

    private static final Set<String> TIMES = Set.of("day", "night", "morning", "evening", "afternoon", "week", "weekend", "month", "year",
            "summer", "autumn", "winter", "spring");
    private static final Set<String> TELLING_WHEN = Set.of("same", "next", "following", "previous", "last", "preceding", "that", "this");

    private PhraseRepair() {}

    // "bombed the airport the same week": a week gets nothing done to it
    static void objectBeforeTime(List<Token> tokens, int i) {
        Token object = tokens.get(i);
        if (!object.is("iobj") || !object.isTag("NN") || object.head() < 0 || object.head() > i) {
            return;
        }
        Token time = tokens.stream()
                .filter(token -> token.head() == object.head() && token.index() > i && token.is("obj", "obl:tmod"))
                .findFirst()
                .orElse(null);
        boolean tellsWhen = time != null && TIMES.contains(time.lemma())
                && tokens.stream().anyMatch(word -> word.head() == time.index() && word.index() < time.index() && TELLING_WHEN.contains(word.lemma()));
        if (tellsWhen || time != null && time.is("obl:tmod") && !Trees.has(tokens, object.head(), "obj")) {
            tokens.set(i, object.hungOn(object.head(), "obj"));
            tokens.set(time.index(), time.hungOn(object.head(), "obl:tmod"));
        }
    }

    // "along with Kenya", "together with the rebels": one preposition of two words
    static void companyTakenForTwo(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        boolean shape = i + 1 < tokens.size() && first.form().matches("(?i)along|together") && first.is("case", "advmod")
                && tokens.get(i + 1).form().equals("with") && tokens.get(i + 1).is("case") && tokens.get(i + 1).head() == first.head();
        if (shape) {
            tokens.set(i, first.hungOn(first.head(), "case"));
            tokens.set(i + 1, tokens.get(i + 1).hungOn(i, "fixed"));
        }
    }

    // "military or other aid": the first adjective is taken for the head of it all
    static void coordinatedModifier(List<Token> tokens, int i) {
        Token other = tokens.get(i);
        if (!other.form().equalsIgnoreCase("other") || i + 1 >= tokens.size() || i < 2) {
            return;
        }
        Token noun = tokens.get(i + 1);
        Token first = noun.is("conj") && noun.head() >= 0 ? tokens.get(noun.head()) : noun;
        boolean shape = first.index() < i && first.index() >= i - 3 && noun.isTag("NN")
                && (first.isTag("JJ") || first.tag().equals("NN"))
                && tokens.get(first.index() + 1).is("cc")
                // "food and other supplies" is two things
                && (first.isTag("JJ") || first.lemma().equals("military") || tokens.get(first.index() + 1).form().equals("or"));
        if (!shape) {
            return;
        }
        tokens.set(noun.index(), noun.hungOn(first.head(), first.relation()));
        tokens.set(first.index(), first.hungOn(noun.index(), "amod"));
        for (Token child : List.copyOf(tokens)) {
            boolean moves = child.head() == first.index() && (child.index() < first.index() || child.index() > noun.index());
            if (moves) {
                tokens.set(child.index(), child.hungOn(noun.index(), child.relation()));
            }
        }
    }

    // "calls this a fabrication": no noun has two articles
    static void pronounTakenForArticle(List<Token> tokens, int i) {
        Token pronoun = tokens.get(i);
        Token noun = pronoun.head() < 0 ? pronoun : tokens.get(pronoun.head());
        boolean shape = pronoun.is("det") && i + 1 < tokens.size() && noun.is("obj") && i == noun.head() + 1 && tokens.get(noun.head()).isVerb()
                && (pronoun.lemma().equals("this") || pronoun.lemma().equals("that"))
                && tokens.get(i + 1).is("det") && tokens.get(i + 1).lemma().equals("a") && tokens.get(i + 1).head() == noun.index();
        if (shape) {
            tokens.set(i, pronoun.hungOn(noun.head(), "obj"));
            tokens.set(noun.index(), noun.hungOn(noun.head(), "xcomp"));
        }
    }

    // "has sold it drones": no pronoun stands before a noun but as the recipient
    static void pronounTakenForModifier(List<Token> tokens, int i) {
        Token pronoun = tokens.get(i);
        Token noun = i > 0 && pronoun.tag().equals("PRP") && pronoun.is("dep", "compound", "nmod", "det", "amod") && pronoun.head() > i
                ? tokens.get(pronoun.head()) : pronoun;
        if (noun != pronoun && noun.isTag("NN") && noun.is("obj") && noun.head() == i - 1 && tokens.get(i - 1).isVerb()) {
            tokens.set(i, pronoun.hungOn(i - 1, "iobj"));
        }
    }

    // "give the attacker military aid": no noun stands before an adjective but as the recipient
    static void recipientTakenForModifier(List<Token> tokens, int i) {
        Token recipient = tokens.get(i);
        if (i < 1 || !recipient.isTag("NN") || !recipient.is("compound") || recipient.head() <= i) {
            return;
        }
        Token noun = tokens.get(recipient.head());
        Token verb = noun.head() < 0 ? null : tokens.get(noun.head());
        Token next = tokens.get(i + 1);
        boolean adjective = next.head() == noun.index() && next.is("amod") && (next.isTag("JJ") || next.tag().equals("NN"));
        // "sold the army Mohajer drones"
        adjective |= recipient.tag().equals("NN") && noun.tag().equals("NNS") && next.tag().equals("NNP") && next.is("compound")
                || isHungOnName(tokens, recipient, next);
        noun = isHungOnName(tokens, recipient, next) ? tokens.get(next.head()) : noun;
        verb = noun.head() < 0 ? null : tokens.get(noun.head());
        Token before = tokens.get(i - 1);
        boolean determined = before.is("det") && (before.head() == noun.index() || before.head() == i) && verb != null && verb.index() == i - 2;
        boolean bare = recipient.isTag("NNP") && verb != null && verb.index() == i - 1;
        // "bombed Cambodian military positions", "keeps the Tartus naval base": nobody gets anything
        if (verb == null || !verb.isVerb() || !GIVING.contains(verb.lemma()) || !noun.is("obj") || !adjective || !determined && !bare) {
            return;
        }
        tokens.set(i, recipient.hungOn(verb.index(), "iobj"));
        if (determined) {
            tokens.set(i - 1, before.hungOn(i, "det"));
        }
    }

    // "denounced the boat strikes as murder": the plural noun is taken for a verb of its own
    static void objectTakenForClause(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token verb = noun.head() < 0 ? null : tokens.get(noun.head());
        Token subject = i == 0 ? null : tokens.get(i - 1);
        boolean shape = noun.isTag("NN") && noun.is("ccomp") && verb != null && verb.isVerb() && verb.index() < i
                && subject != null && subject.is("nsubj") && subject.head() == i && subject.isTag("NN")
                && Trees.has(tokens, subject.index(), "det") && !Trees.has(tokens, i, "cop");
        if (!shape) {
            return;
        }
        tokens.set(i, noun.hungOn(verb.index(), "obj"));
        tokens.set(subject.index(), subject.hungOn(i, "compound"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == subject.index() && child.index() < i) {
                tokens.set(child.index(), child.hungOn(i, child.relation()));
            } else if (child.head() == i && child.is("obl")) {
                tokens.set(child.index(), child.hungOn(verb.index(), "obl"));
            }
        }
    }

    // "the pact contains no such clause, Ambassador Roe said": the object is taken for the speaker
    static void objectTakenForSpeaker(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        boolean last = saying.isVerb() && saying.is("ccomp") && saying.head() >= 0 && saying.head() < i
                && tokens.size() - i < 3;
        if (!last) {
            return;
        }
        Token verb = tokens.get(saying.head());
        Token object = tokens.stream()
                .filter(token -> token.head() == i && token.is("nsubj"))
                .findFirst()
                .orElse(null);
        if (object == null || !verb.isVerb() || Trees.has(tokens, verb.index(), "obj")) {
            return;
        }
        Token speaker = speaker(tokens, object);
        if (speaker == null || Trees.leftmost(tokens, object) != verb.index() + 1) {
            return;
        }
        tokens.set(object.index(), object.hungOn(verb.index(), "obj"));
        tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
        tokens.set(i, saying.hungOn(verb.index(), "parataxis"));
    }

    private static @Nullable Token speaker(List<Token> tokens, Token object) {
        return tokens.stream()
                .filter(token -> token.head() == object.index() && token.is("appos"))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    // "sold it Merkava spares and tanks": what is sold is taken for a verb
    static void goodsTakenForClause(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token verb = noun.head() < 0 ? null : tokens.get(noun.head());
        Token name = i == 0 ? null : tokens.get(i - 1);
        boolean shape = noun.tag().equals("VBZ") && noun.is("ccomp") && verb != null && verb.isVerb() && verb.index() < i
                && name != null && name.is("nsubj") && name.head() == i && name.isTag("NNP")
                && Trees.has(tokens, verb.index(), "iobj") && !Trees.has(tokens, i, "obj", "ccomp", "xcomp", "aux");
        if (!shape) {
            return;
        }
        tokens.set(i, new Token(i, noun.form(), noun.lemma(), "NNS", noun.name(), noun.start(), noun.end(), verb.index(), "obj"));
        tokens.set(name.index(), name.hungOn(i, "compound"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.is("obl", "punct") && child.index() > i) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            }
        }
    }

    // "sold Chad $40 million in rifles", "fund and arm the rebels": the object is left without a relation
    static void objectWithoutRelation(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token verb = noun.head() < 0 ? noun : tokens.get(noun.head());
        boolean shape = noun.is("dep") && (noun.tag().equals("$") || noun.isTag("NN")) && verb.isVerb() && verb.index() < i
                && !Trees.has(tokens, verb.index(), "obj", "ccomp", "xcomp", "aux:pass") && !Trees.has(tokens, i, "case", "cop", "nsubj", "punct");
        boolean next = shape && tokens.subList(verb.index() + 1, Trees.leftmost(tokens, noun)).stream()
                .allMatch(token -> token.is("cc", "iobj", "det") || token.is("conj") && token.head() == verb.index() && token.isVerb()
                        || token.head() > verb.index() && tokens.get(token.head()).is("iobj"));
        if (next) {
            tokens.set(i, noun.hungOn(verb.index(), "obj"));
        }
    }

    // "the sale of radars worth $2 billion to Chad": to whom is no part of the sum
    static void recipientBehindSum(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        Token sum = name.head() < 0 ? null : tokens.get(name.head());
        Token worth = sum == null || sum.head() < 0 ? null : tokens.get(sum.head());
        if (worth != null && sum.isTag("CD") && worth.tag().equals("$")) {
            // "weapons worth $2bn to Chad"
            sum = worth;
            worth = sum.head() < 0 ? null : tokens.get(sum.head());
        }
        Token to = Trees.child(tokens, i, "case");
        boolean shape = name.is("nmod", "obl") && (name.isTag("NNP") || name.isTag("NN") && to != null && to.form().equals("to")) && sum.tag().equals("$") && sum.index() < i
                && worth != null && worth.index() < sum.index() && worth.isTag("JJ") && worth.head() >= 0;
        if (shape) {
            tokens.set(i, name.hungOn(worth.head(), tokens.get(worth.head()).isVerb() ? "obl" : "nmod"));
        }
    }

    // "sold Chad jets worth $2 billion", "will deliver jets worth $2 billion to Chad": what is worth so much are the jets
    static void worthTakenFromNoun(List<Token> tokens, int i) {
        Token worth = tokens.get(i);
        boolean sum = i > 0 && i + 1 < tokens.size() && worth.form().equals("worth") && (tokens.get(i + 1).tag().equals("$") || tokens.get(i + 1).isTag("CD"));
        Token noun = sum ? tokens.get(i - 1) : worth;
        boolean shape = noun != worth && noun.isTag("NN") && worth.head() == noun.head() && noun.head() >= 0 && tokens.get(noun.head()).isVerb()
                && noun.is("obj", "iobj") && worth.is("obj", "advmod", "xcomp", "dep", "obl", "advcl");
        if (!shape) {
            return;
        }
        tokens.set(noun.index(), noun.hungOn(noun.head(), "obj"));
        tokens.set(i, worth.hungOn(noun.index(), "amod"));
    }

    // "the army Mohajer drones": the parser hangs the army on the name
    private static boolean isHungOnName(List<Token> tokens, Token recipient, Token next) {
        return recipient.tag().equals("NN") && recipient.head() == next.index() && next.tag().equals("NNP") && next.is("compound")
                && next.head() > next.index() && tokens.get(next.head()).tag().equals("NNS");
    }

    // "calls on both to accept", "was turned on the town": what stands behind the preposition is taken for an object
    static void objectOfParticle(List<Token> tokens, int i) {
        Token particle = tokens.get(i);
        Token verb = particle.head() < 0 ? particle : tokens.get(particle.head());
        boolean shape = particle.is("compound:prt") && particle.form().equals("on") && verb.isVerb()
                && (particle.isTag("IN") || Trees.has(tokens, verb.index(), "aux:pass"));
        for (Token object : shape ? List.copyOf(tokens) : List.<Token>of()) {
            if (object.head() == verb.index() && object.is("obj") && Trees.leftmost(tokens, object) == i + 1) {
                tokens.set(object.index(), object.hungOn(verb.index(), "obl"));
                tokens.set(i, particle.hungOn(object.index(), "case"));
                return;
            }
        }
    }

    // "has passed so much as a rifle to them": a rifle
    static void asMuchAs(List<Token> tokens, int i) {
        Token much = tokens.get(i);
        boolean shape = much.form().equals("much") && much.is("obj", "nsubj:pass", "nsubj") && i + 2 < tokens.size()
                && tokens.get(i + 1).form().equals("as") && i > 0 && tokens.get(i - 1).lemma().matches("so|as");
        for (Token noun : shape ? List.copyOf(tokens) : List.<Token>of()) {
            if (noun.head() == i && noun.is("nmod", "obl") && tokens.get(i + 1).head() == noun.index()) {
                tokens.set(noun.index(), noun.hungOn(much.head(), much.relation()));
                tokens.set(i, much.hungOn(noun.index(), "advmod"));
                tokens.set(i + 1, tokens.get(i + 1).hungOn(i, "fixed"));
                return;
            }
        }
    }

    // "sold them everything from rifles to tanks": rifles and tanks
    static void everythingFrom(List<Token> tokens, int i) {
        Token all = tokens.get(i);
        boolean shape = (all.lemma().equals("everything") || all.lemma().equals("anything")) && all.head() >= 0 && i + 4 < tokens.size() && tokens.get(i + 1).form().equals("from");
        Token first = shape && tokens.get(i + 1).head() >= 0 ? tokens.get(tokens.get(i + 1).head()) : all;
        Token second = first.index() < i + 2 ? null : tokens.stream()
                .filter(token -> token.index() > first.index() && token.isTag("NN")
                        && tokens.stream().anyMatch(to -> to.form().equals("to") && to.head() == token.index() && to.index() > first.index() && to.index() < token.index()))
                .findFirst()
                .orElse(null);
        if (second == null || !first.isTag("NN") || Trees.isUnder(tokens, all, first)) {
            return;
        }
        tokens.set(first.index(), first.hungOn(all.head(), all.relation()));
        tokens.set(second.index(), second.hungOn(first.index(), "conj"));
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == i && token.is("case") && token.index() < i) {
                tokens.set(token.index(), token.hungOn(first.index(), "case"));
            } else if (token.form().equals("to") && token.head() == second.index()) {
                tokens.set(token.index(), token.hungOn(second.index(), "cc"));
            }
        }
        tokens.set(i, all.hungOn(first.index(), "det"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(first.index(), "advmod"));
    }

    // "gave arms or any other form of support to Chad": to whom is no part of the support
    static void recipientBehindForm(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token form = noun.is("nmod") && noun.head() >= 0 && noun.head() < i ? tokens.get(noun.head()) : null;
        boolean shape = form != null && FORMS.contains(form.lemma()) && form.is("obj", "conj") && i > 1 && tokens.stream().anyMatch(of -> of.head() == i && of.form().equals("of"));
        for (Token child : shape ? List.copyOf(tokens) : List.<Token>of()) {
            boolean to = child.head() == i && child.index() > i && child.is("nmod")
                    && tokens.stream().anyMatch(mark -> mark.head() == child.index() && mark.is("case") && mark.form().equals("to"));
            if (to) {
                tokens.set(child.index(), child.hungOn(form.index(), "nmod"));
            }
        }
    }

    // "called Chad one of the channels for arms": the number is taken for a part of the name
    static void oneOfBehindObject(List<Token> tokens, int i) {
        Token one = tokens.get(i);
        Token name = one.form().equals("one") && one.is("nummod") && one.head() == i - 1 && i > 1 ? tokens.get(i - 1) : null;
        Token verb = name == null || !name.is("obj") || !name.isTag("NN") || name.head() < 0 ? null : tokens.get(name.head());
        Token whole = verb == null || !verb.isVerb() || i + 1 >= tokens.size() || !tokens.get(i + 1).form().equals("of") || tokens.get(i + 1).head() < 0
                ? null : tokens.get(tokens.get(i + 1).head());
        if (whole == null || !whole.is("nmod", "obl") || whole.index() < i) {
            return;
        }
        tokens.set(i, one.hungOn(whole.index(), "nummod"));
        tokens.set(whole.index(), whole.hungOn(verb.index(), "xcomp"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(i, "fixed"));
    }
}
