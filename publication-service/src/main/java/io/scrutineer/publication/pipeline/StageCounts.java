package io.scrutineer.publication.pipeline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts the inspections in each stage, from the phases and the drafts. */
@ApplicationScoped
class StageCounts {

    /** The events of an inspection come by several topics, so that a draft may be there before its phase, and the other way. */
    private static final String COUNT = """
            select stage, count(*) from (
                select case
                    when d.facts_version is null and p.phase <> 'completed' then p.phase
                    when d.accuracy_opened_at <= now() and now() < d.accuracy_closes_at and c.completed_at is null
                        then 'accuracy-round'
                    when d.accuracy_opened_at is not null then 'approval'
                    when d.graded = false or d.confirmed_version >= coalesce(d.reopened_version, 0) then 'drafting'
                    else 'grading' end stage
                from inspection_phase p
                full join draft d using (inspection_id)
                left join accuracy_completion c using (inspection_id)
                where d.published_version is null and p.phase is distinct from 'cancelled') on_its_way
            group by stage
            union all
            select 'published', count(*) from public_report""";

    private final AgroalDataSource dataSource;

    StageCounts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By the codes of the stages; one without inspections may be left out. */
    Map<String, Long> now() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            Map<String, Long> counts = new HashMap<>();
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("The inspections in each stage can not be counted", e);
        }
    }
}
