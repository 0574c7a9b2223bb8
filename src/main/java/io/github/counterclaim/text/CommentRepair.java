package io.github.counterclaim.text;

import java.util.List;

/** Mends comments of speech that the parser takes for a part of what is said: ", the minister said", ", he noted,". */
final class CommentRepair {

    private static final int TAIL = 12;

    private CommentRepair() {}

    // "Chad sold drones, and Kenya sold jets to Haiti, the minister said": hung on the last noun
    static void atEnd(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isTag("VB") && !verb.tag().equals("VBG") && verb.is("dep", "ccomp", "appos", "conj")
                && verb.head() >= 0 && verb.head() < i && tokens.size() - i < TAIL
                && !Trees.has(tokens, i, "mark", "ccomp", "xcomp", "cc");
        if (!shape) {
            return;
        }
        Token subject = subjectBefore(tokens, i);
        Token root = root(tokens);
        if (subject != null && isAfterComma(tokens, subject) && root.isVerb() && root.index() < subject.index()) {
            int left = Trees.leftmost(tokens, subject) - 1;
            for (int k = root.index() + 1; k < left; k++) {
                if (tokens.get(k).head() == i) {
                    tokens.set(k, tokens.get(k).hungOn(root.index(), tokens.get(k).relation()));
                }
            }
            tokens.set(i, verb.hungOn(root.index(), "parataxis"));
        }
    }

    // "Chad struck Niger, army spokesman Jane Roe told": the object is taken for the subject, the speaker for its apposition
    static void afterObject(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (i < 4 || !verb.isTag("VB") || !verb.is("ccomp", "dep", "parataxis") || verb.head() < 0 || verb.head() >= i) {
            return;
        }
        Token speaker = tokens.get(i - 1);
        Token object = speaker.is("appos") && speaker.head() >= 0 ? tokens.get(speaker.head()) : speaker;
        Token above = tokens.get(verb.head());
        boolean shape = object != speaker && object.is("nsubj") && object.head() == i && above.isVerb()
                && above.index() < object.index() && isAfterComma(tokens, speaker)
                && !Trees.has(tokens, above.index(), "obj");
        if (shape) {
            tokens.set(object.index(), object.hungOn(above.index(), "obj"));
            tokens.set(speaker.index(), speaker.hungOn(i, "nsubj"));
            tokens.set(i, verb.hungOn(above.index(), "parataxis"));
        }
    }

    // "Since the war began, he noted, Chad had ...": the comment swallows what stands before it
    static void inMiddle(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 2 && verb.isTag("VB") && !verb.tag().equals("VBG") && verb.is("advcl", "dep", "ccomp")
                && verb.head() > i && i + 1 < tokens.size() && tokens.get(i + 1).tag().equals(",");
        if (!shape) {
            return;
        }
        Token subject = tokens.get(i - 1);
        int left = Trees.leftmost(tokens, subject);
        if (!subject.is("nsubj") || subject.head() != i || left < 1 || !tokens.get(left - 1).tag().equals(",")) {
            return;
        }
        for (int k = 0; k < left; k++) {
            Token child = tokens.get(k);
            if (child.head() == i) {
                String relation = child.is("nsubj", "nsubj:pass") ? "obl" : child.relation();
                tokens.set(k, child.hungOn(verb.head(), relation));
            }
        }
        tokens.set(i, verb.hungOn(verb.head(), "parataxis"));
    }

    // "According to its author, Jane Roe, Chad can": the name is taken for a second subject
    static void nameAfterSpeaker(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        boolean shape = name.tag().equals("NNP") && name.is("nsubj") && name.head() > i && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().equals(",") && isAfterComma(tokens, name);
        if (!shape) {
            return;
        }
        int before = Trees.leftmost(tokens, name) - 2;
        // or, as in "in a call with the minister, Jane Roe, he pressed", behind the subject
        boolean other = tokens.stream().anyMatch(token -> token.index() != i && token.head() == name.head()
                && token.is("nsubj", "nsubj:pass") && (token.index() > i || token.index() < before));
        if (other && before > 0 && tokens.get(before).isTag("NN") && !tokens.get(before).tag().equals("NNP") && tokens.get(before).is("obl", "nmod")) {
            tokens.set(i, name.hungOn(before, "appos"));
        }
    }

    private static Token root(List<Token> tokens) {
        return tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(tokens.get(0));
    }

    private static @org.jspecify.annotations.Nullable Token subjectBefore(List<Token> tokens, int verb) {
        return tokens.stream()
                .filter(token -> token.head() == verb && token.is("nsubj") && token.index() < verb && !token.isTag("W"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAfterComma(List<Token> tokens, Token noun) {
        int left = Trees.leftmost(tokens, noun);
        return left > 0 && tokens.get(left - 1).tag().equals(",");
    }

    // "..., the channel quoted him as telling": taken for what the first verb says
    static void quotedAtEnd(List<Token> tokens, int i) {
        Token quoted = tokens.get(i);
        boolean within = quoted.isVerb() && quoted.is("ccomp") && quoted.head() >= 0 && quoted.head() < i && !Trees.has(tokens, i, "mark")
                && Trees.has(tokens, i, "nsubj") && Trees.has(tokens, i, "obj");
        boolean as = within && tokens.stream().anyMatch(saying -> saying.head() == i && saying.tag().equals("VBG")
                && tokens.stream().anyMatch(mark -> mark.head() == saying.index() && mark.form().equals("as")));
        int left = as ? Trees.leftmost(tokens, quoted) : 0;
        if (left > 0 && tokens.get(left - 1).tag().equals(",")) {
            tokens.set(i, quoted.hungOn(quoted.head(), "parataxis"));
        }
    }
}
