package io.scrutineer.contracts;

import java.util.List;

/** How many case records were read, and how the first two readers of a record evaluated the same, to tell how far they agree. */
public record CaseReadingFact(int recordsRead, List<RatingPairFact> pairs) {}
