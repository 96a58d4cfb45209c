package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.framework.Framework;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the first two readers of records agree; a third reading changes nothing of it. */
@Schema(name = "Agreement")
record Agreement(
        @Schema(
                description =
                        "The weights of Cohen's weighted kappa (1968): `linear`, by the points of the scale between"
                                + " two ratings.",
                examples = "linear")
        String weights,

        @Schema(description = "Records of which two people rated at least one indicator.", examples = "90")
        long recordsReadTwice,

        @Schema(description = "Over the ratings of all indicators.")
        MeasuredAgreement overall,

        @Schema(description = "In the order of the framework; those that nobody rated are not in it.")
        List<MeasuredAgreement> indicators) {

    static Agreement of(Framework framework, List<RatedPair> pairs, long recordsReadTwice) {
        List<MeasuredAgreement> indicators = framework.indicators().stream()
                .map(Framework.Indicator::code)
                .filter(code -> of(code, pairs).findAny().isPresent())
                .map(code -> MeasuredAgreement.of(code, table(framework, of(code, pairs))))
                .toList();
        return new Agreement(
                "linear", recordsReadTwice, MeasuredAgreement.of(null, table(framework, pairs.stream())), indicators);
    }

    private static Stream<RatedPair> of(String code, List<RatedPair> pairs) {
        return pairs.stream().filter(pair -> pair.indicator().equals(code));
    }

    private static int[][] table(Framework framework, Stream<RatedPair> pairs) {
        int levels = framework.scale().levels().size();
        int[][] table = new int[levels][levels];
        pairs.forEach(pair -> table[framework.rank(pair.first())][framework.rank(pair.second())] += pair.times());
        return table;
    }
}
