package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** A reading, and whether the request was the first of it. */
record HandedIn(CaseReading reading, boolean isNew, List<Warning> warnings) {}
