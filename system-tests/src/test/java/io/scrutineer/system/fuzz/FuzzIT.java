package io.scrutineer.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests by the thousand at every endpoint, in every role, right and wrong: none breaks a service, none makes it wait,
 * none tells of its insides, and the data are what the requests that succeeded say.
 *
 * <p>{@code -Dfuzz.requests} sets how many, and {@code -Dfuzz.seed} repeats a run.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 22_000);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
    private static final int CLIENTS = 8;
    private static final long SLOW_MILLIS = 2_000;
    private static final int NO_CONTENT = 204;
    /** Refused before there is a request to answer. */
    private static final int URI_TOO_LONG = 414;

    private static final Pattern INSIDES =
            Pattern.compile("\\bat [a-z]+(\\.[\\w$]+)+\\(|[A-Za-z]+Exception\\b|org\\.(hibernate|postgresql)|SQLSTATE");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Ledger ledger = new Ledger();

    @TempDir
    Path data;

    @Test
    void noRequestBreaksOrSlowsAServiceOrLeavesWhatItsAnswerDidNotSay() {
        Surroundings surroundings = new Surroundings(Path.of("target", "fuzz"), Map.of());
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), surroundings, (part, took) -> {})) {
            Case untouched = inspectionOfAnother(system);
            Tables tables = new Tables(system.platform());
            Map<String, Integer> before = tables.rows();
            String ofAnother = tables.contentOf(UUID.fromString(untouched.inspectionId()));

            run(system, List.of(untouched.inspectionId()));

            System.out.println(
                    "Fuzz: " + REQUESTS + " requests, seed " + SEED + ", answers " + new TreeMap<>(outcomes));
            assertThat(wrong).as("seed " + SEED).isEmpty();
            assertThat(addedTo(before, tables.rows())).as("seed " + SEED).isEqualTo(ledger.added());
            assertThat(ledger.added().values())
                    .as("each kind of change succeeded")
                    .allMatch(rows -> rows > 0);
            assertThat(tables.contentOf(UUID.fromString(untouched.inspectionId())))
                    .isEqualTo(ofAnother);
        }
    }

    private void run(LocalSystem system, List<String> otherIds) {
        List<Operation> operations = system.services().stream()
                .flatMap(service -> Operation.of(service).stream())
                .toList();
        Stories stories = new Stories(SEED);
        AtomicInteger left = new AtomicInteger(REQUESTS);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> ends = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new FuzzRequest.Source(operations, tokens(system), otherIds, stories, SEED + i))
                .map(source -> CompletableFuture.runAsync(() -> send(source, left), clients))
                .toList();
        ends.forEach(CompletableFuture::join);
        clients.shutdown();
    }

    /** Each role for the lead body, nobody, and one without a proper token. */
    private static Map<String, String> tokens(LocalSystem system) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Persona.ALL.forEach(persona ->
                tokens.put(persona.role(), "Bearer " + system.issuer().token(persona)));
        tokens.put("public", "");
        tokens.put("forged", "Bearer e30.e30.e30");
        return tokens;
    }

    private void send(FuzzRequest.Source source, AtomicInteger left) {
        while (left.getAndDecrement() > 0) {
            FuzzRequest request = source.next();
            long began = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(request.http(), BodyHandlers.ofString());
                check(request, answer, (System.nanoTime() - began) / 1_000_000);
            } catch (IOException e) {
                wrong.add(request + " was not answered: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void check(FuzzRequest request, HttpResponse<String> answer, long millis) {
        int status = answer.statusCode();
        outcomes.merge(Integer.toString(status), 1, Integer::sum);
        List<String> faults = new ArrayList<>();
        if (status >= 500) {
            faults.add("status " + status);
        }
        if (millis > SLOW_MILLIS) {
            faults.add(millis + " ms");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            faults.add("tells of its insides");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status != URI_TOO_LONG && !type.matches(typeOf(status))) {
            faults.add("is of the type " + type);
        }
        if (!faults.isEmpty()) {
            wrong.add(request + " -> " + faults + " " + answer.body());
        }
        ledger.enter(request, status, answer.body());
    }

    private static String typeOf(int status) {
        if (status == NO_CONTENT) {
            return "";
        }
        return status >= 400 ? "application/problem\\+json.*" : "application/(json|x-ndjson).*";
    }

    /** An inspection in which one other body alone takes part, and the partnership of the stories. */
    private Case inspectionOfAnother(LocalSystem system) {
        Case inspection = Case.named("east-ayrshire-2017").again("of-another-body");
        Persona other = Persona.PLANNER.at("healthcare-improvement-scotland");
        String token = system.issuer().token(other);
        ObjectNode partnership = inspection.partnership().deepCopy();
        put(system, token, "/v1/partnerships/" + partnership.remove("id").asText(), partnership);
        ObjectNode plan = inspection.plan().deepCopy();
        plan.put("leadBody", other.body()).putArray("partnerBodies");
        put(system, token, "/v1/inspections/" + inspection.inspectionId(), plan);
        return inspection;
    }

    private void put(LocalSystem system, String token, String path, ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(
                        system.service(Service.INSPECTION).uri().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(Ledger.CREATED);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Integer> addedTo(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, Integer> added = new TreeMap<>();
        after.forEach((table, rows) -> added.put(table, rows - before.getOrDefault(table, 0)));
        return added;
    }
}
