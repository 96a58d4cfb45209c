package io.scrutineer.grading.policy;

/** What is common to all limiters: a cap, and why. */
interface Capping {

    String id();

    String title();

    int cap();

    String reason();
}
