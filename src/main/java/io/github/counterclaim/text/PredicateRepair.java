package io.github.counterclaim.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends predicates that a set phrase hides: "is anything but fragile" says something of fragile. */
final class PredicateRepair {

    private static final Set<String> LITTLE = Set.of("little", "nothing", "no", "not");

    private PredicateRepair() {}

    // "is anything but fragile", "is little more than transactional": the set phrase is taken for what is said
    static void behindSetPhrase(List<Token> tokens, int i) {
        Token head = tokens.get(i);
        int last = i + 2;
        boolean more = head.form().equalsIgnoreCase("more") && i > 0
                && LITTLE.contains(tokens.get(i - 1).form().toLowerCase(Locale.ROOT));
        boolean but = head.form().equalsIgnoreCase("anything");
        if (!more && !but || last >= tokens.size() || !tokens.get(i + 1).form().equalsIgnoreCase(more ? "than" : "but")) {
            return;
        }
        Token said = tokens.get(last);
        if (!said.isTag("JJ") || said.head() < 0 || !Trees.has(tokens, i, "cop")) {
            return;
        }
        tokens.set(last, said.hungOn(head.head(), head.relation()));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() != last) {
                boolean clause = child.is("acl:relcl") && child.index() > last;
                tokens.set(child.index(), child.hungOn(last, clause ? "parataxis" : child.relation()));
            }
        }
        tokens.set(i, head.hungOn(last, "advmod"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(i, "fixed"));
        if (more) {
            tokens.set(i - 1, tokens.get(i - 1).hungOn(i, "advmod"));
        }
    }

    // "is weighing whether to send": the word of asking is taken for what is weighed
    static void behindWhether(List<Token> tokens, int i) {
        Token whether = tokens.get(i);
        if (i == 0 || i + 2 >= tokens.size() || !whether.form().equalsIgnoreCase("whether")
                || !tokens.get(i + 1).tag().equals("TO")) {
            return;
        }
        Token verb = tokens.get(tokens.get(i + 1).head());
        Token governor = whether.head() < 0 ? null : tokens.get(whether.head());
        if (verb.tag().equals("VB") && verb.head() == i && governor != null && governor.isVerb()) {
            tokens.set(verb.index(), verb.hungOn(governor.index(), "xcomp"));
            tokens.set(i, whether.hungOn(verb.index(), "mark"));
        }
    }

    // "Chad's main ally is Kenya" says of Kenya what "Kenya is Chad's main ally" says
    static void nameBehindCopula(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        Token be = name.tag().equals("NNP") ? Trees.child(tokens, i, "cop") : null;
        Token noun = be == null ? null : Trees.child(tokens, i, "nsubj");
        boolean common = noun != null && (noun.tag().equals("NN") || noun.tag().equals("NNS")) && noun.index() < be.index();
        if (!common || Trees.has(tokens, i, "case", "nmod", "det:predet") || !Trees.has(tokens, noun.index(), "nmod:poss")
                && !(isThe(Trees.child(tokens, noun.index(), "det")) && Trees.has(tokens, noun.index(), "nmod"))) {
            return;
        }
        tokens.set(noun.index(), noun.hungOn(name.head(), name.relation()));
        for (Token child : List.copyOf(tokens)) {
            boolean own = child.is("compound", "flat", "conj", "cc", "acl:relcl", "appos", "det", "amod", "acl", "nmod:poss", "dep");
            if (child.head() == i && child.index() != noun.index() && !own) {
                tokens.set(child.index(), child.hungOn(noun.index(), child.relation()));
            }
        }
        tokens.set(i, name.hungOn(noun.index(), "nsubj"));
    }

    private static boolean isThe(@Nullable Token determiner) {
        return determiner != null && determiner.form().equalsIgnoreCase("the");
    }

    // "calls its alliance with Chad strategic": what it is called is taken for the other party
    static void adjectiveBehindName(List<Token> tokens, int i) {
        Token adjective = tokens.get(i);
        Token name = i > 1 && adjective.tag().equals("JJ") && adjective.is("nmod") ? tokens.get(i - 1) : null;
        Token noun = name == null || adjective.head() >= i ? null : tokens.get(adjective.head());
        Token verb = noun == null || !noun.is("obj") ? null : tokens.get(noun.head());
        if (verb == null || !verb.isVerb() || !name.tag().equals("NNP") || name.head() != i || !Trees.has(tokens, i, "case")) {
            return;
        }
        tokens.set(i, adjective.hungOn(verb.index(), "xcomp"));
        tokens.set(i - 1, name.hungOn(noun.index(), "nmod"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() < i - 1) {
                tokens.set(child.index(), child.hungOn(i - 1, child.relation()));
            }
        }
    }

    // "Kenya said the strikes were a breach": the saying is taken for a subject, and the strikes for what was said
    static void sayingTakenForSubject(List<Token> tokens, int i) {
        Token said = tokens.get(i);
        Token predicate = said.is("csubj") && said.isTag("VB") && said.head() > i ? tokens.get(said.head()) : null;
        Token object = predicate == null ? null : tokens.stream()
                .filter(token -> token.head() == i && token.is("obj") && token.index() > i)
                .findFirst()
                .orElse(null);
        boolean finite = said.tag().equals("VBD") || said.tag().equals("VBZ");
        boolean shape = object != null && predicate != null && finite && Trees.has(tokens, i, "nsubj") && !Trees.has(tokens, i, "mark", "aux")
                && tokens.stream().anyMatch(be -> be.head() == predicate.index() && be.is("cop", "aux") && be.index() > object.index());
        if (!shape || object == null || predicate == null) {
            return;
        }
        tokens.set(i, said.hungOn(predicate.head(), predicate.relation()));
        tokens.set(predicate.index(), predicate.hungOn(i, "ccomp"));
        tokens.set(object.index(), object.hungOn(predicate.index(), "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == predicate.index() && child.is("punct") && child.index() > predicate.index()) {
                tokens.set(child.index(), child.hungOn(i, "punct"));
            }
        }
    }
}
