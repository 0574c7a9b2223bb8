package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The spellings of persons' names: without honorifics, in mixed case, with and without hyphens. */
final class PersonNames {

    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sir|MR|MS|MRS|DR)\\.? (?=\\p{Lu})");

    private PersonNames() {}

    /** Returns a name without its honorific and not in capitals. */
    static String plain(String given) {
        return capitalized(HONORIFIC.matcher(given).replaceFirst(""));
    }

    // "MR PATEL" in a transcript is Patel
    private static String capitalized(String name) {
        if (name.length() < 3 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            words.append(words.isEmpty() ? "" : " ");
            words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return words.toString();
    }

    /** Returns a person by both spellings: "Amir-Abdollahian" and "Amirabdollahian" are one name. */
    static Thing withJoinedSpelling(String name) {
        Thing person = Thing.of(ThingKind.PERSON, name);
        String joined = joined(name);
        return joined.equals(name)
                ? person
                : new Thing(ThingKind.PERSON, person.slug(), name, List.of(joined), List.of(), null);
    }

    private static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        for (String part : name.split("(?<=\\p{Ll})[-‐‑](?=\\p{Lu})")) {
            joined.append(joined.isEmpty() ? part : part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1));
        }
        return joined.toString();
    }

    /** Returns the surname of a full name: "al-Assad", "bin Salman", "von der Leyen". */
    static String surname(String name) {
        String[] parts = name.split(" ");
        StringBuilder surname = new StringBuilder(parts[parts.length - 1]);
        for (int i = parts.length - 2; i > 0 && Character.isLowerCase(parts[i].codePointAt(0)); i--) {
            surname.insert(0, parts[i] + " ");
        }
        return surname.toString();
    }
}
