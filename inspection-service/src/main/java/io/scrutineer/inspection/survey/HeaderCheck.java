package io.scrutineer.inspection.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the first row of a file to the mapping: every column of the one is in the other, once. */
final class HeaderCheck {

    private final Mapping mapping;
    private final Faults faults;

    HeaderCheck(Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
    }

    /** What the columns mean, in the order of the file; whatever is wrong is among the faults. A header that is not known is not repeated. */
    List<SurveyColumn> columns(AnswerRow header) {
        List<SurveyColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            SurveyColumn column = mapping.columns().get(name);
            if (!AnswerFile.isText(name)) {
                faults.add(BadCell.of(header, i, null, AnswerFile.NOT_UTF_8));
            } else if (column == null) {
                faults.add(BadCell.of(header, i, null, "is not in the mapping"));
            } else if (seen.add(name)) {
                columns.add(column);
            } else {
                faults.add(BadCell.of(header, i, name, "occurs twice"));
            }
        }
        mapping.columns().keySet().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(new BadCell(
                        header.number(), header.line(), null, name, "is in the mapping and not in the file")));
        if (header.cells().size() == 1 && mapping.columns().size() > 1) {
            faults.add(BadCell.ofRow(
                    header, "has one column; by the mapping, columns are separated by '" + mapping.separator() + "'"));
        }
        return columns;
    }
}
