package io.scrutineer.publication.wording;

import io.scrutineer.failure.InvalidInput;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a text before anything goes down into it: everything that does so takes a part of the stack for each
 * step.
 */
public final class MarkdownOutline {

    /** Quotations in lists in quotations, and emphasis within emphasis: nobody reads that. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder().build();

    private int depth;
    private int deepest;
    private boolean definesLinks;

    private MarkdownOutline(Node document) {
        for (Node node = document; node != null; node = next(node)) {
            deepest = Math.max(deepest, depth);
            definesLinks = definesLinks || node instanceof LinkReferenceDefinition;
        }
    }

    /** Of a text in a field of a request; refused where it is nested too deep to be read. */
    public static MarkdownOutline of(String field, String markdown) {
        MarkdownOutline outline = new MarkdownOutline(PARSER.parse(markdown));
        if (outline.deepest > DEEPEST) {
            throw new InvalidInput(field, "is nested more than %d deep".formatted(DEEPEST));
        }
        return outline;
    }

    /** Whether it says where links lead, apart from the links ({@code [1]: https://...}). */
    public boolean definesLinks() {
        return definesLinks;
    }

    /** The node that is written next, further down, beside or further up. */
    private @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            depth++;
            return node.getFirstChild();
        }
        Node last = node;
        while (last != null && last.getNext() == null) {
            depth--;
            last = last.getParent();
        }
        return last == null ? null : last.getNext();
    }
}
