package io.scrutineer.actor;

import java.util.SortedSet;

/** A person or a client program that acts for a body, with the roles it acts in. Ids are opaque, never names. */
public record Actor(String person, String body, SortedSet<String> roles) {}
