package io.scrutineer.grading.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what {@link FactsWriter} wrote. */
final class FactsReader {

    private final byte[] bytes;
    private final String[] words;
    private int place;

    private FactsReader(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
        this.words = new String[number()];
        for (int i = 0; i < words.length; i++) {
            int length = number();
            words[i] = new String(bytes, this.place, length, UTF_8);
            this.place += length;
        }
    }

    /** Reads the words, which stand at this place, and is ready for what follows. */
    static FactsReader after(int place, byte[] bytes) {
        return new FactsReader(bytes, place);
    }

    String word() {
        return words[number()];
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[place++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    int signed() {
        int number = number();
        return number >>> 1 ^ -(number & 1);
    }
}
