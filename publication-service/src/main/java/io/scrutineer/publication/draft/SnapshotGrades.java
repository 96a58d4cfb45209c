package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.IndicatorGrade;
import java.util.List;

/** Grades together with the snapshot that they were given for: they say nothing about another one. */
record SnapshotGrades(String snapshotSha256, List<IndicatorGrade> grades) {}
