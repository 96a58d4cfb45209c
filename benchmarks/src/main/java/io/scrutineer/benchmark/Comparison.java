package io.scrutineer.benchmark;

/** The rates of the product and of its ceiling, measured in turns in the same run. */
record Comparison(Series measured, Series ceiling, CpuMeter meter) {

    double ratio() {
        return measured.median() / ceiling.median();
    }

    String text() {
        return "%,.0f of %,.0f (%.2f)".formatted(measured.median(), ceiling.median(), ratio());
    }

    String processors() {
        return "Processors: " + meter.shares() + ".";
    }
}
