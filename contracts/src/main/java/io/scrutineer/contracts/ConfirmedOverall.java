package io.scrutineer.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The overall grade that follows from the confirmed ones by the rule of the policy; {@code indicative} is what would have followed
 * from those that the policy proposed, where that is another one.
 */
public record ConfirmedOverall(
        int grade, String label, @Nullable Integer indicative) {}
