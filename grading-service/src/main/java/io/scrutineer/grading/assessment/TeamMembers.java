package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people who gathered the evidence of each inspection; who was ever on the team stays on it. */
@ApplicationScoped
class TeamMembers {

    private static final String STORE = """
            insert into team_member (inspection_id, person, named_at)
            select id, person, ? from unnest(?::uuid[], ?::text[]) as batch (id, person) order by id, person
            on conflict do nothing""";

    private static final String READ = "select person from team_member where inspection_id = ?";

    private final AgroalDataSource dataSource;

    TeamMembers(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores the teams of a batch in one statement, and in none where no team is told. */
    void store(List<GradedSnapshot> graded, Instant now) {
        List<UUID> inspections = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (GradedSnapshot snapshot : graded) {
            for (String person : snapshot.team()) {
                inspections.add(snapshot.inspectionId());
                people.add(person);
            }
        }
        if (!people.isEmpty()) {
            store(inspections, people, now);
        }
    }

    private void store(List<UUID> inspections, List<String> people, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setObject(1, now.atOffset(ZoneOffset.UTC));
            store.setArray(2, connection.createArrayOf("uuid", inspections.toArray()));
            store.setArray(3, connection.createArrayOf("text", people.toArray()));
            store.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The teams were not stored", e);
        }
    }

    Set<String> of(UUID inspectionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, inspectionId);
            Set<String> people = new HashSet<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    people.add(row.getString(1));
                }
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException("The team was not read", e);
        }
    }
}
