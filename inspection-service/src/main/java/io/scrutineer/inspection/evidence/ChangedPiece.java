package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.screening.Warning;
import java.util.List;

/** A piece of evidence after a change, and what its text made somebody look at. */
record ChangedPiece<E extends Identified>(Stored<E> stored, List<Warning> warnings) {}
