package io.scrutineer.audit.staff;

import io.scrutineer.access.RowAccess;
import io.scrutineer.audit.staff.PersonalDataView.NamedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells what the service holds of a person, whichever bodies they acted for. */
@ApplicationScoped
class ExportPersonalData {

    private final Instance<StaffColumns> columns;
    private final StaffRows rows;
    private final RowAccess access;

    ExportPersonalData(Instance<StaffColumns> columns, StaffRows rows, RowAccess access) {
        this.columns = columns;
        this.rows = rows;
        this.access = access;
    }

    @Transactional
    public PersonalDataView of(String person) {
        return access.asService(() -> {
            List<NamedIn> naming = columns.stream()
                    .flatMap(of -> of.all().stream())
                    .flatMap(column -> rows.naming(column, person).stream())
                    .toList();
            return new PersonalDataView(person, naming, rows.trail(person));
        });
    }
}
