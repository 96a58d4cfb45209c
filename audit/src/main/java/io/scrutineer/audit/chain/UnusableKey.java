package io.scrutineer.audit.chain;

/** A key that can not be used, with a sentence for whoever set it. */
public class UnusableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKey(String message) {
        super(message);
    }
}
