package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;

/** Mends clauses of saying: speakers taken for objects or appositions, contents taken for adverbial clauses. */
final class SpeechRepair {

    /** What a comment is made of: "said an official"; no other verb stands so before its subject. */
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "announce", "report", "claim", "write", "note", "insist",
            "warn", "declare", "argue", "explain", "state", "admit", "confirm", "reply", "assert", "stress", "recall", "conclude",
            "observe", "acknowledge", "complain", "contend", "maintain", "reveal", "predict", "allege", "respond", "counter",
            "comment", "remark", "joke", "promise", "vow", "ask", "read", "tweet", "post", "boast", "concede");

    private SpeechRepair() {}

    // "Kenya sent troops to Haiti, President Roe told reporters": taken for an apposition of the last noun
    static void speakerTakenForApposition(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        speakerWithClause(tokens, verb);
        boolean shape = verb.isTag("VB") && verb.is("dep", "parataxis", "ccomp", "acl", "conj", "acl:relcl")
                && verb.head() >= 0 && verb.head() < i && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark")
                // "the Front, a group backed by Chad"
                && (!verb.tag().equals("VBN") || SAYING.contains(verb.lemma()));
        if (!shape) {
            return;
        }
        int at = i - 1;
        while (at > 0 && (tokens.get(at).isTag("RB") || tokens.get(at).is("aux"))) {
            at--;
        }
        // the speaker may have a place or an office behind it; its head is the nearest apposition
        Token noun = tokens.get(at);
        while (noun.is("nmod") && noun.head() >= 0 && noun.head() < noun.index() && tokens.get(noun.head()).isTag("NN")) {
            noun = tokens.get(noun.head());
        }
        at = noun.index();
        if (!noun.isTag("NN") || !noun.is("appos") || Trees.leftmost(tokens, noun) < 1
                || !tokens.get(Trees.leftmost(tokens, noun) - 1).tag().equals(",")) {
            return;
        }
        Token root = tokens.get(verb.head());
        while (root.head() >= 0 && !root.isVerb()) {
            root = tokens.get(root.head());
        }
        tokens.set(at, noun.hungOn(i, "nsubj"));
        tokens.set(i, verb.hungOn(root.index(), "parataxis"));
    }

    // "..., a monk who survived the attack said": the monk is taken for an apposition of the last noun
    private static void speakerWithClause(List<Token> tokens, Token verb) {
        int i = verb.index();
        boolean last = i > 3 && tokens.size() - i < 4 && (verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
                && verb.is("advmod", "dep", "punct", "parataxis", "ccomp") && verb.head() >= 0 && verb.head() < i
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark", "obj");
        if (!last) {
            return;
        }
        Token noun = tokens.stream()
                .filter(token -> token.index() < i && token.is("appos", "conj") && token.isTag("NN") && Trees.rightmost(tokens, token) == i - 1)
                .filter(token -> Trees.leftmost(tokens, token) > 0 && tokens.get(Trees.leftmost(tokens, token) - 1).tag().equals(","))
                .filter(token -> Trees.has(tokens, token.index(), "acl:relcl", "acl", "nmod", "appos"))
                .findFirst().orElse(null);
        Token root = tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(verb);
        if (noun != null && root.isVerb() && root.index() < noun.index()) {
            tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
            tokens.set(i, verb.hungOn(root.index(), "parataxis"));
        }
    }

    // "acknowledged that it sent arms, but insisted that": the second verb of saying is taken for part of what is said
    static void secondSaying(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("conj") || verb.head() < 0 || !Trees.has(tokens, i, "ccomp")
                || Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark")) {
            return;
        }
        Token content = tokens.get(verb.head());
        Token saying = content.head() < 0 ? null : tokens.get(content.head());
        if (saying != null && content.is("ccomp") && saying.isVerb() && saying.tag().equals(verb.tag())) {
            tokens.set(i, verb.hungOn(saying.index(), "conj"));
        }
    }

    // "There are no troops in Haiti, the envoy said": where they are is hung on who says so
    static void placeBeforeSpeaker(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        Token content = saying.isVerb() ? Trees.child(tokens, i, "ccomp") : null;
        Token speaker = content == null || content.index() > i ? null : Trees.child(tokens, i, "nsubj");
        int comma = speaker == null ? -1 : Trees.leftmost(tokens, speaker) - 1;
        if (comma < 1 || !tokens.get(comma).is("punct") || content.index() > comma) {
            return;
        }
        for (Token phrase : List.copyOf(tokens)) {
            if (phrase.head() == i && phrase.is("obl") && phrase.index() > content.index() && phrase.index() < comma) {
                tokens.set(phrase.index(), phrase.hungOn(content.index(), "obl"));
            }
        }
    }

    // "They were delivered, said an official": the speaker is taken for an object
    static void invertedComment(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        invertedRoot(tokens, verb);
        boolean shape = i > 0 && verb.isTag("VB") && !verb.tag().equals("VBG") && verb.is("dep", "parataxis", "conj")
                // ", launched an offensive", ", killed six fighters and"
                && SAYING.contains(verb.lemma())
                && verb.head() >= 0 && verb.head() < i
                && tokens.get(i - 1).is("punct") && !Trees.has(tokens, i, "nsubj", "ccomp", "xcomp", "mark");
        if (!shape) {
            return;
        }
        for (Token object : List.copyOf(tokens)) {
            if (object.head() == i && object.is("obj") && object.index() > i && object.index() - i < 8) {
                tokens.set(object.index(), object.hungOn(i, "nsubj"));
                tokens.set(i, verb.hungOn(verb.head(), "parataxis"));
            }
        }
    }

    // "They were delivered," said a doctor who works there
    private static void invertedRoot(List<Token> tokens, Token verb) {
        int i = verb.index();
        boolean shape = i > 1 && verb.head() < 0 && (verb.tag().equals("VBD") || verb.tag().equals("VBZ")) && tokens.get(i - 1).is("punct")
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass") && tokens.stream()
                        .anyMatch(content -> content.head() == i && content.index() < i
                                // "Not true, says Chad"
                                && (content.is("ccomp") || content.is("dep") && content.isTag("JJ")));
        for (Token object : shape ? List.copyOf(tokens) : List.<Token>of()) {
            if (object.head() == i && object.is("obj", "xcomp") && object.isNominal() && object.index() > i && Trees.leftmost(tokens, object) == i + 1) {
                tokens.set(object.index(), object.hungOn(i, "nsubj"));
                return;
            }
        }
    }

    // "Iran will take delivery, the paper said": what is said is taken for an adverbial clause
    static void contentBeforeSpeaker(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("advcl", "dep", "parataxis") || verb.head() <= i) {
            return;
        }
        Token head = tokens.get(verb.head());
        boolean finite = Trees.has(tokens, i, "nsubj", "nsubj:pass");
        boolean marked = Trees.has(tokens, i, "mark") || tokens.stream()
                .anyMatch(child -> child.head() == i && child.isTag("W") && child.is("advmod"));
        boolean takesContent = head.isVerb() && Trees.has(tokens, head.index(), "nsubj")
                && !Trees.has(tokens, head.index(), "ccomp", "xcomp", "obj");
        // or a quotation ends right before it: "... troops," said Jane Roe, who leads
        boolean quoted = tokens.get(head.index() - 1).tag().equals("''");
        boolean atEnd = tokens.size() - head.index() < 10;
        if (finite && !marked && takesContent && (atEnd || quoted)) {
            tokens.set(i, verb.hungOn(head.index(), "ccomp"));
        }
    }

    // "a video shared since last Friday asserts that": the day is taken for who asserts it
    static void timeTakenForSpeaker(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token mark = verb.is("advcl") && verb.isVerb() ? Trees.child(tokens, i, "mark") : null;
        Token day = mark == null || !mark.form().equals("since") ? null : Trees.child(tokens, i, "nsubj");
        Token participle = day == null || !CalendarNames.DAYS.contains(day.form()) ? null : tokens.get(verb.head());
        boolean shape = participle != null && participle.tag().equals("VBN") && participle.index() < mark.index()
                && !Trees.has(tokens, participle.index(), "aux", "aux:pass") && Trees.has(tokens, i, "ccomp");
        Token noun = !shape ? null : participle.is("acl") ? tokens.get(participle.head()) : Trees.child(tokens, participle.index(), "nsubj");
        if (noun == null || noun.index() > participle.index()) {
            return;
        }
        Token above = participle.is("acl") ? noun : participle;
        tokens.set(i, verb.hungOn(above.head(), above.relation()));
        tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
        tokens.set(participle.index(), participle.hungOn(noun.index(), "acl"));
        tokens.set(day.index(), day.hungOn(participle.index(), "obl"));
        tokens.set(mark.index(), mark.hungOn(day.index(), "case"));
    }

    // "an official said his country had sent tanks", "officials say those deliveries were made": what stands right behind
    // the word of saying is taken for its object, and the verb of the clause for whatever is left
    static void subjectTakenForObject(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        boolean finite = saying.tag().equals("VBD") || saying.tag().equals("VBZ") || saying.tag().equals("VBP");
        List<Token> objects = !finite || !Trees.has(tokens, i, "nsubj") || Trees.has(tokens, i, "ccomp", "iobj") ? List.of()
                : tokens.stream().filter(token -> token.head() == i && token.is("obj")).toList();
        if (objects.size() != 1 || !objects.get(0).isNominal()) {
            return;
        }
        Token noun = objects.get(0);
        int left = Trees.leftmost(tokens, noun);
        boolean that = left > 0 && tokens.get(left - 1).form().equals("that");
        boolean next = left == i + 1 || left == i + 2 && that || left > i && tokens.get(left).form().equals("that") && left == i + 1;
        Token verb = !next ? null : tokens.stream()
                .filter(token -> token.index() > noun.index() && (token.isVerb() || Trees.has(tokens, token.index(), "cop")) && isVerbOf(tokens, saying, noun, token))
                .findFirst()
                .orElse(null);
        if (verb == null) {
            return;
        }
        boolean passive = Trees.has(tokens, verb.index(), "aux:pass");
        if (saying.head() == verb.index()) {
            tokens.set(i, saying.hungOn(verb.head(), verb.relation()));
        }
        tokens.set(verb.index(), verb.hungOn(i, "ccomp"));
        tokens.set(noun.index(), noun.hungOn(verb.index(), passive ? "nsubj:pass" : "nsubj"));
        Token mark = that ? tokens.get(left - 1) : tokens.get(left).form().equals("that") ? tokens.get(left) : null;
        if (mark != null) {
            tokens.set(mark.index(), mark.hungOn(verb.index(), "mark"));
        }
    }

    // a finite verb without a subject that follows the noun and its clauses
    private static boolean isVerbOf(List<Token> tokens, Token saying, Token noun, Token verb) {
        boolean above = saying.head() == verb.index() && saying.is("csubj", "csubj:pass");
        boolean below = verb.is("dep") && (verb.head() == saying.index() || isInClauseOf(tokens, verb, noun))
                || verb.is("xcomp") && verb.head() == saying.index();
        // "said Chad was in no position to lecture Mali"
        Token auxiliary = Trees.child(tokens, verb.index(), "aux", "aux:pass", "cop");
        boolean finite = auxiliary != null && !auxiliary.tag().equals("VB") && !auxiliary.tag().equals("VBG");
        return (above || below) && finite && auxiliary.index() > noun.index() && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "mark");
    }

    private static boolean isInClauseOf(List<Token> tokens, Token verb, Token noun) {
        return tokens.stream().anyMatch(clause -> clause.head() == noun.index() && clause.is("acl:relcl")
                && (clause.index() == verb.index() || Trees.isUnder(tokens, verb, clause)));
    }

    // "acknowledged for the first time that his country had": the clause hangs on the time
    static void contentBehindTime(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb() || !verb.is("dep") || verb.head() < 0 || verb.head() > i) {
            return;
        }
        Token noun = tokens.get(verb.head());
        boolean that = tokens.stream().anyMatch(child ->
                child.head() == i && child.form().equals("that") && child.is("mark", "advmod"));
        Token governor = noun.head() < 0 ? null : tokens.get(noun.head());
        if (that && noun.isTag("NN") && noun.isKind("obl", "nmod") && governor != null && governor.isVerb()
                && !Trees.has(tokens, governor.index(), "ccomp")) {
            tokens.set(i, verb.hungOn(governor.index(), "ccomp"));
        }
    }
}
