package io.github.counterclaim.conflict;

import java.util.List;

/** One way in which claims conflict. A rule lines up the sides within a topic, then judges each pair. */
sealed interface ConflictRule
        permits NegationRule, OpposedValueRule, QuantityRule, DateRule, ExclusiveValueRule, ModalityRule {

    /** Returns the kind that it finds. */
    ConflictKind kind();

    /** Returns the sides that could conflict; two claims that say the same never face each other. */
    List<FaceOff> faceOffs(Topic topic, Background background);

    /** Returns whether a claim of the left side and one of the right conflict. */
    boolean holds(ClaimView left, ClaimView right, Background background);

    /** All rules, in the order in which they look at a topic. */
    List<ConflictRule> ALL = List.of(
            new NegationRule(),
            new OpposedValueRule(),
            new QuantityRule(),
            new DateRule(),
            new ExclusiveValueRule(),
            new ModalityRule());

    /** Returns the rule that finds a kind. */
    static ConflictRule of(ConflictKind kind) {
        return ALL.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }
}
