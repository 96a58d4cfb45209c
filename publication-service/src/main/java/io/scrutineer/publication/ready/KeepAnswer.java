package io.scrutineer.publication.ready;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps answers as they are sent for the first time: whole, of status 200, to a request whose path and query are plain. */
@Ready
@Provider
class KeepAnswer implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final Logger LOG = Logger.getLogger(KeepAnswer.class);
    private static final String SHELF = KeepAnswer.class.getName() + ".shelf";
    private static final String HEAD = KeepAnswer.class.getName() + ".head";
    private static final List<String> OF_THE_REPRESENTATION = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.LINK,
            HttpHeaders.VARY);

    /** In lower case. They belong to one request, its client or its connection. */
    private static final Set<String> OF_THE_REQUEST = Set.of(
            "x-request-id",
            "ratelimit",
            "ratelimit-policy",
            "connection",
            "content-length",
            "transfer-encoding",
            "date");

    private static final String OF_THE_SITE_THAT_ASKS = "access-control-";

    private final ReadyAnswers ready;
    private final CurrentVertxRequest current;
    private final ResourceInfo endpoint;

    KeepAnswer(ReadyAnswers ready, CurrentVertxRequest current, ResourceInfo endpoint) {
        this.ready = ready;
        this.current = current;
        this.endpoint = endpoint;
    }

    /** Before anything is read: what changes from now on lets the shelf go, and this answer with it. */
    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(SHELF, ready.shelf());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI address = request.getUriInfo().getRequestUri();
        boolean whole = response.getStatus() == Response.Status.OK.getStatusCode()
                && request.getMethod().equals(HttpMethod.GET)
                && PlainPath.is(address.getRawPath())
                && PlainQuery.is(
                        address.getRawQuery(),
                        endpoint.getResourceMethod().getAnnotation(Ready.class).query());
        if (whole) {
            Map<String, String> headers = new HashMap<>();
            OF_THE_REPRESENTATION.forEach(name -> putIfThere(headers, name, response.getHeaderString(name)));
            String key = Encodings.key(asSent(address), request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
            AnswerFields fields = new AnswerFields(ofTheService(), headers);
            request.setProperty(HEAD, new Head((Shelf) request.getProperty(SHELF), key, fields));
        }
    }

    private static String asSent(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** What the routes before the endpoint set. */
    private Map<String, String> ofTheService() {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        current.getCurrent().response().headers().forEach(fields::put);
        fields.keySet().removeIf(KeepAnswer::isOfTheRequest);
        OF_THE_REPRESENTATION.forEach(fields::remove);
        return fields;
    }

    private static boolean isOfTheRequest(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return OF_THE_REQUEST.contains(lowerCase) || lowerCase.startsWith(OF_THE_SITE_THAT_ASKS);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        if (writing.getProperty(HEAD) instanceof Head head) {
            OutputStream client = writing.getOutputStream();
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            writing.setOutputStream(body);
            writing.proceed();
            writing.setOutputStream(client);
            body.writeTo(client);
            keep(head, body.toByteArray());
        } else {
            writing.proceed();
        }
    }

    private static void keep(Head head, byte[] body) {
        try {
            head.shelf().put(head.key(), head.fields(), body);
        } catch (IOException e) {
            LOG.warnf("An answer is not kept, as its file can not be written: %s", e.getMessage());
        }
    }

    private static void putIfThere(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    /** What is known of an answer before its body is written. */
    private record Head(Shelf shelf, String key, AnswerFields fields) {}
}
