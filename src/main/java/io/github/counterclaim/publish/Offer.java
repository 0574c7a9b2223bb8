package io.github.counterclaim.publish;

import java.util.List;

/** A representation that the server can give. */
public interface Offer {

    /** Returns its media type without parameters, in lower case. */
    String mediaType();

    /** Returns other media types under which clients ask for it; it is sent under {@link #mediaType()} all the same. */
    default List<String> aliases() {
        return List.of();
    }

    /** Returns its file name ending, without the dot. */
    String extension();
}
