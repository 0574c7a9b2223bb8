package io.github.counterclaim.publish.page;

/**
 * What a person decided on a conflict.
 *
 * @param self the judgement
 * @param verdict accepted or rejected
 * @param by who decided
 * @param at when, as the data has it
 * @param why the reason, in their words
 */
public record JudgementView(Ref self, String verdict, String by, String at, String why) {

    /** Returns the day in words. */
    public String day() {
        String date = at.length() > 10 ? at.substring(0, 10) : at;
        return Span.of(date).map(Span::words).orElse(date);
    }
}
