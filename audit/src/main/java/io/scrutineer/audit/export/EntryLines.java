package io.scrutineer.audit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.scrutineer.audit.chain.SealableEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes entries as JSON lines, page by page: neither the heap nor a transaction grows with the trail. */
@ApplicationScoped
class EntryLines {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final int PAGE = 1_000;
    private static final String SELECT = "select s.position, s.hash, p.person, " + SealableEntry.COLUMNS + """
             from audit.seal s join audit.entry e on e.id = s.entry_id
            left join audit.person p on p.pseudonym = e.person
            where s.position > ? and e.at >= ? and e.at < ?
            order by s.position limit ?""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    EntryLines(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    void write(EntryRange range, OutputStream output) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(output, 1 << 16);
        long after = range.after();
        long left = range.limit();
        boolean more = left > 0;
        while (more) {
            int wanted = (int) Math.min(PAGE, left);
            List<EntryView> page = page(range, after, wanted);
            for (EntryView entry : page) {
                buffered.write(json.writeValueAsBytes(entry));
                buffered.write('\n');
                after = entry.position();
            }
            left -= page.size();
            more = page.size() == wanted && left > 0;
        }
        buffered.flush();
    }

    private List<EntryView> page(EntryRange range, long after, int wanted) throws IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, after);
            select.setObject(2, range.from().atOffset(ZoneOffset.UTC));
            select.setObject(3, range.until().atOffset(ZoneOffset.UTC));
            select.setInt(4, wanted);
            List<EntryView> page = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(EntryView.read(rows));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IOException("The audit trail could not be read to its end", e);
        }
    }
}
