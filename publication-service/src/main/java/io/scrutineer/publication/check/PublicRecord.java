package io.scrutineer.publication.check;

import io.scrutineer.publication.report.ReportContent;
import java.util.List;

/** What is public of other inspections: implemented where the published reports are, which know of drafts. */
public interface PublicRecord {

    /** The inspection that a report follows up, if its report is public, and the latest others. */
    List<KnownInspection> beside(ReportContent report);
}
