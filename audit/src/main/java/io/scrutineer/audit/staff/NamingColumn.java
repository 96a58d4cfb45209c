package io.scrutineer.audit.staff;

/**
 * A column that names people; the id is an SQL expression that tells its rows apart, the time the column that says when.
 *
 * <p>All four are written in the code of a service and become part of statements.
 */
public record NamingColumn(String table, String column, String id, String time) {}
