package io.scrutineer.inspection.evidence;

import io.scrutineer.calendar.PartialDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of fieldwork, such as a focus group or the review of a batch of case records. While it is open, its team has
 * more to bring in.
 */
public record Activity(
        UUID id,
        String kind,
        String body,
        PartialDate date,
        @Nullable Integer peopleMet,
        boolean youngInspectors,
        @Nullable String title,
        boolean open)
        implements Identified {}
