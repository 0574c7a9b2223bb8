package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of articles. One reader is shared by all threads: the models behind it are read-only and take
 * some 0.5 GB and five seconds to load.
 */
public final class SentenceReader {

    private static final int LONGEST_SENTENCE = 120;
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final NameSpotter names;
    private final TagRepair tagRepair;
    private final ClauseTagRepair clauseTagRepair;
    private final StanfordCoreNLP tokens;
    private final StanfordCoreNLP tags;
    private final Dependencies dependencies;
    private final TimeReader times;

    private SentenceReader(NameSpotter names) {
        this.names = names;
        this.tagRepair = new TagRepair(names);
        this.clauseTagRepair = new ClauseTagRepair(names);
        this.tokens = pipeline("tokenize");
        this.tags = pipeline("pos,lemma,ner");
        this.dependencies = Dependencies.load(MODELS, names);
        this.times = TimeReader.load(MODELS);
    }

    /**
     * Loads the models and returns a reader.
     *
     * @param names tells which words are proper names, whatever the tagger thinks
     */
    public static SentenceReader load(NameSpotter names) {
        RedwoodConfiguration.current().clear().apply();
        return new SentenceReader(names);
    }

    /** Lets go of what the library holds of the models of all readers; a reader that is still held goes on reading. */
    public static void forget() {
        StanfordCoreNLP.clearAnnotatorPool();
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("enforceRequirements", "false");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("tokenize.options", "splitHyphenated=true,invertible=true,untokenizable=noneDelete");
        return new StanfordCoreNLP(properties, false);
    }

    /** Returns the sentences of an article's running text, in order; what is too long for a sentence is left out. */
    public List<Sentence> read(Article article) {
        return read(article, unread -> { });
    }

    /**
     * Returns the sentences of an article's running text, in order.
     *
     * @param unread hears what is left out: sentences of more than 120 words ({@code long-sentence})
     * @throws CancellationException when the thread is interrupted
     */
    public List<Sentence> read(Article article, Consumer<Finding> unread) {
        List<Sentence> sentences = new ArrayList<>();
        int[] tooLong = {0};
        List<Block> blocks = article.blocks();
        Page page = new Page(article, Written.of(article.source()));
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Block block = blocks.get(paragraph);
            if (block.kind().isRunningText()) {
                readBlock(page, block, paragraph, sentences, tooLong);
            }
        }
        if (tooLong[0] > 0) {
            unread.accept(new Finding("long-sentence", article.source().identifier(), tooLong[0] + " sentences have more than "
                    + LONGEST_SENTENCE + " words and are not read; if they are lists, let each entry be a line"));
        }
        return sentences;
    }

    /** An article, and when it was written. */
    private record Page(Article article, @Nullable Written written) {}

    private void readBlock(Page page, Block block, int paragraph, List<Sentence> sentences, int[] tooLong) {
        String words = page.article().text().substring(block.start(), block.end());
        int start = 0;
        for (int next : PlainForm.gluedStarts(words)) {
            tooLong[0] += readSegment(page, block.start() + start, block.start() + next, paragraph, sentences);
            start = next;
        }
        tooLong[0] += readSegment(page, block.start() + start, block.end(), paragraph, sentences);
    }

    /** Returns how many sentences were too long. */
    private int readSegment(Page page, int start, int end, int paragraph, List<Sentence> sentences) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The article is given up");
        }
        String text = page.article().text();
        Annotation annotation = new Annotation(PlainForm.of(text.substring(start, end)));
        Written written = page.written();
        tokens.annotate(annotation);
        joinDesignations(annotation);
        int tooLong = dropLongSentences(annotation);
        tags.annotate(annotation);
        markNames(annotation);
        for (CoreMap part : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> read = ParseRepair.mend(tokens(part, start));
            if (!read.isEmpty()) {
                String exact = text.substring(read.get(0).start(), read.get(read.size() - 1).end());
                sentences.add(new Sentence(sentences.size(), paragraph, exact, read, () -> times.read(part, written)));
            }
        }
        return tooLong;
    }

    // "Su-35" and "Fath-360" are one word each; the tokenizer makes three of them, and the parser stumbles
    private static void joinDesignations(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> joined = new ArrayList<>();
            for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                int size = joined.size();
                boolean designation = size >= 2
                        && Character.isDigit(token.word().charAt(0))
                        && joined.get(size - 1).word().equals("-")
                        && Character.isUpperCase(joined.get(size - 2).word().charAt(0))
                        && joined.get(size - 2).endPosition() + 1 == token.beginPosition();
                if (designation) {
                    joined.remove(size - 1);
                    CoreLabel first = joined.get(size - 2);
                    String word = first.word() + "-" + token.word();
                    first.setWord(word);
                    first.setValue(word);
                    first.setOriginalText(word);
                    first.setEndPosition(token.endPosition());
                    first.setAfter(token.after());
                } else {
                    joined.add(token);
                }
            }
            number(joined);
            sentence.set(CoreAnnotations.TokensAnnotation.class, joined);
        }
        renumber(annotation);
    }

    private static void number(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
    }

    // the parser needs time and memory that grow with the square of a sentence's length
    private static int dropLongSentences(Annotation annotation) {
        List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<CoreMap> kept = all.stream()
                .filter(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_SENTENCE)
                .toList();
        annotation.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>(kept));
        renumber(annotation);
        return all.size() - kept.size();
    }

    private static void renumber(Annotation annotation) {
        List<CoreLabel> all = new ArrayList<>();
        int number = 0;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, number++);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            all.addAll(tokens);
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    }

    private void markNames(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            boolean[] named = names.spot(labels.stream().map(CoreLabel::word).toList());
            for (int i = 0; i < named.length; i++) {
                CoreLabel label = labels.get(i);
                if (named[i] && Character.isUpperCase(label.word().charAt(0)) && !label.tag().startsWith("NNP")) {
                    label.setTag("NNP");
                    label.setLemma(label.word());
                }
            }
            tagRepair.mend(labels);
            clauseTagRepair.mend(labels);
        }
    }

    private List<Token> tokens(CoreMap sentence, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        TypedDependency[] governing = dependencies.of(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            TypedDependency edge = governing[i];
            tokens.add(new Token(
                    i,
                    label.word(),
                    lemma(label),
                    label.tag(),
                    label.ner() == null ? "O" : label.ner(),
                    offset + label.beginPosition(),
                    offset + label.endPosition(),
                    edge == null ? -1 : edge.gov().index() - 1,
                    edge == null ? "root" : edge.reln().toString()));
        }
        return tokens;
    }

    private static String lemma(CoreLabel label) {
        String lemma = label.lemma();
        return lemma == null ? label.word().toLowerCase(java.util.Locale.ROOT) : lemma;
    }
}
