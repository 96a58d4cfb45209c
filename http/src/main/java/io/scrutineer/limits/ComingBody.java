package io.scrutineer.limits;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A large body that is on its way: its place and its file go back when its exchange is over, however and whenever it ends. */
final class ComingBody {

    private final Semaphore places;
    private @Nullable LargeBody file;
    private boolean hasPlace;
    private boolean isOver;

    ComingBody(Semaphore places) {
        this.places = places;
    }

    synchronized boolean isOver() {
        return isOver;
    }

    /** Whether there is a place for it among those that come in at once. */
    synchronized boolean findsPlace() {
        hasPlace = !isOver && places.tryAcquire();
        return hasPlace;
    }

    /** Whether its client is still there to fill the file. */
    synchronized boolean putInto(LargeBody empty) {
        if (isOver) {
            empty.discard();
        } else {
            file = empty;
        }
        return !isOver;
    }

    synchronized void end() {
        isOver = true;
        if (hasPlace) {
            hasPlace = false;
            places.release();
        }
        if (file != null) {
            file.discard();
        }
    }
}
