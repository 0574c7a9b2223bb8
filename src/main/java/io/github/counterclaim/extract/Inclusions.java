package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What "including", "such as" and "among them" add to a noun, wherever the parser hangs it. */
final class Inclusions {

    private final Lexicon lexicon;

    Inclusions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns what "including" or "such as" adds to a noun, also where the parser hangs it on the noun above. */
    List<Token> of(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(amongThem(s, noun));
        found.addAll(inRelative(s, noun));
        found.addAll(behindName(s, noun));
        Token above = noun.is("nmod") ? s.head(noun) : null;
        for (Token child : above == null ? s.children(noun) : siblings(s, noun, above)) {
            if (child.is("nmod", "obl", "acl", "advcl") && lexicon.isListed("including", s.preposition(child))) {
                found.add(child);
            }
        }
        return found;
    }

    /** Returns what "including" adds to an object where the parser hangs it on a later noun: "hit sites in the east, including". */
    List<Token> later(Sentence s, Token object) {
        Token verb = s.head(object);
        boolean fits = verb != null && verb.isVerb() && object.is("obj", "nsubj:pass");
        return !fits ? List.of() : s.children(verb, "obl").stream()
                .filter(other -> other.index() > object.index())
                .flatMap(other -> s.children(other, "nmod").stream())
                .filter(child -> lexicon.isListed("including", s.preposition(child)))
                .toList();
    }

    // "delivered weapons to Chad, including tanks", "sold arms to Mali, among them jets": of the arms, where a name stands between
    private List<Token> behindName(Sentence s, Token noun) {
        Token verb = noun.is("obj", "nsubj:pass") && noun.tag().equals("NNS") ? s.head(noun) : null;
        return verb == null ? List.of() : s.children(verb, "obl").stream()
                .filter(child -> child.index() > noun.index() && child.isTag("NN"))
                .filter(child -> lexicon.isListed("including", s.preposition(child))
                        || s.preposition(child).equals("among") && s.children(child, "dep").stream().anyMatch(them -> them.lemma().equals("they")))
                .filter(child -> {
                    int first = s.subtree(child).get(0).index();
                    return first > 2 && s.token(first - 1).form().equals(",") && s.token(first - 2).isTag("NNP");
                })
                .toList();
    }

    // "four ships were sunk, among them the flagship"
    private List<Token> amongThem(Sentence s, Token noun) {
        Token verb = s.head(noun);
        Stream<Token> heads = Stream.concat(Stream.of(noun), s.children(noun, "acl:relcl", "acl").stream());
        return (verb == null ? heads : Stream.concat(heads, Stream.of(verb)))
                .flatMap(head -> s.children(head, "obl", "nmod").stream())
                .filter(them -> them.isTag("PRP") && them.index() > noun.index() && s.preposition(them).equals("among"))
                .flatMap(them -> s.children(them, "dep", "nmod", "appos", "obj", "conj").stream())
                .toList();
    }

    // "sites that included a school and a bridge"
    private List<Token> inRelative(Sentence s, Token noun) {
        return !noun.tag().endsWith("S") ? List.of() : s.children(noun, "acl:relcl").stream()
                .filter(verb -> lexicon.isListed("comprising", Phrases.lemma(verb)) && s.child(verb, "neg", "aux") == null
                        && s.children(verb, "nsubj").stream().allMatch(subject -> subject.isTag("W")))
                .flatMap(verb -> s.children(verb, "obj").stream())
                .toList();
    }

    private static List<Token> siblings(Sentence s, Token noun, Token above) {
        List<Token> all = new ArrayList<>(s.children(noun));
        s.children(above).stream().filter(child -> child.index() > noun.index()).forEach(all::add);
        return all;
    }

    /** Returns what a colon adds to a noun before it: "a batch of Kenyan arms: five tanks and a jet". */
    List<Token> behindColon(Sentence s, Token noun) {
        Token colon = s.tokens().stream()
                .filter(token -> token.index() > noun.index() && token.form().equals(":"))
                .findFirst()
                .orElse(null);
        boolean apart = colon == null || s.tokens().subList(noun.index(), colon.index()).stream().anyMatch(Token::isVerb);
        return apart ? List.of() : s.tokens().stream()
                .filter(token -> token.index() > colon.index() && token.isTag("NN") && token.is("obj", "dep", "appos", "parataxis", "list")
                        && s.subtree(token).get(0).index() == colon.index() + 1)
                .limit(1)
                .toList();
    }
}
