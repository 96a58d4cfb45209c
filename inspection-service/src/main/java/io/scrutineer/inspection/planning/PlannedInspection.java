package io.scrutineer.inspection.planning;

import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** An inspection, whether the request that planned it was the first, and what its texts seem to say of people. */
record PlannedInspection(Inspection inspection, boolean isNew, List<Warning> warnings) {}
