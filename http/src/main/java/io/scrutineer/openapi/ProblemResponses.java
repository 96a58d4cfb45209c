package io.scrutineer.openapi;

import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Which problems an operation can answer, each with an example. */
final class ProblemResponses {

    /** In the description of a 403 or 409: a code between backticks, as there are several, and what it means, up to the next. */
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`(?:: ([^`;.]+))?");

    private static final String CONFLICT = "The request contradicts what is there.";

    /** Of a path from its first parameter on, when it ends with what may be made there. */
    private static final Pattern PARAMETERS_ALONE = Pattern.compile("(?:/?\\{\\w+})+");

    /** What passes by itself. */
    private static final Set<String> PASSING = Set.of("429", "503");

    private static final Map<String, Status> WITH_CODES = Map.of("403", Status.FORBIDDEN, "409", Status.CONFLICT);

    private static final String OR_RIGHTS =
            " `insufficient-rights`: the roles or scopes of the access token do not allow this.";

    /** In place of what Quarkus says where a resource does not. */
    private static final Map<String, String> UNAUTHORIZED = Map.of(
            "Not Authorized", "There is no access token, or it is not valid here.",
            "Not Allowed", "The roles or scopes of the access token do not allow this.");

    private final Operation operation;
    private final String path;
    private final HttpMethod method;

    ProblemResponses(Operation operation, String path, HttpMethod method) {
        this.operation = operation;
        this.path = path;
        this.method = method;
    }

    void complete() {
        common().forEach((status, description) -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach(ProblemResponses::describe);
    }

    private Map<String, String> common() {
        Map<String, String> common = new TreeMap<>();
        boolean hasBody = operation.getRequestBody() != null;
        if (hasBody) {
            common.put("400", "The body is not JSON, or not of the form that is taken here.");
            common.put("408", "The body did not come to an end in time.");
            common.put("413", "The body is too large.");
            common.put("415", "The body is of another media type.");
        }
        if (hasBody || has(In.QUERY, "")) {
            common.put("422", "Fields can not be accepted; all of them are named.");
        }
        if (mayBeMissing()) {
            common.put("404", "There is nothing at this address, or not for who asks.");
        }
        if (has(In.HEADER, "If-Match")) {
            common.put("412", "If-Match names another version.");
            common.put("428", "If-Match is missing.");
        }
        common.put("429", "There were too many requests.");
        common.put("503", "It can not be done now; the same request may succeed later.");
        return common;
    }

    /** What is read, and what is made under something else, has to be there; of people nothing says whether they are. */
    private boolean mayBeMissing() {
        int first = path.indexOf("/{");
        return first >= 0
                && !path.startsWith("/{person}", first)
                && (method == HttpMethod.GET
                        || !PARAMETERS_ALONE.matcher(path.substring(first)).matches());
    }

    /** A parameter at that place, of that name where one is given. */
    private boolean has(In place, String name) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.getIn() == place && (name.isEmpty() || name.equalsIgnoreCase(parameter.getName())));
    }

    private static void describe(String status, APIResponse response) {
        String said = Objects.requireNonNullElse(response.getDescription(), "");
        if (UNAUTHORIZED.containsKey(said)) {
            response.setDescription(UNAUTHORIZED.get(said));
        } else if (status.equals("403")) {
            response.setDescription(said + OR_RIGHTS);
        }
        if (PASSING.contains(status)) {
            response.addHeader(HttpHeaders.RETRY_AFTER, secondsToWait());
        }
        boolean isProblem = status.startsWith("4") || status.startsWith("5");
        if (isProblem && response.getContent() == null) {
            response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem(status, response)));
        }
    }

    private static Header secondsToWait() {
        return OASFactory.createHeader()
                .description("After how many seconds to come again.")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static MediaType problem(String status, APIResponse response) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        Status several = WITH_CODES.get(status);
        String said = Objects.requireNonNullElse(response.getDescription(), "");
        if (several == null || !CODE.matcher(said).find()) {
            return problem.example(ProblemExamples.of(status));
        }
        CODE.matcher(said)
                .results()
                .forEach(code -> problem.addExample(
                        code.group(1),
                        OASFactory.createExample()
                                .value(ProblemExamples.of(several, code.group(1), sentence(code.group(2))))));
        return problem;
    }

    private static String sentence(@Nullable String meaning) {
        return meaning == null
                ? CONFLICT
                : meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".";
    }
}
