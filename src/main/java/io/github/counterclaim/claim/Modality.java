package io.github.counterclaim.claim;

/** In which mode a claim puts its proposition. */
public enum Modality {
    /** Has held, holds, or happened. */
    ACTUAL("Actual"),
    /** Will be, is likely, is expected, is set to. */
    PREDICTED("Predicted"),
    /** May, could, a risk, a rumour, "reportedly" without a speaker. */
    POSSIBLE("Possible"),
    /** Stands in a condition, on either side of it, or is contrary to fact. */
    CONDITIONAL("Conditional"),
    /** Wanted, sought, planned, tried, offered, urged. */
    INTENDED("Intended"),
    /** Asked. */
    QUESTIONED("Questioned");

    private final String localName;

    Modality(String localName) {
        this.localName = localName;
    }

    /** Returns the local name in the vocabulary. */
    public String localName() {
        return localName;
    }
}
