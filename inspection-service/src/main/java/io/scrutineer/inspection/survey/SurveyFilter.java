package io.scrutineer.inspection.survey;

import org.jspecify.annotations.Nullable;

/** Which surveys are looked for; what is null does not matter. */
record SurveyFilter(
        @Nullable String kind,
        @Nullable String body,
        @Nullable Boolean imported) {}
