package io.scrutineer.local.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody in whose name a token is made: for a body or for a partnership, with roles, and scopes if it is a program. */
public record Persona(
        String person, @Nullable String body, @Nullable String partnership, List<String> roles, List<String> scopes) {

    private static final String LEAD_BODY = "care-inspectorate";
    private static final List<String> ALL_SCOPES = List.of(
            "inspections:read",
            "inspections:write",
            "evidence:read",
            "evidence:write",
            "assessments:read",
            "drafts:read");

    public static final Persona PLANNER = of("p-planner", LEAD_BODY, "planner");

    /** Leads the inspection for the lead body. */
    public static final Persona LEAD_INSPECTOR = of("p-lead-inspector", LEAD_BODY, "lead-inspector");

    public static final Persona INSPECTOR = of("p-inspector", LEAD_BODY, "inspector");
    public static final Persona ASSOCIATE_ASSESSOR = of("p-associate-assessor", LEAD_BODY, "associate-assessor");
    public static final Persona YOUNG_INSPECTOR = of("p-young-inspector", LEAD_BODY, "young-inspector");

    /** Of the quality and consistency panel, and not of the inspection team. */
    public static final Persona PANEL_MEMBER = of("p-panel-member", "education-scotland", "panel-member");

    public static final Persona PUBLISHER = of("p-publisher", LEAD_BODY, "publisher");

    public static final Persona PARTNERSHIP_OFFICER = ofPartnership("p-partnership-officer", "east-ayrshire");

    public static final Persona AGENCY_CLIENT =
            new Persona("c-agency-client", LEAD_BODY, null, List.of("agency-client"), ALL_SCOPES);

    public static final Persona AUDITOR = of("p-auditor", LEAD_BODY, "auditor");

    public static final Persona CONCERN_OFFICER = of("p-concern-officer", LEAD_BODY, "concern-officer");

    /** One for each role. */
    public static final List<Persona> ALL = List.of(
            PLANNER,
            LEAD_INSPECTOR,
            INSPECTOR,
            ASSOCIATE_ASSESSOR,
            YOUNG_INSPECTOR,
            PANEL_MEMBER,
            PUBLISHER,
            PARTNERSHIP_OFFICER,
            AGENCY_CLIENT,
            AUDITOR,
            CONCERN_OFFICER);

    /** For what needs two people or two bodies. */
    public static final List<Persona> SECOND = List.of(
            of("p-second-lead-inspector", "education-scotland", "lead-inspector"),
            of("p-second-panel-member", LEAD_BODY, "panel-member"));

    public static Persona of(String person, String body, String... roles) {
        return new Persona(person, body, null, List.of(roles), List.of());
    }

    public static Persona ofPartnership(String person, String partnership) {
        return new Persona(person, null, partnership, List.of("partnership-officer"), List.of());
    }

    /** The same person with the same roles, for another body. */
    public Persona at(String otherBody) {
        return new Persona(person, otherBody, null, roles, scopes);
    }

    /** Who it is, in a line. */
    public String title() {
        return role() + " (" + person + " for " + (body == null ? partnership : body) + ")";
    }

    /** The first role, which names the persona. */
    public String role() {
        return roles.get(0);
    }
}
