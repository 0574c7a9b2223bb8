package io.github.counterclaim.claim;

/** Whether a claim holds its proposition to be so or not. */
public enum Polarity {
    AFFIRMED("Affirmed"),
    DENIED("Denied");

    private final String localName;

    Polarity(String localName) {
        this.localName = localName;
    }

    /** Returns the local name in the vocabulary. */
    public String localName() {
        return localName;
    }

    /** Returns the other polarity. */
    public Polarity flipped() {
        return this == AFFIRMED ? DENIED : AFFIRMED;
    }
}
