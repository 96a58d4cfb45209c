package io.scrutineer.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphs_are_the_blocks_as_they_were_written() {
        assertThat(Markdown.paragraphs("# Title\n\nOne\ntwo.\n\n- a\n- b\n\n```\nx\n\ny\n```\n"))
                .containsExactly("# Title", "One\ntwo.", "- a\n- b", "```\nx\n\ny\n```");
    }

    /** CommonMark ends lines in three ways; all else that looks like the end of one is a sign in a line. */
    @Property
    void no_word_is_lost_whatever_stands_between_the_lines(@ForAll("lines") String text) {
        List<String> words = Markdown.paragraphs(text).stream()
                .map(Markdown::text)
                .flatMap(MarkdownTest::words)
                .toList();
        assertThat(words)
                .isEqualTo(words(Markdown.text(text)).toList())
                .isEqualTo(words(text).toList());
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "one", "two", "three", "\n", "\n\n", "\r", "\r\n", "\r\r", "\u000b", "\f", "\u0085", "\u2028",
                        "\u2029")
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(parts -> "first" + String.join(" ", parts).replaceAll(" (?![a-z])|(?<![a-z]) ", ""));
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("[a-z]+").matcher(text).results().map(MatchResult::group);
    }

    @Test
    void headings_stay_below_that_of_the_section() {
        assertThat(Markdown.html(List.of("# Title"))).isEqualTo("<h3>Title</h3>\n");
        assertThat(Markdown.html(List.of("###### Title"))).isEqualTo("<h6>Title</h6>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[a](javascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "![a](https://elsewhere.example/pixel.png)",
                "<javascript:alert(1)>",
                "[a](https://example.org/\"onmouseover=\"alert(1))",
                "<div style=\"position:fixed\">"
            })
    void nothing_acts_or_loads(String hostile) {
        assertThat(Markdown.html(List.of(hostile)))
                .doesNotContainPattern("<(script|img|div|iframe|style)")
                .doesNotContainPattern("href=\"(javascript|data)")
                .doesNotContainPattern("<[^>]*\\son\\w+=");
    }

    @Test
    void picture_is_what_it_is_called() {
        assertThat(Markdown.html(List.of("See ![the plan](https://elsewhere.example/a.png)")))
                .isEqualTo("<p>See the plan</p>\n");
    }

    @Property
    void literal_text_reads_as_it_is(@ForAll("texts") String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        assertThat(Markdown.text(Markdown.literal(text))).isEqualTo(line);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "good",
                        "*",
                        "_",
                        "`",
                        "[x]",
                        "(y)",
                        "<b>",
                        "&amp;",
                        "& ",
                        "#",
                        "1.",
                        "2)",
                        "-",
                        "+",
                        ">",
                        "\\",
                        "!",
                        "=",
                        "~",
                        "|",
                        " ",
                        "\n",
                        "é",
                        "“q”",
                        "http://example.org",
                        "12")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}
