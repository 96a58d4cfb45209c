package io.scrutineer.grading.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers in base 128, the lowest seven bits first, and words by their place in a list that stands before all. */
final class FactsWriter {

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void word(String word) {
        number(words.computeIfAbsent(word, added -> words.size()));
    }

    /** Not below 0. */
    void number(int number) {
        write(number, body);
    }

    /** Numbers near 0 are short: 0, -1, 1, -2 become 0, 1, 2, 3. */
    void signed(int number) {
        number(number << 1 ^ number >> 31);
    }

    /** The format, the words, and what refers to them. */
    byte[] bytes(int format) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(format);
        write(words.size(), all);
        for (String word : words.keySet()) {
            byte[] text = word.getBytes(UTF_8);
            write(text.length, all);
            all.writeBytes(text);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void write(int number, ByteArrayOutputStream out) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
