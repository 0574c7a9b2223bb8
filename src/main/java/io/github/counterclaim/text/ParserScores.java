package io.github.counterclaim.text;

/**
 * The network of the dependency parser: tells how well each transition fits. It gives the very numbers that CoreNLP's
 * own gives, which adds in the same order; asked where {@link QuickScores} cannot tell. For any number of threads.
 */
final class ParserScores {

    /** How many rows are added to the sums in one pass. */
    static final int AT_ONCE = 4;

    private final ParserModel model;

    ParserScores(ParserModel model) {
        this.model = model;
    }

    /**
     * Returns a score for each transition.
     *
     * @param features numbers of words, tags and labels, by their places
     */
    double[] of(int[] features) {
        double[] layer = new double[model.bias().length];
        int numbers = ParserModel.FEATURES;
        for (int place = 0; place < features.length; place += AT_ONCE) {
            add(part(features[place] * numbers + place), part(features[place + 1] * numbers + place + 1),
                    part(features[place + 2] * numbers + place + 2), part(features[place + 3] * numbers + place + 3), layer);
        }
        for (int i = 0; i < layer.length; i++) {
            double sum = layer[i] + model.bias()[i];
            layer[i] = sum * sum * sum;
        }
        double[][] output = model.output();
        double[] scores = new double[output[0].length];
        for (int i = 0; i < layer.length; i += AT_ONCE) {
            addTimes(output[i], layer[i], output[i + 1], layer[i + 1], output[i + 2], layer[i + 2], output[i + 3], layer[i + 3],
                    scores);
        }
        return scores;
    }

    private static void add(double[] a, double[] b, double[] c, double[] d, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void addTimes(
            double[] a, double p, double[] b, double q, double[] c, double r, double[] d, double s, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + p * a[i] + q * b[i] + r * c[i] + s * d[i];
        }
    }

    /** CoreNLP keeps the parts of what is not frequent in less room, and so rounds them. */
    private double[] part(int feature) {
        double[] sums = workedOut(feature);
        if (model.frequent().get(feature) == Numbering.NONE) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) sums[i];
            }
        }
        return sums;
    }

    private double[] workedOut(int feature) {
        float[] embedding = model.embeddings()[feature / ParserModel.FEATURES];
        int first = feature % ParserModel.FEATURES * embedding.length;
        float[][] weights = model.hidden();
        double[] sums = new double[model.bias().length];
        int k = 0;
        for (; k + 1 < embedding.length; k += 2) {
            addTimes(weights[first + k], embedding[k], weights[first + k + 1], embedding[k + 1], sums);
        }
        for (; k < embedding.length; k++) {
            addTimes(weights[first + k], embedding[k], sums);
        }
        return sums;
    }

    private static void addTimes(float[] a, float p, float[] b, float q, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a[i] * p + b[i] * q;
        }
    }

    private static void addTimes(float[] a, float p, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i] * p;
        }
    }
}
