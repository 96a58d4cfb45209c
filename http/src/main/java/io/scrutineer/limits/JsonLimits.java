package io.scrutineer.limits;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Stops reading JSON that is deeper or longer in one piece than anything that this system writes or takes. */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {

    /** The deepest of ours, a snapshot, has eight levels. */
    static final int DEEPEST = 32;

    /** The longest of ours is a text of 4,000 characters, each of which may be written as an escape of six. */
    static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
    }
}
