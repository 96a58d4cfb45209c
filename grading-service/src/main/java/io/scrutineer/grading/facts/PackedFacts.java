package io.scrutineer.grading.facts;

import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts in some 12 bytes a finding and less: numbers of one to five bytes, and each word once. docs/grading.md has the format.
 *
 * <p>Ids of findings are left out, as no grade depends on them: what is read has numbers in their place.
 */
public final class PackedFacts {

    /** The first byte; another layout takes another number, and what has an older one is made anew of the snapshot. */
    static final int FORMAT = 1;

    private PackedFacts() {}

    public static byte[] write(GradingFacts facts) {
        FactsWriter out = new FactsWriter();
        out.word(facts.frameworkId());
        out.word(facts.frameworkVersion());
        out.number(facts.scale().levels().size());
        for (Scale.Level level : facts.scale().levels()) {
            out.signed(level.value());
            out.word(level.label());
        }
        out.number(facts.evidence().size());
        for (GradingFacts.Evidence evidence : facts.evidence()) {
            out.word(evidence.indicator().code());
            out.word(evidence.indicator().title());
            out.number(evidence.findings().size());
            evidence.findings().forEach(finding -> write(finding, out));
        }
        return out.bytes(FORMAT);
    }

    /** Whether there are facts, in the format of this version. */
    public static boolean isReadable(byte @Nullable [] facts) {
        return facts != null && facts.length > 0 && facts[0] == FORMAT;
    }

    public static GradingFacts read(byte[] facts) {
        if (!isReadable(facts)) {
            throw new IllegalArgumentException("Not facts of format " + FORMAT);
        }
        FactsReader in = FactsReader.after(1, facts);
        String frameworkId = in.word();
        String frameworkVersion = in.word();
        List<Scale.Level> levels = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            levels.add(new Scale.Level(in.signed(), in.word()));
        }
        List<GradingFacts.Evidence> evidence = new ArrayList<>();
        int place = 0;
        for (int left = in.number(); left > 0; left--) {
            Indicator indicator = new Indicator(in.word(), in.word());
            List<Finding> findings = readFindings(in, place);
            place += findings.size();
            evidence.add(new GradingFacts.Evidence(indicator, findings));
        }
        return new GradingFacts(frameworkId, frameworkVersion, new Scale(levels), evidence);
    }

    private static void write(Finding finding, FactsWriter out) {
        out.word(finding.sourceKind());
        out.word(finding.body());
        out.signed(finding.evaluation());
        out.number(finding.flags().size());
        finding.flags().forEach(out::word);
    }

    private static List<Finding> readFindings(FactsReader in, int firstPlace) {
        int count = in.number();
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            findings.add(new Finding(new UUID(0, firstPlace + i), in.word(), in.word(), in.signed(), readFlags(in)));
        }
        return findings;
    }

    private static List<String> readFlags(FactsReader in) {
        int count = in.number();
        if (count == 0) {
            return List.of();
        }
        List<String> flags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            flags.add(in.word());
        }
        return flags;
    }
}
