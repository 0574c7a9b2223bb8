package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Parses sentences as CoreNLP's neural dependency parser does, transition by transition (arc-standard:
 * <a href="https://aclanthology.org/W04-0308/">Nivre, 2004</a>), with the same result in a fraction of its time. For any
 * number of threads.
 */
final class ArcParser {

    private static final int NONE = -1;
    private static final int CHILDREN = 6;
    /** Where two transitions are nearer than this, the exact scores decide. {@code ArcParserIT} measures how far off quick ones are. */
    static final float CLOSE = 0.005f;

    private final ParserModel model;
    private final ParserScores scores;
    private final QuickScores quick;
    private final int transitions;
    private final int rootLabel;
    private final int[] labelNumbers;
    private final int noLabel;

    ArcParser(ParserModel model) {
        this.model = model;
        this.scores = new ParserScores(model);
        this.quick = new QuickScores(model);
        // without the label that stands for none
        this.transitions = model.labels().size() - 1;
        this.rootLabel = 0;
        this.labelNumbers = model.labels().stream().mapToInt(model.labelNumbers()::get).toArray();
        this.noLabel = model.labelNumbers().get(ParserModel.NULL);
    }

    /**
     * What governs each token.
     *
     * @param heads by token, from 1: the number of its head, or 0 for the root; the first entry means nothing
     * @param labels by token, from 1
     */
    record Tree(int[] heads, String[] labels) {}

    /**
     * Parses a sentence.
     *
     * @param tokens with their tags
     * @throws CancellationException when the thread is interrupted
     */
    Tree parse(List<CoreLabel> tokens) {
        State state = new State(tokens);
        while (!state.isDone()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The article is given up");
            }
            int[] places = state.places();
            int best = clearlyBest(quick.of(state.parts(places)), state);
            state.apply(best == NONE ? best(scores.of(state.features(places)), state) : best);
        }
        return state.tree();
    }

    /** Returns the transition that fits best, or none where another is as good but for the scores' rounding. */
    private int clearlyBest(float[] scored, State state) {
        int best = NONE;
        float second = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= 2 * transitions; i++) {
            float score = scored[i];
            if ((best == NONE || score > second) && state.canApply(i)) {
                if (best == NONE || score > scored[best]) {
                    second = best == NONE ? second : scored[best];
                    best = i;
                } else {
                    second = score;
                }
            }
        }
        return best != NONE && scored[best] - second > CLOSE ? best : NONE;
    }

    /** First come arcs to the left, by label, then arcs to the right, then the shift. */
    private int best(double[] scored, State state) {
        int best = NONE;
        for (int i = 0; i < scored.length; i++) {
            if ((best == NONE || scored[i] > scored[best]) && scored[i] > Double.NEGATIVE_INFINITY && state.canApply(i)) {
                best = i;
            }
        }
        if (best == NONE) {
            throw new IllegalStateException("No transition fits");
        }
        return best;
    }

    private final class State {
        private final int size;
        /** The last entry stands for no word. */
        private final int[] words;
        private final int[] tags;
        /** What each token makes up, by place: most stay there for some steps, and a label never changes. */
        private final float[][][] known;
        private final int[] heads;
        private final int[] labels;
        private final int[] stack;
        private int height = 1;
        private int next = 1;

        State(List<CoreLabel> tokens) {
            size = tokens.size();
            words = new int[size + 2];
            tags = new int[size + 2];
            known = new float[QuickScores.PLACES][size + 2][];
            heads = new int[size + 1];
            labels = new int[size + 1];
            stack = new int[size + 1];
            Arrays.fill(heads, NONE);
            Arrays.fill(labels, NONE);
            words[0] = number(ParserModel.ROOT, model.words());
            tags[0] = number(ParserModel.ROOT, model.tags());
            words[size + 1] = number(ParserModel.NULL, model.words());
            tags[size + 1] = number(ParserModel.NULL, model.tags());
            for (int i = 1; i <= size; i++) {
                words[i] = number(tokens.get(i - 1).word(), model.words());
                tags[i] = number(tokens.get(i - 1).tag(), model.tags());
            }
        }

        private int number(String text, Map<String, Integer> numbers) {
            Integer known = numbers.get(text);
            return known != null ? known : numbers.get(ParserModel.UNKNOWN);
        }

        boolean isDone() {
            return height == 1 && next > size;
        }

        private int stack(int depth) {
            return depth < height ? stack[height - 1 - depth] : NONE;
        }

        boolean canApply(int transition) {
            if (transition == 2 * transitions) {
                return next <= size;
            }
            boolean left = transition < transitions;
            int head = left ? stack(0) : stack(1);
            boolean toRoot = transition % transitions == rootLabel;
            if (head < 0 || head == 0 != toRoot) {
                return false;
            }
            return height > 2 || !left && height == 2 && next > size;
        }

        void apply(int transition) {
            if (transition == 2 * transitions) {
                stack[height++] = next++;
                return;
            }
            boolean left = transition < transitions;
            int dependent = left ? stack(1) : stack(0);
            heads[dependent] = left ? stack(0) : stack(1);
            labels[dependent] = transition % transitions + 1;
            if (left) {
                stack[height - 2] = stack[height - 1];
            }
            height--;
        }

        /** Returns which token stands at each place of the input, or none. */
        int[] places() {
            int[] tokens = new int[QuickScores.PLACES];
            for (int depth = 0; depth <= 2; depth++) {
                tokens[2 - depth] = stack(depth);
                tokens[3 + depth] = next + depth <= size ? next + depth : NONE;
            }
            for (int depth = 0; depth <= 1; depth++) {
                int node = stack(depth);
                int place = QuickScores.LABELLED + depth * CHILDREN;
                tokens[place] = left(node, 1);
                tokens[place + 1] = right(node, 1);
                tokens[place + 2] = left(node, 2);
                tokens[place + 3] = right(node, 2);
                tokens[place + 4] = left(left(node, 1), 1);
                tokens[place + 5] = right(right(node, 1), 1);
            }
            return tokens;
        }

        /** Returns what the tokens at the places make up of the hidden layer. */
        float[][] parts(int[] tokens) {
            float[][] parts = new float[tokens.length][];
            for (int place = 0; place < tokens.length; place++) {
                int entry = entry(tokens[place]);
                float[] part = known[place][entry];
                if (part == null) {
                    int label = place < QuickScores.LABELLED ? NONE : label(tokens[place]);
                    part = quick.part(place, words[entry], tags[entry], label);
                    known[place][entry] = part;
                }
                parts[place] = part;
            }
            return parts;
        }

        /** Returns the numbers of the words, the tags, and the labels at the places. */
        int[] features(int[] tokens) {
            int[] features = new int[ParserModel.FEATURES];
            for (int place = 0; place < tokens.length; place++) {
                int entry = entry(tokens[place]);
                features[place] = words[entry];
                features[tokens.length + place] = tags[entry];
                if (place >= QuickScores.LABELLED) {
                    features[2 * tokens.length + place - QuickScores.LABELLED] = label(tokens[place]);
                }
            }
            return features;
        }

        private int entry(int token) {
            return token == NONE ? size + 1 : token;
        }

        private int label(int token) {
            return token == NONE ? noLabel : labelNumbers[labels[token]];
        }

        /** Returns the first or second dependent from the left, before the node. */
        private int left(int node, int which) {
            int seen = 0;
            for (int i = 1; i < node; i++) {
                if (heads[i] == node && ++seen == which) {
                    return i;
                }
            }
            return NONE;
        }

        /** Returns the first or second dependent from the right, after the node. */
        private int right(int node, int which) {
            int seen = 0;
            for (int i = size; node >= 0 && i > node; i--) {
                if (heads[i] == node && ++seen == which) {
                    return i;
                }
            }
            return NONE;
        }

        Tree tree() {
            String[] names = new String[size + 1];
            for (int i = 1; i <= size; i++) {
                names[i] = model.labels().get(labels[i]);
            }
            return new Tree(heads, names);
        }
    }
}
