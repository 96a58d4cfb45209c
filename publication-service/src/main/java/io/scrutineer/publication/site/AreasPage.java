package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.search.AreaSummary;
import io.scrutineer.publication.wording.DateWords;
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
                        DateWords.of(PartialDate.parse(area.latest()))))
                .toList());
    }

    public List<LinkTo> trail() {
        return List.of();
    }
}
