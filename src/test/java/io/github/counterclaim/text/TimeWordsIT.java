package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.corpus.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** That looking only around time words loses and changes no date of the whole corpus. */
class TimeWordsIT {

    private static final String MODELS = "edu/stanford/nlp/models/";

    @Test
    void theRulesFindTheSameAroundTimeWordsAsInWholeSentences() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("tokenize.options", "splitHyphenated=true,invertible=true,untokenizable=noneDelete");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties, false);
        TimeReader reader = TimeReader.load(MODELS);
        List<String> changed = new ArrayList<>();
        int dated = 0;
        int left = 0;
        int cut = 0;
        for (Path file : Corpus.files(List.of(Path.of("corpus")))) {
            Article article = new ArticleReader().read(file).article();
            Annotation text = new Annotation(PlainForm.of(article.text()));
            pipeline.annotate(text);
            Written written = Written.of(article.source());
            for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
                List<TimeWords.Part> parts = TimeWords.parts(
                        tokens.stream().map(CoreLabel::word).toList(), tokens.stream().map(CoreLabel::tag).toList());
                List<Time> found = reader.byRules(sentence, tokens, written, null);
                dated += found.isEmpty() ? 0 : 1;
                left += parts.isEmpty() ? 1 : 0;
                cut += !found.isEmpty() && parts.stream().mapToInt(part -> part.end() - part.start()).sum() < tokens.size() ? 1 : 0;
                if (!found.equals(reader.read(sentence, written))) {
                    changed.add(sentence.toString());
                }
            }
        }
        assertEquals(List.of(), changed);
        assertTrue(dated > 50 && left > 300 && cut > 50, dated + " dated, " + cut + " of them cut, " + left + " left out");
    }
}
