package io.scrutineer.start;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Stops a start that would leave a door open; before any request or event is taken. */
@ApplicationScoped
class StartGuard {

    private static final String ABOVE_ROW_SECURITY =
            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    private final SecuritySettings settings;
    private final AgroalDataSource dataSource;

    StartGuard(SecuritySettings settings, AgroalDataSource dataSource) {
        this.settings = settings;
        this.dataSource = dataSource;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 100) StartupEvent start) {
        List<String> broken = new ArrayList<>(StartRules.broken(settings));
        if (isAboveRowSecurity()) {
            broken.add("DATABASE_USER is above row-level security: give it a role that is no superuser.");
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("This service does not start. " + String.join(" ", broken));
        }
    }

    private boolean isAboveRowSecurity() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ABOVE_ROW_SECURITY)) {
            return !row.next() || row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The rights of the database role could not be read", e);
        }
    }
}
