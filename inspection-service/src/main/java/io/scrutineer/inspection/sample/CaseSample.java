package io.scrutineer.inspection.sample;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One draw of case records for an inspection, with all that is needed to repeat it but the list itself. */
@Entity
@Immutable
class CaseSample {

    /** A draw of an inspection; they are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "inspection_id") UUID inspection, int version) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private int population;

    @Column
    private String confidence;

    @Column
    private String margin;

    @Column
    private String seed;

    @Column
    private String rule;

    @Column(name = "population_sha256")
    private String populationSha256;

    @Column
    private List<String> drawn;

    @Embedded
    @Column
    private Recording recording;

    protected CaseSample() {}

    CaseSample(Key key, SampleSize size, String seed, List<String> references, Recording recording) {
        this.key = key;
        this.population = size.population();
        this.confidence = size.confidence().code();
        this.margin = size.plainMargin();
        this.seed = seed;
        this.rule = Draw.RULE;
        this.populationSha256 = Draw.sha256Of(references);
        this.drawn = Draw.of(references, seed, size.records());
        this.recording = recording;
    }

    int version() {
        return key.version();
    }

    /** The references of the records, in the order of the draw. */
    List<String> drawn() {
        return List.copyOf(drawn);
    }

    /** From the same list, in the same way. */
    boolean isSameDrawAs(CaseSample other) {
        return populationSha256.equals(other.populationSha256)
                && confidence.equals(other.confidence)
                && margin.equals(other.margin)
                && seed.equals(other.seed)
                && rule.equals(other.rule);
    }

    CaseSampleView view() {
        return new CaseSampleView(
                key.version(),
                population,
                confidence,
                new BigDecimal(margin),
                drawn.size(),
                seed,
                rule,
                populationSha256,
                drawn,
                recording.person(),
                recording.body(),
                recording.at());
    }
}
