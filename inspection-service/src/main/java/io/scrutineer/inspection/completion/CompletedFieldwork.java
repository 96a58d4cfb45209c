package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Inspection;

/** An inspection with its fieldwork completed, and whether the request that completed it was the first. */
record CompletedFieldwork(Inspection inspection, boolean isNew) {}
