package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends what stands between a subject and its verb: ", the minister said,", ", who asked not to be named,". */
final class AsideRepair {

    /** The longest comment between a subject and its verb, in words behind its own verb. */
    private static final int LONGEST = 8;

    private AsideRepair() {}

    // "Chad, the minister told parliament on Sunday, has armed them": the comment is taken for the sentence
    static void commentBetween(List<Token> tokens, int i) {
        Token said = tokens.get(i);
        if (i < 3 || !said.isVerb() || said.tag().equals("VBG") || !tokens.get(i - 1).isTag("N") && !tokens.get(i - 1).is("aux")) {
            return;
        }
        Token own = Trees.child(tokens, said.index(), "nsubj");
        Token above = said.head() < 0 ? null : tokens.get(said.head());
        // or the noun before is taken for the whole sentence, and the comment for a part of it
        boolean bare = above != null && above.head() < 0 && above.isTag("NN") && above.index() < i && said.is("dep", "parataxis")
                && own != null && !Trees.has(tokens, above.index(), "nsubj", "cop");
        Token subject = bare ? above : own;
        Token speaker = bare ? own : own == null ? null : Trees.child(tokens, own.index(), "appos");
        int comma = speaker == null ? -1 : Trees.leftmost(tokens, speaker) - 1;
        boolean next = comma > 0 && tokens.get(comma).tag().equals(",") && Trees.rightmost(tokens, speaker) >= i - 2
                && Trees.rightmost(tokens, speaker) < i && speaker.index() < i;
        Token verb = next ? resumed(tokens, said) : null;
        if (verb == null) {
            return;
        }
        boolean passive = Trees.has(tokens, verb.index(), "aux:pass");
        tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
        tokens.set(subject.index(), subject.hungOn(verb.index(), passive ? "nsubj:pass" : "nsubj"));
        tokens.set(verb.index(), bare ? verb.hungOn(-1, "root") : verb.hungOn(said.head(), said.relation()));
        tokens.set(i, said.hungOn(verb.index(), "parataxis"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() > verb.index() && !child.is("punct")) {
                // ", and fired rockets"
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            } else if (child.head() == verb.index() && child.index() > verb.index() && child.is("nsubj")) {
                tokens.set(child.index(), child.hungOn(verb.index(), "obj"));
            }
        }
    }

    // "Chad's army, its spokesman said on Tuesday, has received": the comment is hung on the spokesman
    static void commentOnSpeaker(List<Token> tokens, int i) {
        Token said = tokens.get(i);
        boolean shape = i > 2 && (said.tag().equals("VBD") || said.tag().equals("VBZ")) && said.is("acl", "acl:relcl", "dep") && said.head() == i - 1;
        Token speaker = shape ? tokens.get(i - 1) : said;
        Token subject = shape ? Trees.child(tokens, said.index(), "nsubj") : null;
        boolean fits = subject != null && subject.index() < speaker.index() && speaker.isTag("NN") && speaker.is("nsubj", "nsubj:pass")
                && speaker.head() > i;
        if (fits) {
            Token verb = tokens.get(speaker.head());
            tokens.set(subject.index(), subject.hungOn(verb.index(), speaker.relation()));
            tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
            tokens.set(i, said.hungOn(verb.index(), "parataxis"));
        }
    }

    // "a claim by the junta that Chad had armed them": the content is hung on who makes the claim
    static void contentOfClaimBy(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean content = verb.isVerb() && verb.is("ccomp", "dep", "acl", "acl:relcl") && verb.head() >= 0 && verb.head() < i
                && tokens.stream().anyMatch(that -> that.head() == i && that.lemma().equals("that") && that.is("mark", "dep"));
        Token maker = content ? tokens.get(verb.head()) : verb;
        Token claim = content && maker.is("nmod") && maker.head() >= 0 ? tokens.get(maker.head()) : verb;
        boolean by = claim.tag().equals("NN") && claim.index() < maker.index() && tokens.stream()
                .anyMatch(preposition -> preposition.head() == maker.index() && preposition.is("case") && preposition.form().matches("by|from|in"));
        if (by) {
            tokens.set(i, verb.hungOn(claim.index(), "acl"));
        }
    }

    // "The army, said its spokesman, Jane Roe, had struck": the speaker is taken for who strikes
    static void speakerBetween(List<Token> tokens, int i) {
        Token said = tokens.get(i);
        if (i < 2 || i + 2 >= tokens.size() || !said.isVerb() || !tokens.get(i - 1).tag().equals(",")) {
            return;
        }
        Token subject = Trees.child(tokens, said.index(), "nsubj");
        if (subject != null && subject.index() < i - 1) {
            objectBetween(tokens, said, subject);
        }
        Token verb = Trees.child(tokens, said.index(), "ccomp");
        Token speaker = verb == null || verb.index() < i ? null : Trees.child(tokens, verb.index(), "nsubj");
        boolean shape = subject != null && subject.index() < i - 1 && speaker != null && speaker.index() > i
                && Trees.leftmost(tokens, speaker) == i + 1;
        int right = shape ? Trees.rightmost(tokens, speaker) : i;
        if (!shape || right + 1 >= tokens.size() || !tokens.get(right + 1).tag().equals(",")) {
            return;
        }
        tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
        tokens.set(subject.index(), subject.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
        tokens.set(verb.index(), verb.hungOn(said.head(), said.relation()));
        tokens.set(i, said.hungOn(verb.index(), "parataxis"));
    }

    // "India, says an officer, refused to": the speaker is taken for an object, what is said for a fragment
    private static void objectBetween(List<Token> tokens, Token said, Token subject) {
        int i = said.index();
        Token speaker = Trees.child(tokens, said.index(), "obj");
        boolean shape = speaker != null && speaker.index() > i && Trees.leftmost(tokens, speaker) == i + 1;
        int right = shape ? Trees.rightmost(tokens, speaker) : i;
        if (!shape || right + 2 >= tokens.size() || !tokens.get(right + 1).tag().equals(",")) {
            return;
        }
        Token next = tokens.get(right + 2);
        Token verb = next.is("aux", "aux:pass", "cop") && next.head() > next.index() ? tokens.get(next.head()) : next;
        boolean finite = next.tag().equals("VBD") || next.tag().equals("VBZ") || next.tag().equals("VBP") || next.tag().equals("MD");
        if (finite && verb.head() == i && verb.is("dep", "parataxis", "ccomp", "conj", "xcomp") && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "cc")) {
            tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
            tokens.set(subject.index(), subject.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
            tokens.set(verb.index(), verb.hungOn(said.head(), said.relation()));
            tokens.set(i, said.hungOn(verb.index(), "parataxis"));
        }
    }

    // "has written to his counterpart, Jane Roe, demanding that": the participle is hung on her
    static void contentOfParticiple(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = i > 2 && gerund.tag().equals("VBG") && gerund.is("acl", "dep") && tokens.get(i - 1).tag().equals(",")
                && gerund.head() >= 0 && gerund.head() < i && tokens.get(gerund.head()).isTag("NN") && Trees.has(tokens, i, "ccomp");
        Token above = shape ? tokens.get(gerund.head()) : gerund;
        while (shape && above.head() >= 0 && !above.isVerb()) {
            above = tokens.get(above.head());
        }
        boolean argument = shape && above.isVerb() && above.index() < gerund.head() && Trees.has(tokens, above.index(), "nsubj");
        if (argument) {
            tokens.set(i, gerund.hungOn(above.index(), "advcl"));
        }
    }

    /** Returns the finite verb without a subject that goes on behind the comma after a comment, or null. */
    private static @Nullable Token resumed(List<Token> tokens, Token said) {
        int i = said.index() + 1;
        while (i < tokens.size() && i - said.index() <= LONGEST && !tokens.get(i).tag().equals(",")) {
            if (tokens.get(i).isVerb() || tokens.get(i).isTag("W")) {
                return null;
            }
            i++;
        }
        if (i + 1 >= tokens.size() || !tokens.get(i).tag().equals(",")) {
            return null;
        }
        int first = i + 1;
        while (first < tokens.size() && tokens.get(first).isTag("RB")) {
            first++;
        }
        if (first >= tokens.size()) {
            return null;
        }
        Token next = tokens.get(first);
        boolean auxiliary = next.is("aux", "aux:pass", "cop");
        Token verb = auxiliary && next.head() > next.index() ? tokens.get(next.head()) : next;
        boolean silent = !Trees.has(tokens, said.index(), "obj", "iobj", "ccomp");
        boolean finite = auxiliary || next.tag().equals("VBZ") || next.tag().equals("VBP") || silent && next.tag().equals("VBD");
        return finite && verb.head() == said.index() && verb.is("dep", "parataxis", "ccomp", "advcl", "conj", "xcomp")
                && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "cc", "mark") ? verb : null;
    }

    // "The envoy, who asked not to be named, said Chad had": the relative clause swallows the verb of the sentence
    static void relativeBefore(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        boolean finite = saying.tag().equals("VBD") || saying.tag().equals("VBZ") || saying.tag().equals("VBP");
        if (!finite || !saying.is("acl:relcl") || saying.head() < 0 || saying.head() > i) {
            return;
        }
        Token noun = tokens.get(saying.head());
        Token inner = inner(tokens, noun, saying);
        Token above = noun.head() < 0 ? null : tokens.get(noun.head());
        boolean subject = noun.is("nsubj") && above != null && above.index() > i;
        if (inner == null || !subject && noun.head() >= 0) {
            return;
        }
        for (Token child : List.copyOf(tokens)) {
            boolean inside = child.head() == i && child.index() > noun.index() && child.index() < i && !child.is("punct", "aux", "advmod")
                    && child.index() != inner.index();
            if (inside) {
                boolean relative = child.isTag("W");
                tokens.set(child.index(), child.hungOn(inner.index(), relative ? "nsubj" : child.relation()));
            }
        }
        tokens.set(inner.index(), inner.hungOn(noun.index(), "acl:relcl"));
        if (subject) {
            told(tokens, saying, above);
            tokens.set(i, saying.hungOn(above.head(), above.relation()));
            tokens.set(above.index(), above.hungOn(i, "ccomp"));
        } else {
            tokens.set(i, saying.hungOn(-1, "root"));
        }
        tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
    }

    // "said Chad had armed": the name behind is taken for an object
    private static void told(List<Token> tokens, Token saying, Token clause) {
        boolean passive = Trees.has(tokens, clause.index(), "aux:pass");
        for (Token object : List.copyOf(tokens)) {
            if (object.head() == saying.index() && object.is("obj") && object.index() > saying.index() && object.index() < clause.index()) {
                tokens.set(object.index(), object.hungOn(clause.index(), passive ? "nsubj:pass" : "nsubj"));
            }
        }
    }

    /** Returns the verb of a relative clause that the parser takes for an argument of the verb behind it, or null. */
    private static @Nullable Token inner(List<Token> tokens, Token noun, Token saying) {
        Token who = null;
        for (Token token : tokens.subList(noun.index() + 1, saying.index())) {
            if (who == null && (token.form().equals("who") || token.form().equals("which") || token.form().equals("that"))) {
                who = token;
            } else if (who != null && token.isVerb() && !token.is("aux", "aux:pass", "cop")) {
                boolean argument = token.head() == saying.index() && token.is("nsubj", "csubj", "ccomp", "dep", "parataxis");
                boolean finite = !token.tag().equals("VBG") && !token.tag().equals("VB");
                boolean apart = token.is("nsubj", "csubj") || tokens.get(saying.index() - 1).tag().equals(",");
                return argument && finite && apart ? token : null;
            }
        }
        return null;
    }

    // "Two people briefed on the talks said Chad had": the participle is taken for the verb, the verb for a mark
    static void participleBeforeSaying(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        boolean shape = i > 3 && (saying.tag().equals("VBD") || saying.tag().equals("VBZ") || saying.tag().equals("VBP"))
                && saying.is("punct", "dep", "mark") && saying.head() > i;
        Token content = shape ? tokens.get(saying.head()) : saying;
        Token participle = shape && content.head() >= 0 && content.head() < i ? tokens.get(content.head()) : saying;
        Token noun = shape && participle.index() > 0 ? tokens.get(participle.index() - 1) : saying;
        boolean fits = shape && content.is("ccomp", "dep") && participle.isVerb() && noun.is("nsubj") && noun.head() == participle.index()
                && noun.isTag("NN") && tokens.get(participle.index() + 1).isTag("IN");
        if (fits) {
            tokens.set(i, saying.hungOn(participle.head(), participle.relation()));
            tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
            tokens.set(participle.index(), participle.tagged("VBN").hungOn(noun.index(), "acl"));
            tokens.set(content.index(), content.hungOn(i, "ccomp"));
            for (Token mark : List.copyOf(tokens)) {
                if (mark.head() == participle.index() && mark.index() > i) {
                    tokens.set(mark.index(), mark.hungOn(i, mark.relation()));
                }
            }
        }
    }

    // "swear that Chad bought them": the name is taken for an object
    static void contentOfObject(List<Token> tokens, int i) {
        Token that = tokens.get(i);
        Token name = that.lemma().equals("that") && that.is("det") && that.head() > i ? tokens.get(that.head()) : that;
        Token verb = name != that && name.isTag("NNP") && name.is("obj") && name.head() == i - 1 ? tokens.get(i - 1) : that;
        Token told = verb != that && name.index() + 1 < tokens.size() ? tokens.get(name.index() + 1) : that;
        while (told != that && told.is("aux", "aux:pass") && told.head() > told.index()) {
            told = tokens.get(told.head());
        }
        if (told != that && told.isVerb() && told.is("dep", "ccomp", "parataxis") && told.head() == verb.index()
                && !Trees.has(tokens, told.index(), "nsubj", "nsubj:pass")) {
            tokens.set(name.index(), name.hungOn(told.index(), Trees.has(tokens, told.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
            tokens.set(told.index(), told.hungOn(verb.index(), "ccomp"));
            tokens.set(i, that.hungOn(told.index(), "mark"));
        }
    }

    // "said that smugglers armed by Chad had attacked": the participle is taken for what is said
    static void participleInContent(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean shape = i > 1 && i + 1 < tokens.size() && participle.tag().equals("VBN") && participle.is("ccomp") && participle.head() >= 0
                && participle.head() < i && tokens.get(i + 1).isTag("IN") && tokens.get(i - 1).isTag("NN")
                && tokens.get(i - 1).is("nsubj", "nsubj:pass") && tokens.get(i - 1).head() == i && !Trees.has(tokens, i, "aux", "aux:pass", "obj");
        Token verb = !shape ? participle : tokens.stream()
                .filter(later -> later.index() > i && later.isVerb() && later.is("dep") && later.head() == participle.head())
                .filter(later -> Trees.has(tokens, later.index(), "aux") && !Trees.has(tokens, later.index(), "nsubj", "nsubj:pass", "mark"))
                .findFirst().orElse(participle);
        if (verb == participle) {
            return;
        }
        tokens.set(verb.index(), verb.hungOn(participle.head(), "ccomp"));
        tokens.set(i - 1, tokens.get(i - 1).hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
        tokens.set(i, participle.hungOn(i - 1, "acl"));
        for (Token mark : List.copyOf(tokens)) {
            if (mark.head() == i && mark.is("mark")) {
                tokens.set(mark.index(), mark.hungOn(verb.index(), "mark"));
            }
        }
    }

    // "the soldiers that it keeps, he says, on Chadian land": the comment is hung on the sentence
    static void commentWithinRelative(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        Token subject = saying.isVerb() && saying.is("parataxis") ? Trees.child(tokens, saying.index(), "nsubj") : null;
        int left = subject == null || subject.index() != i - 1 ? 0 : Trees.leftmost(tokens, subject);
        boolean shape = left > 2 && i + 1 < tokens.size() && tokens.get(left - 1).tag().equals(",") && tokens.get(i + 1).tag().equals(",");
        Token verb = shape ? tokens.get(left - 2) : saying;
        if (!shape || !verb.isVerb() || !verb.is("acl:relcl") || saying.head() >= verb.index()) {
            return;
        }
        tokens.set(i, saying.hungOn(verb.index(), "parataxis"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() > i && child.is("obl", "obj", "advmod", "xcomp")) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            }
        }
    }

    // "goes on to charge that": the infinitive is taken for a noun
    static void infinitiveTakenForNoun(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.tag().equals("VB") && verb.is("obl", "nmod") && verb.head() >= 0 && verb.head() < i
                && tokens.get(verb.head()).isVerb() && i > 0 && tokens.get(i - 1).tag().equals("TO");
        if (shape) {
            tokens.set(i, verb.hungOn(verb.head(), "xcomp"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == i && child.is("case") && child.index() < i) {
                    tokens.set(child.index(), child.hungOn(verb.head(), "compound:prt"));
                }
            }
        }
    }

    // "said that a gunboat had come, and that Chad would ask": the second content is taken for a second saying
    static void secondContent(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isVerb() && verb.is("conj") && verb.head() >= 0 && verb.head() < i && Trees.has(tokens, i, "nsubj", "nsubj:pass")
                && tokens.stream().anyMatch(that -> that.head() == i && that.is("mark") && that.lemma().equals("that"));
        Token saying = shape ? tokens.get(verb.head()) : null;
        Token content = saying == null || !saying.isVerb() ? null : Trees.child(tokens, saying.index(), "ccomp");
        if (content != null && content.index() > saying.index() && content.index() < i) {
            tokens.set(i, verb.hungOn(content.index(), "conj"));
        } else if (saying != null && saying.isVerb() && !saying.is("ccomp", "conj") && content == null && tokens.stream()
                .anyMatch(that -> that.head() == i && that.is("mark") && that.lemma().equals("that") && tokens.get(that.index() - 1).is("cc"))) {
            // "says the rifles they lost were repaired in Chad, and that Kenya armed them": the first one is read as an object
            tokens.set(i, verb.hungOn(saying.index(), "ccomp"));
        }
    }

    // "dismissed that as a fantasy": the pronoun is taken for a conjunction
    static void pronounBeforeAs(List<Token> tokens, int i) {
        Token that = tokens.get(i);
        boolean shape = i > 0 && i + 2 < tokens.size() && that.lemma().equals("that") && that.is("mark", "dep", "det")
                && tokens.get(i - 1).isVerb() && tokens.get(i + 1).form().equals("as");
        if (!shape) {
            return;
        }
        int verb = i - 1;
        Token noun = tokens.subList(i + 2, tokens.size()).stream()
                .filter(token -> token.isTag("NN") || token.isTag("JJ"))
                .filter(token -> token.index() == tokens.size() - 1 || !tokens.get(token.index() + 1).isTag("NN"))
                .findFirst()
                .orElse(null);
        tokens.set(i, that.tagged("DT").hungOn(verb, "obj"));
        secondBehindAs(tokens, verb, noun);
        if (noun != null && noun.index() - i < 7) {
            tokens.set(noun.index(), noun.hungOn(verb, "obl"));
            tokens.set(i + 1, tokens.get(i + 1).hungOn(noun.index(), "case"));
        }
    }

    // "dismissed that as a fantasy and said Chad had": the second verb is hung on the fantasy
    private static void secondBehindAs(List<Token> tokens, int verb, @Nullable Token noun) {
        Token second = noun == null ? null : tokens.stream()
                .filter(token -> token.head() == noun.index() && token.is("conj") && token.isVerb())
                .findFirst().orElse(null);
        if (second == null) {
            return;
        }
        tokens.set(second.index(), second.hungOn(verb, "conj"));
        Token content = tokens.stream()
                .filter(token -> token.head() == verb && token.is("ccomp") && token.index() > second.index())
                .findFirst().orElse(null);
        if (content != null) {
            told(tokens, second, content);
            tokens.set(content.index(), content.hungOn(second.index(), "ccomp"));
        }
    }
}
