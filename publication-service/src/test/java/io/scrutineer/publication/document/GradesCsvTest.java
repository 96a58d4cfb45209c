package io.scrutineer.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradesCsvTest {

    @Property
    void cell_reads_back_as_what_it_was_but_for_the_sign_that_keeps_it_from_being_a_formula(
            @ForAll("beginnings") String beginning, @ForAll String rest) {
        String value = beginning + rest;
        String read = read(GradesCsv.cell(value));
        assertThat(read).isIn(value, "'" + value);
        assertThat(read.isEmpty() || "=+-@\t\r\n".indexOf(read.charAt(0)) < 0).isTrue();
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of("", "=", "+", "-", "@", "\t", "\r", "\n", "a", ",", "\"");
    }

    @Test
    void formulas_are_texts() {
        assertThat(GradesCsv.cell("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        assertThat(GradesCsv.cell("very good")).isEqualTo("very good");
    }

    /** A cell of RFC 4180. */
    private static String read(String cell) {
        if (!cell.startsWith("\"")) {
            assertThat(cell)
                    .doesNotContain(",")
                    .doesNotContain("\n")
                    .doesNotContain("\r")
                    .doesNotContain("\"");
            return cell;
        }
        assertThat(cell).endsWith("\"").hasSizeGreaterThan(1);
        String inside = cell.substring(1, cell.length() - 1);
        assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
        return inside.replace("\"\"", "\"");
    }
}
