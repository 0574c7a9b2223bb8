package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads the sentences of articles. One reader is shared by all threads: the models behind it are read-only and take
 * some 0.5 GB and five seconds to load.
 */
public final class SentenceReader {

    private static final int LONGEST_SENTENCE = 120;
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP pipeline;

    private SentenceReader(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads the models and returns a reader. */
    public static SentenceReader load() {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        properties.setProperty("depparse.extradependencies", "NONE");
        properties.setProperty("parse.maxlen", Integer.toString(LONGEST_SENTENCE));
        properties.setProperty("tokenize.options", "splitHyphenated=true,invertible=true,untokenizable=noneDelete");
        return new SentenceReader(new StanfordCoreNLP(properties));
    }

    /** Returns the sentences of an article's running text, in order. Sentences of more than 120 words are left out. */
    public List<Sentence> read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Block block = blocks.get(paragraph);
            if (block.kind().isRunningText()) {
                readBlock(article.text(), block, paragraph, sentences);
            }
        }
        return sentences;
    }

    private void readBlock(String text, Block block, int paragraph, List<Sentence> sentences) {
        String words = text.substring(block.start(), block.end());
        int start = 0;
        for (int next : PlainForm.gluedStarts(words)) {
            readSegment(text, block.start() + start, block.start() + next, paragraph, sentences);
            start = next;
        }
        readSegment(text, block.start() + start, block.end(), paragraph, sentences);
    }

    private void readSegment(String text, int start, int end, int paragraph, List<Sentence> sentences) {
        Annotation annotation = new Annotation(PlainForm.of(text.substring(start, end)));
        pipeline.annotate(annotation);
        for (CoreMap part : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(part, start);
            if (!tokens.isEmpty() && tokens.size() <= LONGEST_SENTENCE) {
                String exact = text.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
                sentences.add(new Sentence(sentences.size(), paragraph, exact, tokens));
            }
        }
    }

    private static List<Token> tokens(CoreMap sentence, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            IndexedWord node = graph == null ? null : graph.getNodeByIndexSafe(i + 1);
            SemanticGraphEdge edge = node == null ? null : firstIncoming(graph, node);
            tokens.add(new Token(
                    i,
                    label.word(),
                    lemma(label),
                    label.tag(),
                    label.ner() == null ? "O" : label.ner(),
                    offset + label.beginPosition(),
                    offset + label.endPosition(),
                    edge == null ? -1 : edge.getGovernor().index() - 1,
                    edge == null ? "root" : edge.getRelation().toString()));
        }
        return tokens;
    }

    private static @org.jspecify.annotations.Nullable SemanticGraphEdge firstIncoming(
            SemanticGraph graph, IndexedWord node) {
        List<SemanticGraphEdge> edges = graph.incomingEdgeList(node);
        return edges.isEmpty() ? null : edges.get(0);
    }

    private static String lemma(CoreLabel label) {
        String lemma = label.lemma();
        return lemma == null ? label.word().toLowerCase(java.util.Locale.ROOT) : lemma;
    }
}
