package io.github.counterclaim.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The numbers of a model of CoreNLP's neural dependency parser
 * (<a href="https://aclanthology.org/D14-1082/">Chen and Manning, 2014</a>), as its text file has them: words, tags and
 * labels with their embeddings, the weights of the hidden layer and of the output, and which features were frequent.
 *
 * @param words numbers of words; those of tags and of labels come after them
 * @param tags numbers of tags
 * @param labelNumbers numbers of labels
 * @param labels the labels in the order of their numbers, the first of which stands for none, the second for the root's
 * @param embeddings of words, tags and labels, by number
 * @param hidden the weights between place and dimension of the input, and each hidden unit
 * @param bias of each hidden unit
 * @param output the weights between each hidden unit and each transition
 * @param frequent the features, as {@code number * FEATURES + place}, whose part of the hidden layer CoreNLP works out
 *     beforehand
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> labelNumbers,
        List<String> labels,
        float[][] embeddings,
        float[][] hidden,
        float[] bias,
        double[][] output,
        Numbering frequent) {

    /** How many places of the input there are. */
    static final int FEATURES = 48;

    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** CoreNLP takes only so many of the frequent features. */
    private static final int MOST_FREQUENT = 20_000;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final float[] TENS = {1f, 10f, 100f, 1_000f, 10_000f, 100_000f, 1_000_000f};
    private static final int MOST_EXACT = 1 << 24;

    /**
     * Reads a model from the class path.
     *
     * @throws UncheckedIOException where it is cut off or none
     */
    static ParserModel load(String resource) {
        try (InputStream packed = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("There is no '" + resource + "' on the class path");
            }
            return new Reader(new GZIPInputStream(packed, BUFFER_BYTES)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file's words and numbers, which blanks and line breaks set apart. */
    private static final class Reader {
        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private byte[] word = new byte[64];
        private int length;
        private int at;
        private int end;

        Reader(InputStream in) {
            this.in = in;
        }

        ParserModel read() throws IOException {
            int[] sizes = new int[7];
            for (int i = 0; i < sizes.length; i++) {
                String line = next();
                sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
            }
            int dimensions = sizes[3];
            int units = sizes[4];
            if (sizes[5] != FEATURES) {
                throw new IOException("The model has " + sizes[5] + " features, not " + FEATURES);
            }
            if (units % ParserScores.AT_ONCE != 0) {
                throw new IOException("The model has " + units + " hidden units, no multiple of " + ParserScores.AT_ONCE);
            }
            List<String> labels = new ArrayList<>();
            float[][] embeddings = new float[sizes[0] + sizes[1] + sizes[2]][];
            Map<String, Integer> words = numbers(0, sizes[0], dimensions, embeddings, new ArrayList<>());
            Map<String, Integer> tags = numbers(sizes[0], sizes[1], dimensions, embeddings, new ArrayList<>());
            Map<String, Integer> numbers = numbers(sizes[0] + sizes[1], sizes[2], dimensions, embeddings, labels);
            float[][] hidden = new float[dimensions * FEATURES][];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = floats(units);
            }
            float[] bias = floats(units);
            double[][] output = new double[units][];
            for (int i = 0; i < units; i++) {
                output[i] = doubles(floats(2 * sizes[2] - 1));
            }
            Numbering frequent = new Numbering(MOST_FREQUENT);
            for (int i = 0; i < sizes[6] && i < MOST_FREQUENT; i++) {
                frequent.add(Integer.parseInt(next()));
            }
            return new ParserModel(words, tags, numbers, labels, embeddings, hidden, bias, output, frequent);
        }

        private Map<String, Integer> numbers(
                int first, int count, int dimensions, float[][] embeddings, List<String> names) throws IOException {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = first; i < first + count; i++) {
                String name = next();
                numbers.put(name, i);
                names.add(name);
                embeddings[i] = floats(dimensions);
            }
            return numbers;
        }

        private float[] floats(int count) throws IOException {
            float[] floats = new float[count];
            for (int i = 0; i < count; i++) {
                floats[i] = number();
            }
            return floats;
        }

        private static double[] doubles(float[] floats) {
            double[] doubles = new double[floats.length];
            for (int i = 0; i < floats.length; i++) {
                doubles[i] = floats[i];
            }
            return doubles;
        }

        private String next() throws IOException {
            length = 0;
            for (byte c = get(); c != ' ' && c != '\n'; c = get()) {
                add(c);
            }
            return new String(word, 0, length, StandardCharsets.UTF_8);
        }

        private void add(byte c) {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = c;
        }

        /** A quotient of two exact numbers is the float next to the decimal, as Java's own parser, which is slower, finds it. */
        private float number() throws IOException {
            length = 0;
            int digits = 0;
            int decimals = -1;
            boolean plain = true;
            for (byte c = get(); c != ' ' && c != '\n'; c = get()) {
                if (c >= '0' && c <= '9' && digits < MOST_EXACT / 10) {
                    digits = 10 * digits + c - '0';
                    decimals += decimals < 0 ? 0 : 1;
                } else if (c == '.' && decimals < 0) {
                    decimals = 0;
                } else {
                    plain &= c == '-' && length == 0;
                }
                add(c);
            }
            if (!plain || length == 0 || decimals >= TENS.length) {
                return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
            }
            float size = digits / TENS[Math.max(decimals, 0)];
            return word[0] == '-' ? -size : size;
        }

        private byte get() throws IOException {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    throw new IOException("The model is cut off");
                }
            }
            return buffer[at++];
        }
    }
}
