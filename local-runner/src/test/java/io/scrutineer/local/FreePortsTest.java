package io.scrutineer.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.local.platform.StartFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void portsThatNobodyHasAreFree() {
        assertThatCode(() -> FreePorts.check(Service.freePorts())).doesNotThrowAnyException();
    }

    @Test
    void aPortInUseIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePorts.check(Map.of(Service.GRADING, other.getLocalPort())))
                    .isInstanceOf(StartFailed.class)
                    .hasMessage("In use by another program: port " + other.getLocalPort()
                            + " (grading-service). Is Scrutineer running already? Stop what uses it and run again.");
        }
    }

    @Test
    void aPortThatIsTakenForAllAddressesIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> FreePorts.check(Map.of(Service.GRADING, other.getLocalPort())))
                    .isInstanceOf(StartFailed.class);
        }
    }
}
