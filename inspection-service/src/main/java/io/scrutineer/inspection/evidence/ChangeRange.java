package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;

/**
 * Changes by the ids of their transactions: after one and a piece that it changed, before another, and without what some of
 * them have added.
 */
public record ChangeRange(String after, UUID afterPiece, String before, List<String> addedByNoneOf) {}
