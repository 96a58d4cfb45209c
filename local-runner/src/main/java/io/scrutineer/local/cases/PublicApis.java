package io.scrutineer.local.cases;

import io.scrutineer.local.identity.LocalIssuer;
import java.net.URI;
import java.time.Duration;

/** Where the three public APIs are, who issues tokens for them, and how long a client goes on trying when one is away. */
public record PublicApis(URI inspection, URI grading, URI publication, LocalIssuer issuer, Duration patience) {}
