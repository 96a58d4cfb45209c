package io.scrutineer.publication.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against their records when the service is built. */
@CheckedTemplate(basePath = "site")
final class Pages {

    private Pages() {}

    static native TemplateInstance report(ReportPage page);

    static native TemplateInstance youngpeople(YoungPeoplePage page);

    static native TemplateInstance reports(ReportListPage page);

    static native TemplateInstance home(HomePage page);

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance areas(AreasPage page);

    static native TemplateInstance area(AreaPage page);

    static native TemplateInstance indicators(IndicatorsPage page);

    static native TemplateInstance indicator(IndicatorPage page);

    static native TemplateInstance compare(ComparePage page);

    static native TemplateInstance data(DataPage page);

    static native TemplateInstance withdrawn(WithdrawnPage page);

    static native TemplateInstance problem(ProblemPage page);
}
