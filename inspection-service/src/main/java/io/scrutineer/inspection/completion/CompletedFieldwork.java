package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** An inspection with its fieldwork completed, whether this request did it, and what its texts seem to say of people. */
record CompletedFieldwork(Inspection inspection, boolean isNew, List<Warning> warnings) {}
