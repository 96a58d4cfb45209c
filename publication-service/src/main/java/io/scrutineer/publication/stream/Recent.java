package io.scrutineer.publication.stream;

import java.util.List;
import java.util.stream.Stream;

/**
 * The last messages of a channel, whose positions follow each other up to the head.
 *
 * @param head the position of the last message, or where the channel began
 */
record Recent<T>(long head, List<Message<T>> messages) {

    Recent {
        messages = List.copyOf(messages);
    }

    /** With what was said since, and no more than so many. */
    Recent<T> with(List<Message<T>> news, int most) {
        List<Message<T>> all = Stream.concat(messages.stream(), news.stream()).toList();
        return new Recent<>(
                news.get(news.size() - 1).position(), all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /** Whether all that was said after a position is here. */
    boolean reachesBackTo(long position) {
        return position >= head - messages.size();
    }

    /** What was said after a position, as far as it is here. */
    List<Message<T>> after(long position) {
        int count = (int) Math.max(0, Math.min(messages.size(), head - position));
        return messages.subList(messages.size() - count, messages.size());
    }
}
