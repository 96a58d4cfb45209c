package io.scrutineer.grading.moderation;

/** Who acts in the panel, for which body and in which roles; a person is the same one whatever the other two say. */
public record PanelMember(String person, String body, String roles) {}
