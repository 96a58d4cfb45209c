package io.scrutineer.grading.catalogue;

import java.util.List;

/** All policies; there are never many. */
record PolicyList(List<PolicySummary> items) {}
