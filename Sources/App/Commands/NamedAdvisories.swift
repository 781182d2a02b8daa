import Advisories
import Archives
import Domain
import Storage

/// The OSV zip or folder of `gatehouse scan --advisories`, in place of the index.
///
/// Read when it is asked, for the packages that it is asked about: of a whole ecosystem a scan needs little.
struct NamedAdvisories: AdvisorySource {
    let path: String
    /// Where an index is built meanwhile.
    let folder: String
    let console: Console

    func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { try index(of: []).snapshot() }

    func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
        try index(of: packages).advisories(for: packages)
    }

    private func index(of packages: Set<PackageName>) throws(AdvisoryError) -> SQLiteAdvisoryIndex {
        var options = AdvisoryImport.Options()
        options.shouldStop = { Task.isCancelled }
        options.progress = { console.progress("Reading advisories: \($0)") }
        defer { console.progress("") }
        return try AdvisoryImport.temporaryIndex(
            paths: [path],
            in: folder,
            only: packages,
            reader: AdvisoryFileReader(),
            options: options
        )
    }
}
