package io.scrutineer.inspection.reading;

/** What is rated by two people on their own: an indicator of a case record. */
record Item(String caseRecord, String indicator) {}
