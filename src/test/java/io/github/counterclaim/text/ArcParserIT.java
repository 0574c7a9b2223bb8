package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.corpus.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our parser gives what CoreNLP's gives, for every sentence of the corpus and of the folders of {@code -Dparsed}. */
@Tag("alone")
class ArcParserIT {

    private static final String MODELS = "edu/stanford/nlp/models/";

    @Test
    void theTreesAreCoreNlps() {
        Dependencies ours = Dependencies.undivided(MODELS);
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz", new Properties());
        int sentences = 0;
        List<String> other = new ArrayList<>();
        long own = 0;
        long reference = 0;
        for (CoreMap sentence : sentences()) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            long start = System.nanoTime();
            List<String> found = named(ours.of(tokens));
            long between = System.nanoTime();
            List<String> expected = named(governing(theirs, sentence, tokens.size()));
            own += between - start;
            reference += System.nanoTime() - between;
            sentences++;
            if (!found.equals(expected)) {
                other.add(sentence + "\n" + found + "\n" + expected);
            }
        }
        System.out.printf("%d sentences: %.1f s, CoreNLP's own parser %.1f s%n", sentences, own / 1e9, reference / 1e9);
        assertEquals(List.of(), other);
        assertTrue(sentences > 500, sentences + " sentences");
    }

    /** Where quick scores are off by half of what counts as close, they could decide what only exact ones may. */
    @Test
    void quickScoresAreOffByFarLessThanWhatIsClose() {
        ParserModel model = ParserModel.load(MODELS + "parser/nndep/english_UD.gz");
        ParserScores exact = new ParserScores(model);
        QuickScores quick = new QuickScores(model);
        Random random = new Random(8);
        List<Integer> words = List.copyOf(model.words().values());
        List<Integer> tags = List.copyOf(model.tags().values());
        List<Integer> labels = List.copyOf(model.labelNumbers().values());
        double most = 0;
        for (int round = 0; round < 2_000; round++) {
            int[] features = new int[ParserModel.FEATURES];
            float[][] parts = new float[QuickScores.PLACES][];
            for (int place = 0; place < QuickScores.PLACES; place++) {
                int word = words.get(random.nextInt(words.size()));
                int tag = tags.get(random.nextInt(tags.size()));
                int label = labels.get(random.nextInt(labels.size()));
                features[place] = word;
                features[QuickScores.PLACES + place] = tag;
                if (place >= QuickScores.LABELLED) {
                    features[2 * QuickScores.PLACES + place - QuickScores.LABELLED] = label;
                }
                parts[place] = quick.part(place, word, tag, label);
            }
            double[] right = exact.of(features);
            float[] nearly = quick.of(parts);
            for (int i = 0; i < right.length; i++) {
                most = Math.max(most, Math.abs(right[i] - nearly[i]));
            }
        }
        System.out.println("quick scores are off by " + most + " at most");
        assertTrue(most > 0 && most < ArcParser.CLOSE / 10, "off by " + most);
    }

    @Test
    void whoIsInterruptedStops() {
        Dependencies ours = Dependencies.load(MODELS, NameSpotter.none());
        CoreLabel word = CoreLabel.wordFromString("Peace");
        word.setTag("NN");
        word.setIndex(1);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> ours.of(List.of(word)));
        assertTrue(Thread.interrupted());
        assertEquals(1, ours.of(List.of(word)).length);
        assertEquals(0, ours.of(List.of()).length);
    }

    private static List<CoreMap> sentences() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("tokenize.options", "splitHyphenated=true,invertible=true,untokenizable=noneDelete");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties, false);
        List<Path> folders = Stream.concat(Stream.of("corpus"), Arrays.stream(System.getProperty("parsed", "").split(",")))
                .filter(name -> !name.isBlank()).map(Path::of).toList();
        List<CoreMap> sentences = new ArrayList<>();
        for (Path file : Corpus.files(folders)) {
            Article article = new ArticleReader().read(file).article();
            if (article != null) {
                Annotation text = new Annotation(PlainForm.of(article.text()));
                pipeline.annotate(text);
                sentences.addAll(text.get(CoreAnnotations.SentencesAnnotation.class));
            }
        }
        return sentences;
    }

    private static @Nullable TypedDependency[] governing(DependencyParser parser, CoreMap sentence, int size) {
        TypedDependency[] governing = new TypedDependency[size];
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies(GrammaticalStructure.Extras.NONE)) {
            int dependent = dependency.dep().index() - 1;
            if (dependency.gov().index() > 0 && governing[dependent] == null) {
                governing[dependent] = dependency;
            }
        }
        return governing;
    }

    private static List<String> named(@Nullable TypedDependency[] governing) {
        return Arrays.stream(governing)
                .map(one -> one == null ? "root" : one.gov().index() + " " + Objects.toString(one.reln()))
                .toList();
    }
}
