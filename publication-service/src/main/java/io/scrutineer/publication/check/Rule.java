package io.scrutineer.publication.check;

import java.util.stream.Stream;

/** Something that has to hold of each sentence of a report. */
interface Rule {

    Stream<Check> check(Statement statement, Known known);
}
