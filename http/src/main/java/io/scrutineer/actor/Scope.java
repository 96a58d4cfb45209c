package io.scrutineer.actor;

import java.util.Set;

/**
 * What the token of an agency's client program allows (the claim {@code scope} of RFC 9068); beside the roles in
 * {@code @RolesAllowed}. In a person's token scopes mean nothing: a person's roles decide.
 */
public final class Scope {

    public static final String INSPECTIONS_READ = "inspections:read";
    public static final String INSPECTIONS_WRITE = "inspections:write";
    public static final String EVIDENCE_READ = "evidence:read";
    public static final String EVIDENCE_WRITE = "evidence:write";
    public static final String ASSESSMENTS_READ = "assessments:read";
    public static final String DRAFTS_READ = "drafts:read";

    static final Set<String> ALL =
            Set.of(INSPECTIONS_READ, INSPECTIONS_WRITE, EVIDENCE_READ, EVIDENCE_WRITE, ASSESSMENTS_READ, DRAFTS_READ);

    private Scope() {}
}
