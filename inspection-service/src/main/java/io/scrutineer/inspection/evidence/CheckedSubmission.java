package io.scrutineer.inspection.evidence;

import java.util.List;

/** The findings of a request that is right, and what it is to be answered if all of them are added. */
record CheckedSubmission(List<AttributedFinding> findings, Recorded recorded) {}
