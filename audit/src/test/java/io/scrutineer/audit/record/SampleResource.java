package io.scrutineer.audit.record;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.actor.CurrentActor;
import io.scrutineer.audit.record.JointChanges.Asked;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.http.RequestId;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

@Path("/sample/{id}")
@PermitAll
class SampleResource {

    private final AgroalDataSource dataSource;
    private final CurrentActor actors;
    private final RequestId requestId;
    private final ResourceInfo endpoint;

    SampleResource(AgroalDataSource dataSource, CurrentActor actors, RequestId requestId, ResourceInfo endpoint) {
        this.dataSource = dataSource;
        this.actors = actors;
        this.requestId = requestId;
        this.endpoint = endpoint;
    }

    @GET
    @Path("/public")
    public String open() {
        return "open";
    }

    @GET
    @Path("/secret")
    @RolesAllowed("inspector")
    public String secret() {
        return "secret";
    }

    @GET
    @Path("/quick")
    @NonBlocking
    @RolesAllowed("inspector")
    public String quick() {
        return "quick";
    }

    @GET
    @Path("/refused")
    @RolesAllowed("inspector")
    public String refused() {
        throw new NotAllowed("not this");
    }

    @GET
    @Path("/refused-quickly")
    @NonBlocking
    @RolesAllowed("inspector")
    public String refusedQuickly() {
        throw new NotAllowed("not this");
    }

    @GET
    @Path("/people/{person}")
    @RolesAllowed("inspector")
    public String person(@PathParam("person") String person) {
        return person;
    }

    @GET
    @Path("/closed")
    @RolesAllowed("planner")
    public String closed() {
        return "closed";
    }

    @POST
    @Path("/open-change")
    @Transactional
    public void openChange() {
        // changes nothing, in a transaction
    }

    /** Stands for two requests, of which the one that runs is one. */
    @POST
    @Path("/joint-change")
    @RolesAllowed("inspector")
    public void jointChange(@PathParam("id") String id) throws SQLException {
        Asked asked = new Asked("POST", endpoint.getResourceMethod(), id, requestId.get());
        JointChanges.Change change = JointChanges.of(actors.get(), asked);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(JointChanges.INSERT)) {
            JointChanges.bind(List.of(change, change), statement, 1);
            statement.executeUpdate();
        }
    }

    @POST
    @Path("/change/{part}")
    @RolesAllowed("inspector")
    @Transactional
    public void change(@PathParam("part") String part) {
        if (part.equals("undone")) {
            throw new Conflict("undone", "It did not come about.");
        }
    }
}
