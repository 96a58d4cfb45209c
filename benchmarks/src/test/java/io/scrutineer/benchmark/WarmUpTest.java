package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private final WarmUp warmUp = new WarmUp(40, new ArrayList<>(), new ArrayList<>());

    @Test
    void goesOnWhileTheCompilersHaveMuchToDo() {
        assertThat(warmUp.isEnough()).isFalse();
        warmUp.add(300, 0.6);
        warmUp.add(700, 0.2);
        assertThat(warmUp.isEnough()).isFalse();
        warmUp.add(900, 0.05);
        warmUp.add(900, 0.06);
        warmUp.add(900, 0.05);
        assertThat(warmUp.isEnough()).isFalse();
        warmUp.add(950, 0.04);
        assertThat(warmUp.isEnough()).isTrue();
        assertThat(warmUp.text())
                .startsWith("6 rounds")
                .contains("300, 700, 900, 900, 900, 950 /s", "60, 20, 5, 6, 5, 4 %");
    }

    @Test
    void endsWhereTheyNeverEnd() {
        for (int round = 1; round <= 40; round++) {
            assertThat(warmUp.isEnough()).isFalse();
            warmUp.add(300, 0.6);
        }
        assertThat(warmUp.isEnough()).isTrue();
    }
}
