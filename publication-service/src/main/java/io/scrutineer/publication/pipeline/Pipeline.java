package io.scrutineer.publication.pipeline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.Repeating;
import io.scrutineer.publication.stream.Channel;
import io.scrutineer.publication.stream.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many inspections are how far, as of a moment ago, and said to those who listen when it has changed.
 *
 * <p>The numbers are counted anew each time, so that they are right whatever was missed.
 */
@ApplicationScoped
public class Pipeline {

    private final Channel<PipelineView> channel = Channel.ofStates();
    private final Repeating count;
    private final Repeating beat;
    private volatile PipelineView newest = PipelineView.of(Map.of());

    Pipeline(
            StageCounts counts,
            RowAccess access,
            @ConfigProperty(name = "pipeline.count-interval", defaultValue = "PT1S") Duration countInterval,
            @ConfigProperty(name = "stream.heartbeat", defaultValue = "PT15S") Duration heartbeat) {
        channel.beginAfter(0);
        this.count =
                new Repeating("pipeline", countInterval, () -> say(PipelineView.of(access.asService(counts::now))));
        this.beat = new Repeating("pipeline-heartbeat", heartbeat, channel::beat);
    }

    void start(@Observes StartupEvent event) {
        count.start();
        beat.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        count.stop();
        beat.stop();
        breakConnections();
    }

    /** Those who listen come again by themselves. */
    public void breakConnections() {
        channel.close();
    }

    /** As it was counted last. */
    public PipelineView newest() {
        return newest;
    }

    Channel<PipelineView> channel() {
        return channel;
    }

    private void say(PipelineView now) {
        if (channel.head() == 0 || !now.equals(newest)) {
            newest = now;
            channel.say(List.of(Message.of(channel.head() + 1, "pipeline", now, EventJson.write(now))));
        }
    }
}
