package io.scrutineer.inspection.readiness;

import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.evidence.EvidenceSize;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.framework.Frameworks;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Counts what decides on completion: it reads the rows of the one inspection and no others. */
@Singleton
public class AssessReadiness {

    /** PostgreSQL writes JSON with spaces, which canonical JSON has not: after each name, and before each but the first. */
    private static final int SPACES_OF_AN_ATTACHMENT = 8;

    /** The settled findings are not joined but read once and hashed, however little PostgreSQL knows of the tables. */
    private static final String COVERAGE = """
            select f.indicator, count(*), count(distinct a.kind), count(distinct a.body),
                count(*) filter (where a.withdrawn),
                sum(octet_length(f.narrative) + coalesce(octet_length(array_to_string(f.illustrations, '')), 0)
                    + coalesce(octet_length(f.attachments::text) - %d * jsonb_array_length(f.attachments), 0)),
                count(*) filter (where a.kind = any (?)
                    and f.id not in (select finding_id from case_settlement where inspection_id = ?))
            from finding f join activity a on a.inspection_id = f.inspection_id and a.id = f.activity_id
            where f.inspection_id = ? and not f.withdrawn
            group by f.indicator""".formatted(SPACES_OF_AN_ATTACHMENT);

    private static final String OPEN = """
            select (select count(*) from activity where inspection_id = ? and not withdrawn),
                (select count(*) from activity where inspection_id = ? and open and not withdrawn),
                (select count(*) from activity where inspection_id = ? and disputed)
                    + (select count(*) from finding where inspection_id = ? and disputed),
                (select count(*) from case_rating r where inspection_id = ? and place = 1
                    and not exists (select from case_rating second where second.inspection_id = r.inspection_id
                        and second.case_record = r.case_record and second.indicator = r.indicator and second.place = 2)),
                (select count(*) from case_rating r where inspection_id = ? and place = 2
                    and not exists (select from case_settlement s where s.inspection_id = r.inspection_id
                        and s.case_record = r.case_record and s.indicator = r.indicator))""";

    private static final int OPEN_COUNTS_OF = 6;

    private final Session session;
    private final Frameworks frameworks;
    private final int wantedSourceKinds;

    AssessReadiness(
            Session session,
            Frameworks frameworks,
            @ConfigProperty(name = "readiness.source-kinds") int wantedSourceKinds) {
        this.session = session;
        this.frameworks = frameworks;
        this.wantedSourceKinds = wantedSourceKinds;
    }

    public Readiness of(Inspection inspection) {
        Framework framework =
                Objects.requireNonNull(frameworks.version(inspection.plan().framework()));
        return Readiness.of(session.doReturningWork(connection -> {
            try (PreparedStatement coverage = connection.prepareStatement(COVERAGE);
                    PreparedStatement open = connection.prepareStatement(OPEN)) {
                coverage.setArray(1, connection.createArrayOf("text", kindsWithTwoReaders(framework)));
                coverage.setObject(2, inspection.id());
                coverage.setObject(3, inspection.id());
                for (int i = 1; i <= OPEN_COUNTS_OF; i++) {
                    open.setObject(i, inspection.id());
                }
                return fieldwork(
                        framework, !inspection.plan().isProgressReview(), coverage.executeQuery(), open.executeQuery());
            }
        }));
    }

    private static Object[] kindsWithTwoReaders(Framework framework) {
        return framework.sourceKinds().stream()
                .map(Framework.SourceKind::code)
                .filter(framework::hasTwoReaders)
                .toArray();
    }

    private Fieldwork fieldwork(Framework framework, boolean graded, ResultSet rows, ResultSet open)
            throws SQLException {
        Map<String, Coverage> covered = new HashMap<>();
        int findings = 0;
        int withoutActivity = 0;
        int withoutReadings = 0;
        long bytesOfTexts = 0;
        while (rows.next()) {
            String indicator = rows.getString(1);
            findings += rows.getInt(2);
            withoutActivity += rows.getInt(5);
            bytesOfTexts += rows.getLong(6);
            withoutReadings += rows.getInt(7);
            covered.put(indicator, new Coverage(indicator, graded, rows.getInt(2), rows.getInt(3), rows.getInt(4)));
        }
        List<Coverage> coverage = framework.indicators().stream()
                .map(indicator -> coverage(indicator, graded, covered))
                .toList();
        open.next();
        return new Fieldwork(
                coverage,
                framework.atMostSourceKinds(wantedSourceKinds),
                findings,
                open.getInt(2),
                open.getInt(3),
                withoutActivity,
                open.getInt(4),
                open.getInt(5),
                withoutReadings,
                EvidenceSize.atLeast(open.getInt(1), findings, bytesOfTexts));
    }

    private static Coverage coverage(Framework.Indicator indicator, boolean graded, Map<String, Coverage> covered) {
        Coverage found = covered.get(indicator.code());
        return new Coverage(
                indicator.code(),
                graded && indicator.graded(),
                found == null ? 0 : found.findings(),
                found == null ? 0 : found.sourceKinds(),
                found == null ? 0 : found.bodies());
    }
}
