package io.scrutineer.grading.whatif;

/** How many grades move so. */
record MovementCount(Movement movement, int grades) {}
