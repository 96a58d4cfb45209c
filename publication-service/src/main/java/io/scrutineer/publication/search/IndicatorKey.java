package io.scrutineer.publication.search;

import java.util.Optional;

/** Names an indicator: its code means something within a version of its framework alone. */
public record IndicatorKey(String framework, String version, String code) {

    private static final int PARTS = 3;

    /** Reads {@code improving-lives/2016/2.1}. */
    public static Optional<IndicatorKey> parse(String path) {
        String[] parts = path.split("/", -1);
        return parts.length == PARTS ? Optional.of(new IndicatorKey(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    public boolean isOf(Framework of) {
        return of.id().equals(framework) && of.version().equals(version);
    }

    /** As it stands in addresses. */
    public String path() {
        return framework + "/" + version + "/" + code;
    }
}
