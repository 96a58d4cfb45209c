package io.scrutineer.inspection.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Three devices work on one piece apart from each other; however their batches get through, all is well in the end. */
class ConvergenceTest {

    private static final Recording SOMEBODY = new Recording("p-1", "hmics", "inspector", Instant.EPOCH);
    private static final Version FIRST = Version.first(new UUID(0x7000, 0), "first", SOMEBODY);
    private static final int DEVICES = 3;

    @Property(tries = 500)
    void any_interleaving_duplication_and_loss_of_batches_converges_with_nothing_lost(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changesOfEach) {
        Random random = new Random(seed);
        List<List<Version>> made = devices(random, changesOfEach);
        Versions once = new Versions(List.of(FIRST));
        Versions again = new Versions(List.of(FIRST));
        deliver(made, once, new Random(random.nextLong()));
        deliver(made, again, new Random(random.nextLong()));

        assertThat(once.all()).as("nothing is lost").containsAll(flat(made)).hasSize(1 + DEVICES * changesOfEach);
        assertThat(once.all()).as("whatever the order").isEqualTo(again.all());
        assertThat(once.heads()).isEqualTo(again.heads());
        assertThat(once.current()).isEqualTo(again.current());
        assertThat(once.shown()).isEqualTo(again.shown());
        assertThat(once.shown().isWithdrawal()).isFalse();
        assertThat(once.isDisputed()).isEqualTo(again.isDisputed());
    }

    @Property(tries = 200)
    void whoever_bases_a_version_on_all_heads_ends_the_conflict(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int changesOfEach) {
        Random random = new Random(seed);
        Versions versions = new Versions(List.of(FIRST));
        deliver(devices(random, changesOfEach), versions, random);
        List<UUID> heads = versions.heads().stream().map(Version::id).toList();
        Version resolved = new Version(new UUID(0x7fff, 1), heads, "resolved", null, SOMEBODY);
        assertThat(versions.admit(resolved)).isEqualTo(Admission.APPLIED);
        assertThat(versions.heads()).containsExactly(resolved);
    }

    /** Each device bases its next version on its own last one and, now and then, on one of another that it has seen. */
    private static List<List<Version>> devices(Random random, int changesOfEach) {
        List<List<Version>> made = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            made.add(new ArrayList<>());
        }
        for (int i = 0; i < changesOfEach; i++) {
            for (int device = 0; device < DEVICES; device++) {
                List<Version> own = made.get(device);
                List<UUID> bases = new ArrayList<>(List.of(
                        own.isEmpty() ? FIRST.id() : own.get(own.size() - 1).id()));
                List<Version> others = made.get(random.nextInt(DEVICES));
                if (random.nextInt(4) == 0 && !others.isEmpty()) {
                    bases.add(others.get(random.nextInt(others.size())).id());
                }
                own.add(version(random, device, i, bases));
            }
        }
        return made;
    }

    private static Version version(Random random, int device, int number, List<UUID> bases) {
        UUID id = new UUID(0x7000 + random.nextInt(50), 100L * device + number + 1);
        return random.nextInt(5) == 0
                ? new Version(id, bases, null, "withdrawn by " + device, SOMEBODY)
                : new Version(id, bases, "from %d: %d".formatted(device, number), null, SOMEBODY);
    }

    /** Sends all that a device has no answer for, shuffled and cut off anywhere; answers get lost, too. */
    private static void deliver(List<List<Version>> made, Versions server, Random random) {
        List<List<Version>> unanswered = made.stream().map(ArrayList::new).collect(Collectors.toList());
        while (unanswered.stream().anyMatch(left -> !left.isEmpty())) {
            List<Version> left = unanswered.get(random.nextInt(DEVICES));
            List<Version> batch = new ArrayList<>(left);
            Collections.shuffle(batch, random);
            List<Version> arrived = batch.subList(0, batch.isEmpty() ? 0 : random.nextInt(batch.size() + 1));
            Set<Admission> sendAgain = Set.of(Admission.BASE_UNKNOWN);
            for (Version version : arrived) {
                Admission admission = server.admit(version);
                assertThat(admission).isNotEqualTo(Admission.ID_IN_USE);
                boolean answerIsLost = random.nextInt(4) == 0;
                if (!sendAgain.contains(admission) && !answerIsLost) {
                    left.remove(version);
                }
            }
        }
    }

    private static List<Version> flat(List<List<Version>> made) {
        return made.stream().flatMap(List::stream).toList();
    }
}
