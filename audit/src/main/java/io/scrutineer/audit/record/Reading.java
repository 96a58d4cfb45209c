package io.scrutineer.audit.record;

import jakarta.annotation.security.PermitAll;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/** Which requests read, and which of them read what is not public. */
final class Reading {

    static final Set<String> METHODS = Set.of("GET", "HEAD");

    private Reading() {}

    static boolean isPublic(Method endpoint) {
        return endpoint.isAnnotationPresent(PermitAll.class)
                || endpoint.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                        && Arrays.stream(endpoint.getAnnotations()).noneMatch(Reading::restricts);
    }

    private static boolean restricts(Annotation annotation) {
        return annotation.annotationType().getPackage().equals(PermitAll.class.getPackage());
    }
}
