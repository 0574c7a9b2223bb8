package io.github.counterclaim.judgement;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One decision of one person.
 *
 * @param verdict what was decided
 * @param about the last part of the conflict's address, or the two names
 * @param by who decided
 * @param at when, to the second
 * @param why the reason, in one's own words
 */
public record Judgement(Verdict verdict, List<String> about, String by, Instant at, String why) {

    /** How long a name, of a thing or of a person, can be, in UTF-16 units. */
    private static final int NAME_LIMIT = 200;
    private static final int WHY_LIMIT = 2_000;
    private static final Pattern CONFLICT = Pattern.compile("(?:(?:\\S+/)?conflict/)?([a-z0-9-]{1,80})(?:\\.[a-z]+)?");

    /**
     * Checks its parts.
     *
     * @throws CounterclaimException {@code bad-parameter} where one is empty, too long, or has control characters
     */
    public Judgement {
        about = List.copyOf(about);
        require(about.size() == (verdict.isOnConflict() ? 1 : 2), "number of names", String.valueOf(about.size()));
        about.forEach(name -> requireText(name, NAME_LIMIT, "name"));
        requireText(by, NAME_LIMIT, "judge (--by)");
        requireText(why, WHY_LIMIT, "reason (--why)");
        require(!verdict.isOnConflict() || about.get(0).matches("[a-z0-9-]{1,80}"), "conflict", about.get(0));
        require(verdict.isOnConflict() || !about.get(0).equals(about.get(1)), "second name", about.get(about.size() - 1));
    }

    /**
     * Returns the last part of a conflict's address.
     *
     * @param address the whole address, that of its page or data, or the last part alone
     * @throws CounterclaimException {@code bad-parameter} when it is none
     */
    public static String conflict(String address) {
        Matcher matcher = CONFLICT.matcher(address.strip());
        require(matcher.matches(), "conflict", address);
        return matcher.group(1);
    }

    /** Returns the last part of its own address: the same for every judgement on the same conflict or names. */
    public String slug() {
        return verdict.isOnConflict()
                ? "conflict-" + about.get(0)
                : "names-" + Iris.hash(String.join("|", about.stream().sorted().toList()));
    }

    private static void requireText(String text, int limit, String what) {
        boolean plain = text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
        require(!text.isBlank() && text.length() <= limit && plain, what,
                text.length() > limit ? text.substring(0, 40) + "..." : text);
    }

    private static void require(boolean holds, String what, String value) {
        if (!holds) {
            throw new CounterclaimException("bad-parameter",
                    "The " + what + " of a judgement cannot be '" + value.replaceAll("\\p{Cntrl}", " ")
                            + "'. Give it in plain words, as 'judge --help' shows");
        }
    }
}
