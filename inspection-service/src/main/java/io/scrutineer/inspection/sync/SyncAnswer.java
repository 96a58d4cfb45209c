package io.scrutineer.inspection.sync;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each operation of a device, and what others have changed since it last asked. */
@Schema(name = "SyncAnswer")
record SyncAnswer(List<SyncResult> results, Changes changes) {}
