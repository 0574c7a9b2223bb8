package io.github.counterclaim.publish.page;

/**
 * Something that a search found.
 *
 * @param self the thing
 * @param type its class
 */
public record Hit(Ref self, Ref type) {}
