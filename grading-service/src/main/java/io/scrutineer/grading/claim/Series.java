package io.scrutineer.grading.claim;

/** Reports that can be compared: on one version of a framework, and sample evidence apart from real evidence. */
record Series(String framework, String version, boolean sampleEvidence) {}
