package io.scrutineer.publication.pipeline;

import java.util.Locale;

/** How far an inspection has come, over all services. */
enum Stage {
    PLANNED("Planned"),
    PREPARATION("In preparation"),
    FIELDWORK("In fieldwork"),
    GRADING("Being graded"),
    DRAFTING("Being written"),
    ACCURACY_ROUND("Checked by the partnership"),
    APPROVAL("Being approved"),
    PUBLISHED("Published");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }
}
