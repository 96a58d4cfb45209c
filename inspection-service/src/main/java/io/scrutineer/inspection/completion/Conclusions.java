package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.ProgressFact;
import java.util.List;

/** What an inspection concludes with, in the order in which its authors gave it. */
record Conclusions(List<Conclusion> strengths, List<Conclusion> areasForImprovement, List<ProgressFact> progress) {

    static Conclusions of(EvidenceSnapshot snapshot) {
        return new Conclusions(snapshot.strengths(), snapshot.areasForImprovement(), snapshot.progress());
    }
}
