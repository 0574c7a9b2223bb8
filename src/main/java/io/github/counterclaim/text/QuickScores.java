package io.github.counterclaim.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells nearly how well each transition fits, in a fraction of the time and room that {@link ParserScores} takes: in numbers
 * of half the length, and of each token at each place in one sum what its word, tag and label make up. For any number of
 * threads; the parts of the hidden layer that were worked out are kept: those of frequent features, of tags and labels, and
 * some thousands of others.
 */
final class QuickScores {

    /** How many tokens the input looks at; their words come first in it, then their tags, then labels. */
    static final int PLACES = 18;
    /** The first of the places whose tokens' labels count; labels of those before do not. */
    static final int LABELLED = 6;

    private static final int KEPT_BITS = 14;
    private static final int VECTOR = 16;
    private static final float[] NOTHING = {};

    private record Part(int feature, float[] values) {}

    private final ParserModel model;
    private final float[][] output;
    /** Made when they are wanted first. Two threads may work out the same part; neither waits. */
    private final AtomicReferenceArray<float[]> frequentParts;
    /** Of tags and labels, of which there are few; these are counted from the first of them. */
    private final AtomicReferenceArray<float[]> grammarParts;
    private final int firstGrammar;
    /** Each in a place that others take over. */
    private final Part[] rareParts = new Part[1 << KEPT_BITS];

    QuickScores(ParserModel model) {
        this.model = model;
        this.output = Arrays.stream(model.output()).map(QuickScores::padded).toArray(float[][]::new);
        this.frequentParts = new AtomicReferenceArray<>(model.frequent().size());
        this.firstGrammar = Collections.min(model.tags().values()) * ParserModel.FEATURES;
        this.grammarParts = new AtomicReferenceArray<>(model.embeddings().length * ParserModel.FEATURES - firstGrammar);
    }

    /** Rows of whole vectors are added without a rest. */
    private static float[] padded(double[] row) {
        float[] padded = new float[(row.length + VECTOR - 1) / VECTOR * VECTOR];
        for (int i = 0; i < row.length; i++) {
            padded[i] = (float) row[i];
        }
        return padded;
    }

    /**
     * Returns a score for each transition, and some more entries that mean nothing.
     *
     * @param parts what stands at each place, by {@link #part}
     */
    float[] of(float[][] parts) {
        float[] layer = model.bias().clone();
        for (int place = 0; place < PLACES; place += 6) {
            add(parts[place], parts[place + 1], parts[place + 2], parts[place + 3], parts[place + 4], parts[place + 5], layer);
        }
        for (int i = 0; i < layer.length; i++) {
            layer[i] = layer[i] * layer[i] * layer[i];
        }
        float[] scores = new float[output[0].length];
        for (int i = 0; i < layer.length; i += ParserScores.AT_ONCE) {
            addTimes(output[i], layer[i], output[i + 1], layer[i + 1], output[i + 2], layer[i + 2], output[i + 3], layer[i + 3],
                    scores);
        }
        return scores;
    }

    private static void add(float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + (a[i] + b[i] + c[i]) + (d[i] + e[i] + f[i]);
        }
    }

    private static void addTimes(
            float[] a, float p, float[] b, float q, float[] c, float r, float[] d, float s, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + (p * a[i] + q * b[i]) + (r * c[i] + s * d[i]);
        }
    }

    private static void addTimes(float[] a, float p, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + p * a[i];
        }
    }

    /**
     * Returns the part of the hidden layer that a token makes up.
     *
     * @param place where it stands in the input
     * @param word its word's number
     * @param tag its tag's
     * @param label its label's; counts from {@link #LABELLED} on
     */
    float[] part(int place, int word, int tag, int label) {
        float[] ofTag = grammar(tag, PLACES + place);
        float[] ofLabel = place < LABELLED ? NOTHING : grammar(label, 2 * PLACES + place - LABELLED);
        int feature = word * ParserModel.FEATURES + place;
        int frequent = model.frequent().get(feature);
        float[] ofWord = frequent == Numbering.NONE ? rare(feature) : kept(frequentParts, frequent, feature);
        float[] sums = new float[ofWord.length];
        if (place < LABELLED) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = ofWord[i] + ofTag[i];
            }
        } else {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = ofWord[i] + ofTag[i] + ofLabel[i];
            }
        }
        return sums;
    }

    private float[] grammar(int number, int input) {
        int feature = number * ParserModel.FEATURES + input;
        return kept(grammarParts, feature - firstGrammar, feature);
    }

    private float[] kept(AtomicReferenceArray<float[]> parts, int index, int feature) {
        float[] known = parts.get(index);
        if (known == null) {
            known = workedOut(feature);
            parts.set(index, known);
        }
        return known;
    }

    private float[] rare(int feature) {
        int place = (feature * 0x9E3779B9) >>> (Integer.SIZE - KEPT_BITS);
        Part known = rareParts[place];
        if (known == null || known.feature() != feature) {
            known = new Part(feature, workedOut(feature));
            rareParts[place] = known;
        }
        return known.values();
    }

    private float[] workedOut(int feature) {
        float[] embedding = model.embeddings()[feature / ParserModel.FEATURES];
        int first = feature % ParserModel.FEATURES * embedding.length;
        float[][] weights = model.hidden();
        float[] sums = new float[model.bias().length];
        int k = 0;
        for (; k + 3 < embedding.length; k += 4) {
            addTimes(weights[first + k], embedding[k], weights[first + k + 1], embedding[k + 1], weights[first + k + 2],
                    embedding[k + 2], weights[first + k + 3], embedding[k + 3], sums);
        }
        for (; k < embedding.length; k++) {
            addTimes(weights[first + k], embedding[k], sums);
        }
        return sums;
    }
}
