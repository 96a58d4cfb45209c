package io.scrutineer.publication.draft;

import java.util.UUID;

/** What a snapshot writes into a draft's row. */
record FactsRow(UUID inspectionId, int snapshotVersion, String snapshotSha256, String reference, String facts) {}
