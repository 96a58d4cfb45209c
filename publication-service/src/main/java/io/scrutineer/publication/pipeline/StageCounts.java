package io.scrutineer.publication.pipeline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the inspections in each stage, from the phases and the drafts. What is long public is not read for it: its draft
 * and its phase stand in neither of the indexes that the counting goes by.
 */
@ApplicationScoped
class StageCounts {

    private static final String PASS_ON_TO_DRAFTS = """
            update inspection_phase p set drafted = true
            where not drafted and exists (select from draft d where d.inspection_id = p.inspection_id)""";

    /** The events of an inspection come by several topics, so that a draft may be there before its phase, and the other way. */
    private static final String COUNT = """
            select stage, count(*) from (
                select case
                    when facts_version is null and phase <> 'completed' then phase
                    when accuracy_opened_at <= now() and now() < accuracy_closes_at and accuracy_completed_at is null
                        then 'accuracy-round'
                    when accuracy_opened_at is not null then 'approval'
                    when graded = false or confirmed_version >= coalesce(reopened_version, 0) then 'drafting'
                    else 'grading' end stage
                from (
                    select *,
                        (select p.phase from inspection_phase p where p.inspection_id = d.inspection_id) phase,
                        (select c.completed_at from accuracy_completion c where c.inspection_id = d.inspection_id)
                            accuracy_completed_at
                    from draft d where published_version is null) on_its_way
                where phase is distinct from 'cancelled'
                union all
                select case p.phase when 'completed' then 'grading' else p.phase end
                from inspection_phase p
                where not p.drafted and p.phase <> 'cancelled'
                and not exists (select from draft d where d.inspection_id = p.inspection_id)) stages
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
                PreparedStatement passOn = connection.prepareStatement(PASS_ON_TO_DRAFTS);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            passOn.executeUpdate();
            return read(count);
        } catch (SQLException e) {
            throw new IllegalStateException("The inspections in each stage can not be counted", e);
        }
    }

    private static Map<String, Long> read(PreparedStatement count) throws SQLException {
        try (ResultSet row = count.executeQuery()) {
            Map<String, Long> counts = new HashMap<>();
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
            return counts;
        }
    }
}
