package io.scrutineer.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The inspections of this service. */
@ApplicationScoped
public class Inspections implements PanacheRepositoryBase<Inspection, UUID> {

    private static final String FRAMEWORKS = """
            select id, framework_id, framework_version
            from unnest(?) each (asked) join inspection on id = asked
            where phase = 'fieldwork'""";

    private static final String OF_BODY = "(plan.leadBody = :body or array_position(plan.partnerBodies, :body) > 0)";

    private final Session session;
    private final RowAccess access;

    Inspections(Session session, RowAccess access) {
        this.session = session;
        this.access = access;
    }

    /** Whether any inspection has the reference, of whichever bodies; in a transaction of its own. */
    public boolean isTaken(String reference) {
        return access.asService(
                () -> QuarkusTransaction.requiringNew().call(() -> count("plan.reference", reference) > 0));
    }

    /** Adds an inspection, unless its id or its reference is taken. */
    public boolean add(Inspection inspection) {
        return session.doReturningWork(connection -> InspectionRow.insert(connection, inspection));
    }

    public Inspection get(UUID id) {
        return found(findById(id));
    }

    /** The phases that it went through since it was planned, in their order. */
    public List<PhaseChange> phaseChanges(UUID id) {
        get(id);
        return session.createSelectionQuery(
                        "select c from Inspection i join i.phaseChanges c where i.id = :id order by index(c)",
                        PhaseChange.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Reads it to change it; nobody else changes it or its evidence until the transaction ends. */
    public Inspection lock(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Reads it to add evidence; it stays as it is until the transaction ends, while others may add theirs. A cancelled
     * inspection takes none.
     */
    public Inspection hold(UUID id) {
        return takingEvidence(found(findById(id, LockModeType.PESSIMISTIC_READ)));
    }

    /** To which framework these are pinned for good, of those in their fieldwork that may be seen. */
    public Map<UUID, VersionedId> frameworksInFieldwork(Collection<UUID> ids) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FRAMEWORKS)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                return frameworks(statement);
            }
        });
    }

    private static Map<UUID, VersionedId> frameworks(PreparedStatement statement) throws SQLException {
        Map<UUID, VersionedId> frameworks = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                frameworks.put(rows.getObject(1, UUID.class), new VersionedId(rows.getString(2), rows.getString(3)));
            }
        }
        return frameworks;
    }

    /** As {@link #hold(UUID)}, to begin its fieldwork too: nobody else adds evidence meanwhile. */
    public Inspection holdAlone(UUID id) {
        return takingEvidence(lock(id));
    }

    private static Inspection takingEvidence(Inspection inspection) {
        if (inspection.isCancelled()) {
            throw new Conflict("inspection-cancelled", "The inspection is cancelled and takes no evidence.");
        }
        return inspection;
    }

    /** Inspections in the order of their references, one more than the limit when there are more. */
    public List<Inspection> page(InspectionFilter filter, @Nullable String afterReference, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("1 = 1");
        add(query, parameters, "plan.kind = :kind", "kind", filter.kind());
        add(query, parameters, "plan.areaCode = :area", "area", filter.areaCode());
        add(query, parameters, "phase = :phase", "phase", filter.phase());
        add(query, parameters, "plan.partnership = :partnership", "partnership", filter.partnership());
        add(query, parameters, OF_BODY, "body", filter.body());
        add(query, parameters, "plan.reference = :reference", "reference", filter.reference());
        add(query, parameters, "plan.reference > :after", "after", afterReference);
        return find(query.toString(), Sort.by("plan.reference"), parameters)
                .range(0, limit)
                .list();
    }

    private static void add(
            StringBuilder query,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static Inspection found(@Nullable Inspection inspection) {
        if (inspection == null) {
            throw new NotFound();
        }
        return inspection;
    }
}
