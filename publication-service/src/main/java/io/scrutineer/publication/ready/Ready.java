package io.scrutineer.publication.ready;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answers of this endpoint to everybody are the same while nothing that is public changes: they are kept.
 *
 * <p>They have to follow from the path, from a query that is named here and from what is public, and from nothing else, the
 * time and the name of the host included; and each table that they are made of needs the trigger that counts on
 * {@code public_state}.
 */
@NameBinding
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ready {

    /**
     * The names of parameters that an answer follows from besides. It is kept where the query is {@linkplain PlainQuery plain}:
     * there are only so many ways to ask for the same.
     */
    String[] query() default {};
}
