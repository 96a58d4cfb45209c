package io.scrutineer.local.cases;

/** Somebody in whose name a request is made. */
public record Actor(String person, String body, String roles) {
    /** Leads the inspection for the lead body. */
    public static final Actor LEAD_INSPECTOR = new Actor("p-lead-inspector", "care-inspectorate", "inspector");

    /** Chairs the quality and consistency panel; not of the inspection team. */
    public static final Actor PANEL_CHAIR = new Actor("p-panel-chair", "education-scotland", "panel-member");

    /** Publishes for the lead body. */
    public static final Actor PUBLISHER = new Actor("p-publisher", "care-inspectorate", "publisher");
}
