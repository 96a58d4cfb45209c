package io.scrutineer.benchmark;

import io.scrutineer.benchmark.KeptConnection.Answer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** A service as its clients see it: HTTP/1.1 on connections that stay open, as many as there are requests at once. */
final class ServiceClient {

    private static final String ANY_VERSION = "If-Match: *\r\n";
    private static final byte[] NOTHING = {};
    private static final int NOT_FOUND = 404;

    private final URI address;
    private final String headers;
    private final ConcurrentLinkedDeque<KeptConnection> idle = new ConcurrentLinkedDeque<>();

    ServiceClient(URI address, String token) {
        this.address = address;
        this.headers = "Host: %s\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\n"
                .formatted(address.getAuthority(), token);
    }

    void put(String path, byte[] body) {
        checked(path, answer("PUT", path, headers, body));
    }

    /** A change of whichever version there is. */
    void putAny(String path, byte[] body) {
        checked(path, answer("PUT", path, headers + ANY_VERSION, body));
    }

    void post(String path, byte[] body) {
        checked(path, answer(path, postOf(path, body)));
    }

    /** The bytes of a request that are to be made before the clock starts. */
    byte[] postOf(String path, byte[] body) {
        return KeptConnection.request("POST", path, headers, body);
    }

    String get(String path) {
        Answer answer = answer("GET", path, headers, NOTHING);
        return answer.status() == NOT_FOUND ? "" : checked(path, answer).body();
    }

    private Answer answer(String method, String path, String fields, byte[] body) {
        return answer(path, KeptConnection.request(method, path, fields, body));
    }

    private Answer answer(String path, byte[] request) {
        KeptConnection kept = idle.poll();
        try {
            Answer answer = kept == null ? null : answerOn(kept, request);
            return answer == null ? asked(new KeptConnection(address), request) : answer;
        } catch (IOException e) {
            throw new BenchmarkFailed("No answer from " + address + path + ": " + e, e);
        }
    }

    /** Null when the service has closed the connection meanwhile, as it does when nobody asked for long. */
    private @Nullable Answer answerOn(KeptConnection kept, byte[] request) throws IOException {
        try {
            return asked(kept, request);
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException closed) {
            kept.close();
            return null;
        }
    }

    private Answer asked(KeptConnection connection, byte[] request) throws IOException {
        Answer answer = connection.ask(request);
        if (answer.isLast()) {
            connection.close();
        } else {
            idle.push(connection);
        }
        return answer;
    }

    private static Answer checked(String path, Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new BenchmarkFailed(path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
