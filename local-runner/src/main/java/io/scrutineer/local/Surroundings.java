package io.scrutineer.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the services write their logs, and settings that they get beside or instead of their usual ones. */
public record Surroundings(Path logs, Map<String, String> settings) {

    /** These settings in place of usual ones. */
    Surroundings over(Map<String, String> usual) {
        Map<String, String> all = new HashMap<>(usual);
        all.putAll(settings);
        return new Surroundings(logs, all);
    }

    static Surroundings usual(Path logs) {
        return new Surroundings(logs, Map.of());
    }
}
