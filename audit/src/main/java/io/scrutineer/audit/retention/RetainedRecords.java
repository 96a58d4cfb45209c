package io.scrutineer.audit.retention;

import java.util.List;

/** The one place in which a service lists what it keeps and for how long; each has one such bean. */
public interface RetainedRecords {

    List<RecordClass> all();
}
