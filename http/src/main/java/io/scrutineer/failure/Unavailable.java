package io.scrutineer.failure;

/** Something that a request needs can not be had now; the same request may succeed later. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
