package io.scrutineer.inspection.survey;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import io.scrutineer.inspection.survey.SurveyColumn.Commented;
import io.scrutineer.inspection.survey.SurveyColumn.Scored;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of answers through once, and keeps of it only how often each level was given, comments and what is wrong. */
final class AnswerReader {

    static final int MOST_RESPONDENTS = 100_000;

    /** Of any kind and any length; a comment is looked through as it is quoted, with one space in its place. */
    private static final Pattern SPACE = Pattern.compile("[\\h\\v]+");

    private final Mapping mapping;
    private final Faults faults = new Faults();
    private final Faults withheld = new Faults();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int respondents;

    private AnswerReader(Mapping mapping) {
        this.mapping = mapping;
        mapping.scored().forEach(column -> tallies.put(column.header(), new Tally(column)));
    }

    static FileReport read(AnswerFile file, Mapping mapping) throws IOException {
        AnswerReader reader = new AnswerReader(mapping);
        try {
            reader.readAll(file);
        } catch (UnreadableFile e) {
            reader.faults.add(e.at());
        }
        return new FileReport(reader.respondents, reader.faults, reader.withheld, List.copyOf(reader.tallies.values()));
    }

    private void readAll(AnswerFile file) throws IOException, UnreadableFile {
        AnswerRow header = file.next();
        if (header == null) {
            faults.add(new BadCell(1, 1, null, null, "is missing: the file is empty"));
            return;
        }
        List<SurveyColumn> columns = new HeaderCheck(mapping, faults).columns(header);
        if (faults.total() > 0) {
            return;
        }
        for (AnswerRow row = file.next(); row != null && hasRoom(row); row = file.next()) {
            if (!row.isBlank()) {
                read(row, columns);
            }
        }
    }

    private boolean hasRoom(AnswerRow row) {
        boolean hasRoom = respondents < MOST_RESPONDENTS;
        if (!hasRoom && !row.isBlank()) {
            faults.add(BadCell.ofRow(row, "is one more than %,d rows".formatted(MOST_RESPONDENTS)));
        }
        return hasRoom || row.isBlank();
    }

    private void read(AnswerRow row, List<SurveyColumn> columns) {
        respondents++;
        if (row.cells().size() != columns.size()) {
            faults.add(BadCell.ofRow(
                    row, "has %d cells, and the header %d".formatted(row.cells().size(), columns.size())));
            addWhatIsNoText(row);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            String fault = read(row, i, columns.get(i));
            if (fault != null) {
                faults.add(BadCell.of(row, i, columns.get(i).header(), fault));
            }
        }
    }

    /** Which columns its cells are of is not known. */
    private void addWhatIsNoText(AnswerRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!AnswerFile.isText(row.cells().get(i))) {
                faults.add(BadCell.of(row, i, null, AnswerFile.NOT_UTF_8));
            }
        }
    }

    /** Counts a cell, or says what is wrong with it. */
    private @Nullable String read(AnswerRow row, int index, SurveyColumn column) {
        String cell = row.cells().get(index);
        if (!AnswerFile.isText(cell)) {
            return AnswerFile.NOT_UTF_8;
        }
        if (column instanceof Scored scored) {
            return score(cell, tally(scored.header()));
        }
        if (column instanceof Commented commented && !cell.isEmpty()) {
            return comment(row, index, commented);
        }
        return null;
    }

    private static @Nullable String score(String cell, Tally tally) {
        if (cell.isEmpty()) {
            tally.countEmpty();
            return null;
        }
        OptionalInt level = tally.column().levels().get(cell);
        if (level == null) {
            return "is none of the answers of the mapping";
        }
        level.ifPresentOrElse(tally::count, tally::countUncounted);
        return null;
    }

    private @Nullable String comment(AnswerRow row, int index, Commented column) {
        String cell = row.cells().get(index);
        if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return "has a character that can not be stored";
        }
        String text = SPACE.matcher(cell).replaceAll(" ");
        FieldErrors errors = new FieldErrors();
        Screening screening = new Screening(errors);
        screening.check("", text);
        if (!errors.isEmpty()) {
            return "contains a CHI number";
        }
        for (Warning warning : screening.warnings()) {
            withheld.add(BadCell.of(row, index, column.header(), "looks like a " + warning.looksLike()));
        }
        tally(column.of()).comment(text, screening.warnings().isEmpty());
        return null;
    }

    private Tally tally(String header) {
        return Objects.requireNonNull(tallies.get(header));
    }
}
