import Domain
import Forges

/// Writes the check run of a job so that it is found again after a crash.
///
/// A run that is over is left as it is, and the next scan of the commit gets a new one, which is what GitHub then shows: notes on
/// lines cannot be taken back, and would be there twice.
struct CheckRunWriter {
    let surface: any CheckRuns
    let commit: CommitID
    let repository: RepositoryRef

    /// `known` is what was recorded before this write was begun, `contentHash` what it is to say.
    ///
    /// Returns the id of the check run.
    func write(_ run: CheckRun, known: Publication?, contentHash: String) async throws -> String {
        let current = try await current(run.name, known)
        // Notes that came before a crash are the first ones of these.
        let isSame = current?.externalID == run.externalID && known?.contentHash == contentHash
        guard let current else { return try await send(run, to: nil) }
        if isSame, isWhole(current, run) { return current.id }
        let goesOn = !current.isCompleted && (current.annotationCount == 0 || isSame)
        return try await send(run, to: goesOn ? current : nil)
    }

    /// By what was recorded when that is certain, else by asking the forge.
    private func current(_ name: String, _ known: Publication?) async throws -> PublishedCheckRun? {
        guard let known, known.isComplete, let id = known.remoteID else {
            return try await surface.checkRun(named: name, on: commit, in: repository)
        }
        guard known.isPending else { return nil }
        return PublishedCheckRun(
            id: id,
            externalID: "",
            isCompleted: false,
            conclusion: nil,
            title: nil,
            annotationCount: 0
        )
    }

    private func isWhole(_ current: PublishedCheckRun, _ run: CheckRun) -> Bool {
        current.isCompleted == (run.conclusion != nil) && current.conclusion == run.conclusion?.rawValue
            && current.title == run.title && current.annotationCount >= run.annotations.count
    }

    /// In as many calls as the notes need; the conclusion comes with the last one.
    private func send(_ run: CheckRun, to current: PublishedCheckRun?) async throws -> String {
        var left = run.annotations.dropFirst(current?.annotationCount ?? 0)
        var id = current?.id
        while true {
            var part = run
            part.annotations = Array(left.prefix(surface.annotationsPerCall))
            left = left.dropFirst(surface.annotationsPerCall)
            if !left.isEmpty { part.conclusion = nil }
            if let known = id {
                guard try await surface.updateCheckRun(known, to: part, in: repository) else {
                    throw ForgeError(
                        .conflict,
                        detail: "our check run \(known) vanished while it was updated"
                    )
                }
            } else {
                id = try await surface.createCheckRun(part, on: commit, in: repository)
            }
            if left.isEmpty, let id { return id }
        }
    }
}
