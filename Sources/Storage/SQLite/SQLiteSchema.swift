/// The schema of the SQLite store, oldest step first.
///
/// Times are milliseconds since 1970. Constraints state what the queries rely on, so that a mistake in one of them is an
/// error and not a wrong row. The steps themselves are in files by what they are about; their order is here alone.
package enum SQLiteSchema {
    package static let migrations = [
        deliveriesAndJobs, scans, publications, scansByHead, inventories, licenses, mergeGroups, sightings,
        commands,
        decisions, registryFacts, packuments, remediations, fixRequests, projectIDs,
        secrets, turns, queuedAt, traces, newestScans, accounts, projects, uploads, tags, lists, crashes,
        risks, dismissals, failures,
    ]
}
