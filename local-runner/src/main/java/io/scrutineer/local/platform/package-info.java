/** A real PostgreSQL and a real Kafka broker without Docker, for the local run and for the tests. */
@NullMarked
package io.scrutineer.local.platform;

import org.jspecify.annotations.NullMarked;
