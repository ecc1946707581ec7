package org.hexport.journey.readiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.journey.readiness.events.AssessmentScored;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Reliability;
import org.hexport.journey.readiness.instrument.Verdict;
import org.hexport.journey.readiness.standing.EnterpriseRecord;
import org.hexport.journey.readiness.standing.EnterpriseRecords;
import org.hexport.journey.readiness.standing.GateHistory;
import org.hexport.journey.readiness.standing.ReliabilityTable;
import org.hexport.journey.readiness.standing.ResultTable;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What assessments came to, one record after the other. */
@Service
@Transactional
public class Results {

    private final ResultTable table;
    private final GateHistory gates;
    private final EnterpriseRecords records;
    private final ReliabilityTable reliability;
    private final ApplicationEventPublisher events;

    Results(
            ResultTable table,
            GateHistory gates,
            EnterpriseRecords records,
            ReliabilityTable reliability,
            ApplicationEventPublisher events) {
        this.table = table;
        this.gates = gates;
        this.records = records;
        this.reliability = reliability;
        this.events = events;
    }

    /**
     * Puts the assessment on record, with the state of its nine gates, and says so; the same id again changes nothing. The caller has asked
     * whether the viewer may.
     *
     * @throws NotFound where the register does not know the enterprise
     */
    public void record(Viewer viewer, Assessed assessed) {
        var district =
                records.of(assessed.enterprise()).orElseThrow(NotFound::new).district();
        if (!table.add(assessed, district, viewer.person())) {
            return;
        }
        var verdict = Verdict.ofAssessment(assessed.sheet());
        gates.afterResult(
                assessed.enterprise(), district, assessed.id(), assessed.at(), assessed.sheet(), verdict.best());
        events.publishEvent(new AssessmentScored(
                assessed.enterprise(),
                assessed.id(),
                district,
                verdict.open().stream().map(Gate::item).toList()));
    }

    /** For this product and market, or, where none is named, the enterprise's newest. */
    @Transactional(readOnly = true)
    public Optional<Assessed> newest(OrganisationId enterprise, @Nullable String product, @Nullable String country) {
        return table.of(enterprise, product, country, 1).stream().findFirst();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Assessed> history(
            OrganisationId enterprise, @Nullable String product, @Nullable String country, int most) {
        return table.of(enterprise, product, country, most);
    }

    /** How reliable the dimensions are here; those of which too little is known are left out. */
    @Transactional(readOnly = true)
    public Map<Dimension, Reliability> reliability(Instrument instrument) {
        return reliability.of(instrument);
    }

    /** An export of the last twelve months is on record, which alone makes class C4. */
    @Transactional(readOnly = true)
    public boolean isExporting(OrganisationId enterprise) {
        return records.of(enterprise).filter(EnterpriseRecord::exporting).isPresent();
    }
}
