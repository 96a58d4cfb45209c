package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.history.Version;
import java.util.UUID;

/** A version that somebody makes of a piece of evidence which is recorded already. */
public record Proposal(UUID piece, Version version) {}
