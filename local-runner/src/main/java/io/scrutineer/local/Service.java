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

    /** Ports that nobody has now. */
    public static Map<Service, Integer> freePorts() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : values()) {
            ports.put(service, Ports.free());
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
