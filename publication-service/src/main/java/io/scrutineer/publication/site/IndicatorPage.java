package io.scrutineer.publication.site;

import io.scrutineer.publication.search.Framework;
import io.scrutineer.publication.search.GradeTally;
import io.scrutineer.publication.site.Spread.Group;
import io.scrutineer.publication.site.Spread.Subject;
import java.util.List;

/** How an indicator was graded, over the areas and over the years. */
record IndicatorPage(String name, String framework, Spread years, Spread areas, String searchPath) {

    static IndicatorPage of(
            Framework framework, Framework.Indicator indicator, List<GradeTally> byYear, List<GradeTally> byArea) {
        return new IndicatorPage(
                indicator.key().code() + " " + indicator.title(),
                framework.title() + " (version " + framework.version() + ")",
                spread(
                        new Subject("years", "Grades by year of publication", "Year", framework.scale(), Subject.CODES),
                        byYear),
                spread(new Subject("areas", "Grades by area", "Area", framework.scale(), Subject.NAMES), byArea),
                Address.of("/search").with("indicator", indicator.key().path()).toString());
    }

    private static Spread spread(Subject subject, List<GradeTally> tallies) {
        List<Group> groups = tallies.stream()
                .map(GradeTally::group)
                .distinct()
                .map(Group::named)
                .toList();
        return Spread.of(subject, groups, GradeTally::group, tallies);
    }

    public List<LinkTo> trail() {
        return List.of(new LinkTo("/indicators", "Indicators"));
    }
}
