package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    private static final String WORK = "i=0; while [ $i -lt 500000 ]; do i=$((i+1)); done";

    @Test
    void whatAChildDidCountsToTheTreeAndNotToItsParent() throws IOException, InterruptedException {
        long me = ProcessHandle.current().pid();
        double before = ProcessorTime.ofTree(me) - ProcessorTime.ofProcess(me);
        new ProcessBuilder("sh", "-c", WORK).start().waitFor();
        assertThat(ProcessorTime.ofTree(me) - ProcessorTime.ofProcess(me)).isGreaterThan(before);
    }
}
