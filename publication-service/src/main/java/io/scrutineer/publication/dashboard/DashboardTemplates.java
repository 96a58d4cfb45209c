package io.scrutineer.publication.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page, checked against its record when the service is built. */
@CheckedTemplate(basePath = "dashboard")
final class DashboardTemplates {

    private DashboardTemplates() {}

    static native TemplateInstance dashboard(DashboardPage page);
}
