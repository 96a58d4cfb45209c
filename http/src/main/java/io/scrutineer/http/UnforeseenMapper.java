package io.scrutineer.http;

import io.scrutineer.failure.Unavailable;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;

/** Answers what nobody foresaw without telling anything but an id, under which the log has the rest. */
@Provider
class UnforeseenMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnforeseenMapper.class);
    private static final int DEEPEST = 20;

    /** The pool says it in one way where none could be made in time, and in another where all are taken. */
    private static final Set<String> NO_CONNECTION =
            Set.of("Acquisition timeout while waiting for new connection", "Sorry, acquisition timeout!");

    private static final Set<String> TRY_AGAIN = Set.of("08", "40", "53", "57");

    @Override
    public Response toResponse(Throwable e) {
        if (databaseIsAway(e)) {
            LOG.warnf("The database is away: %s", e.toString());
            return Problem.tryAgain();
        }
        UUID id = UUID.randomUUID();
        LOG.errorf(e, "Unforeseen failure %s", id);
        return Problem.response(
                Status.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "Something went wrong here. Report it with the id " + id + ".");
    }

    /** By SQLSTATE class: connection, rollback (such as a deadlock), resources, operator; or no connection to be had. */
    private static boolean databaseIsAway(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof JDBCConnectionException
                    || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state == null
                ? NO_CONNECTION.contains(String.valueOf(e.getMessage()))
                : TRY_AGAIN.contains(state.substring(0, Math.min(2, state.length())));
    }
}
