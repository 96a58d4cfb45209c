package io.scrutineer.benchmark;

import java.util.List;

/** Rows that are written in one transaction. */
record RowChunk(String database, String insert, List<Object[]> rows) {}
