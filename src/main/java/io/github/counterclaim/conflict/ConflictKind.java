package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import org.apache.jena.rdf.model.Resource;

/** The kinds of conflict, each found by the rule of the same name. */
enum ConflictKind {
    NEGATION("Negation"),
    OPPOSED_VALUE("OpposedValue"),
    QUANTITY("Quantity"),
    DATE("Date"),
    EXCLUSIVE_VALUE("ExclusiveValue"),
    MODALITY("Modality");

    private final String stem;

    ConflictKind(String stem) {
        this.stem = stem;
    }

    /** Returns the local name of the kind: {@code NegationConflict}. */
    String localName() {
        return stem + "Conflict";
    }

    /** Returns the kind in the vocabulary. */
    Resource resource() {
        return CC.resource(localName());
    }

    /** Returns the rule in the vocabulary: {@code cc:NegationRule}. */
    Resource rule() {
        return CC.resource(stem + "Rule");
    }
}
