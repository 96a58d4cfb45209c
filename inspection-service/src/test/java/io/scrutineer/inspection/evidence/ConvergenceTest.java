package io.scrutineer.inspection.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.history.Admission;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.history.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Three devices work on some pieces apart from each other; however their batches get through, all is well in the end. */
class ConvergenceTest {

    private static final Recording SOMEBODY = new Recording("p-1", "hmics", "inspector", Instant.EPOCH);
    private static final int DEVICES = 3;
    private static final int PIECES = 3;
    private static final int MOST_STEPS = 25;

    @Property(tries = 2_000)
    void any_interleaving_duplication_and_loss_of_batches_converges_with_nothing_lost(
            @ForAll("work") List<Step> work, @ForAll("network") Network network, @ForAll("network") Network other) {
        List<Proposal> made = made(work);
        Service once = new Service();
        Service again = new Service();
        network.deliver(made, once);
        other.deliver(made, again);

        assertThat(once.all()).as("nothing is lost").containsExactlyInAnyOrderElementsOf(made);
        assertThat(once.states()).as("whatever the order").isEqualTo(again.states());
        heads(made).forEach((piece, heads) -> assertState(once.state(piece), heads));
    }

    @Property(tries = 500)
    void whoever_bases_a_version_on_all_heads_ends_the_conflict(
            @ForAll("work") List<Step> work, @ForAll("network") Network network) {
        List<Proposal> made = made(work);
        Service service = new Service();
        network.deliver(made, service);
        heads(made).forEach((piece, heads) -> {
            Version resolved = new Version(UUID.randomUUID(), List.copyOf(heads), "resolved", null, SOMEBODY);
            assertThat(service.take(List.of(new Proposal(piece, resolved)))).containsExactly(Admission.APPLIED);
            assertThat(service.state(piece).heads()).containsExactly(resolved);
            assertThat(service.state(piece).isDisputed()).isFalse();
        });
    }

    private static void assertState(Result state, Set<UUID> heads) {
        Set<Optional<String>> said = state.heads().stream()
                .map(head -> Optional.ofNullable(head.content()))
                .collect(toSet());
        assertThat(state.heads()).extracting(Version::id).containsExactlyInAnyOrderElementsOf(heads);
        assertThat(state.isDisputed()).isEqualTo(said.size() > 1);
        assertThat(state.current().isWithdrawal()).isEqualTo(said.equals(Set.of(Optional.empty())));
        assertThat(state.shown().isWithdrawal()).isFalse();
    }

    @Provide
    Arbitrary<List<Step>> work() {
        Arbitrary<Integer> devices = Arbitraries.integers().between(0, DEVICES - 1);
        Arbitrary<Step> changes = Combinators.combine(
                        devices,
                        Arbitraries.integers().between(0, PIECES - 1),
                        Arbitraries.of("one thing", "another", ""),
                        Arbitraries.integers().between(0, 2))
                .as(Change::new);
        Arbitrary<Step> tidings = Combinators.combine(devices, devices).as(Tidings::new);
        return Arbitraries.frequencyOf(Tuple.of(3, changes), Tuple.of(1, tidings))
                .list()
                .ofMaxSize(MOST_STEPS);
    }

    @Provide
    Arbitrary<Network> network() {
        Arbitrary<List<List<Integer>>> batches = Arbitraries.integers()
                .between(0, PIECES + MOST_STEPS - 1)
                .list()
                .ofMaxSize(12)
                .list()
                .ofMaxSize(8);
        Arbitrary<List<Integer>> atLast = Arbitraries.shuffle(
                IntStream.range(0, PIECES + MOST_STEPS).boxed().toList());
        return Combinators.combine(batches, atLast).as(Network::new);
    }

    /** What happens at a device while nothing is sent. */
    sealed interface Step {}

    /** Somebody bases a version on all that are open at the device; one that says nothing withdraws the piece. */
    record Change(int device, int piece, String says, int clock) implements Step {

        Version version(int number, Set<UUID> bases) {
            UUID id = new UUID(clock, number);
            return says.isEmpty()
                    ? new Version(id, List.copyOf(bases), null, "Twice.", SOMEBODY)
                    : new Version(id, List.copyOf(bases), says, null, SOMEBODY);
        }
    }

    /** A device gets to know all that another has. */
    record Tidings(int device, int other) implements Step {}

    /** All that the devices make, in the order in which they make it; they begin with the pieces, which one of them made. */
    private static List<Proposal> made(List<Step> work) {
        List<Proposal> made = new ArrayList<>();
        for (int piece = 0; piece < PIECES; piece++) {
            UUID id = new UUID(0, piece);
            made.add(new Proposal(id, Version.first(id, "first", SOMEBODY)));
        }
        List<Set<Proposal>> known = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            known.add(new LinkedHashSet<>(made));
        }
        for (Step step : work) {
            if (step instanceof Change change) {
                Set<Proposal> own = known.get(change.device());
                UUID piece = new UUID(0, change.piece());
                Set<UUID> bases = heads(own).getOrDefault(piece, Set.of());
                Proposal next = new Proposal(piece, change.version(made.size(), bases));
                own.add(next);
                made.add(next);
            } else if (step instanceof Tidings tidings) {
                known.get(tidings.device()).addAll(known.get(tidings.other()));
            }
        }
        return made;
    }

    /** Of each piece, the versions that no other is based on. */
    private static Map<UUID, Set<UUID>> heads(Iterable<Proposal> versions) {
        Map<UUID, Set<UUID>> heads = new HashMap<>();
        versions.forEach(each -> heads.computeIfAbsent(each.piece(), piece -> new HashSet<>())
                .add(each.version().id()));
        versions.forEach(each -> heads.getOrDefault(each.piece(), Set.of())
                .removeAll(each.version().bases()));
        return heads;
    }

    /**
     * What gets through: batches of anything in any order and as often as it likes, and at last, as devices send again
     * what is unanswered, all of it in some order.
     */
    record Network(List<List<Integer>> batches, List<Integer> atLast) {

        void deliver(List<Proposal> made, Service service) {
            batches.forEach(batch -> service.take(picked(made, batch)));
            service.take(picked(made, atLast));
        }

        private static List<Proposal> picked(List<Proposal> made, List<Integer> places) {
            return places.stream()
                    .filter(place -> place < made.size())
                    .map(made::get)
                    .toList();
        }
    }

    /** Takes batches in as the exchange does: new pieces first, and then the versions of any. */
    private static final class Service {

        private final Map<UUID, Versions> pieces = new HashMap<>();

        List<Admission> take(List<Proposal> batch) {
            batch.stream()
                    .filter(Service::isNew)
                    .forEach(each -> pieces.putIfAbsent(each.piece(), new Versions(List.of(each.version()))));
            List<Proposal> amending =
                    batch.stream().filter(each -> !isNew(each)).toList();
            Set<Proposal> before = Set.copyOf(all());
            List<Admission> admissions = List.of(Amendments.admit(amending, pieces));
            Map<Proposal, List<Admission>> answers = IntStream.range(0, amending.size())
                    .boxed()
                    .collect(groupingBy(amending::get, mapping(admissions::get, toList())));
            answers.forEach((one, told) -> assertTold(one, told, before.contains(one)));
            return admissions;
        }

        private static boolean isNew(Proposal proposal) {
            return proposal.version().bases().isEmpty();
        }

        /** It is in if all is that it is based on, and was taken in once however often it stands in the batch. */
        private void assertTold(Proposal one, List<Admission> told, boolean wasKnown) {
            boolean isKnown = all().contains(one);
            assertThat(isKnown).as("%s is in", one).isEqualTo(hasBases(one));
            List<Admission> expected = new ArrayList<>(
                    Collections.nCopies(told.size(), isKnown ? Admission.ALREADY_KNOWN : Admission.BASE_UNKNOWN));
            if (isKnown && !wasKnown) {
                expected.set(0, Admission.APPLIED);
            }
            assertThat(told).as("%s", one).containsExactlyInAnyOrderElementsOf(expected);
        }

        private boolean hasBases(Proposal one) {
            return all().stream()
                    .filter(other -> other.piece().equals(one.piece()))
                    .map(other -> other.version().id())
                    .collect(toSet())
                    .containsAll(one.version().bases());
        }

        List<Proposal> all() {
            List<Proposal> all = new ArrayList<>();
            pieces.forEach((piece, versions) -> versions.all().forEach(one -> all.add(new Proposal(piece, one))));
            return all;
        }

        Map<UUID, Result> states() {
            return pieces.keySet().stream().collect(toMap(piece -> piece, this::state));
        }

        Result state(UUID piece) {
            return Result.of(Objects.requireNonNull(pieces.get(piece)));
        }
    }

    /** All that can be read of a piece. */
    record Result(
            List<Version> all, List<Version> heads, Version current, Version shown, Version first, boolean isDisputed) {

        static Result of(Versions versions) {
            return new Result(
                    versions.all(),
                    versions.heads(),
                    versions.current(),
                    versions.shown(),
                    versions.first(),
                    versions.isDisputed());
        }
    }
}
