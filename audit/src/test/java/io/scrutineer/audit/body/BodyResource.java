package io.scrutineer.audit.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.http.JsonLines;
import io.scrutineer.limits.LargeBodies;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Takes bodies in the ways that the services do. */
@Path("/body")
@PermitAll
class BodyResource {

    record Point(int x) {}

    private final LargeBodies bodies;
    private final ObjectMapper json;
    private final Validator validator;

    BodyResource(LargeBodies bodies, ObjectMapper json, Validator validator) {
        this.bodies = bodies;
        this.json = json;
        this.validator = validator;
    }

    @POST
    @Path("/json")
    @Consumes(MediaType.APPLICATION_JSON)
    public String point(Point point) {
        return "x is " + point.x();
    }

    @POST
    @Path("/lines")
    @Consumes(JsonLines.MEDIA_TYPE)
    public String lines() throws IOException {
        try (InputStream body = bodies.open()) {
            return "lines: "
                    + new JsonLines<Point>(body, json.readerFor(Point.class), validator)
                            .next()
                            .size();
        }
    }
}
