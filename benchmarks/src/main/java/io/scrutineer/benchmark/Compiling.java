package io.scrutineer.benchmark;

/** The part of a JVM's processor time that goes to the compilers of its code. */
final class Compiling {

    private static final String COMPILERS = "C[12] Compiler.*";

    private final long pid;
    private double all;
    private double compilers;

    private Compiling(long pid) {
        this.pid = pid;
        this.all = ProcessorTime.ofProcess(pid);
        this.compilers = ProcessorTime.ofThreads(pid, COMPILERS);
    }

    /** From now on. */
    static Compiling of(long pid) {
        return new Compiling(pid);
    }

    /** Until now. */
    double share() {
        double worked = ProcessorTime.ofProcess(pid) - all;
        return worked == 0 ? 0 : (ProcessorTime.ofThreads(pid, COMPILERS) - compilers) / worked;
    }
}
