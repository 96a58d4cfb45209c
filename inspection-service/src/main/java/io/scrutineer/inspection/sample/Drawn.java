package io.scrutineer.inspection.sample;

/** A draw, and whether the request that asked for it was the first. */
record Drawn(CaseSample sample, boolean isNew) {}
