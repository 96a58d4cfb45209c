package io.scrutineer.publication.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.Repeating;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.stream.Channel;
import io.scrutineer.publication.stream.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says each change to those who listen at this replica, soon after it is public.
 *
 * <p>It looks for changes many times a second, as any replica may have made them.
 */
@ApplicationScoped
class ChangeStream {

    /** Some megabytes, which all listeners share. */
    private static final int REMEMBERED = 5_000;

    private static final ChangeFilter ALL = new ChangeFilter(null, null);

    private final Changes changes;
    private final PublicAddresses addresses;
    private final RowAccess access;
    private final Channel<Change> channel = Channel.ofChanges(REMEMBERED);
    private final Repeating look;
    private final Repeating beat;

    ChangeStream(
            Changes changes,
            PublicAddresses addresses,
            RowAccess access,
            @ConfigProperty(name = "stream.look-interval", defaultValue = "PT0.05S") Duration lookInterval,
            @ConfigProperty(name = "stream.heartbeat", defaultValue = "PT15S") Duration heartbeat) {
        this.changes = changes;
        this.addresses = addresses;
        this.access = access;
        this.look = new Repeating("change-stream", lookInterval, this::sayWhatIsNew);
        this.beat = new Repeating("change-stream-heartbeat", heartbeat, channel::beat);
    }

    void start(@Observes StartupEvent event) {
        look.start();
        beat.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        look.stop();
        beat.stop();
        channel.close();
    }

    Channel<Change> channel() {
        return channel;
    }

    /** The position of the last change that is stored. */
    long head() {
        return access.asService(changes::head);
    }

    /** The messages that are stored after a position, as many as are told at once. */
    List<Message<Change>> after(long position) {
        return access.asService(() -> changes.after(position, ALL, Channel.AT_ONCE)).stream()
                .map(this::message)
                .toList();
    }

    private void sayWhatIsNew() {
        if (!channel.hasBegun()) {
            begin(Math.max(0, head() - REMEMBERED));
        }
        List<Message<Change>> news = after(channel.head());
        if (!news.isEmpty()) {
            channel.say(news);
        }
    }

    /** With all that is remembered at once, or who joins meanwhile would be told of old changes as if they were new. */
    private void begin(long position) {
        List<Message<Change>> before = new ArrayList<>();
        List<Message<Change>> next = after(position);
        while (!next.isEmpty()) {
            before.addAll(next);
            next = after(next.get(next.size() - 1).position());
        }
        channel.beginAfter(position, before);
    }

    private Message<Change> message(Change change) {
        return Message.withId(
                change.position(),
                "report-" + change.kind(),
                change,
                EventJson.write(ChangeView.of(change, addresses)));
    }
}
