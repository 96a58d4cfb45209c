package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "*"})
    void change_based_on_the_present_version_goes_ahead(String ifMatch) {
        assertThatCode(() -> Preconditions.requireMatch(ifMatch, "7")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\""})
    void change_based_on_another_version_is_stale(String ifMatch) {
        assertThatThrownBy(() -> Preconditions.requireMatch(ifMatch, "7")).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void change_that_does_not_say_what_it_is_based_on_is_refused(String ifMatch) {
        assertThatThrownBy(() -> Preconditions.requireMatch(ifMatch, "7")).isInstanceOf(PreconditionMissing.class);
    }
}
