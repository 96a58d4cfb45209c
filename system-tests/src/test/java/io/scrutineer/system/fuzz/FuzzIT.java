package io.scrutineer.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import io.scrutineer.local.cases.RequestFailed;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.local.platform.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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

    /** A service takes up its work with one client: so many requests at each operation come before the others join in. */
    private static final int ALONE = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Answers answers = new Answers();
    private final Ledger ledger = new Ledger();

    @TempDir
    Path data;

    @Test
    void noRequestBreaksOrSlowsAServiceOrLeavesWhatItsAnswerDidNotSay() {
        Surroundings surroundings = new Surroundings(Path.of("target", "fuzz"), Map.of());
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), surroundings, (part, took) -> {})) {
            List<Operation> operations = operations(system);
            assertThat(changes(operations)).as("the ledger knows what they add").isSubsetOf(Ledger.known());
            new CasePlayer(system.apis(PATIENCE)).play(Case.named("inverclyde-2017"));
            Case untouched = inspectionOfAnother(system);
            Tables tables = new Tables(system.platform());
            Map<String, Integer> before = tables.rows();
            List<String> ofAnother = tables.contentOf(UUID.fromString(untouched.inspectionId()));

            Stories stories = new Stories(
                    Documents.of(
                            system.service(Service.INSPECTION).uri(),
                            system.service(Service.GRADING).uri()),
                    SEED);
            run(system, operations, List.of(untouched.inspectionId()), stories);
            CasePlayer panel = new CasePlayer(system.apis(Duration.ZERO));
            new WholeWay(operations, tokensOfAllBodies(system), stories.bodies(), stories.whole(), this::send)
                    .walk(() -> panel.signOffGrades(stories.whole(), ledger::enterPanelAction));

            System.out.println(
                    "Fuzz: " + REQUESTS + " requests, seed " + SEED + ", " + answers + ", rows " + ledger.added());
            assertThat(answers.wrong()).as("seed " + SEED).isEmpty();
            await("rows as the answers say, seed " + SEED)
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tables.addedSince(before)).isEqualTo(ledger.added()));
            assertThat(ledger.succeeded())
                    .as("every kind of change succeeded, seed " + SEED)
                    .containsAll(changes(operations));
            assertThat(tables.contentOf(UUID.fromString(untouched.inspectionId())))
                    .isEqualTo(ofAnother);
        }
    }

    private static List<Operation> operations(LocalSystem system) {
        return system.services().stream()
                .flatMap(service -> Operation.of(service).stream())
                .toList();
    }

    private static Set<String> changes(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> !operation.method().equals("GET"))
                .map(Operation::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void run(LocalSystem system, List<Operation> operations, List<String> otherIds, Stories stories) {
        AtomicInteger sent = new AtomicInteger();
        Requests first = new Requests(operations, tokens(system), otherIds, stories, new Random(SEED - 1));
        for (Operation operation : operations) {
            for (int i = 0; i < ALONE; i++) {
                send(first.next(operation), sent.getAndIncrement());
            }
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> ends = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Requests(operations, tokens(system), otherIds, stories, new Random(SEED + i)))
                .map(requests -> CompletableFuture.runAsync(() -> send(requests, sent), clients))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new));
        while (!all.isDone()) {
            signOff(new CasePlayer(system.apis(Duration.ZERO)), stories);
        }
        ends.forEach(CompletableFuture::join);
        clients.shutdown();
    }

    /**
     * Four bodies that sign off by chance, each by a person of its own, would take too many requests: their panel comes
     * now and then. What a request of chance did in between is in its way once, and it comes again.
     */
    private void signOff(CasePlayer panel, Stories stories) {
        for (Case inspection : stories.all()) {
            try {
                panel.signOffGrades(inspection, ledger::enterPanelAction);
            } catch (RequestFailed e) {
                System.out.println("The panel comes again: " + e.getMessage());
            }
        }
        Waiting.pause(Duration.ofMillis(500));
    }

    /** As below, and somebody of each body: chance must not have them, as it must not reach the inspection of another body. */
    private static Map<String, String> tokensOfAllBodies(LocalSystem system) {
        Map<String, String> tokens = tokens(system);
        for (String body : WholeWay.BODIES) {
            String person = WholeWay.signingFor(body);
            tokens.put(person, "Bearer " + system.issuer().token(Persona.of(person, body, "panel-member")));
        }
        tokens.put(
                WholeWay.SECOND_PUBLISHER.person(), "Bearer " + system.issuer().token(WholeWay.SECOND_PUBLISHER));
        return tokens;
    }

    /** Each role for the lead body, nobody, and one without a proper token. */
    private static Map<String, String> tokens(LocalSystem system) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Persona.ALL.forEach(persona ->
                tokens.put(persona.role(), "Bearer " + system.issuer().token(persona)));
        tokens.put(WholeWay.APPROVER.person(), "Bearer " + system.issuer().token(WholeWay.APPROVER));
        tokens.put("public", "");
        tokens.put("forged", "Bearer e30.e30.e30");
        return tokens;
    }

    private void send(Requests requests, AtomicInteger sent) {
        for (int number = sent.getAndIncrement(); number < REQUESTS; number = sent.getAndIncrement()) {
            send(requests.next(), number);
        }
    }

    private void send(FuzzRequest request, int number) {
        try {
            ask(request, number);
        } catch (IOException e) {
            answers.enterNone(request, e);
        }
    }

    /** After the others. */
    private WholeWay.Answered send(FuzzRequest request) {
        try {
            HttpResponse<String> answer = ask(request, REQUESTS);
            JsonNode body = JSON.readTree(answer.body());
            return new WholeWay.Answered(answer.statusCode(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> ask(FuzzRequest request, int number) throws IOException {
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.http(), BodyHandlers.ofString());
            answers.enter(request, number, answer, (System.nanoTime() - began) / 1_000_000);
            ledger.enter(request, answer.statusCode(), answer.body());
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
}
