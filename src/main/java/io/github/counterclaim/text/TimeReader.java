package io.github.counterclaim.text;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the times that a sentence names. One is shared by all threads; it costs more than most of what is read. */
final class TimeReader {

    private final TimeExpressionExtractorImpl rules;

    private TimeReader(TimeExpressionExtractorImpl rules) {
        this.rules = rules;
    }

    /**
     * Loads the rules and returns a reader.
     *
     * @param models where they lie on the class path
     */
    static TimeReader load(String models) {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        properties.setProperty(
                "sutime.rules", models + "sutime/defs.sutime.txt," + models + "sutime/english.sutime.txt");
        return new TimeReader(new TimeExpressionExtractorImpl("sutime", properties));
    }

    /**
     * Returns the times of a sentence, in order.
     *
     * @param sentence with its tokens and tags
     * @param written when it was written, or null where that is unknown: then relative times stay out
     */
    List<Time> read(CoreMap sentence, @Nullable Written written) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Time> times = new ArrayList<>();
        for (TimeWords.Part part : TimeWords.parts(words(tokens), tags(tokens))) {
            boolean whole = part.start() == 0 && part.end() == tokens.size();
            Time before = times.isEmpty() ? null : times.get(times.size() - 1);
            times.addAll(byRules(whole ? sentence : cut(sentence, tokens, part), tokens, written, before));
        }
        return times;
    }

    /** Returns a part of a sentence as if it were one; its tokens keep their numbers. */
    private static CoreMap cut(CoreMap sentence, List<CoreLabel> tokens, TimeWords.Part part) {
        List<CoreLabel> own = new ArrayList<>(tokens.subList(part.start(), part.end()));
        int first = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int start = own.get(0).beginPosition();
        int end = own.get(own.size() - 1).endPosition();
        CoreMap cut = new ArrayCoreMap();
        cut.set(CoreAnnotations.TokensAnnotation.class, own);
        cut.set(CoreAnnotations.TextAnnotation.class,
                sentence.get(CoreAnnotations.TextAnnotation.class).substring(start - first, end - first));
        cut.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
        cut.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        int before = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
        cut.set(CoreAnnotations.TokenBeginAnnotation.class, before + part.start());
        cut.set(CoreAnnotations.TokenEndAnnotation.class, before + part.end());
        return cut;
    }

    /**
     * Returns what the rules find, in whatever words.
     *
     * @param part where they look: a sentence or a part of one
     * @param tokens of the whole sentence
     * @param before the time that an earlier part named last, or null
     */
    List<Time> byRules(CoreMap part, List<CoreLabel> tokens, @Nullable Written written, @Nullable Time before) {
        List<Time> times = new ArrayList<>();
        SUTime.TimeIndex index = new SUTime.TimeIndex();
        // what its annotator does too, but that reads the day anew for each part and makes an XML document of each time
        List<TimeExpression> expressions = rules.extractTimeExpressions(
                NumberSequenceClassifier.alignSentence(part), written == null ? null : written.day(), index);
        for (TimeExpression expression : expressions == null ? List.<TimeExpression>of() : expressions) {
            String edtf = edtf(expression.getTemporal(), index, written);
            List<CoreLabel> labels = expression.getAnnotation().get(CoreAnnotations.TokensAnnotation.class);
            if (edtf != null && labels != null && !labels.isEmpty()) {
                List<String> words = words(labels);
                int first = labels.get(0).index() - 1;
                String resolved = written == null ? edtf : written.resolve(edtf, words, isAhead(tokens, first));
                String told = TimeContext.told(words, resolved, times.isEmpty() ? before : times.get(times.size() - 1));
                if (told != null) {
                    times.add(new Time(first, labels.get(labels.size() - 1).index() - 1, told));
                }
            }
        }
        return times;
    }

    private static @Nullable String edtf(SUTime.@Nullable Temporal time, SUTime.TimeIndex index, @Nullable Written written) {
        String value = time == null ? null : time.getTimexAttributes(index).get("value");
        boolean relative = written == null && value != null && value.startsWith("XXXX");
        return value == null || relative ? null : Timex.edtf(value);
    }

    private static List<String> words(List<CoreLabel> tokens) {
        return tokens.stream().map(CoreLabel::word).toList();
    }

    private static List<String> tags(List<CoreLabel> tokens) {
        return tokens.stream().map(label -> label.tag() == null ? "" : label.tag()).toList();
    }

    private static boolean isAhead(List<CoreLabel> tokens, int first) {
        return TimeContext.isAhead(words(tokens), tags(tokens), Math.min(first, tokens.size()));
    }
}
