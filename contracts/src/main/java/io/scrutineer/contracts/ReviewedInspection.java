package io.scrutineer.contracts;

import java.util.UUID;

/** The earlier inspection that a progress review follows up. */
public record ReviewedInspection(UUID inspectionId, String reference) {}
