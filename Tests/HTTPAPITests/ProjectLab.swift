import Domain
import Forges
import Pipeline
import Portal
import Reporting
import Storage
import Testing

/// What projects and scans need beside accounts.
enum ProjectLab {
    static func comment(_ store: StoreDatabase, _ forges: [ForgeID: any Forge]) -> ResultComment {
        ResultComment(
            forges: forges,
            jobs: store,
            scans: store,
            publications: store,
            publisher: Publisher(store: store, dryRun: false, metrics: Metrics(), pack: { $0 }),
            comments: CommentRenderer(templates: templates)
        )
    }

    static func shelf(_ store: StoreDatabase) -> ContentsShelf {
        ContentsShelf { scan in
            guard let bytes = try await store.report(scan: scan.id.text) else { return nil }
            let seen = try await store.memory(of: scan.project.repository).firstSeen
            return ScanContents(scan, try ReportReader.report(bytes), firstSeen: seen)
        }
    }

    /// Those of the binary; a test would not compile without them.
    private static let templates: TemplateLibrary = {
        do {
            return try TemplateLibrary()
        } catch {
            preconditionFailure("the templates of the binary are not valid: \(error)")
        }
    }()
}
