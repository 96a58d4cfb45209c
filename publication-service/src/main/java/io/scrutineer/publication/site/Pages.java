package io.scrutineer.publication.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against their records when the service is built. */
@CheckedTemplate(basePath = "site")
final class Pages {

    private Pages() {}

    static native TemplateInstance report(ReportPage page);

    static native TemplateInstance reports(ReportListPage page);

    static native TemplateInstance withdrawn(WithdrawnPage page);

    static native TemplateInstance problem(ProblemPage page);
}
