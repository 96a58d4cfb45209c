package io.scrutineer.publication.draft;

import java.util.List;
import java.util.UUID;

/** The findings that a paragraph of an edited section rests on. */
record Citation(int paragraph, List<UUID> findings) {}
