package io.scrutineer.publication.site;

import io.scrutineer.publication.search.Framework;
import io.scrutineer.publication.search.IndicatorKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads to the page of an indicator. */
final class IndicatorLink {

    private IndicatorLink() {}

    static LinkTo of(Framework.Indicator indicator) {
        return new LinkTo(path(indicator.key()), indicator.key().code() + " " + indicator.title());
    }

    static String path(IndicatorKey key) {
        return Stream.of(key.framework(), key.version(), key.code())
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/", "/indicators/", ""));
    }
}
