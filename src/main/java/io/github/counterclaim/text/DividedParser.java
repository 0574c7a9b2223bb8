package io.github.counterclaim.text;

import static io.github.counterclaim.text.Grafts.hang;
import static io.github.counterclaim.text.Grafts.put;
import static io.github.counterclaim.text.Grafts.root;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.counterclaim.text.ArcParser.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses what is inserted into a clause, or stands before it, apart from the clause, and hangs it where it belongs. */
final class DividedParser {

    private static final int SHORTEST = 4;

    private static final Set<String> MARKS = Set.of(",", "``", "''");

    private final ArcParser parser;
    private final NameSpotter words;

    DividedParser(ArcParser parser, NameSpotter words) {
        this.parser = parser;
        this.words = words;
    }

    /** Parses a sentence, as {@link ArcParser#parse} does. */
    Tree parse(List<CoreLabel> written) {
        List<CoreLabel> tokens = Reading.of(written);
        int neither = neither(tokens);
        if (neither > 0) {
            return withNeither(tokens, neither);
        }
        Nested speaker = tokens.size() < SHORTEST ? null : Nested.speaker(tokens);
        if (speaker != null) {
            return withNested(tokens, speaker);
        }
        Insertion insertion = tokens.size() < SHORTEST ? null : Insertion.first(tokens, words);
        if (insertion == null) {
            Nested second = Nested.secondDeed(tokens);
            Nested said = second == null ? Nested.added(tokens) : second;
            return said == null ? parser.parse(tokens) : withSecondDeed(tokens, said);
        }
        List<CoreLabel> outer = new ArrayList<>(tokens.subList(0, insertion.from()));
        outer.addAll(tokens.subList(insertion.to(), tokens.size()));
        List<CoreLabel> inner = tokens.subList(insertion.from(), insertion.to());
        return switch (insertion.kind()) {
            case DATELINE, OPENING -> withOpening(insertion.kind(), parse(outer), parser.parse(inner), inner);
            case RELATIVE -> withRelative(insertion, outer, inner);
            case CONCESSION -> withConcession(insertion, parse(outer), parse(inner.subList(1, inner.size() - 1)));
            case ADJUNCT -> withAdjunct(insertion, parse(outer), inner);
            case PART -> withPart(insertion, parse(outer), inner);
            case COMMENT -> withComment(insertion, outer, inner);
            case SAYING -> withSaying(tokens, insertion, parse(outer), parse(inner.subList(1, inner.size())));
            case INVERTED, ACCORDING -> withSpeaker(tokens, insertion, withoutMark(outer), inner);
            case QUOTED -> withQuotation(tokens, parse(outer), inner);
            case SECOND -> withSecond(insertion, parse(outer), parse(inner.subList(1, inner.size())));
            case CITING -> withCiting(insertion, outer, parse(outer), parser.parse(inner.subList(1, inner.size())));
        };
    }

    // "the rebels, which Mali says Chad arms": who says so stands beside what Chad does
    private Tree withNested(List<CoreLabel> tokens, Nested speaker) {
        List<CoreLabel> rest = new ArrayList<>(tokens.subList(0, speaker.from()));
        rest.addAll(tokens.subList(speaker.to(), tokens.size()));
        Tree around = parse(rest);
        int clause = speaker.from();
        for (int step = 0; step < rest.size() && around.heads()[clause] > 0 && !"acl:relcl".equals(around.labels()[clause]); step++) {
            clause = around.heads()[clause];
        }
        Tree saying = parser.parse(tokens.subList(speaker.from(), speaker.to()));
        int length = speaker.to() - speaker.from();
        if (clause <= speaker.from() || root(saying) != length) {
            return parser.parse(tokens);
        }
        Tree joined = Grafts.apart(around, speaker.from(), length);
        put(joined, saying, speaker.from());
        hang(joined, speaker.to(), clause + length, "parataxis");
        return joined;
    }

    // "Chad condemned the raid and said Mali would", "..., saying Mali would": it reads as "it said Mali would" does
    private Tree withSecondDeed(List<CoreLabel> tokens, Nested second) {
        int from = second.from();
        boolean joined = second.kind() == Nested.Kind.SECOND_DEED;
        List<CoreLabel> clause = new ArrayList<>(tokens.subList(from + 1, tokens.size()));
        int verb = clause.get(0).tag().equals("RB") ? 1 : 0;
        if (!joined) {
            clause.set(0, Reading.word("said", "VBD"));
        }
        clause.add(0, Reading.word("it", "PRP"));
        Tree around = joined ? parser.parse(tokens.subList(0, from)) : parse(tokens.subList(0, from));
        Tree said = parse(clause);
        int deed = root(around);
        if (root(said) != verb + 2 || !tokens.get(deed - 1).tag().startsWith("VB") || !Grafts.isLeaf(said, 1)) {
            return parser.parse(tokens);
        }
        Tree whole = new Tree(new int[tokens.size() + 1], new String[tokens.size() + 1]);
        put(whole, around, 0);
        for (int i = 2; i < said.heads().length; i++) {
            hang(whole, from + i, said.heads()[i] == 0 ? deed : from + said.heads()[i], said.labels()[i]);
        }
        hang(whole, from + verb + 2, deed, joined ? "conj" : "advcl");
        hang(whole, from + 1, from + verb + 2, joined ? "cc" : "punct");
        return whole;
    }

    // "neither arms the rebels nor trains them": where a verb follows
    private static int neither(List<CoreLabel> tokens) {
        for (int i = 1; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).word().equals("neither") && tokens.get(i + 1).tag().startsWith("VB")) {
                return nor(tokens, i) > 0 ? i : 0;
            }
        }
        return 0;
    }

    private static int nor(List<CoreLabel> tokens, int neither) {
        for (int i = neither + 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).word().equals("nor")) {
                return i;
            }
        }
        return 0;
    }

    // it reads as "arms the rebels or trains them" does
    private Tree withNeither(List<CoreLabel> tokens, int neither) {
        List<CoreLabel> rest = new ArrayList<>(tokens);
        rest.set(nor(tokens, neither), Reading.word("or", "CC"));
        rest.remove(neither);
        Tree around = parse(rest);
        Tree joined = apart(around, new Insertion(Insertion.Kind.COMMENT, neither, neither + 1));
        hang(joined, neither + 1, neither + 2, "cc:preconj");
        return joined;
    }

    // "Hours after the truce the army shelled the town"
    private static Tree withOpening(Insertion.Kind kind, Tree outer, Tree opening, List<CoreLabel> words) {
        int length = words.size();
        int size = length + outer.heads().length - 1;
        Tree joined = new Tree(new int[size + 1], new String[size + 1]);
        put(joined, outer, length);
        put(joined, opening, 0);
        int root = root(opening);
        boolean prepositional = false;
        for (int i = 1; i < opening.heads().length; i++) {
            prepositional |= opening.heads()[i] == root && "case".equals(opening.labels()[i]);
        }
        joined.heads()[root] = length + root(outer);
        joined.labels()[root] = kind == Insertion.Kind.DATELINE ? "dep" : prepositional ? "obl" : words.get(root - 1).tag().equals("VBN") ? "advcl" : words.get(root - 1).tag().equals("IN") ? "case" : "obl:tmod";
        return joined;
    }

    // "Chad, Jane Roe said, has sent troops"
    private Tree withComment(Insertion insertion, List<CoreLabel> outer, List<CoreLabel> inner) {
        asVerb(outer, insertion.from());
        Tree around = parse(outer);
        int first = inner.get(1).tag().equals("''") ? 2 : 1;
        int last = inner.size();
        while (last > first + 1 && MARKS.contains(inner.get(last - 1).tag())) {
            last--;
        }
        Tree comment = parser.parse(inner.subList(first, last));
        Tree joined = apart(around, insertion);
        put(joined, comment, insertion.from() + first);
        int root = insertion.from() + first + root(comment);
        int above = root(around);
        hang(joined, root, above <= insertion.from() ? above : above + inner.size(), "parataxis");
        for (int i = 0; i < inner.size(); i++) {
            if (i < first || i >= last) {
                hang(joined, insertion.from() + i + 1, root, "punct");
            }
        }
        Grafts.asRelative(joined, insertion.to() + 1, insertion.from(), outer.get(insertion.from()).tag());
        return joined;
    }

    // "has over the years supplied": on the participle
    private Tree withAdjunct(Insertion insertion, Tree around, List<CoreLabel> inner) {
        int comma = inner.get(0).word().equals(",") ? 1 : 0;
        Tree adjunct = parser.parse(inner.subList(comma, inner.size() - comma));
        Tree joined = apart(around, insertion);
        put(joined, adjunct, insertion.from() + comma);
        int root = insertion.from() + comma + root(adjunct);
        int verb = insertion.to() + 1;
        hang(joined, root, Grafts.main(joined, verb), "obl");
        if (comma > 0) {
            hang(joined, insertion.from() + 1, root, "punct");
            hang(joined, insertion.to(), root, "punct");
        }
        return joined;
    }

    // "fired ten missiles, two of them of its own make, at Goma"
    private Tree withPart(Insertion insertion, Tree around, List<CoreLabel> inner) {
        int from = insertion.from();
        boolean closed = inner.get(inner.size() - 1).word().equals(",");
        Tree part = parser.parse(inner.subList(1, closed ? inner.size() - 1 : inner.size()));
        Tree joined = apart(around, insertion);
        put(joined, part, from + 1);
        int root = from + 1 + root(part);
        hang(joined, root, Grafts.counted(around, from), "appos");
        hang(joined, from + 1, root, "punct");
        if (closed) {
            hang(joined, insertion.to(), root, "punct");
        }
        return joined;
    }

    // "Chad sent troops, Jane Roe told reporters"
    private Tree withSaying(List<CoreLabel> tokens, Insertion insertion, Tree around, Tree saying) {
        int from = insertion.from();
        int verb = from + 1 + root(saying);
        if (!tokens.get(verb - 1).tag().startsWith("VB")) {
            return parser.parse(tokens);
        }
        Tree joined = apart(around, insertion);
        put(joined, saying, from + 1);
        Sayings.loosen(tokens, joined, verb);
        int above = root(around);
        hang(joined, verb, above <= from ? above : above + insertion.to() - from, "parataxis");
        hang(joined, from + 1, verb, "punct");
        return joined;
    }

    // "Chad sent troops," the minister said
    private Tree withQuotation(List<CoreLabel> tokens, Tree saying, List<CoreLabel> quotation) {
        int length = quotation.size();
        int verb = length + root(saying);
        if (!tokens.get(verb - 1).tag().startsWith("VB")) {
            return parser.parse(tokens);
        }
        Tree joined = new Tree(new int[tokens.size() + 1], new String[tokens.size() + 1]);
        put(joined, saying, length);
        Tree said = parse(quotation.subList(1, length - 2));
        put(joined, said, 1);
        hang(joined, 1 + root(said), verb, "ccomp");
        for (int mark : new int[] {1, length - 1, length}) {
            hang(joined, mark, verb, "punct");
        }
        return joined;
    }

    // "Chad sent troops; it denies that"
    private static Tree withSecond(Insertion insertion, Tree around, Tree clause) {
        Tree joined = apart(around, insertion);
        int from = insertion.from();
        put(joined, clause, from + 1);
        hang(joined, from + 1 + root(clause), root(around), "parataxis");
        hang(joined, from + 1, root(around), "punct");
        return joined;
    }

    /** Parses a clause as it reads without the quotation mark that opens it. */
    private Tree withoutMark(List<CoreLabel> clause) {
        boolean quoted = clause.get(0).tag().equals("``");
        Tree read = parse(clause.subList(quoted ? 1 : 0, clause.size()));
        if (!quoted) {
            return read;
        }
        Tree joined = new Tree(new int[clause.size() + 1], new String[clause.size() + 1]);
        put(joined, read, 1);
        hang(joined, 1, 1 + root(read), "punct");
        return joined;
    }

    // "Chad sent troops, said Jane Roe", "Chad sent troops," according to Jane Roe
    private Tree withSpeaker(List<CoreLabel> tokens, Insertion insertion, Tree around, List<CoreLabel> inner) {
        int first = 0;
        while (inner.get(first).tag().equals(",") || inner.get(first).tag().equals("''")) {
            first++;
        }
        boolean verb = insertion.kind() == Insertion.Kind.INVERTED;
        int name = first + (verb ? 1 : 2);
        Tree speaker = parser.parse(inner.subList(name, inner.size()));
        if (!inner.get(name + root(speaker) - 1).tag().startsWith("NN")) {
            // "said Jane Roe, who called it a murder": the relative clause is taken for the whole
            return parser.parse(tokens);
        }
        Tree joined = apart(around, insertion);
        put(joined, speaker, insertion.from() + name);
        int above = root(around);
        int top = above <= insertion.from() ? above : above + inner.size();
        int root = insertion.from() + name + root(speaker);
        int saying = insertion.from() + first + 1;
        hang(joined, root, verb ? saying : top, verb ? "nsubj" : "obl");
        hang(joined, saying, verb ? top : root, verb ? "parataxis" : "case");
        if (!verb) {
            hang(joined, saying + 1, saying, "fixed");
        }
        for (int i = name; verb && i < inner.size(); i++) {
            if (CalendarNames.DAYS.contains(inner.get(i).word()) && joined.heads()[insertion.from() + i + 1] == root) {
                // "said officials on Monday"
                hang(joined, insertion.from() + i + 1, saying, "obl");
            }
        }
        for (int i = 1; i <= first; i++) {
            hang(joined, insertion.from() + i, verb ? saying : top, "punct");
        }
        return joined;
    }

    // "While Kenya says Chad sold drones, Chad denies it"
    private static Tree withConcession(Insertion insertion, Tree around, Tree clause) {
        Tree joined = apart(around, insertion);
        put(joined, clause, 1);
        int root = 1 + root(clause);
        int above = insertion.to() + root(around);
        hang(joined, root, above, "advcl");
        hang(joined, 1, root, "mark");
        hang(joined, insertion.to(), above, "punct");
        return joined;
    }

    /** Returns the tree around an insertion with room for it. */
    private static Tree apart(Tree around, Insertion insertion) {
        return Grafts.apart(around, insertion.from(), insertion.to() - insertion.from());
    }

    // "Chad did, the paper said, citing officials": the paper does
    private static Tree withCiting(Insertion insertion, List<CoreLabel> outer, Tree around, Tree citing) {
        int from = insertion.from();
        int verb = from;
        while (!outer.get(verb - 1).tag().startsWith("VB")) {
            verb--;
        }
        Tree joined = apart(around, insertion);
        put(joined, citing, from + 1);
        int root = from + 1 + root(citing);
        hang(joined, root, verb, "advcl");
        hang(joined, from + 1, root, "punct");
        return joined;
    }

    // "Chad, which borders Mali, has attacked": it reads as "it borders Mali" does
    private Tree withRelative(Insertion insertion, List<CoreLabel> outer, List<CoreLabel> inner) {
        int from = insertion.from();
        asVerb(outer, from);
        int comma = inner.get(0).word().equals(",") ? 1 : 0;
        List<CoreLabel> clause = new ArrayList<>(inner.subList(comma, inner.size() - comma));
        String pronoun = clause.get(0).word();
        boolean stays = pronoun.equals("whose") || isSubject(clause);
        if (stays) {
            clause.set(0, pronoun.equals("whose") ? Reading.word("its", "PRP$") : Reading.word(clause.get(1).tag().equals("VBP") ? "they" : "it", "PRP"));
        } else {
            clause.remove(0);
        }
        Tree around = parse(outer);
        Tree read = parse(clause);
        Tree joined = apart(around, insertion);
        int skip = from + (stays ? comma : comma + 1);
        put(joined, read, skip);
        int root = skip + root(read);
        hang(joined, root, Grafts.host(around, from), "acl:relcl");
        if (!stays) {
            hang(joined, from + comma + 1, root, Grafts.gap(joined, root));
        }
        if (comma > 0) {
            hang(joined, from + 1, root, "punct");
            hang(joined, from + inner.size(), root, "punct");
        }
        return joined;
    }

    // "Chad, which borders Mali, attacked": taken for a participle
    private static void asVerb(List<CoreLabel> outer, int at) {
        int i = at;
        while (i + 1 < outer.size() && outer.get(i).tag().equals("RB")) {
            i++;
        }
        String tag = outer.get(i).tag();
        if (tag.equals("VBN") || tag.equals("VB")) {
            outer.get(i).setTag(tag.equals("VB") ? "VBP" : "VBD");
        }
    }

    private static boolean isSubject(List<CoreLabel> clause) {
        int i = 1;
        while (i + 1 < clause.size() && clause.get(i).tag().equals("RB")) {
            i++;
        }
        return clause.get(i).tag().startsWith("VB") || clause.get(i).tag().equals("MD");
    }
}
