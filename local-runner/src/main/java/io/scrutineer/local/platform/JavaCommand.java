package io.scrutineer.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command for one of several JVMs on a small machine, run by the same Java as this one. */
public final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    public JavaCommand() {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options("-XX:+UseSerialGC", "-Xss512k");
        // The optimising compiler waits for methods that are really hot: at the start, when all
        // JVMs want the processors at once, it would cost as much as everything else.
        options("-XX:Tier4InvocationThreshold=20000", "-XX:Tier4MinInvocationThreshold=4000");
        options("-XX:Tier4CompileThreshold=40000", "-XX:Tier4BackEdgeThreshold=120000");
    }

    /** Adds options, or what follows them. */
    public JavaCommand options(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    public List<String> words() {
        return List.copyOf(words);
    }
}
