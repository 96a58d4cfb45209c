package io.scrutineer.inspection.team;

/** An assignment, and whether the request that made it was the first. */
record Assigned(TeamMember member, boolean isNew) {}
