package io.scrutineer.actor;

import java.util.Set;

/** The roles that a token can carry, and that an endpoint names with {@code @RolesAllowed}. */
public final class Role {

    /** Plans inspections and registers partnerships. */
    public static final String PLANNER = "planner";

    /** Leads an inspection: completes its fieldwork and confirms its grades for the team. */
    public static final String LEAD_INSPECTOR = "lead-inspector";

    /** Records and reads evidence. */
    public static final String INSPECTOR = "inspector";

    /** A practitioner of another area who inspects for a time. */
    public static final String ASSOCIATE_ASSESSOR = "associate-assessor";

    /** A trained volunteer with experience of care: records evidence, and reads no one else's findings. */
    public static final String YOUNG_INSPECTOR = "young-inspector";

    /** Moderates and confirms grades; of the quality and consistency panel. */
    public static final String PANEL_MEMBER = "panel-member";

    /** Approves and publishes reports. */
    public static final String PUBLISHER = "publisher";

    /** Acts for an inspected partnership in the factual accuracy round. */
    public static final String PARTNERSHIP_OFFICER = "partnership-officer";

    /** A client program of an agency: what it may do is in the scopes of its token. */
    public static final String AGENCY_CLIENT = "agency-client";

    /** Reads and verifies the audit trail, and keeps to no inspection. */
    public static final String AUDITOR = "auditor";

    /**
     * Reads the matters of concern of inspections and escalates them. No other role implies it, and rows that are for it
     * alone are there for it alone.
     */
    public static final String CONCERN_OFFICER = "concern-officer";

    /** The roles of people who act for a body. */
    static final Set<String> OF_BODIES = Set.of(
            PLANNER,
            LEAD_INSPECTOR,
            INSPECTOR,
            ASSOCIATE_ASSESSOR,
            YOUNG_INSPECTOR,
            PANEL_MEMBER,
            PUBLISHER,
            AUDITOR,
            CONCERN_OFFICER);

    private Role() {}
}
