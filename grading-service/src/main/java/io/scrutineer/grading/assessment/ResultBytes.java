package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.EventJson;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The canonical JSON of one result after the other, in an array that each thread keeps. */
final class ResultBytes extends ByteArrayOutputStream {

    private static final ThreadLocal<ResultBytes> KEPT = ThreadLocal.withInitial(ResultBytes::new);

    private ResultBytes() {}

    /** Holds until this thread asks for those of another result. */
    static ByteBuffer of(GradingResult result) {
        ResultBytes bytes = KEPT.get();
        bytes.reset();
        EventJson.write(result, bytes);
        return ByteBuffer.wrap(bytes.buf, 0, bytes.count);
    }
}
