package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** Evidence that can be taken, and what its texts seem to say of people. */
public record CheckedEvidence(Evidence evidence, List<Warning> warnings) {}
