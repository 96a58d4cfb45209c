package io.scrutineer.publication.published;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.report.Methods;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.report.ReportSection;
import io.scrutineer.publication.wording.Markdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report states, each under the name of its part, in the order of the report. */
final class Statements {

    private final Map<String, String> byPart = new LinkedHashMap<>();

    private Statements() {}

    static Map<String, String> of(ReportContent report) {
        Statements statements = new Statements();
        statements.add("Title", report.title());
        statements.add("Partnership", report.partnership().name());
        statements.add("Dates of the fieldwork", report.fieldworkDates());
        statements.add("Grades", report.gradeSentence());
        for (ReportGrade grade : report.grades()) {
            statements.add("Grade of " + grade.code(), grade.label());
        }
        if (report.overallGrade() != null) {
            statements.add("Overall grade", report.overallGrade().label());
        }
        for (ProgressFact progress : report.progress()) {
            statements.add("Progress of " + progress.area(), progress.judgement() + ": " + progress.narrative());
        }
        statements.addAll("Strength", report.strengths());
        statements.addAll("Area for improvement", report.areasForImprovement());
        statements.add(report.methods());
        report.sectionsInOrder().stream().filter(ReportSection::edited).forEach(statements::add);
        if (report.youngPeople() != null) {
            statements.add(report.youngPeople());
        }
        return statements.byPart;
    }

    private void addAll(String kind, List<Conclusion> conclusions) {
        conclusions.forEach(conclusion -> add(kind + " " + conclusion.code(), conclusion.text()));
    }

    /** Of what people wrote: the rest follows from what stands above. */
    private void add(ReportSection section) {
        for (int i = 0; i < section.paragraphs().size(); i++) {
            add(
                    section.title() + ", paragraph " + (i + 1),
                    Markdown.text(section.paragraphs().get(i)));
        }
    }

    private void add(Methods methods) {
        methods.activities().forEach(count -> add(count.title(), Integer.toString(count.activities())));
        if (methods.peopleMet() != null && methods.peopleMet().count() != null) {
            add("People met", methods.peopleMet().count().toString());
        }
        if (methods.recordsRead() != null && methods.recordsRead().count() != null) {
            add("Case records read", methods.recordsRead().count().toString());
        }
        add("Findings", Integer.toString(methods.findings()));
    }

    private void add(String part, @Nullable String words) {
        if (words != null) {
            byPart.put(part, words);
        }
    }
}
