package io.scrutineer.publication.published;

import java.util.UUID;

/** Something was added to a report in public. */
record AdditionReleased(UUID inspectionId) {}
