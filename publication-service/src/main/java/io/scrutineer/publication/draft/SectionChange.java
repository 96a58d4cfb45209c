package io.scrutineer.publication.draft;

import org.jspecify.annotations.Nullable;

/** A text for a section, and which state of it the writer had read. */
record SectionChange(String code, @Nullable String ifMatch, SectionRequest text) {}
