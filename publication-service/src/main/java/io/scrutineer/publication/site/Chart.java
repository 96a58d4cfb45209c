package io.scrutineer.publication.site;

import java.util.List;

/** A drawing of bars, which a table beside it says in words and numbers. */
record Chart(String id, String title, String description, int height, List<Bar> bars, List<Key> legend) {

    static final int WIDTH = 360;
    static final int BAR_HEIGHT = 20;
    private static final int STEP = 28;
    private static final int MIDDLE = 14;

    static Chart of(String id, String title, String description, List<Bar> bars, List<Key> legend) {
        return new Chart(id, title, description, bars.size() * STEP, bars, legend);
    }

    /** A row of the drawing; the label stands before it, what it comes to after it. */
    record Bar(int y, int textY, String label, List<Segment> segments, int endX, String end) {

        static Bar at(int row, String label, List<Segment> segments, String end) {
            int endX = segments.stream()
                    .mapToInt(segment -> segment.x() + segment.width())
                    .max()
                    .orElse(0);
            return new Bar(row * STEP, row * STEP + MIDDLE, label, segments, endX + 6, end);
        }
    }

    /** A part of a bar with what is written on it. */
    record Segment(int x, int width, int textX, Shade shade, String text) {

        static Segment of(int x, int width, Shade shade, String text) {
            return new Segment(x, width, x + width / 2, shade, text);
        }
    }

    /** What a shade stands for. */
    record Key(Shade shade, String label) {}
}
