package io.scrutineer.publication.report;

import io.scrutineer.contracts.EventJson;
import java.nio.charset.StandardCharsets;

/** What a report says, with the text that stands for it and the hash of that: both are made once. */
public record WrittenReport(ReportContent content, String json, String sha256) {

    public static WrittenReport of(ReportContent content) {
        byte[] json = content.canonicalJson();
        return new WrittenReport(content, new String(json, StandardCharsets.UTF_8), EventJson.sha256(json));
    }
}
