package io.scrutineer.inspection.turn;

import java.time.Duration;

/**
 * How long a group waits at most for those who are about to come, how many may wait for their turn, and how long; whoever
 * finds no place, or no turn in time, is told to come again.
 */
public record TurnLimits(Duration gathering, int waiting, Duration patience) {}
