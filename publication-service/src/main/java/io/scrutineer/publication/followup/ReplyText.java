package io.scrutineer.publication.followup;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.wording.Markdown;
import io.scrutineer.publication.wording.MarkdownOutline;
import java.util.regex.Pattern;

/** A reply that can be: with something to read in it, and not longer than a report's reader has patience for. */
record ReplyText(String markdown) {

    static final int MOST_WORDS = 5_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    ReplyText {
        MarkdownOutline.of("markdown", markdown);
        long words = Markdown.paragraphs(markdown).stream()
                .map(Markdown::text)
                .mapToLong(text -> WORD.matcher(text).results().count())
                .sum();
        if (words == 0) {
            throw new InvalidInput("markdown", "has no word to read");
        }
        if (words > MOST_WORDS) {
            throw new InvalidInput("markdown", "has %d words; %d are the most".formatted(words, MOST_WORDS));
        }
    }
}
