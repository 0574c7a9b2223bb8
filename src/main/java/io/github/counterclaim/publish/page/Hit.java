package io.github.counterclaim.publish.page;

/**
 * Something that a search found.
 *
 * @param self the thing
 * @param type its class
 * @param detail the words of a claim, the publisher and day of an article; else empty
 * @param name its address as parameters have it, for example {@code weapon/drone}
 */
public record Hit(Ref self, Ref type, String detail, String name) {}
