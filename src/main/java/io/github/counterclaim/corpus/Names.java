package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Bylines to names of persons. */
final class Names {

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:story|words|text|report|analysis|opinion|written|posted|published|reporting|contributed)\\s+)?by[\\s:]+");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\s*(?:,|;|\\||•|·|/|&|\\n|\\band\\b|\\bwith\\b|\\s[-–—]\\s)\\s*");
    private static final Pattern NOISE = Pattern.compile("[\\d@<>{}\\[\\]()=:]|https?|www\\.");
    private static final Pattern PARTICLE =
            Pattern.compile("(?:de|del|della|der|den|di|da|dos|du|van|von|ten|ter|la|le|el|al|bin|ibn|bint|zu|y|e|af|av)");
    private static final int MAX_BYLINE = 300;

    private Names() {}

    /** Returns the persons that a byline names, in order, none twice; agencies, sites and roles are left out. */
    static List<String> persons(String byline) {
        List<String> found = new ArrayList<>();
        String text = Wording.normal(byline);
        if (text.length() <= MAX_BYLINE) {
            for (String part : SEPARATOR.split(LEAD.matcher(text).replaceFirst(""))) {
                String name = cased(part.strip().replaceAll("[.,]+$", ""));
                if (isPerson(name) && !found.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** Returns whether the text reads as a person's name: two to five capitalised words, none of an organisation. */
    static boolean isPerson(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length < 2 || words.length > 5 || text.length() > 60 || NOISE.matcher(text).find()) {
            return false;
        }
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'’-]", "");
            boolean high = Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0));
            if (!high && !PARTICLE.matcher(low).matches() && !word.matches("al-\\p{Lu}.*")
                    || isNoName(low)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoName(String low) {
        Boilerplate words = Boilerplate.standard();
        return words.has("organisation", low) || !PARTICLE.matcher(low).matches() && low.length() > 1
                && (words.has("stop", low) || words.has("small", low));
    }

    /** Gives a name in capitals the usual letter case. */
    private static String cased(String name) {
        if (name.length() < 6 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            out.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return out.toString();
    }
}
