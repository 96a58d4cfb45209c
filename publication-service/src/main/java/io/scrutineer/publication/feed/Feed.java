package io.scrutineer.publication.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.wording.XmlText;
import java.time.Instant;
import java.util.List;

/**
 * The reports that changed last, each once, with the last that happened to it. As JSON it is a JSON Feed of version 1.1
 * (https://www.jsonfeed.org/version/1.1/).
 */
record Feed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String address,
        String language,
        List<Entry> items) {

    static final int SIZE = 50;

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    static Feed of(List<Change> newest, String address, PublicAddresses addresses) {
        return new Feed(
                VERSION,
                "Inspection reports",
                addresses.of("/reports"),
                address,
                "en-GB",
                newest.stream().map(change -> Entry.of(change, addresses)).toList());
    }

    /** When the newest of its entries changed; an empty feed has not changed for long. */
    @JsonIgnore
    public Instant updated() {
        return items.isEmpty() ? Instant.EPOCH : items.get(0).modified();
    }

    /** A report in the feed. */
    record Entry(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_modified") Instant modified,
            List<String> tags) {

        private static Entry of(Change change, PublicAddresses addresses) {
            String summary = change.summary();
            return new Entry(
                    "urn:uuid:" + change.inspectionId(),
                    addresses.of(change.path()),
                    FeedText.title(change),
                    XmlText.of(summary == null ? change.title() : summary),
                    change.changedAt(),
                    List.of(XmlText.of(change.area().name())));
        }
    }
}
