package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds a service to what its answers tell browsers and caches, and to which sites' scripts it lets in. */
public abstract class HeadersContract {

    /** What the service under test has to be started with: {@code CORS_ORIGINS}. */
    public static final String ALLOWED = "https://inspect.example.org,https://tools.example.org:8443";

    private static final String ORIGIN = "Access-Control-Allow-Origin";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private final String open;
    private final String closed;

    /** Addresses of the API: one that is open to everybody, and one that is closed. */
    protected HeadersContract(String open, String closed) {
        this.open = open;
        this.closed = closed;
    }

    @Test
    void every_answer_has_the_usual_headers_once() {
        for (String path : List.of(open, closed, "/v1/nothing", "/nothing", "/q/health", "/q/openapi")) {
            HttpResponse<String> answer = get(path, Map.of());
            ALWAYS.forEach((name, value) ->
                    assertThat(answer.headers().allValues(name)).as(path).containsExactly(value));
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1)
                    .allSatisfy(policy -> assertThat(policy)
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
        }
    }

    @Test
    void api_is_no_page() {
        for (String path : List.of(open, closed, "/v1/nothing")) {
            assertThat(get(path, Map.of()).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValue("default-src 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void caches_keep_neither_errors_nor_what_is_not_public() {
        assertThat(cacheControl(open)).hasSize(1).doesNotContain("no-store");
        for (String path : List.of(closed, "/v1/nothing", "/nothing", open + "/nothing", "/q/nothing")) {
            assertThat(get(path, Map.of()).statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(cacheControl(path)).as(path).containsExactly("no-store");
        }
    }

    @Test
    void metrics_are_told_to_who_asks_directly_and_to_nobody_whom_a_proxy_lets_in() {
        assertThat(get("/q/metrics", Map.of()).statusCode()).isEqualTo(200);
        for (String header : List.of("X-Forwarded-For", "Forwarded")) {
            for (String path : List.of("/q/metrics", "/q/metrics/", "/q/./metrics", "/q/%6Detrics")) {
                assertThat(get(path, Map.of(header, "192.0.2.1")).statusCode())
                        .as(header + " " + path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void scripts_of_sites_on_the_list_are_let_in() {
        for (String origin : ALLOWED.split(",")) {
            HttpResponse<String> answer = get(open, Map.of("Origin", origin));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue(ORIGIN)).hasValue(origin);
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElse(""))
                    .containsIgnoringCase("x-request-id")
                    .containsIgnoringCase("link");
        }
    }

    @Test
    void site_on_the_list_may_ask_first() {
        HttpResponse<String> answer = ask("https://inspect.example.org");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue(ORIGIN)).hasValue("https://inspect.example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("PUT", "DELETE")
                .doesNotContain("PATCH");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .containsIgnoringCase("authorization");
    }

    @Test
    void scripts_of_all_other_sites_are_not() {
        for (String origin : List.of(
                "https://evil.example.com",
                "null",
                "http://inspect.example.org",
                "https://inspect.example.org.evil.example",
                "https://inspectXexample.org",
                "https://evilinspect.example.org",
                "https://sub.inspect.example.org",
                "https://inspect.example.org:444",
                "https://tools.example.org",
                "https://INSPECT.example.org@evil.example",
                "https://inspect.example.org,https://tools.example.org:8443",
                "*")) {
            for (HttpResponse<String> answer : List.of(get(open, Map.of("Origin", origin)), ask(origin))) {
                assertThat(answer.headers().firstValue(ORIGIN)).as(origin).isEmpty();
                assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                        .as(origin)
                        .isNotEqualTo("true");
                assertThat(answer.statusCode()).as(origin).isEqualTo(403);
            }
        }
    }

    private HttpResponse<String> ask(String origin) {
        return new Endpoint("OPTIONS", closed)
                .call(Map.of(
                        "Origin", origin,
                        "Access-Control-Request-Method", "PUT",
                        "Access-Control-Request-Headers", "authorization,content-type"));
    }

    private static List<String> cacheControl(String path) {
        return get(path, Map.of()).headers().allValues("Cache-Control");
    }

    private static HttpResponse<String> get(String path, Map<String, String> headers) {
        return new Endpoint("GET", path).call(headers);
    }
}
