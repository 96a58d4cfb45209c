package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** A correction that can be made, and what its texts seem to say of people. */
public record CheckedCorrection(Correction correction, List<Warning> warnings) {}
