import Domain
import Portal

/// Which result of a project a read is about: of one scan, of a release, or the newest of the main line.
enum SnapshotAnchor {
    static let release = Schema.string(min: 1, max: 100, pattern: .release)

    static let parameters: [Operation.Parameter] = [
        .init(name: "scan_id", schema: .id), .init(name: "release", schema: release),
    ]

    /// The newest of the main line: of the branch that people named, else of the forge's default one.
    static func main(of project: PortalProject) -> Snapshot {
        project.about.defaultBranch.map { .subject(.branch(name: $0)) } ?? .current
    }

    /// A result with a verdict; `nil`: the project has none yet, and none was named.
    ///
    /// What is named and not there is a 404.
    static func result(
        of project: PortalProject,
        _ request: APIRequest,
        in scans: any ScanCatalog
    ) async throws -> ScanRecord? {
        let snapshot: Snapshot
        switch (request.queryID("scan_id"), request.text("release")) {
        case (nil, nil): snapshot = main(of: project)
        case (let scan?, nil): snapshot = .scan(scan)
        case (nil, let release?): snapshot = .release(release)
        case (.some, .some): throw ProjectRefusal.unknownSnapshot
        }
        let found = try await scans.result(of: project.summary.key, snapshot, isJudged: true)
        if found == nil, snapshot != main(of: project) { throw ProjectRefusal.unknownSnapshot }
        return found
    }
}
