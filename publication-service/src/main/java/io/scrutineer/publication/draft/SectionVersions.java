package io.scrutineer.publication.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that people have written into sections. */
@ApplicationScoped
class SectionVersions implements PanacheRepositoryBase<SectionVersion, SectionVersion.Key> {

    /** Of one section, the newest first. */
    List<SectionVersion> of(UUID inspectionId, String code) {
        return list("id.inspectionId = ?1 and id.code = ?2 order by id.version desc", inspectionId, code);
    }
}
