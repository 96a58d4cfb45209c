package io.scrutineer.inspection.sync;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.scrutineer.failure.FieldError;
import io.scrutineer.http.UnreadableJson;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An operation as a device sent it, or what of it can not be read: that stops none of the others. */
@JsonDeserialize(using = SentOperation.Reader.class)
record SentOperation(SyncOperation operation, @Nullable FieldError unreadable) {

    private static SentOperation unreadable(FieldError error) {
        return new SentOperation(SyncOperation.unreadable(), error);
    }

    /**
     * Reads on behind an operation that can not be read; what is no JSON at all is refused as a whole. How an operation is read is
     * looked up once, and not for each.
     */
    static final class Reader extends JsonDeserializer<SentOperation> implements ContextualDeserializer {

        private static final SentOperation NO_OBJECT = unreadable(new FieldError("", "is not an object"));

        private final @Nullable JsonDeserializer<Object> operations;

        Reader() {
            this(null);
        }

        private Reader(@Nullable JsonDeserializer<Object> operations) {
            this.operations = operations;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            return new Reader(context.findRootValueDeserializer(context.constructType(SyncOperation.class)));
        }

        @Override
        public SentOperation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return NO_OBJECT;
            }
            JsonStreamContext list = parser.getParsingContext().getParent();
            try {
                Object operation = Objects.requireNonNull(operations).deserialize(parser, context);
                return new SentOperation((SyncOperation) operation, null);
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
