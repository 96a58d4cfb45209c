package io.scrutineer.inspection.planning;

import io.scrutineer.inspection.Inspection;

/** An inspection, and whether the request that planned it was the first. */
record PlannedInspection(Inspection inspection, boolean isNew) {}
