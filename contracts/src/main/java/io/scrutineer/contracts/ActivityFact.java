package io.scrutineer.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of fieldwork from which findings come; {@code kind} is one of the framework's kinds of source. */
public record ActivityFact(
        UUID id,
        String kind,
        String body,
        String date,
        @Nullable Integer peopleMet,
        boolean youngInspectors) {}
