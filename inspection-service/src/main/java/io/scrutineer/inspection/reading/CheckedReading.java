package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** What a reading says, found to keep to the framework, with what its free text seemed to say of people. */
record CheckedReading(List<Rating> ratings, List<Warning> warnings) {}
