package io.scrutineer.publication.published;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a version of the report of an inspection. */
@Embeddable
record ReportVersion(
        @Column(name = "inspection_id") UUID inspectionId,
        @Column(name = "version") int version) {}
