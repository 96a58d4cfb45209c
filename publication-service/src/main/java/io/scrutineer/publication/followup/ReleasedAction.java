package io.scrutineer.publication.followup;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as the public sees it. */
@Schema(name = "ReleasedAction")
public record ReleasedAction(UUID id, ActionContent action) {}
