package io.scrutineer.local.platform;

/** Another program was faster to take a port that was free when it was chosen. */
final class PortTaken extends StartFailed {
    private static final long serialVersionUID = 1L;

    PortTaken(String message) {
        super(message);
    }
}
