package io.scrutineer.publication.site;

/** A link with the text that names where it leads. */
record LinkTo(String path, String text) {}
