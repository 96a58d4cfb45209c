package io.scrutineer.publication.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions that are public: all that the public can read. */
@ApplicationScoped
public class PublishedReports implements PanacheRepositoryBase<PublishedReport, ReportVersion> {

    /** The newest version of an inspection's report. */
    public Optional<PublishedReport> ofInspection(UUID inspectionId) {
        return find("id.inspectionId = ?1 order by id.version desc", inspectionId)
                .firstResultOptional();
    }

    /** The newest version of the report at an address. */
    public Optional<PublishedReport> byReference(String reference) {
        return find("reference = ?1 order by id.version desc", reference).firstResultOptional();
    }

    /** The newest version of the report that a short link leads to. */
    public Optional<PublishedReport> byShortCode(String shortCode) {
        return find("shortCode = ?1 order by id.version desc", shortCode).firstResultOptional();
    }

    /** The progress reviews of an inspection, the earliest first. */
    public List<PublishedReport> reviewsOf(UUID inspectionId) {
        return list("reviewOf = ?1 order by datePublished, id.inspectionId", inspectionId);
    }

    /** The reports that a query asks for, the latest first. */
    public List<PublishedReport> list(ReportQuery query, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        if (query.areaCode() != null) {
            conditions.add("areaCode = :area");
            parameters.and("area", query.areaCode());
        }
        if (query.year() != null) {
            conditions.add("datePublished >= :year and datePublished < :nextYear");
            parameters.and("year", query.year()).and("nextYear", query.year() + "~");
        }
        if (query.after() != null) {
            conditions.add("(datePublished, id.inspectionId) < (:date, :inspection)");
            parameters
                    .and("date", query.after().datePublished())
                    .and("inspection", query.after().inspectionId());
        }
        String order = " order by datePublished desc, id.inspectionId desc";
        return find(String.join(" and ", conditions) + order, parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    boolean hasShortCode(String shortCode) {
        return count("shortCode", shortCode) > 0;
    }

    boolean hasReference(String reference) {
        return count("reference", reference) > 0;
    }
}
