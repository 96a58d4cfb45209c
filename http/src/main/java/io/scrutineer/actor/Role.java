package io.scrutineer.actor;

/** The roles that people and client programs act in. */
public final class Role {

    /** Reads and verifies the audit trail. */
    public static final String AUDITOR = "auditor";

    private Role() {}
}
