package io.scrutineer.system.fuzz;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.regex.Pattern;

/** What the services answered: how often with which status, how slowly, and what is wrong with it. */
final class Answers {

    private static final long SLOW_MILLIS = 2_000;
    private static final int NO_CONTENT = 204;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final Pattern INSIDES =
            Pattern.compile("\\bat [a-z]+(\\.[\\w$]+)+\\(|[A-Za-z]+Exception\\b|org\\.(hibernate|postgresql)|SQLSTATE");

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    /** The requests are numbered as they are sent. */
    void enter(FuzzRequest request, int number, HttpResponse<String> answer, long millis) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        slowest.accumulate(millis);
        List<String> faults = faults(answer);
        if (!request.isDescribed(answer.statusCode(), answer.body())) {
            faults.add("is not described");
        }
        if (millis > SLOW_MILLIS) {
            faults.add(millis + " ms");
        }
        if (!faults.isEmpty()) {
            wrong.add(request + " (number " + number + ") -> " + answer.statusCode() + " " + faults + " "
                    + answer.body());
        }
    }

    void enterNone(FuzzRequest request, IOException reason) {
        wrong.add(request + " was not answered: " + reason);
    }

    Collection<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "answers " + statuses + ", slowest " + slowest.get() + " ms";
    }

    private static List<String> faults(HttpResponse<String> answer) {
        List<String> faults = new ArrayList<>();
        if (answer.statusCode() >= FIRST_FAILURE) {
            faults.add("is a failure");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            faults.add("tells of its insides");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.matches(typeOf(answer.statusCode()))) {
            faults.add("is of the type '" + type + "'");
        }
        return faults;
    }

    private static String typeOf(int status) {
        if (status == NO_CONTENT) {
            return "";
        }
        return status >= FIRST_REFUSAL ? "application/problem\\+json.*" : "application/(json|schema\\+json|x-ndjson).*";
    }
}
