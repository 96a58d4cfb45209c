package io.scrutineer.limits;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The address that a request comes from, as far as one client has it to itself. */
final class ClientAddress {

    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    /** What stands before an address of IPv4 that is written as one of IPv6. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private ClientAddress() {}

    /** Of IPv6 the first 64 bits: a household or machine has all the addresses under them. Of IPv4 the address. */
    static String of(@Nullable SocketAddress address) {
        String host = address == null ? null : address.hostAddress();
        if (host == null) {
            return "unknown";
        }
        byte[] bytes = host.indexOf(':') < 0 ? null : NetUtil.createByteArrayFromIpAddressString(host);
        return bytes == null || bytes.length != IPV6 ? host : of(bytes);
    }

    private static String of(byte[] address) {
        boolean isMapped = Arrays.equals(Arrays.copyOf(address, MAPPED.length), MAPPED);
        return isMapped
                ? NetUtil.bytesToIpAddress(address, MAPPED.length, IPV6 - MAPPED.length)
                : HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK));
    }
}
