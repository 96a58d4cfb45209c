package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.history.Admission;
import io.scrutineer.inspection.history.Version;
import java.util.List;

/**
 * What became of a proposed version, with the versions of the piece that are open after it, and whether it is one of them
 * and they contradict each other.
 */
public record Amended(Admission admission, List<Version> heads, boolean disputed) {}
