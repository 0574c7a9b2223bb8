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

/** Noun phrases: their heads, their extent, their words. */
final class Phrases {

    private static final int LONGEST_CLAUSE = 6;

    private Phrases() {}

    /** Returns a nominal and what is coordinated with it, in order. */
    static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> heads = new ArrayList<>();
        if (!isContrasted(sentence, head)) {
            heads.add(head);
        }
        for (Token conjunct : sentence.children(head, "conj")) {
            // "drones rather than tanks": no tanks
            boolean instead = sentence.children(conjunct, "cc").stream().anyMatch(cc -> cc.lemma().equals("rather"));
            if (!instead && (conjunct.isNominal() || conjunct.isTag("JJ"))) {
                heads.addAll(conjuncts(sentence, conjunct));
            }
        }
        return heads;
    }

    // "not Chad but Kenya": Kenya alone
    private static boolean isContrasted(Sentence sentence, Token head) {
        boolean not = sentence.children(head, "advmod", "cc:preconj", "neg").stream()
                .anyMatch(child -> child.lemma().equals("not") && child.index() < head.index() && isFirst(sentence, head, child));
        return not && sentence.children(head, "conj").stream().anyMatch(conjunct -> sentence.children(conjunct, "cc").stream()
                .anyMatch(cc -> cc.lemma().equals("but") && sentence.children(conjunct, "advmod").isEmpty()));
    }

    // "not only Chad but Kenya" means both
    private static boolean isFirst(Sentence sentence, Token head, Token not) {
        Token next = sentence.token(not.index() + 1);
        return not.index() == sentence.subtree(head).get(0).index() && !next.is("advmod");
    }

    /**
     * Returns the words of a noun phrase without its determiner and possessor, its coordinates and clauses: "senior US
     * officials", "officials in Iran".
     */
    static String text(Sentence sentence, Token head, Lexicon lexicon, boolean withPrepositions) {
        List<Token> tokens = new ArrayList<>();
        collect(sentence, head, withPrepositions, tokens);
        tokens.sort(java.util.Comparator.comparingInt(Token::index));
        while (!tokens.isEmpty() && (tokens.get(0).is("punct") || tokens.get(0).isTag("DT")
                || tokens.size() > 1 && tokens.get(0).is("amod") && lexicon.isListed("vague-quantifier", lemma(tokens.get(0))))) {
            tokens.remove(0);
        }
        if (tokens.isEmpty()) {
            return head.form();
        }
        String text = sentence.textOf(tokens.get(0), tokens.get(tokens.size() - 1)).strip();
        return text.replaceAll("\\s+", " ").replaceAll("^[\"'“‘(]+|[\"'”’)]+$", "");
    }

    /** Returns the words of a phrase with what tells these from others of the kind: "countries engaged in a war". */
    static String described(Sentence sentence, Token head, Lexicon lexicon) {
        String text = text(sentence, head, lexicon, true);
        Token number = sentence.child(head, "nummod");
        boolean bare = text.equalsIgnoreCase(number == null ? head.form() : number.form() + " " + head.form());
        for (Token clause : sentence.children(head, "acl")) {
            List<Token> words = sentence.subtree(clause);
            Token last = words.get(words.size() - 1);
            // the parser may hang the full stop on the clause, as if all before it were the clause's
            boolean next = clause.index() == head.index() + 1 && last.index() - clause.index() < words.size() && last.index() - head.index() <= LONGEST_CLAUSE;
            if (bare && next && (clause.tag().equals("VBN") || clause.tag().equals("VBG"))) {
                return sentence.textOf(head, last).strip().replaceAll("\\s+", " ");
            }
        }
        return text;
    }

    private static void collect(Sentence sentence, Token token, boolean withPrepositions, List<Token> into) {
        into.add(token);
        for (Token child : sentence.children(token)) {
            boolean inner = child.isKind("compound", "amod", "nummod", "flat", "fixed", "dep")
                            && Math.abs(child.index() - token.index()) < 6
                    || child.is("case") && child.tag().equals("POS")
                    || child.is("nmod:poss") && !child.isTag("PRP")
                    || child.tag().equals("HYPH")
                    || token.is("amod") && isHyphenated(sentence, child);
            boolean prepositional = withPrepositions && child.is("nmod") && child.index() > token.index();
            if (inner && child.index() < token.index() || prepositional || child.isKind("flat", "fixed")) {
                collect(sentence, child, withPrepositions, into);
            } else if (withPrepositions && child.is("case") && !into.isEmpty() && into.get(0) != token) {
                into.add(child);
            } else if (into.get(0) != token && child.is("det")) {
                into.add(child);
            }
        }
    }

    // "far-reaching"
    private static boolean isHyphenated(Sentence sentence, Token left) {
        int next = left.index() + 1;
        return next < sentence.tokens().size() && sentence.token(next).tag().equals("HYPH");
    }

    /** Returns whether a determiner or possessive makes the phrase point back: "the drones", "these", "such". */
    static boolean isDefinite(Sentence sentence, Token head, Lexicon lexicon) {
        return sentence.children(head).stream()
                .anyMatch(child -> child.is("det", "amod", "det:predet")
                        && lexicon.isListed("definite", child.form().toLowerCase(Locale.ROOT)));
    }

    /** Returns the name behind a comma of who goes by a definite noun, or null: "its main supplier, Chad". */
    static @Nullable Token nameBehind(Sentence s, Token noun, Lexicon lexicon) {
        boolean told = noun.tag().equals("NN") && (isDefinite(s, noun, lexicon) || s.child(noun, "nmod:poss") != null);
        return !told ? null : s.children(noun, "appos").stream()
                .filter(name -> name.tag().equals("NNP") && s.subtree(name).get(0) == name && s.token(name.index() - 1).tag().equals(","))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether the phrase is plural or stands for two: "both countries", "the two sides". */
    static boolean isPair(Sentence sentence, Token head, Lexicon lexicon) {
        // "signed by both"
        boolean alone = head.tag().equals("DT") && head.is("nsubj", "nsubj:pass", "obl", "obj");
        boolean itself = (alone || head.tag().equals("CD") && isDefinite(sentence, head, lexicon))
                && lexicon.isListed("pair", head.form().toLowerCase(Locale.ROOT));
        return itself || sentence.children(head).stream()
                .anyMatch(child -> lexicon.isListed("pair", child.form().toLowerCase(Locale.ROOT)));
    }

    /** Returns the noun that says that somebody took part in what a noun names ("a role in the raid"), or null. */
    static @Nullable Token involvement(Sentence s, Token noun, Lexicon lexicon) {
        Token head = s.head(noun);
        boolean under = head != null && noun.isKind("nmod", "obl")
                && lexicon.isListed("involvement-preposition", s.preposition(noun));
        if (!under) {
            return null;
        }
        Token part = head.isVerb() ? s.child(head, "obj", "nsubj:pass") : head;
        return part != null && part.index() < noun.index() && lexicon.isListed("involvement", lemma(part)) ? part : null;
    }

    /** Returns whether a word counts what a verb's deed is done to: "intercepted all the rockets", "not a single rocket". */
    static boolean countsObject(Sentence s, Token verb, String word, Lexicon lexicon) {
        return verb.isVerb() && s.children(verb, "obj", "nsubj:pass").stream()
                .flatMap(object -> s.children(object, "det", "det:predet", "amod").stream())
                .anyMatch(child -> child.form().equalsIgnoreCase(word) && (!child.is("amod") || lexicon.isListed("at-least-one", word)));
    }

    /** Returns whether a verb's own adverbs or auxiliaries leave open or deny that it happened: "did not hit", "may have hit". */
    static boolean isOpen(Sentence s, Token verb, Lexicon lexicon) {
        for (Token child : s.children(verb)) {
            Cue cue = child.is("advmod", "neg") ? lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, lemma(child)) : null;
            if (cue != null || child.is("aux") && child.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Returns a token's dictionary form in lower case. */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        // the lemmatizer leaves "troops" and the last word of "Armed Forces" as they are
        boolean plural = token.isTag("NN") && token.tag().endsWith("S") && lemma.endsWith("s") && lemma.length() > 4
                && lemma.equals(token.form().toLowerCase(Locale.ROOT));
        // "finances and equips the army": nor does it know that verb
        boolean finite = token.tag().equals("VBZ") && lemma.length() > 4 && lemma.endsWith("es")
                && lemma.equals(token.form().toLowerCase(Locale.ROOT));
        return plural || finite ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Returns whether a word points to a place spoken of before; not "there is". */
    static boolean isThere(Token token) {
        return token.tag().equals("RB") && token.form().equals("there");
    }

    /** Returns whether a phrase is what a clause holds in spite of: "for all its new friends, Chad depends on Kenya". */
    static boolean isConceded(Sentence s, Token nominal, Lexicon lexicon) {
        Token all = s.child(nominal, "det:predet", "det");
        return all != null && s.child(nominal, "nmod:poss", "det") != all
                && lexicon.isListed("concession", s.preposition(nominal) + " " + all.form().toLowerCase(Locale.ROOT))
                && s.subtree(nominal).get(0).index() == 0;
    }

    /** Returns whether a word is part of a time: "Monday". */
    static boolean isTime(Sentence s, Token token) {
        return s.times().stream().anyMatch(time -> time.first() <= token.index() && token.index() <= time.last());
    }

    /** Returns whether a participle only tells who made what belongs to another: "a Chinese-made Kenyan jet" is Kenya's. */
    static boolean isMadeElsewhere(Sentence s, Token noun, Token participle) {
        return participle.tag().equals("VBN") && s.children(noun, "amod", "compound", "nmod:poss").stream()
                .anyMatch(other -> other != participle && other.index() < noun.index() && (other.isTag("NNP") || other.isTag("JJ") && Character.isUpperCase(other.form().charAt(0))));
    }
}
