package io.scrutineer.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void address_of_four_bytes_is_one_client() {
        assertThat(of("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(of("192.0.2.2"));
    }

    /** As some proxies write it; what it has in common with all others of them is all but its last four bytes. */
    @Test
    void address_of_four_bytes_is_the_same_client_in_the_form_of_sixteen() {
        assertThat(of("::ffff:192.0.2.1")).isEqualTo(of("192.0.2.1")).isNotEqualTo(of("::ffff:192.0.2.2"));
        assertThat(of("::ffff:c000:201")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void network_of_sixty_four_bits_is_one_client() {
        assertThat(of("2001:db8:0:1::1"))
                .isEqualTo(of("2001:db8:0:1:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(of("2001:db8:0:2::1"));
    }

    @Test
    void request_without_an_address_is_counted_too() {
        assertThat(ClientAddress.of(null)).isEqualTo("unknown");
        assertThat(ClientAddress.of(SocketAddress.domainSocketAddress("/run/x")))
                .isEqualTo("unknown");
    }

    private static String of(String address) {
        return ClientAddress.of(SocketAddress.inetSocketAddress(443, address));
    }
}
