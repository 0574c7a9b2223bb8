package io.github.counterclaim.text;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The basic dependencies of a sentence. CoreNLP's annotator derives five further graphs, which nobody reads, and its
 * parser takes several times as long for the same. One is shared by all threads.
 */
final class Dependencies {

    private final Function<List<CoreLabel>, ArcParser.Tree> parser;

    private Dependencies(Function<List<CoreLabel>, ArcParser.Tree> parser) {
        this.parser = parser;
    }

    /**
     * Loads the model.
     *
     * @param models where it lies on the class path
     * @param words tells which verbs are verbs of saying
     */
    static Dependencies load(String models, NameSpotter words) {
        return new Dependencies(new DividedParser(parser(models), words)::parse);
    }

    /** As {@link #load}, but each sentence is parsed as a whole, as CoreNLP does. */
    static Dependencies undivided(String models) {
        return new Dependencies(parser(models)::parse);
    }

    private static ArcParser parser(String models) {
        return new ArcParser(ParserModel.load(models + "parser/nndep/english_UD.gz"));
    }

    /**
     * Returns what governs each token: at the place of a token its dependency, or null where it has none.
     *
     * @param tokens with their tags
     */
    @Nullable TypedDependency[] of(List<CoreLabel> tokens) {
        TypedDependency[] governing = new TypedDependency[tokens.size()];
        for (TypedDependency dependency : structure(tokens).typedDependencies(GrammaticalStructure.Extras.NONE)) {
            int dependent = dependency.dep().index() - 1;
            if (dependency.gov().index() > 0 && governing[dependent] == null) {
                governing[dependent] = dependency;
            }
        }
        return governing;
    }

    private GrammaticalStructure structure(List<CoreLabel> tokens) {
        ArcParser.Tree tree = parser.apply(tokens);
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            int head = tree.heads()[i];
            IndexedWord governor = head == 0 ? root : new IndexedWord(tokens.get(head - 1));
            GrammaticalRelation relation = head == 0 ? GrammaticalRelation.ROOT : relation(tree.labels()[i]);
            dependencies.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i - 1))));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }

    private static GrammaticalRelation relation(String label) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
        return known != null ? known : new GrammaticalRelation(
                Language.UniversalEnglish, label, null, GrammaticalRelation.DEPENDENT);
    }
}
