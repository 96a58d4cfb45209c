package io.scrutineer.grading.moderation;

/** What an action means for the assessment as a whole. */
public enum Step {
    /** It changes nothing that others have to read. */
    REVIEW,
    /** It changes what there is to read: whoever signed off or confirmed does so again. */
    REVISION,
    /** The last body signs off. */
    LAST_SIGN_OFF,
    /** A person confirms the grades. */
    CONFIRMATION
}
