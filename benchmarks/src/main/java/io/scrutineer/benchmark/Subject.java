package io.scrutineer.benchmark;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.local.platform.Platform;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The running system as the measurements need it: its APIs, its databases, its processes. */
final class Subject {

    /** In all the roles that the loads need. */
    private static final Persona PERSONA =
            Persona.of("p-benchmark", "care-inspectorate", "planner", "lead-inspector", "publisher");

    /** Tries policies. */
    private static final Persona PANEL_MEMBER = Persona.of("p-benchmark-panel", "care-inspectorate", "panel-member");

    private final LocalSystem system;
    private final String token;
    private final ServiceClient inspection;
    private final ServiceClient publication;
    private final ServiceClient panel;

    Subject(LocalSystem system) {
        this.system = system;
        this.token = system.issuer().token(PERSONA);
        this.inspection = new ServiceClient(system.service(Service.INSPECTION).uri(), token);
        this.publication = new ServiceClient(system.service(Service.PUBLICATION).uri(), token);
        this.panel = new ServiceClient(
                system.service(Service.GRADING).uri(), system.issuer().token(PANEL_MEMBER));
    }

    Platform platform() {
        return system.platform();
    }

    ServiceProcess guardedInspection() {
        return system.service(Service.INSPECTION);
    }

    /** The inspection-service as a process of its own that looks at no token and asks for no rights. */
    ServiceProcess inspectionOfEverybody() {
        return everybody(Map.of());
    }

    /** As above, and as a superuser, whom PostgreSQL hides no row from and checks none of. */
    ServiceProcess inspectionOfASuperuser() {
        return everybody(Map.of("DATABASE_USER", platform().databaseUser()));
    }

    private ServiceProcess everybody(Map<String, String> settings) {
        return system.beside(
                Service.INSPECTION, "benchmarks/unguarded", new Surroundings(Path.of("target", "unguarded"), settings));
    }

    /** A client of a process that is no part of the system. */
    ServiceClient client(ServiceProcess process) {
        return new ServiceClient(process.uri(), token);
    }

    ServiceClient inspection() {
        return inspection;
    }

    /** Completes the fieldwork of a sample. */
    void complete(SampleInspection sample) {
        inspection.putAny(sample.path() + "/completion", Requests.completion());
    }

    /** The grading-service, as a member of the panel uses it. */
    ServiceClient panel() {
        return panel;
    }

    long gradingMegabytes() {
        return system.service(Service.GRADING).rssBytes() / 1_000_000;
    }

    boolean hasProposedGrades(UUID inspection) {
        return publication.get("/v1/drafts/" + inspection).contains("\"gradesStatus\":\"proposed\"");
    }

    ServiceProcess service(Service service) {
        return system.service(service);
    }

    /** The services behind the events: grading and publication. */
    List<ServiceProcess> consumers() {
        return List.of(system.service(Service.GRADING), system.service(Service.PUBLICATION));
    }

    /** A connection that writes batches as multi-row statements. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                platform().jdbcUrl(database) + "?reWriteBatchedInserts=true",
                platform().databaseUser(),
                "");
    }

    CpuMeter meter() {
        Map<String, Long> processes = new LinkedHashMap<>();
        system.services().forEach(service -> processes.put(service.service().title(), service.pid()));
        processes.put("PostgreSQL", platform().postgres().pid());
        processes.put("Kafka", platform().kafka().pid());
        return new CpuMeter(processes);
    }
}
