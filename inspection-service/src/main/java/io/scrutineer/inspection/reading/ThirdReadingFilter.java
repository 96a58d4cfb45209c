package io.scrutineer.inspection.reading;

import org.jspecify.annotations.Nullable;

/** Which ratings that wait for a third reading are looked for; what is null does not matter. */
record ThirdReadingFilter(
        @Nullable String caseRecord, @Nullable String indicator) {}
