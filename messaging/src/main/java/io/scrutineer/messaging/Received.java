package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;

/** An event with its data as they stood on the wire, for a handler that keeps the bytes or checks their hash. */
public record Received<E extends InspectionEvent>(E event, byte[] data) {}
