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
