import Domain
import Forges
import Pipeline
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

    /// Those of the binary; a test would not compile without them.
    private static let templates: TemplateLibrary = {
        do {
            return try TemplateLibrary()
        } catch {
            preconditionFailure("the templates of the binary are not valid: \(error)")
        }
    }()
}
