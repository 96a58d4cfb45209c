package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;

/**
 * The broker's JVM: formats the storage once, runs the broker and creates a file as the sign that
 * it takes records. Only this class sees Kafka's own classes.
 */
final class BrokerMain {
    /** "scrutineer-local" in Base64: storage keeps the id that it was formatted with. */
    private static final String CLUSTER = "c2NydXRpbmVlci1sb2NhbA";

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        formatOnce(arguments[0]);
        KafkaConfig config = KafkaConfig.fromProps(Utils.loadProps(arguments[0]), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        Files.createFile(Path.of(arguments[1]));
        server.awaitShutdown();
    }

    private static void formatOnce(String settings) {
        String[] format = {"format", "--ignore-formatted", "--cluster-id", CLUSTER, "--config", settings};
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted.");
        }
    }
}
