package io.scrutineer.publication.site;

import java.util.List;

/** What open data there is, for people. */
record DataPage(String catalogue) {

    public List<LinkTo> trail() {
        return List.of();
    }
}
