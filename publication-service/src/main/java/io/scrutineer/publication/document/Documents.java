package io.scrutineer.publication.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of documents, checked against their records when the service is built. */
@CheckedTemplate(basePath = "document")
final class Documents {

    private Documents() {}

    static native TemplateInstance report(PrintedReport page);
}
