package io.scrutineer.contracts;

import java.util.UUID;

/** Something that happened to an inspection; its id keys the record, so one inspection's events stay in order. */
public interface InspectionEvent {

    UUID inspectionId();
}
