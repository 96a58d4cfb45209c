package io.scrutineer.audit.record;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request asks for: its method and path template, the ids in its path, and its own id. */
record RequestedAction(String action, String subject, String request) {

    /** The chain keeps the subject for good, and a person has to be able to get out of it. */
    private static final String PERSON = "person";

    static RequestedAction of(
            String method, PathTemplate path, Function<String, @Nullable String> parameters, String request) {
        String subject = path.parameters().stream()
                .map(name -> name.equals(PERSON) ? "?" : Word.of(parameters.apply(name)))
                .collect(Collectors.joining("/"));
        return new RequestedAction(method + " " + path.text(), subject, request);
    }
}
