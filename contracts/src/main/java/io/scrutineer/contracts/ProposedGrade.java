package io.scrutineer.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicative grade; without value and label where the evidence is insufficient. */
public record ProposedGrade(
        String indicator, @Nullable Integer grade, @Nullable String label, String confidence, List<String> reasons) {}
