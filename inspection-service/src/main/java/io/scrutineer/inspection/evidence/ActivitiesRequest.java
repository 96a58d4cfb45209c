package io.scrutineer.inspection.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Activities to record together, all or none. */
record ActivitiesRequest(@NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull ActivityRequest> activities) {}
