package io.scrutineer.inspection.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The ratings that count, and what they were settled to. */
@ApplicationScoped
class CaseRatings implements PanacheRepositoryBase<CaseRating, CaseRating.Key> {

    private static final String SECOND_WITHOUT_SETTLEMENT = """
            select r.caseRecord, r.key.indicator from CaseRating r
            where r.key.inspection = :inspection and r.place = 2
                and not exists (select 1 from CaseSettlement s where s.key.inspection = r.key.inspection
                    and s.key.caseRecord = r.caseRecord and s.key.indicator = r.key.indicator)
                and r.caseRecord = coalesce(:askedRecord, r.caseRecord)
                and r.key.indicator = coalesce(:askedIndicator, r.key.indicator)
                and (r.caseRecord > :record or r.caseRecord = :record and r.key.indicator > :indicator)
            order by r.caseRecord, r.key.indicator""";

    private static final String PAIRS = """
            select a.key.indicator, a.evaluation, b.evaluation, count(*)
            from CaseRating a join CaseRating b on b.key.inspection = a.key.inspection
                and b.caseRecord = a.caseRecord and b.key.indicator = a.key.indicator and b.place = 2
            where a.key.inspection = :inspection and a.place = 1
            group by a.key.indicator, a.evaluation, b.evaluation""";

    private static final String OWN_ITEMS = """
            select r.caseRecord, r.key.indicator
            from CaseRating r join CaseReading c on c.key.inspection = r.key.inspection and c.key.id = r.key.reading
            where r.key.inspection = :inspection and r.caseRecord in :records and c.recording.person = :person""";

    private final Session session;

    CaseRatings(Session session) {
        this.session = session;
    }

    /** All of a record, in the order in which they came in. */
    List<CaseRating> ofRecord(UUID inspection, String caseRecord) {
        return list("key.inspection = ?1 and caseRecord = ?2 order by place", inspection, caseRecord);
    }

    /** In the order of the indicators' codes. */
    List<CaseRating> ofReadings(UUID inspection, Collection<UUID> readings) {
        return list("key.inspection = ?1 and key.reading in ?2 order by key.indicator", inspection, readings);
    }

    void add(CaseSettlement settlement) {
        session.persist(settlement);
    }

    List<CaseSettlement> settlements(UUID inspection, Collection<String> records) {
        return session.createSelectionQuery(
                        "from CaseSettlement where key.inspection = :inspection and key.caseRecord in :records",
                        CaseSettlement.class)
                .setParameter("inspection", inspection)
                .setParameter("records", records)
                .getResultList();
    }

    /** What of the records a person has rated. */
    Set<Item> ratedBy(String person, UUID inspection, Collection<String> records) {
        return session.createSelectionQuery(OWN_ITEMS, Tuple.class)
                .setParameter("inspection", inspection)
                .setParameter("records", records)
                .setParameter("person", person)
                .getResultStream()
                .map(CaseRatings::item)
                .collect(Collectors.toSet());
    }

    /** What waits for a third reading and is looked for, after this one; one more than the limit when there are more. */
    List<Item> disputed(UUID inspection, ThirdReadingSearch search, Item after, int limit) {
        return session.createSelectionQuery(SECOND_WITHOUT_SETTLEMENT, Tuple.class)
                .setParameter("inspection", inspection)
                .setParameter("askedRecord", search.caseRecord, StandardBasicTypes.STRING)
                .setParameter("askedIndicator", search.indicator, StandardBasicTypes.STRING)
                .setParameter("record", after.caseRecord())
                .setParameter("indicator", after.indicator())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(CaseRatings::item)
                .toList();
    }

    /** How often the first reader said the one and the second reader the other, of each indicator. */
    List<RatedPair> pairs(UUID inspection) {
        return session.createSelectionQuery(PAIRS, Tuple.class)
                .setParameter("inspection", inspection)
                .getResultStream()
                .map(row -> new RatedPair(
                        row.get(0, String.class),
                        row.get(1, Short.class),
                        row.get(2, Short.class),
                        row.get(3, Long.class).intValue()))
                .toList();
    }

    /** Of which at least one person rated something. */
    long recordsRead(UUID inspection) {
        return session.createSelectionQuery(
                        "select count(distinct caseRecord) from CaseRating where key.inspection = :inspection",
                        Long.class)
                .setParameter("inspection", inspection)
                .getSingleResult();
    }

    long recordsReadTwice(UUID inspection) {
        return session.createSelectionQuery(
                        "select count(distinct caseRecord) from CaseRating where key.inspection = :inspection"
                                + " and place = 2",
                        Long.class)
                .setParameter("inspection", inspection)
                .getSingleResult();
    }

    private static Item item(Tuple row) {
        return new Item(row.get(0, String.class), row.get(1, String.class));
    }
}
