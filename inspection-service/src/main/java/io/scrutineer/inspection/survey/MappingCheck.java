package io.scrutineer.inspection.survey;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.survey.SurveyColumn.Commented;
import io.scrutineer.inspection.survey.SurveyColumn.Ignored;
import io.scrutineer.inspection.survey.SurveyColumn.Scored;
import io.scrutineer.inspection.survey.SurveyRequest.AnswerRequest;
import io.scrutineer.inspection.survey.SurveyRequest.ColumnRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks what the columns of a file are said to mean, against the framework of the inspection; each error names its field. */
final class MappingCheck {

    private final Framework framework;
    private final Screening screening;
    private final FieldErrors errors;

    MappingCheck(Framework framework, Screening screening, FieldErrors errors) {
        this.framework = framework;
        this.screening = screening;
        this.errors = errors;
    }

    /** The mapping as far as it can be understood; what is wrong is among the errors. */
    Mapping check(SurveyRequest request) {
        requireLevel("strengthFrom", request.strengthFrom());
        Map<String, SurveyColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < request.columns().size(); i++) {
            String path = "columns[" + i + "].";
            SurveyColumn column = column(path, request.columns().get(i));
            if (column != null && columns.putIfAbsent(column.header(), column) != null) {
                errors.add(path + "header", "occurs twice");
            }
        }
        requireAnswers(request.columns(), columns);
        return new Mapping(
                request.separatorOrComma(),
                request.strengthFrom(),
                columns,
                framework.scale().levels());
    }

    private @Nullable SurveyColumn column(String path, ColumnRequest request) {
        String header = stripped(path + "header", request.header());
        screening.check(path + "header", header);
        ColumnUse use = errors.under(path + "use", () -> ColumnUse.of(request.use()));
        requireOnlyWhere(use == ColumnUse.ANSWER, path + "indicator", request.indicator());
        requireOnlyWhere(use == ColumnUse.ANSWER, path + "answers", request.answers());
        requireOnlyWhere(use == ColumnUse.COMMENT, path + "of", request.of());
        if (use == null) {
            return null;
        }
        return switch (use) {
            case ANSWER -> answers(path, header, request);
            case COMMENT -> request.of() == null ? null : new Commented(header, request.of());
            case IGNORE -> new Ignored(header);
        };
    }

    private @Nullable Scored answers(String path, String header, ColumnRequest request) {
        String indicator = request.indicator();
        if (indicator == null) {
            return null;
        }
        if (!framework.hasIndicator(indicator)) {
            errors.add(path + "indicator", "is not an indicator of the framework");
        }
        Map<String, OptionalInt> levels = new LinkedHashMap<>();
        List<AnswerRequest> answers = request.answersOrNone();
        for (int i = 0; i < answers.size(); i++) {
            String at = path + "answers[" + i + "].";
            Integer level = answers.get(i).level();
            String text = stripped(at + "text", answers.get(i).text());
            screening.check(at + "text", text);
            OptionalInt counted = level == null ? OptionalInt.empty() : OptionalInt.of(level);
            if (levels.putIfAbsent(text, counted) != null) {
                errors.add(at + "text", "occurs twice");
            }
            if (level != null) {
                requireLevel(at + "level", level);
            }
        }
        if (levels.values().stream().noneMatch(OptionalInt::isPresent)) {
            errors.add(path + "answers", "has no answer with a level");
        }
        return new Scored(header, indicator, levels);
    }

    private void requireAnswers(List<ColumnRequest> requests, Map<String, SurveyColumn> columns) {
        for (int i = 0; i < requests.size(); i++) {
            String of = requests.get(i).of();
            if (of != null && !(columns.get(of) instanceof Scored)) {
                errors.add("columns[" + i + "].of", "is not the header of a column of answers");
            }
        }
        if (errors.isEmpty() && columns.values().stream().noneMatch(Scored.class::isInstance)) {
            errors.add("columns", "has no column of answers");
        }
    }

    private void requireOnlyWhere(boolean isUsed, String path, @Nullable Object value) {
        if (isUsed && value == null) {
            errors.add(path, "is missing");
        } else if (!isUsed && value != null) {
            errors.add(path, "has no meaning for this use");
        }
    }

    private void requireLevel(String path, int level) {
        if (!framework.hasLevel(level)) {
            errors.add(path, "is not on the scale of the framework");
        }
    }

    private String stripped(String path, String text) {
        if (!text.equals(text.strip()) || text.isEmpty()) {
            errors.add(path, "has space around it");
        }
        return text;
    }
}
