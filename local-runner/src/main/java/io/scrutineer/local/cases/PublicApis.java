package io.scrutineer.local.cases;

import java.net.URI;
import java.time.Duration;

/** Where the three public APIs are, and how long a client goes on trying when one is away. */
public record PublicApis(URI inspection, URI grading, URI publication, Duration patience) {}
