/**
 * How a service sends and receives events without losing one or acting on one twice.
 *
 * <p>Sending: the {@link io.scrutineer.messaging.Outbox} stores an event in the transaction that causes it; the relay
 * brings it to Kafka. Receiving: the {@link io.scrutineer.messaging.EventConsumer} takes a batch in one transaction,
 * leaves out what the inbox knows, and hands the rest to each {@link io.scrutineer.messaging.BatchHandler}.
 */
@NullMarked
package io.scrutineer.messaging;

import org.jspecify.annotations.NullMarked;
