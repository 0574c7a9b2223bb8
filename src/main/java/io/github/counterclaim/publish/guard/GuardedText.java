package io.github.counterclaim.publish.guard;

/** A text that stops whoever reads it for too long: the only way to end a search of java.util.regex. */
final class GuardedText implements CharSequence {

    private static final int STEPS = 1024;

    private final CharSequence text;
    private final Budget budget;
    private int steps;

    GuardedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++steps % STEPS == 0) {
            budget.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new GuardedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
