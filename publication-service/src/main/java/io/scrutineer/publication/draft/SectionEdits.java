package io.scrutineer.publication.draft;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest text of each section that people have written. */
record SectionEdits(List<SectionEdit> sections) {

    static SectionEdits stored(@Nullable String json) {
        return json == null ? new SectionEdits(List.of()) : StoredJson.read(json, SectionEdits.class);
    }

    Optional<SectionEdit> of(String code) {
        return sections.stream().filter(edit -> edit.code().equals(code)).findFirst();
    }

    SectionEdits with(SectionEdit newest) {
        Stream<SectionEdit> others =
                sections.stream().filter(edit -> !edit.code().equals(newest.code()));
        return new SectionEdits(Stream.concat(others, Stream.of(newest)).toList());
    }

    Map<String, List<String>> paragraphs() {
        return sections.stream().collect(toMap(SectionEdit::code, SectionEdit::paragraphs));
    }
}
