package io.scrutineer.audit.staff;

import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes a person out: their id gives way to a pseudonym that nobody can lead back to them.
 *
 * <p>It is one pseudonym in the whole service, so that two people remain two: four eyes can still be counted.
 */
@ApplicationScoped
class ErasePersonalData {

    private final Instance<StaffColumns> columns;
    private final StaffRows rows;
    private final RowAccess access;

    ErasePersonalData(Instance<StaffColumns> columns, StaffRows rows, RowAccess access) {
        this.columns = columns;
        this.rows = rows;
        this.access = access;
    }

    @Transactional
    public void of(String person) {
        String pseudonym = "erased-" + UUID.randomUUID().toString().replace("-", "");
        access.asService(() -> {
            columns.forEach(service -> service.all().forEach(column -> rows.rename(column, person, pseudonym)));
            columns.forEach(service -> refuseUnfinished(service, pseudonym));
            rows.forget(person);
        });
    }

    /** Asked after the change, which it undoes: what was committed meanwhile can not slip between the two. */
    private void refuseUnfinished(StaffColumns service, String pseudonym) {
        if (service.unfinished()
                .filter(query -> !rows.ids(query, pseudonym).isEmpty())
                .isPresent()) {
            throw new Conflict(
                    "work-unfinished", "The person has a part in work that is not finished. Erase them when it is.");
        }
    }
}
