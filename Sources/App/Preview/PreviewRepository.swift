import Foundation
import SourceControl

/// Makes the sample's git repository: two commits, `main` and the branch of the pull request checked out.
enum PreviewRepository {
    /// Returns the path of the repository.
    static func make(in scratch: URL, settings: GitSettings) async throws -> String {
        let folder = scratch.appendingPathComponent("sample-shop").path
        try await LocalRepository.create(
            at: folder,
            commits: [
                LocalRepository.NewCommit(
                    branch: "main",
                    message: "Sample",
                    files: PreviewSample.baseFiles
                ),
                LocalRepository.NewCommit(
                    branch: "update-dependencies",
                    message: "Update dependencies",
                    files: PreviewSample.headFiles
                ),
            ],
            settings: settings
        )
        return folder
    }
}
