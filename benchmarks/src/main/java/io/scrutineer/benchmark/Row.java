package io.scrutineer.benchmark;

/** A line of the result: what was reached, beside what could be and what should be. */
record Row(String what, String measured, String ceiling, String ratio, String target, boolean reached) {

    /** Rates per second, to be at least so large a part of the ceiling. */
    static Row share(String what, Comparison result, double target) {
        return new Row(
                what,
                rates(result.measured()),
                rates(result.ceiling()),
                "%.2f".formatted(result.ratio()),
                "%.1f of the ceiling".formatted(target),
                result.ratio() >= target);
    }

    /** Rates per second with the guards, beside those without. */
    static Row guarded(String what, Pairs result, double target) {
        return new Row(
                "Tokens and rights checked, " + what,
                rates(result.first()),
                rates(result.second()) + " unchecked",
                middleHalf(result.ratios()),
                "%.2f of unchecked".formatted(target),
                result.ratios().median() >= target);
    }

    /** A rate per second, to be at least so large. */
    static Row rate(String what, Comparison result, double target) {
        return new Row(
                what,
                rates(result.measured()),
                rates(result.ceiling()),
                "%.2f".formatted(result.ratio()),
                "%,.0f/s".formatted(target),
                result.measured().median() >= target);
    }

    /** A percentile of latencies, to be at most so long. */
    static Row latency(String what, Series measured, Series ceiling, double most) {
        return new Row(
                what,
                "p99 %.1f ms, median %.2f ms".formatted(measured.percentile(99), measured.median()),
                "p99 %.1f ms, median %.2f ms".formatted(ceiling.percentile(99), ceiling.median()),
                "",
                "p99 < %.0f ms".formatted(most),
                measured.percentile(99) < most);
    }

    String markdown() {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(what, measured, ceiling, ratio, target, reached ? "yes" : "no");
    }

    /** The median, and between what the middle half lies: of many short rounds the extremes say nothing. */
    static String middleHalf(Series ratios) {
        return "%.3f (middle half %.2f to %.2f)"
                .formatted(ratios.median(), ratios.percentile(25), ratios.percentile(75));
    }

    private static String rates(Series rates) {
        return rates.text("%,.0f"::formatted) + " /s";
    }
}
