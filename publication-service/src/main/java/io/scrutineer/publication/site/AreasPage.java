package io.scrutineer.publication.site;

import io.scrutineer.publication.search.AreaSummary;
import io.scrutineer.publication.wording.PartialDate;
import java.util.List;

/** The areas of which something is public. */
record AreasPage(List<Entry> areas) {

    /** An area with the number of its reports. */
    record Entry(LinkTo area, int reports, String latest) {}

    static AreasPage of(List<AreaSummary> areas) {
        return new AreasPage(areas.stream()
                .map(area -> new Entry(
                        new LinkTo("/areas/" + area.code(), area.name()),
                        area.reports(),
                        PartialDate.parse(area.latest()).inWords()))
                .toList());
    }

    public List<LinkTo> trail() {
        return List.of();
    }
}
