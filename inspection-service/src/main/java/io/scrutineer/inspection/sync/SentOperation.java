package io.scrutineer.inspection.sync;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.scrutineer.failure.FieldError;
import io.scrutineer.http.UnreadableJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An operation as a device sent it, or what of it can not be read: that stops none of the others. */
@JsonDeserialize(using = SentOperation.Reader.class)
record SentOperation(SyncOperation operation, @Nullable FieldError unreadable) {

    private static SentOperation unreadable(FieldError error) {
        return new SentOperation(SyncOperation.unreadable(), error);
    }

    /** Reads on behind an operation that can not be read; what is no JSON at all is refused as a whole. */
    static final class Reader extends JsonDeserializer<SentOperation> {

        private static final SentOperation NO_OBJECT = unreadable(new FieldError("", "is not an object"));

        @Override
        public SentOperation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return NO_OBJECT;
            }
            JsonStreamContext list = parser.getParsingContext().getParent();
            try {
                return new SentOperation(context.readValue(parser, SyncOperation.class), null);
            } catch (JsonMappingException e) {
                while (parser.getParsingContext() != list) {
                    parser.nextToken();
                }
                return unreadable(UnreadableJson.under("", e));
            }
        }

        @Override
        public SentOperation getNullValue(DeserializationContext context) {
            return NO_OBJECT;
        }
    }
}
