package io.scrutineer.inspection.evidence;

import static java.util.stream.Collectors.toSet;

import io.scrutineer.inspection.history.Admission;
import io.scrutineer.inspection.history.VersionTable;
import io.scrutineer.inspection.history.VersionTable.PieceVersion;
import io.scrutineer.inspection.history.Versions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes versions of recorded evidence in, in whatever order they come, and stores what the pieces amount to then. */
@Singleton
public class Amendments {

    private final VersionTable versionTable;

    Amendments(VersionTable versionTable) {
        this.versionTable = versionTable;
    }

    /** What became of each version; the running transaction holds the inspection. */
    public <E extends Identified> List<Amended> apply(
            EvidenceTable<E> table, UUID inspection, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Stored<E>> stored = table.lock(inspection, pieces(proposals));
        Map<UUID, Versions> versions = table.versions(inspection, stored);
        Admission[] admissions = admit(proposals, versions);
        store(table, inspection, stored, versions, newOnes(proposals, admissions));
        return outcomes(proposals, versions, admissions);
    }

    /** Whether each version came in before; none is taken in. */
    public <E extends Identified> List<Boolean> areKnown(
            EvidenceTable<E> table, UUID inspection, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Stored<E>> stored = table.withIds(inspection, pieces(proposals));
        Map<UUID, Versions> versions = table.versions(inspection, stored);
        return proposals.stream()
                .map(proposal -> isKnown(proposal, versions.get(proposal.piece())))
                .toList();
    }

    private static boolean isKnown(Proposal proposal, @Nullable Versions versions) {
        return versions != null && versions.has(proposal.version());
    }

    private static Set<UUID> pieces(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::piece).collect(toSet());
    }

    /** A version waits for those that it is based on, as they may stand later in the same batch. */
    static Admission[] admit(List<Proposal> proposals, Map<UUID, Versions> versions) {
        Admission[] admissions = new Admission[proposals.size()];
        Arrays.fill(admissions, Admission.BASE_UNKNOWN);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int i = 0; i < admissions.length; i++) {
                Versions known = versions.get(proposals.get(i).piece());
                if (admissions[i] == Admission.BASE_UNKNOWN && known != null) {
                    admissions[i] = known.admit(proposals.get(i).version());
                    progress |= admissions[i] != Admission.BASE_UNKNOWN;
                }
            }
        }
        return admissions;
    }

    private static List<PieceVersion> newOnes(List<Proposal> proposals, Admission[] admissions) {
        List<PieceVersion> versions = new ArrayList<>();
        for (int i = 0; i < admissions.length; i++) {
            if (admissions[i] == Admission.APPLIED) {
                versions.add(new PieceVersion(
                        proposals.get(i).piece(), proposals.get(i).version()));
            }
        }
        return versions;
    }

    /** Where a piece had only one version so far, that one is stored too. */
    private <E extends Identified> void store(
            EvidenceTable<E> table,
            UUID inspection,
            List<Stored<E>> stored,
            Map<UUID, Versions> versions,
            List<PieceVersion> newOnes) {
        List<Stored<E>> changed = new ArrayList<>();
        List<PieceVersion> added = new ArrayList<>(newOnes);
        for (Stored<E> before : stored) {
            Versions after = EvidenceTable.of(before, versions);
            if (after.size() > before.version()) {
                changed.add(Stored.of(table.piece(after.shown()), after, before));
                if (before.version() == 1) {
                    added.add(new PieceVersion(before.id(), after.first()));
                }
            }
        }
        if (!changed.isEmpty()) {
            versionTable.add(inspection, added);
            table.replace(inspection, changed);
        }
    }

    /** By what the pieces amount to after all of them, so that the order in which they stand says nothing. */
    private static List<Amended> outcomes(
            List<Proposal> proposals, Map<UUID, Versions> versions, Admission[] admissions) {
        return IntStream.range(0, admissions.length)
                .mapToObj(i ->
                        outcome(proposals.get(i), versions.get(proposals.get(i).piece()), admissions[i]))
                .toList();
    }

    private static Amended outcome(Proposal proposal, @Nullable Versions known, Admission admission) {
        return known == null
                ? new Amended(admission, List.of(), false)
                : new Amended(admission, known.heads(), known.isDisputed(proposal.version()));
    }
}
