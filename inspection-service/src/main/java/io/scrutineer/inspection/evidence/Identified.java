package io.scrutineer.inspection.evidence;

import java.util.UUID;

/** A piece of evidence under the client's id, by which a repeated request is recognised. */
public sealed interface Identified permits Activity, Finding {

    UUID id();
}
