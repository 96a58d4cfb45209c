package io.scrutineer.publication.check;

import io.scrutineer.publication.wording.Markdown;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence of a report as a reader hears it, and where it stands; cited where its paragraph names findings. */
public record Statement(String section, int paragraph, String text, String paragraphText, boolean cited) {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}“\"])");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** The sentences of a paragraph in Markdown; paragraphs are counted from 1. */
    public static Stream<Statement> of(String section, int paragraph, String markdown, boolean cited) {
        String text = Markdown.text(markdown);
        return Arrays.stream(END.split(text)).map(sentence -> new Statement(section, paragraph, sentence, text, cited));
    }

    /** Without what it quotes, such as the title of a framework. */
    String textWithoutQuotes() {
        return QUOTED.matcher(text).replaceAll("");
    }

    Check blocking(String code, String detail) {
        return new Check(Level.BLOCKING, code, section, paragraph, text, detail);
    }

    Check warning(String code, String detail) {
        return new Check(Level.WARNING, code, section, paragraph, text, detail);
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
