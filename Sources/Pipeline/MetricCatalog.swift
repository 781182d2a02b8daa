import Domain
import GateRules

/// Every metric with a line about it, for `/metrics` and for those who read the code.
package enum MetricCatalog {
    package static let help: [String: String] = [
        "gatehouse_acknowledgement_seconds": "From the first byte of a delivery to its answer.",
        "gatehouse_advisories": "Advisories in the index.",
        "gatehouse_advisory_age_seconds": "Age of the oldest source of the advisory index.",
        "gatehouse_advisory_source_age_seconds":
            "Since when a source was last known to be up to date, EPSS and KEV included.",
        "gatehouse_alerts": "1 while something needs a person, by kind.",
        "gatehouse_alerts_refused_total": "Alerts that were given up because their address refuses them.",
        "gatehouse_build_info": "Always 1; the version is a label.",
        "gatehouse_commands_total": "Commands in comments, by result.",
        "gatehouse_dead_letters": "Dead jobs that no newer commit and no replay has taken the place of.",
        "gatehouse_deliveries_rejected_total": "Deliveries that were refused, by reason.",
        "gatehouse_deliveries_reused_id_total":
            "Deliveries with the id of another one that had another body.",
        "gatehouse_deliveries_total": "Deliveries that were recorded, by status.",
        "gatehouse_failed_requests":
            "Commands in comments, and branches' fixes, that were given up and not asked for again.",
        "gatehouse_fix_requests_total": "Branches whose fixes were planned, by result.",
        "gatehouse_forge_budget_remaining": "Calls that the forge still allows, as it said last.",
        "gatehouse_forge_budget_reset_timestamp_seconds": "When the forge gives a new budget, in Unix time.",
        "gatehouse_forge_call_seconds": "Calls of the forge's API, by status (0: no answer).",
        "gatehouse_job_seconds": "Attempts at jobs, by result.",
        "gatehouse_jobs": "Jobs that wait, run or are dead, by state.",
        "gatehouse_jobs_total": "Attempts at jobs that ended, by result.",
        "gatehouse_metrics_errors_total": "Times that gauges could not be read.",
        "gatehouse_oldest_queued_job_seconds":
            "How long the oldest job that waits has been there, put off or not; 0 without one.",
        "gatehouse_payloads_decoded_total":
            "Payloads that were parsed, all after their signature was verified.",
        "gatehouse_publications_total": "Writes to forges, by kind.",
        "gatehouse_queue_wait_seconds": "From when a job could run until it ran.",
        "gatehouse_reconciled_total": "Jobs queued for heads that no delivery told of.",
        "gatehouse_redeliveries_total": "Deliveries that a forge was asked to send again.",
        "gatehouse_remediations_total": "Fixes, by result.",
        "gatehouse_statuses_refused_total":
            "Verdicts on pull requests that only a comment tells, because the forge refuses the status.",
        "gatehouse_sweeps_total": "Sweeps of the reconciler, by result.",
        "gatehouse_verdict_lag_seconds": "From a delivery to its published verdict.",
        "gatehouse_verdict_reasons_total": "Rules that did not pass in published verdicts, by outcome.",
        "gatehouse_verdicts_total": "Published verdicts, by outcome.",
        "process_open_fds": "Open file descriptors.",
        "process_resident_memory_bytes": "Resident memory.",
    ]
}

extension Metrics {
    /// What a reason may be called: rules of Gatehouse's own, and what stands in their place when none could be asked.
    private static let ownRules = Set(GateRuleCatalog.all.map { $0.id } + ["policy", "scan"])

    /// Counts a verdict that was published, and which rules it was for.
    ///
    /// Rules of a repository's own policy are one: their names are its choice, and each would be a series for ever.
    func count(_ verdict: Verdict) {
        count("gatehouse_verdicts_total", ["outcome": verdict.outcome.rawValue])
        for reason in verdict.reasons where reason.outcome != .passed {
            let rule = Metrics.ownRules.contains(reason.rule) ? reason.rule : "custom"
            count("gatehouse_verdict_reasons_total", ["rule": rule, "outcome": reason.outcome.rawValue])
        }
    }
}
