package io.scrutineer.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void withoutOptionsTheRunStaysUpOnDataOfItsOwn() {
        assertThat(Options.parse()).isEqualTo(new Options(false, false, null, null, null));
    }

    @Test
    void allOptionsGoTogether() {
        Options options = Options.parse("--once", "--results", "/r.json", "--data", "/d", "--tokens", "/t");

        assertThat(options).isEqualTo(new Options(false, true, Path.of("/r.json"), Path.of("/d"), Path.of("/t")));
    }

    @Test
    void aRelativePathIsTakenFromWhereTheCommandIsGiven() {
        assertThat(Options.parse("--data", "kept").data()).isEqualTo(Path.of(System.getProperty("user.dir"), "kept"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse("--once", "--twice"))
                .isInstanceOf(Options.WrongUsage.class)
                .hasMessage("Unknown option --twice: see ./run --help");
    }

    @Test
    void anOptionWithoutItsPathIsNamed() {
        assertThatThrownBy(() -> Options.parse("--results"))
                .isInstanceOf(Options.WrongUsage.class)
                .hasMessage("--results needs a path: see ./run --help");
    }
}
