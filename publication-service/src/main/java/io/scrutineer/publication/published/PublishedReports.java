package io.scrutineer.publication.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The versions that are public: all that the public can read. Those that were withdrawn are passed over. */
@ApplicationScoped
public class PublishedReports implements PanacheRepositoryBase<PublishedReport, ReportVersion> {

    /** An area is inspected every few years. */
    private static final int MOST_LATER = 100;

    private static final String STANDING = "from PublishedReport r where not exists (select 1 from Tombstone t"
            + " where t.id.inspectionId = r.id.inspectionId and t.id.version >= r.id.version)";

    /** Not by the greatest version: of that, PostgreSQL would guess that hardly any row has it. */
    private static final String NEWEST_VERSIONS = STANDING + " and not exists (select 1 from PublishedReport v"
            + " where v.id.inspectionId = r.id.inspectionId and v.id.version > r.id.version)";

    private static final String LATEST_FIRST = " order by r.datePublished desc, r.id.inspectionId desc";

    private final ListedReports listed;

    PublishedReports(ListedReports listed) {
        this.listed = listed;
    }

    /** The newest version of an inspection's report. */
    public Optional<PublishedReport> ofInspection(UUID inspectionId) {
        return find(STANDING + " and r.id.inspectionId = ?1 order by r.id.version desc", inspectionId)
                .firstResultOptional();
    }

    /** The newest version that ever went public of an inspection's report, withdrawn or not. */
    Optional<PublishedReport> newestEver(UUID inspectionId) {
        return find("id.inspectionId = ?1 order by id.version desc", inspectionId)
                .firstResultOptional();
    }

    /** The newest version of the report at an address. */
    public Optional<PublishedReport> byReference(String reference) {
        return find(STANDING + " and r.reference = ?1 order by r.id.version desc", reference)
                .firstResultOptional();
    }

    /** The newest version of the report that a short link leads to. */
    public Optional<PublishedReport> byShortCode(String shortCode) {
        return find(STANDING + " and r.shortCode = ?1 order by r.id.version desc", shortCode)
                .firstResultOptional();
    }

    /** One version of an inspection's report. */
    public Optional<PublishedReport> version(UUID inspectionId, int version) {
        return find(STANDING + " and r.id = ?1", new ReportVersion(inspectionId, version))
                .firstResultOptional();
    }

    /** One version of the report at an address. */
    public Optional<PublishedReport> version(String reference, int version) {
        return find(STANDING + " and r.reference = ?1 and r.id.version = ?2", reference, version)
                .firstResultOptional();
    }

    /** All versions of an inspection's report, the newest first. */
    public List<PublishedReport> versions(UUID inspectionId) {
        return list(STANDING + " and r.id.inspectionId = ?1 order by r.id.version desc", inspectionId);
    }

    /** The progress reviews of an inspection, the earliest first. */
    public List<PublishedReport> reviewsOf(UUID inspectionId) {
        return list(NEWEST_VERSIONS + " and r.reviewOf = ?1 order by r.datePublished, r.id.inspectionId", inspectionId);
    }

    /** Reports of the same area that followed on one, the earliest first; its reviews are among them. */
    public List<PublishedReport> laterOfArea(PublishedReport report) {
        return find(
                        NEWEST_VERSIONS + " and r.areaCode = ?1 and (r.datePublished, r.id.inspectionId) > (?2, ?3)"
                                + " order by r.datePublished, r.id.inspectionId",
                        report.content().area().code(),
                        report.datePublished().toString(),
                        report.inspectionId())
                .page(Page.ofSize(MOST_LATER))
                .list();
    }

    /** The latest reports. */
    List<PublishedReport> latest(int limit) {
        return find(NEWEST_VERSIONS + LATEST_FIRST).page(Page.ofSize(limit)).list();
    }

    /** The reports that a query asks for, the latest first, without their contents. */
    public List<ListedReport> list(ReportQuery query, int limit) {
        return listed.list(query, limit);
    }

    boolean hasShortCode(String shortCode) {
        return !shortCodesAmong(List.of(shortCode)).isEmpty();
    }

    /** The short links that reports have already, of those given. */
    Set<String> shortCodesAmong(Collection<String> shortCodes) {
        return taken("r.shortCode", shortCodes);
    }

    boolean anyHasReference(Collection<String> references) {
        return !taken("r.reference", references).isEmpty();
    }

    /** Without writing what is still to be written: of that, the constraints of the table tell. */
    private Set<String> taken(String field, Collection<String> values) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct %1$s from PublishedReport r where %1$s in :values".formatted(field),
                        String.class)
                .setParameter("values", values)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList());
    }
}
