package io.scrutineer.publication.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** What people write into a report, as CommonMark: its paragraphs, and its page without anything that could act. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .postProcessor(Markdown::tamed)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .percentEncodeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    /** As CommonMark ends lines: what else looks like the end of one is a sign in it. */
    private static final Pattern END_OF_LINE = Pattern.compile("\\r\\n|\\n|\\r");

    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<]|&(?=#?\\w+;)");
    private static final Pattern BLOCK_START = Pattern.compile("^([#>+~=-]|\\d{1,9}(?=[.)]))");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final int DEEPEST = 6;
    private static final int BELOW_THE_SECTION = 2;

    private Markdown() {}

    /** A text so that it stands within a line of Markdown as it is. */
    public static String inline(String text) {
        return INLINE.matcher(WHITE.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }

    /** A text so that it stands at the start of a paragraph as it is, on one line. */
    public static String literal(String text) {
        return BLOCK_START
                .matcher(inline(text))
                .replaceFirst(start -> start.group().matches("\\d+") ? start.group() + "\\\\" : "\\\\" + start.group());
    }

    /** The blocks that a text consists of, each as it was written. */
    public static List<String> paragraphs(String markdown) {
        String[] lines = END_OF_LINE.split(markdown, -1);
        List<String> paragraphs = new ArrayList<>();
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof LinkReferenceDefinition)) {
                paragraphs.add(source(block, lines));
            }
        }
        return paragraphs;
    }

    /** As a part of a page below a heading of the second level: markup is shown, and neither run nor loaded. */
    public static String html(List<String> paragraphs) {
        return HTML.render(PARSER.parse(String.join("\n\n", paragraphs)));
    }

    /** As a reader hears it, without any signs. */
    public static String text(String paragraph) {
        return WHITE.matcher(TEXT.render(PARSER.parse(paragraph)))
                .replaceAll(" ")
                .strip();
    }

    private static String source(Node block, String[] lines) {
        List<SourceSpan> spans = block.getSourceSpans();
        int first = spans.get(0).getLineIndex();
        int last = spans.get(spans.size() - 1).getLineIndex();
        return String.join("\n", Arrays.asList(lines).subList(first, last + 1));
    }

    /** Headings stay below that of the section, and a picture is what it is called: a page loads nothing from elsewhere. */
    private static Node tamed(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + BELOW_THE_SECTION));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                Node child = image.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    image.insertBefore(child);
                    child = next;
                }
                image.unlink();
            }
        });
        return document;
    }
}
