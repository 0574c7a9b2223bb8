package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The basic dependencies of a sentence. Asked of the parser itself: its annotator derives five further graphs, which
 * nobody reads. One is shared by all threads.
 */
final class Dependencies {

    private final DependencyParser parser;

    private Dependencies(DependencyParser parser) {
        this.parser = parser;
    }

    /**
     * Loads the model.
     *
     * @param models where it lies on the class path
     */
    static Dependencies load(String models) {
        return new Dependencies(
                DependencyParser.loadFromModelFile(models + "parser/nndep/english_UD.gz", new Properties()));
    }

    /**
     * Returns what governs each token: at the place of a token its dependency, or null where it has none.
     *
     * @param sentence with its tokens and tags
     */
    @Nullable TypedDependency[] of(CoreMap sentence, List<CoreLabel> tokens) {
        TypedDependency[] governing = new TypedDependency[tokens.size()];
        for (TypedDependency dependency
                : parser.predict(sentence).typedDependencies(GrammaticalStructure.Extras.NONE)) {
            int dependent = dependency.dep().index() - 1;
            if (dependency.gov().index() > 0 && governing[dependent] == null) {
                governing[dependent] = dependency;
            }
        }
        return governing;
    }
}
