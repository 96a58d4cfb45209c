package io.scrutineer.inspection.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private final FieldErrors errors = new FieldErrors();
    private final Screening screening = new Screening(errors);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met Mrs MacDonald there.        | name          | 7  | 13",
                "The view of Dr. O'Neill was asked. | name          | 12 | 11",
                "A girl born on 3 May 2009 said so. | date-of-birth | 7  | 18",
                "DOB: 03/05/2009                    | date-of-birth | 0  | 15",
                "Call 0131 496 0123 for it.         | phone-number  | 5  | 13",
                "Text +44 7700 900123 for it.       | phone-number  | 5  | 15",
                "The house at EH1 3YT was visited.  | postcode      | 13 | 7"
            })
    void what_looks_like_personal_data_is_a_warning_with_its_place(String text, String kind, int from, int length) {
        screening.check("findings[3].narrative", text);
        assertThat(screening.warnings()).containsExactly(new Warning("#/findings/3/narrative", kind, from, length));
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mr  Smith said so., name",
        "Mr\u00a0Smith said so., name",
        "'Mr.\nSmith said so.', name",
        "'Born on 3\nMay  2009 in Perth.', date-of-birth",
        "0131  496\u00a00123 rings., phone-number",
        "'0131 496\n0123 rings.', phone-number",
        "EH1  3YT was visited., postcode",
        "'EH1\n3YT was visited.', postcode"
    })
    void spaces_and_line_breaks_within_hide_nothing(String text, String kind) {
        screening.check("narrative", text);
        assertThat(screening.warnings()).extracting(Warning::looksLike).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs A McDonald said so.              | name          | Mrs A McDonald",
                "Asked Dr J. Smith.                   | name          | Dr J. Smith",
                "Asked Dr J.K. Smith.                 | name          | Dr J.K. Smith",
                "MR SMITH said so.                    | name          | MR SMITH",
                "MRS A. O'NEILL said so.              | name          | MRS A. O'NEILL",
                "MR Smith said so.                    | name          | MR Smith",
                "MS SMITH said so.                    | name          | MS SMITH",
                "DOB 2009-05-03                       | date-of-birth | DOB 2009-05-03",
                "A girl born May 3, 2009 in Perth.    | date-of-birth | born May 3, 2009",
                "A girl born on Sept. 3rd 2009.       | date-of-birth | born on Sept. 3rd 2009",
                "A girl born on 3 May, 2009.          | date-of-birth | born on 3 May, 2009",
                "A girl born on the 3rd of May 2009.  | date-of-birth | born on the 3rd of May 2009",
                "Call (01738) 475000 for it.          | phone-number  | 01738) 475000",
                "Call +44 (0)1738 475000 for it.      | phone-number  | +44 (0)1738 475000",
                "Call +44 (1738) 475000 for it.       | phone-number  | +44 (1738) 475000",
                "Call 0044 1738 475000 for it.        | phone-number  | 0044 1738 475000",
                "The house at ph1 5gd was visited.    | postcode      | ph1 5gd",
                "Eh12 9aa was visited.                | postcode      | Eh12 9aa"
            })
    void it_is_found_in_each_way_in_which_people_write_it(String text, String kind, String found) {
        screening.check("narrative", text);
        assertThat(screening.warnings())
                .containsExactly(new Warning("#/narrative", kind, text.indexOf(found), found.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr", "Mrs", "Ms", "Miss", "Mx", "Master", "Dr", "Prof", "Professor", "Sir", "Dame"})
    void name_after_any_title_is_found_wherever_it_stands(String title) {
        screening.check("narrative", title + " Campbell said it, and (" + title + " Reid too).");
        assertThat(screening.warnings()).extracting(Warning::looksLike).containsExactly("name", "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PC",
                "DC",
                "DS",
                "DI",
                "DCI",
                "Sgt",
                "Sgt.",
                "SGT",
                "Insp.",
                "Supt",
                "Constable",
                "Sergeant",
                "Chief Inspector",
                "Superintendent",
                "Sheriff",
                "Cllr",
                "Cllr.",
                "CLLR",
                "Councillor",
                "Provost",
                "Rev",
                "Rev.",
                "Reverend",
                "Fr",
                "Imam",
                "Lord",
                "Lady"
            })
    void name_after_a_rank_or_an_office_is_found_too(String title) {
        screening.check("narrative", title + " Campbell said it, and (" + title + " A. Reid too).");
        assertThat(screening.warnings()).extracting(Warning::looksLike).containsExactly("name", "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Sheriff Court was asked, and the Lord Provost and the SHERIFF PRINCIPAL came.",
                "A Young Inspector. Children had met a Councillor. Staff had met a Constable. Parents had not.",
                "The Inspector General and the Lord Advocate wrote to the Young Inspector Programme and the DC Team.",
                "INSPECTOR REPORTS and Care Inspectorate Scotland, from Lords Campbell to Ladies Day; PCS Union.",
                "They use a PC. Staff do not. The Lead Inspector and the Chief Inspector of Constabulary came."
            })
    void offices_and_ends_of_sentences_are_no_names(String text) {
        screening.check("narrative", text);
        assertThat(screening.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Young people had shaped the service that they use.",
                "Between 25 April and 10 June 2016, 112 staff answered; 87% agreed.",
                "Indicator 6.3 rose from 3 to 5 within 2016/17.",
                "The master plan of 2015 was reviewed in miss-match with the budget of 1200000 pounds.",
                "They met by MS teams, or in MS Teams, after the MASTER PLAN.",
                "They were seen by a Dr. The service had asked for it, and Mrs A had agreed.",
                "Of those born in 2016/17. 45 were seen, and each born 3 days, 12 hours before.",
                "On 12.10.2018 45 of them and on 12/10/2018 10.30 all 12 came; 0.05 (12) 34 (50) 60 (70).",
                "In s4 1st, p7 3rd and s6 5th came; a9 6pm and m8 5km are far, and so is s2 and 3 are not."
            })
    void what_inspectors_write_of_services_is_no_warning(String text) {
        screening.check("narrative", text);
        assertThat(screening.warnings()).isEmpty();
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101010109",
                "010101 0109",
                "010101-0109",
                "010101  0109",
                "010101\n0109",
                "010101\r\n\r\n0109",
                "010101\u00a00109",
                "010101 \u2013 0109",
                "010101/0109",
                "010101.0109",
                "010 101 0109",
                "010-101-0109",
                "01 01 01 0109",
                "01/01/01 0109",
                "01.01.01\u00a0- 0109",
                "01\n01\n01\n0109"
            })
    void chi_number_is_an_error_of_its_field_that_does_not_repeat_it(String number) {
        screening.check("narrative", "Record " + number + " shows it.");
        assertThat(errors.all())
                .containsExactly(new FieldError("narrative", "contains a CHI number, from character 7 on"));
    }

    @Example
    void ten_digits_with_a_date_and_another_check_digit_only_look_like_one() {
        screening.check("narrative", "Record 0101010108 shows it.");
        assertThat(errors.isEmpty()).isTrue();
        assertThat(screening.warnings()).extracting(Warning::looksLike).contains("chi-number");
    }

    @Property(tries = 400)
    void ten_digits_are_stopped_if_and_only_if_they_start_with_a_date_and_end_with_its_check_digit(
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 14) int month,
            @ForAll @NumericChars @StringLength(6) String rest) {
        String digits = "%02d%02d%s".formatted(day, month, rest);
        FieldErrors found = new FieldErrors();
        new Screening(found).check("narrative", "x " + digits + " x");
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        boolean hasCheckDigit = sum % 11 == 0;
        assertThat(found.isEmpty()).isEqualTo(!hasCheckDigit || month > 12);
    }

    /** Pieces of what patterns look for, put together at random. */
    @Property(tries = 2_000)
    void first_sight_rules_out_nothing_that_a_pattern_finds(
            @ForAll @Size(max = 12) List<@From("pieces") String> pieces, @ForAll("separators") String separator) {
        String text = String.join(separator, pieces);
        Glance glance = Glance.at(text);
        for (Suspicion suspicion : Suspicion.values()) {
            assertThat(suspicion.pattern().matcher(text).find() && !suspicion.isPossible(glance))
                    .as("%s in %s", suspicion, text)
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "Mrs",
                "Mrs.",
                " MacDonald",
                "MS",
                "MR ",
                "PC",
                "Cllr.",
                "REV",
                "Inspector",
                " Sheriff ",
                "Court",
                " A. ",
                "SMITH",
                "Dr",
                " Ó",
                "born",
                "DOB:",
                "d.o.b.",
                " 1",
                "1",
                "9",
                "01",
                " May ",
                "may",
                "may 3, ",
                "of",
                "2009",
                "20",
                "09",
                "0",
                "+44",
                "0044",
                "(0",
                ")",
                "0131",
                "496",
                "0123",
                "010101",
                "0109",
                "010",
                "101",
                "EH1",
                "3YT",
                "ph1 ",
                "5gd",
                "E",
                "G1",
                " 2AB",
                "é",
                "x");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", "-", "/", ".", "  ", "\n", "\u00a0");
    }

    @Property(tries = 100)
    void long_text_of_any_kind_is_read_in_one_go(
            @ForAll @UpperChars @NumericChars @StringLength(max = 4000) String text) {
        FieldErrors found = new FieldErrors();
        Screening read = new Screening(found);
        read.check("narrative", text);
        List<Warning> warnings = read.warnings();
        assertThat(warnings).allSatisfy(warning -> assertThat(warning.from() + warning.length())
                .isLessThanOrEqualTo(text.length()));
    }
}
