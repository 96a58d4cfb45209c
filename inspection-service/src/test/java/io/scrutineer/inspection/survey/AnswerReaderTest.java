package io.scrutineer.inspection.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.framework.Framework.Level;
import io.scrutineer.inspection.survey.SurveyColumn.Commented;
import io.scrutineer.inspection.survey.SurveyColumn.Ignored;
import io.scrutineer.inspection.survey.SurveyColumn.Scored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final String HEADER = "Nr,Support,Why\n";

    @Test
    void answers_are_counted_by_level_and_what_has_none_apart() throws IOException {
        FileReport report =
                read(HEADER + "1,agree,\n2,disagree,Too late.\n3,agree,\n4,don't know,\n5,,Nobody asked.\n");
        assertThat(report.faults().told()).isEmpty();
        assertThat(report.respondents()).isEqualTo(5);
        Tally tally = report.tallies().get(0);
        assertThat(tally.counts()).isEqualTo(Map.of(5, 2, 2, 1));
        assertThat(tally.uncounted()).isEqualTo(1);
        assertThat(tally.empty()).isEqualTo(1);
        assertThat(tally.comments()).isEqualTo(2);
        assertThat(tally.quotable()).containsExactly("Too late.", "Nobody asked.");
        assertThat(tally.median()).isEqualTo(5);
    }

    @Test
    void columns_may_stand_in_another_order_and_cells_may_be_quoted_over_several_lines() throws IOException {
        FileReport report =
                read("\"Why\",Support,Nr\r\n\"I said \"\"no\"\", twice,\nand once more\", agree ,1\r\n,agree,2");
        assertThat(report.faults().told()).isEmpty();
        assertThat(report.tallies().get(0).quotable()).containsExactly("I said \"no\", twice, and once more");
        assertThat(report.tallies().get(0).answers()).isEqualTo(2);
    }

    @Test
    void byte_order_mark_is_no_part_of_the_first_header_even_if_that_is_quoted() throws IOException {
        assertThat(read("\ufeff" + HEADER + "1,agree,\n").faults().told()).isEmpty();
        assertThat(read("\ufeff\"Nr\",Support,Why\n1,agree,\n").faults().told()).isEmpty();
    }

    @Test
    void every_bad_cell_is_told_by_row_line_and_column_and_never_by_what_it_says() throws IOException {
        FileReport report =
                read(HEADER + "1,agree,\"two\nlines\"\n2,shrug,\n\n3,agree,CHI 0101700008\n4,agree\n5,yes,\u0007\n");
        assertThat(report.faults().told())
                .containsExactly(
                        new BadCell(3, 4, 2, "Support", "is none of the answers of the mapping"),
                        new BadCell(5, 6, 3, "Why", "contains a CHI number"),
                        new BadCell(6, 7, null, null, "has 2 cells, and the header 3"),
                        new BadCell(7, 8, 2, "Support", "is none of the answers of the mapping"),
                        new BadCell(7, 8, 3, "Why", "has a character that can not be stored"));
        assertThat(report.isAcceptable()).isFalse();
    }

    @Test
    void comment_that_may_name_somebody_is_counted_and_told_and_not_kept() throws IOException {
        FileReport report = read(HEADER + "1,agree,Ask Mrs Campbell.\n");
        assertThat(report.isAcceptable()).isTrue();
        assertThat(report.tallies().get(0).comments()).isEqualTo(1);
        assertThat(report.tallies().get(0).quotable()).isEmpty();
        assertThat(report.withheld().told())
                .extracting(BadCell::row, BadCell::column, BadCell::detail)
                .containsExactly(tuple(2, 3, "looks like a name"));
    }

    /** A finding quotes comments with one space where there were many. */
    @ParameterizedTest
    @ValueSource(strings = {"010101  0109", "010101\n0109", "010101\u00a0\u00a00109", "010101             0109"})
    void chi_number_in_a_comment_is_found_however_far_its_parts_are_apart(String number) throws IOException {
        assertThat(details(HEADER + "1,agree,\"My number is " + number + "\"\n"))
                .containsExactly("2:3 contains a CHI number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask Mr  Smith.", "\"Ask Mr\nSmith.\"", "Ask Mr              Smith."})
    void name_in_a_comment_is_withheld_however_far_it_is_from_its_title(String comment) throws IOException {
        FileReport report = read(HEADER + "1,agree," + comment + "\n");
        assertThat(report.withheld().told()).extracting(BadCell::detail).containsExactly("looks like a name");
        assertThat(report.tallies().get(0).quotable()).isEmpty();
    }

    @Test
    void header_has_to_have_each_column_of_the_mapping_once_and_no_other() throws IOException {
        assertThat(details("Nr,Support,Support,Mood\n1,agree,,\n"))
                .containsExactly(
                        "1:3 occurs twice",
                        "1:4 is not in the mapping",
                        "1:null is in the mapping and not in the file");
        assertThat(read("Nr,Support\n1,agree\n").faults().told())
                .extracting(BadCell::header)
                .containsExactly("Why");
    }

    @Test
    void other_separator_than_that_of_the_mapping_is_told() throws IOException {
        assertThat(details(HEADER.replace(',', ';') + "1;agree;\n")).anyMatch(detail -> detail.contains("one column"));
        Mapping semicolons = new Mapping(';', 4, mapping().columns(), mapping().levels());
        assertThat(read(bytes(HEADER.replace(',', ';') + "1;agree;x,y\n"), semicolons)
                        .faults()
                        .told())
                .isEmpty();
    }

    @Test
    void empty_file_and_a_file_of_headers_alone_can_not_be_accepted() throws IOException {
        assertThat(details("")).containsExactly("1:null is missing: the file is empty");
        FileReport headers = read(HEADER);
        assertThat(headers.faults().total()).isZero();
        assertThat(headers.isAcceptable()).isFalse();
    }

    @Test
    void quotes_that_do_not_fit_stop_the_reading_with_their_line() throws IOException {
        FileReport open = read(HEADER + "1,agree,\n2,agree,\"open\n3,agree,\n");
        assertThat(open.faults().told()).extracting(BadCell::row, BadCell::line).containsExactly(tuple(3, 3));
        assertThat(open.faults().told().get(0).detail()).contains("quotes").doesNotContain("open\n");
        assertThat(details(HEADER + "1,agree,\"a\"b\n")).anyMatch(detail -> detail.startsWith("2:3 has quotes"));
    }

    @Test
    void other_encodings_and_binary_junk_are_told_as_no_text() throws IOException {
        assertThat(details(bytes(HEADER + "1,agree,Café\n", StandardCharsets.ISO_8859_1)))
                .containsExactly("2:3 is not text in UTF-8");
        assertThat(read(bytes("\ufeff" + HEADER, StandardCharsets.UTF_16LE), mapping())
                        .isAcceptable())
                .isFalse();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] junk = new byte[random.nextInt(5_000)];
            random.nextBytes(junk);
            assertThat(read(new ByteArrayInputStream(junk), mapping()).isAcceptable())
                    .isFalse();
        }
    }

    @Test
    void cells_that_are_not_in_utf_8_are_told_each_in_its_place_and_later_rows_are_read() throws IOException {
        String rows = "1,agree,\n".repeat(59) + "60,agree,Café\né61,agree,\n62,agrée,\n63,é\n64,agree,\n";
        FileReport report = read(bytes(HEADER + rows, StandardCharsets.ISO_8859_1), mapping());
        assertThat(report.faults().told())
                .containsExactly(
                        new BadCell(61, 61, 3, "Why", "is not text in UTF-8"),
                        new BadCell(62, 62, 1, "Nr", "is not text in UTF-8"),
                        new BadCell(63, 63, 2, "Support", "is not text in UTF-8"),
                        new BadCell(64, 64, null, null, "has 2 cells, and the header 3"),
                        new BadCell(64, 64, 2, null, "is not text in UTF-8"));
        assertThat(report.respondents()).isEqualTo(64);
        assertThat(report.isAcceptable()).isFalse();
    }

    @Test
    void header_that_is_not_in_utf_8_is_told_by_its_column() throws IOException {
        assertThat(details(bytes("Nr,Support,Why é\n1,agree,\n", StandardCharsets.ISO_8859_1)))
                .containsExactly("1:3 is not text in UTF-8", "1:null is in the mapping and not in the file");
    }

    @Test
    void replacement_character_that_is_in_utf_8_is_text_as_any_other() throws IOException {
        FileReport report = read(HEADER + "1,agree,Caf\ufffd \ud83d\ude00\n");
        assertThat(report.faults().told()).isEmpty();
        assertThat(report.tallies().get(0).quotable()).containsExactly("Caf\ufffd \ud83d\ude00");
    }

    @Test
    void cell_that_is_too_long_is_told_by_row_and_column() throws IOException {
        FileReport report = read(HEADER + "1,agree,\n2,agree," + "x".repeat(4_001) + "\n3,maybe,\n");
        assertThat(report.faults().told())
                .extracting(BadCell::row, BadCell::column)
                .containsExactly(tuple(3, 3));
    }

    @Test
    void cell_that_is_not_to_be_read_has_to_be_text_too() throws IOException {
        String file = HEADER + "xé,agree,\n";
        assertThat(read(file).isAcceptable()).isTrue();
        assertThat(details(bytes(file, StandardCharsets.ISO_8859_1))).containsExactly("2:1 is not text in UTF-8");
    }

    @Test
    void cell_without_an_end_is_given_up_long_before_the_end_of_the_file() throws IOException {
        Counting endless = new Counting(HEADER + "1,agree,\"", i -> "x", 10_000_000);
        assertThat(details(endless)).singleElement().asString().startsWith("2:3 has more than 1,000 cells, or a cell");
        assertThat(endless.read).isLessThan(100_000);
    }

    @Test
    void row_without_an_end_is_given_up_long_before_the_end_of_the_file() throws IOException {
        Counting commas = new Counting(HEADER, i -> ",", 10_000_000);
        assertThat(details(commas)).singleElement().asString().startsWith("2:1001 has more than 1,000 cells");
        assertThat(commas.read).isLessThan(100_000);
    }

    @Test
    void as_many_rows_as_a_file_may_have_are_read_and_one_more_is_told() throws IOException {
        int most = AnswerReader.MOST_RESPONDENTS;
        assertThat(read(new Counting(HEADER, i -> i + ",agree,\n", most), mapping())
                        .respondents())
                .isEqualTo(most);
        FileReport more = read(new Counting(HEADER, i -> i + ",agree,\n", most + 1), mapping());
        assertThat(more.faults().told()).extracting(BadCell::row).containsExactly(most + 2);
        FileReport later = read(new Counting(HEADER, i -> i == most + 1 ? "\n" : i + ",agree,\n", most + 2), mapping());
        assertThat(later.faults().told()).extracting(BadCell::row).containsExactly(most + 3);
    }

    @Test
    void all_bad_cells_are_counted_and_a_thousand_are_told() throws IOException {
        FileReport report = read(new Counting(HEADER, i -> i + ",maybe,\n", 2_500), mapping());
        assertThat(report.faults().total()).isEqualTo(2_500);
        assertThat(report.faults().told()).hasSize(1_000);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<String> details(String file) throws IOException {
        return details(bytes(file));
    }

    private static List<String> details(InputStream file) throws IOException {
        return read(file, mapping()).faults().told().stream()
                .map(cell -> cell.row() + ":" + cell.column() + " " + cell.detail())
                .toList();
    }

    private static FileReport read(String file) throws IOException {
        return read(bytes(file), mapping());
    }

    private static FileReport read(InputStream file, Mapping mapping) throws IOException {
        return AnswerReader.read(new AnswerFile(file, mapping.separator()), mapping);
    }

    private static InputStream bytes(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    static Mapping mapping() {
        Map<String, OptionalInt> answers =
                Map.of("agree", OptionalInt.of(5), "disagree", OptionalInt.of(2), "don't know", OptionalInt.empty());
        Map<String, SurveyColumn> columns = new LinkedHashMap<>();
        columns.put("Nr", new Ignored("Nr"));
        columns.put("Support", new Scored("Support", "6.2", answers));
        columns.put("Why", new Commented("Why", "Support"));
        return new Mapping(
                ',', 4, columns, List.of(new Level(5, "very good", "Major"), new Level(2, "weak", "Important")));
    }

    /** A file that is made while it is read, and knows how much of it was. */
    private static final class Counting extends InputStream {

        private final InputStream parts;
        private long read;

        Counting(String start, IntFunction<String> part, int times) {
            parts = new SequenceInputStream(new Enumeration<>() {
                private int made = -1;

                @Override
                public boolean hasMoreElements() {
                    return made < times;
                }

                @Override
                public InputStream nextElement() {
                    return bytes(made++ < 0 ? start : part.apply(made));
                }
            });
        }

        @Override
        public int read() throws IOException {
            read++;
            return parts.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = parts.read(into, from, length);
            read += got;
            return got;
        }
    }
}
