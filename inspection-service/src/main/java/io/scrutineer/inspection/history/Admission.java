package io.scrutineer.inspection.history;

/** What became of a version that came in. */
public enum Admission {
    /** It is kept now; another version of the same piece may contradict it. */
    APPLIED,
    /** It came in before. */
    ALREADY_KNOWN,
    /** Another version has its id. */
    ID_IN_USE,
    /** Something that it is based on has not come in yet; it can come again after that. */
    BASE_UNKNOWN
}
