package io.scrutineer.audit.chain;

/** The entries that wait for their seal. */
public final class UnsealedEntries {

    /** As many as tell that sealing has stopped; in their order, so that PostgreSQL reads no others. */
    public static final String COUNT = """
            select count(*) from (
                select from audit.entry e
                where e.id > coalesce((select settled from audit.checkpoint order by position desc limit 1), 0)
                and (select true from audit.seal s where s.entry_id = e.id) is null
                order by e.id limit 100000) unsealed""";

    private UnsealedEntries() {}
}
