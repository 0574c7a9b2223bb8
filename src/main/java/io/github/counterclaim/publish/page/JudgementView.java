package io.github.counterclaim.publish.page;

/**
 * What a person decided on a conflict.
 *
 * @param self the judgement, its label who decided what
 * @param rejected whether it says that there is none
 * @param by who decided
 * @param day when, as a day
 * @param why the reason, in the judge's words
 */
public record JudgementView(Ref self, boolean rejected, String by, String day, String why) {}
