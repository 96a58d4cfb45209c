package io.scrutineer.publication.site;

import java.util.List;

/** A term and what is said to it, one line for each value. */
record Detail(String term, List<String> values) {

    static Detail of(String term, String value) {
        return new Detail(term, List.of(value));
    }
}
