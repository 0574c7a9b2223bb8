package io.github.counterclaim.publish;

/** A representation that the server can give. */
public interface Offer {

    /** Returns its media type without parameters, in lower case. */
    String mediaType();

    /** Returns its file name ending, without the dot. */
    String extension();
}
