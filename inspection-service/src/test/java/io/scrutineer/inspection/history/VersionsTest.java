package io.scrutineer.inspection.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.Recording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final Recording SOMEBODY = new Recording("p-1", "hmics", "inspector", Instant.EPOCH);
    private static final UUID PIECE = new UUID(0x7000, 1);

    private final Versions versions = new Versions(List.of(Version.first(PIECE, "first", SOMEBODY)));

    @Test
    void version_that_is_based_on_the_present_one_takes_its_place() {
        assertThat(versions.admit(amended(2, "second", PIECE))).isEqualTo(Admission.APPLIED);
        assertThat(versions.current().content()).isEqualTo("second");
        assertThat(versions.isDisputed()).isFalse();
    }

    @Test
    void same_version_again_is_known_also_when_others_followed() {
        versions.admit(amended(2, "second", PIECE));
        versions.admit(amended(3, "third", id(2)));
        assertThat(versions.admit(amended(2, "second", PIECE))).isEqualTo(Admission.ALREADY_KNOWN);
        assertThat(versions.current().content()).isEqualTo("third");
    }

    @Test
    void other_version_under_a_known_id_is_refused() {
        versions.admit(amended(2, "second", PIECE));
        assertThat(versions.admit(amended(2, "other", PIECE))).isEqualTo(Admission.ID_IN_USE);
        assertThat(versions.size()).isEqualTo(2);
    }

    @Test
    void two_versions_of_one_are_both_kept_until_one_is_based_on_both() {
        versions.admit(amended(2, "mine", PIECE));
        assertThat(versions.admit(amended(3, "yours", PIECE))).isEqualTo(Admission.APPLIED);
        assertThat(versions.isDisputed()).isTrue();
        assertThat(versions.heads()).extracting(Version::content).containsExactly("mine", "yours");
        assertThat(versions.admit(amended(4, "ours", id(2), id(3)))).isEqualTo(Admission.APPLIED);
        assertThat(versions.isDisputed()).isFalse();
        assertThat(versions.heads()).extracting(Version::content).containsExactly("ours");
        assertThat(versions.size()).isEqualTo(4);
    }

    @Test
    void two_versions_that_say_the_same_are_no_conflict() {
        versions.admit(amended(2, "same", PIECE));
        assertThat(versions.admit(amended(3, "same", PIECE))).isEqualTo(Admission.APPLIED);
        assertThat(versions.isDisputed()).isFalse();
    }

    @Test
    void version_is_disputed_while_it_is_open_beside_one_that_says_something_else() {
        Version mine = amended(2, "mine", PIECE);
        versions.admit(mine);
        assertThat(versions.isDisputed(mine)).isFalse();
        versions.admit(amended(3, "yours", PIECE));
        assertThat(versions.isDisputed(mine)).isTrue();
        versions.admit(amended(4, "mine, on", id(2)));
        assertThat(versions.isDisputed(mine)).isFalse();
        assertThat(versions.isDisputed()).isTrue();
    }

    @Test
    void content_counts_before_a_withdrawal_that_contradicts_it() {
        versions.admit(withdrawal(2, PIECE));
        assertThat(versions.current().isWithdrawal()).isTrue();
        assertThat(versions.admit(amended(3, "amended", PIECE))).isEqualTo(Admission.APPLIED);
        assertThat(versions.isDisputed()).isTrue();
        assertThat(versions.current().content()).isEqualTo("amended");
    }

    @Test
    void withdrawal_shows_the_nearest_content_that_it_is_based_on() {
        versions.admit(amended(2, "second", PIECE));
        versions.admit(withdrawal(3, id(2)));
        assertThat(versions.shown().content()).isEqualTo("second");
        versions.admit(withdrawal(4, id(3)));
        assertThat(versions.shown().content()).isEqualTo("second");
    }

    @Test
    void withdrawal_of_several_shows_what_counted_of_them() {
        versions.admit(withdrawal(2, PIECE));
        versions.admit(amended(3, "mine", PIECE));
        versions.admit(amended(4, "yours", PIECE));
        versions.admit(withdrawal(5, id(4), id(3), id(2)));
        assertThat(versions.shown().content()).isEqualTo("mine");
    }

    @Test
    void content_behind_a_mesh_of_withdrawals_is_found_at_once() {
        UUID[] last = {PIECE};
        for (int layer = 1; layer <= 60; layer++) {
            UUID[] bases = last;
            last = new UUID[] {id(10 * layer), id(10 * layer + 1), id(10 * layer + 2)};
            for (UUID id : last) {
                versions.admit(new Version(id, List.of(bases), null, "Twice.", SOMEBODY));
            }
        }
        assertThat(versions.shown().content()).isEqualTo("first");
    }

    @Test
    void version_waits_for_what_it_is_based_on() {
        assertThat(versions.admit(amended(3, "third", id(2)))).isEqualTo(Admission.BASE_UNKNOWN);
        assertThat(versions.size()).isEqualTo(1);
        versions.admit(amended(2, "second", PIECE));
        assertThat(versions.admit(amended(3, "third", id(2)))).isEqualTo(Admission.APPLIED);
    }

    @Test
    void version_that_is_based_on_nothing_is_not_admitted() {
        assertThat(versions.admit(amended(2, "second"))).isEqualTo(Admission.BASE_UNKNOWN);
    }

    private static Version amended(int number, String content, UUID... bases) {
        return new Version(id(number), List.of(bases), content, null, SOMEBODY);
    }

    private static Version withdrawal(int number, UUID... bases) {
        return new Version(id(number), List.of(bases), null, "Twice.", SOMEBODY);
    }

    private static UUID id(int number) {
        return new UUID(0x7000, number);
    }
}
