package io.scrutineer.inspection.reading;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far two readers agree on what both have rated. */
@Schema(name = "MeasuredAgreement")
record MeasuredAgreement(
        @Schema(description = "Absent where it is about all of them.", examples = "5.2") @Nullable String indicator,

        @Schema(description = "How often two people rated it, each in the same record.", examples = "88")
        int ratedTwice,

        @Schema(examples = "51") int equal,
        @Schema(examples = "30") int onePointApart,

        @Schema(description = "These have a third reading.", examples = "7")
        int furtherApart,

        @Schema(
                description =
                        "Weighted kappa to two decimals: 1 is full agreement, 0 that of chance. Absent where it is"
                                + " undefined.",
                examples = "0.57")
        @Nullable BigDecimal kappa,

        @Schema(description = "The same as an exact fraction.", examples = "1903/3348") @Nullable String kappaExactly,

        @Schema(
                description = "Why there is no kappa.",
                examples = "Both readers gave one and the same level throughout.")
        @Nullable String undefined) {

    private static final String NOTHING = "No record was rated by two readers.";
    private static final String NO_DISAGREEMENT_EXPECTED =
            "Both readers gave one and the same level throughout: chance alone would have brought that too.";

    /** The table counts how often the first reader gave the rank of its row and the second that of its column. */
    static MeasuredAgreement of(@Nullable String indicator, int[][] table) {
        int all = apart(table, 0, table.length);
        int equal = apart(table, 0, 0);
        int near = apart(table, 1, 1);
        WeightedKappa kappa = WeightedKappa.of(table);
        return new MeasuredAgreement(
                indicator,
                all,
                equal,
                near,
                all - equal - near,
                kappa == null ? null : kappa.rounded(),
                kappa == null ? null : kappa.toString(),
                kappa == null ? undefined(all) : null);
    }

    private static String undefined(int ratedTwice) {
        return ratedTwice == 0 ? NOTHING : NO_DISAGREEMENT_EXPECTED;
    }

    private static int apart(int[][] table, int atLeast, int atMost) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                int points = Math.abs(i - j);
                sum += points >= atLeast && points <= atMost ? table[i][j] : 0;
            }
        }
        return sum;
    }
}
