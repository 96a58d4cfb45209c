package io.scrutineer.publication.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the Atom feed, checked against its record when the service is built. */
@CheckedTemplate(basePath = "feed")
final class FeedTemplates {

    private FeedTemplates() {}

    static native TemplateInstance atom(Feed feed);
}
