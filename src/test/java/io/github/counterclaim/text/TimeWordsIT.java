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

/** That leaving sentences without time words out loses no date of the whole corpus. */
class TimeWordsIT {

    private static final String MODELS = "edu/stanford/nlp/models/";

    @Test
    void theRulesFindNoDateWhereNoTimeWordStands() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("tokenize.options", "splitHyphenated=true,invertible=true,untokenizable=noneDelete");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties, false);
        TimeReader reader = TimeReader.load(MODELS);
        List<String> lost = new ArrayList<>();
        int dated = 0;
        int left = 0;
        for (Path file : Corpus.files(List.of(Path.of("corpus")))) {
            Article article = new ArticleReader().read(file).article();
            Annotation text = new Annotation(PlainForm.of(article.text()));
            pipeline.annotate(text);
            Written written = Written.of(article.source());
            for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
                boolean asked = TimeWords.maySay(tokens.stream().map(CoreLabel::word).toList());
                boolean found = !reader.byRules(sentence, tokens, written).isEmpty();
                dated += found ? 1 : 0;
                left += asked ? 0 : 1;
                if (found && !asked) {
                    lost.add(sentence.toString());
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(dated > 50 && left > 300, dated + " dated, " + left + " left out");
    }
}
