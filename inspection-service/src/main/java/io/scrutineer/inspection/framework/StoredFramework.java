package io.scrutineer.inspection.framework;

import io.scrutineer.inspection.VersionedId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A version of a framework as it is kept: its JSON, and what a list shows. */
@Entity
@Immutable
@Table(name = "framework")
class StoredFramework {

    @EmbeddedId
    @Column
    VersionedId key;

    @Column
    String title;

    @Column
    @ColumnTransformer(read = "definition::text", write = "?::jsonb")
    String definition;

    protected StoredFramework() {}
}
