package io.github.counterclaim.claim;

/** The kinds of thing that claims are about, each with its path segment in addresses and its class in the ontology. */
public enum ThingKind {
    STATE("state", "State"),
    PROXY_FORCE("proxy", "ProxyForce"),
    ORGANIZATION("organization", "Organization"),
    PERSON("person", "Person"),
    GROUP("group", "Group"),
    WEAPON_SYSTEM("weapon", "WeaponSystem"),
    PLACE("place", "Place"),
    FACILITY("facility", "Facility"),
    AGREEMENT("agreement", "Agreement"),
    RELATIONSHIP("relationship", "Relationship"),
    EVENT("event", "Event"),
    /** A matter that a proposition is about and that is none of the others: "trade", "mutual defence", "restraint". */
    TOPIC("topic", "Topic"),
    /** An article, where it speaks in its own voice because nobody is named as its author or publisher. */
    ARTICLE("article", "Article"),
    /** A value of a described quality; its address lies in the vocabulary and not in the data. */
    VALUE("value", "Value");

    private final String segment;
    private final String className;

    ThingKind(String segment, String className) {
        this.segment = segment;
        this.className = className;
    }

    /** Returns the path segment of addresses of this kind, for example {@code weapon}. */
    public String segment() {
        return segment;
    }

    /** Returns the local name of the ontology's class, for example {@code WeaponSystem}. */
    public String className() {
        return className;
    }

    /** Returns the kind whose class has this local name, or null where no kind has. */
    public static @org.jspecify.annotations.Nullable ThingKind ofClass(String className) {
        for (ThingKind kind : values()) {
            if (kind.className.equals(className)) {
                return kind;
            }
        }
        return null;
    }
}
