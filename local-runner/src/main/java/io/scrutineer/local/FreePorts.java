package io.scrutineer.local;

import io.scrutineer.local.platform.Ports;
import io.scrutineer.local.platform.StartFailed;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the services can have their ports. */
final class FreePorts {
    private FreePorts() {}

    static void check(Map<Service, Integer> ports) {
        String taken = ports.entrySet().stream()
                .filter(port -> !Ports.isFree(port.getValue()))
                .map(port -> port.getValue() + " (" + port.getKey().title() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new StartFailed("In use by another program: port " + taken
                    + ". Is Scrutineer running already? Stop what uses it and run again.");
        }
    }
}
