package io.scrutineer.testparts;

import io.scrutineer.local.identity.Persona;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A request to be made with ids of things that are there and with ids of nothing, which has to make no difference. */
record Attempt(Endpoint endpoint, Persona persona, String body) {

    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    /** What is wrong, or nothing: the answer has to have the status, as if the ids were of nothing. */
    Optional<String> asNothing(Set<String> names, Function<String, UUID> ids, int status) {
        Answer known = answer(names, ids);
        Answer unknown = answer(names, name -> UUID.randomUUID());
        boolean right = known.status() == status && (known.equals(unknown) || unknown.isMadeAnew(known));
        return right ? Optional.empty() : Optional.of(this + ": " + known + " but " + unknown);
    }

    /** What is wrong, or nothing, where the two answers have to be the same, whatever they are. */
    Optional<String> asEachOther(Set<String> names, Function<String, UUID> ids, Function<String, UUID> ofNothing) {
        Answer known = answer(names, ids);
        Answer unknown = answer(names, ofNothing);
        boolean bothMade = known.status() == CREATED && unknown.status() == CREATED;
        return known.equals(unknown) || bothMade || unknown.isMadeAnew(known)
                ? Optional.empty()
                : Optional.of(this + ": " + known + " but " + unknown);
    }

    /** Without the ids themselves. */
    private Answer answer(Set<String> names, Function<String, UUID> ids) {
        Map<String, String> values = new HashMap<>();
        names.forEach(name -> values.put(name, ids.apply(name).toString()));
        values.put("person", persona.person());
        values.put("fresh", UUID.randomUUID().toString());
        HttpResponse<String> response = endpoint.call(Tokens.bearer(persona), values, body);
        String text = response.body();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getValue(), value.getKey());
        }
        return new Answer(response.statusCode(), text);
    }

    @Override
    public String toString() {
        return endpoint + " as " + persona.role() + " with " + body;
    }

    private record Answer(int status, String text) {

        /** Whether it made a thing with an id that was free, and the other one says that of its id there is nothing. */
        boolean isMadeAnew(Answer other) {
            return status == CREATED && other.status == NOT_FOUND;
        }
    }
}
