/** What the system reaches, measured beside what PostgreSQL and Kafka reach in the same run. */
@NullMarked
package io.scrutineer.benchmark;

import org.jspecify.annotations.NullMarked;
