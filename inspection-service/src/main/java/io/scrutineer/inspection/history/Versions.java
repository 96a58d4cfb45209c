package io.scrutineer.inspection.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All versions of one piece of evidence that have come in. What they amount to depends on which there are and on nothing
 * else, so that those who have the same versions see the same, in whatever order they came (a multi-value register:
 * Shapiro et al., "A comprehensive study of convergent and commutative replicated data types", INRIA RR-7506, 2011).
 */
public final class Versions {

    /** The order of ids as they are written; of UUIDs of version 7, the one in which they were made. */
    public static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    private static final Comparator<Version> CONTENT_BEFORE_WITHDRAWAL =
            Comparator.comparing(Version::isWithdrawal).thenComparing(Version::id, ORDER);

    private final SortedMap<UUID, Version> known = new TreeMap<>(ORDER);

    public Versions(Collection<Version> versions) {
        versions.forEach(version -> known.put(version.id(), version));
    }

    /**
     * Takes a version in, unless it is here already or something that it is based on is not. Whether it is in conflict is
     * known when all that came with it is in: {@link #isDisputed(Version)}.
     */
    public Admission admit(Version version) {
        if (known.containsKey(version.id())) {
            return has(version) ? Admission.ALREADY_KNOWN : Admission.ID_IN_USE;
        }
        if (version.bases().isEmpty() || !known.keySet().containsAll(version.bases())) {
            return Admission.BASE_UNKNOWN;
        }
        known.put(version.id(), version);
        return Admission.APPLIED;
    }

    /** Whether it is here already, as it is. */
    public boolean has(Version version) {
        Version same = known.get(version.id());
        return same != null && same.saysTheSameAs(version);
    }

    /** Those that no other is based on, in the order of their ids. */
    public List<Version> heads() {
        Set<UUID> superseded = new HashSet<>();
        known.values().forEach(version -> superseded.addAll(version.bases()));
        return known.values().stream()
                .filter(version -> !superseded.contains(version.id()))
                .toList();
    }

    /** The head that counts while several are open: a content before a withdrawal, and of these the oldest by id. */
    public Version current() {
        return heads().stream().min(CONTENT_BEFORE_WITHDRAWAL).orElseThrow();
    }

    /** The version whose content is shown: the one that counts or, where that withdraws, the nearest that it is based on. */
    public Version shown() {
        Set<UUID> seen = new HashSet<>();
        Queue<UUID> next = new ArrayDeque<>();
        Version version = current();
        while (version.isWithdrawal()) {
            version.bases().stream().filter(seen::add).forEach(next::add);
            version = Objects.requireNonNull(known.get(next.remove()));
        }
        return version;
    }

    /** Whether there are heads that do not say the same. */
    public boolean isDisputed() {
        return contradict(heads());
    }

    /** Whether it is one of the heads, and they do not say the same. */
    public boolean isDisputed(Version version) {
        List<Version> heads = heads();
        return contradict(heads) && heads.stream().anyMatch(head -> head.id().equals(version.id()));
    }

    private static boolean contradict(List<Version> heads) {
        return heads.stream().anyMatch(head -> !head.isAlike(heads.get(0)));
    }

    public int size() {
        return known.size();
    }

    /** The one that is based on nothing. */
    public Version first() {
        return known.values().stream()
                .filter(version -> version.bases().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** In the order of their ids. */
    public List<Version> all() {
        return List.copyOf(known.values());
    }
}
