package io.scrutineer.messaging;

/** Something that messaging needs did not work; whoever called may try again. */
public class MessagingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MessagingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
