package io.scrutineer.inspection.turn;

import java.time.Duration;

/**
 * How many groups are written at once, how many may wait, and how long; whoever finds no place, or no turn in time, is
 * told to come again.
 */
public record TurnLimits(int writers, int waiting, Duration patience) {}
