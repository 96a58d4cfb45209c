package io.scrutineer.local;

import io.scrutineer.local.platform.Ports;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The three services, in the order in which an inspection passes through them. */
public enum Service {
    INSPECTION(8081),
    GRADING(8082),
    PUBLICATION(8083);

    private static final int PORTS_OF_ONE = 3_000;

    private final int port;

    Service(int port) {
        this.port = port;
    }

    /** Where the services listen unless told otherwise. */
    public static Map<Service, Integer> usualPorts() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : values()) {
            ports.put(service, service.port);
        }
        return ports;
    }

    /**
     * Ports that nobody has now, each of a range of its own: as the services take them only later,
     * another service, or the platform that is started before them, could choose the same.
     */
    public static Map<Service, Integer> freePorts() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        int from = 11_000;
        for (Service service : values()) {
            ports.put(service, Ports.free(from, from + PORTS_OF_ONE));
            from += PORTS_OF_ONE;
        }
        return ports;
    }

    /** The name of its module and of its process. */
    public String title() {
        return database() + "-service";
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }
}
