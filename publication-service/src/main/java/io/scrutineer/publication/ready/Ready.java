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
 * <p>They have to follow from the path and from what is public, and from nothing else, the time included; and each table
 * that they are made of needs the trigger that counts on {@code public_state}.
 */
@NameBinding
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ready {}
