package io.scrutineer.publication.search;

import io.scrutineer.publication.search.SearchResult.Piece;
import java.util.ArrayList;
import java.util.List;

/** Takes an excerpt apart, as what was found in it is to be shown without markup in between. */
final class Excerpt {

    private Excerpt() {}

    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean found = false;
        for (char c : marked.toCharArray()) {
            boolean starts = c == SearchableText.FOUND;
            if (starts || c == SearchableText.FOUND_END) {
                add(pieces, piece, found);
                found = starts;
            } else {
                piece.append(c);
            }
        }
        add(pieces, piece, found);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder piece, boolean found) {
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), found));
            piece.setLength(0);
        }
    }
}
