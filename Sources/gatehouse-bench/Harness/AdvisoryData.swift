import Foundation

/// The advisory data of the development folder: the OSV archive of every ecosystem and database, EPSS scores, the KEV catalog.
struct AdvisoryData {
    /// `all.zip` files, sorted by path, with `modified_id.csv` beside each.
    let archives: [String]
    let epss: String
    let kev: String

    var all: [String] { archives + [epss, kev] }

    init(_ workshop: Workshop) throws {
        var archives: [String] = []
        for parent in ["data/osv", "data/osv-extra"] {
            let folder = try workshop.shared(parent)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let archive = "\(folder)/\(name)/all.zip"
                if FileManager.default.fileExists(atPath: archive) { archives.append(archive) }
            }
        }
        guard !archives.isEmpty else { throw Missing("no OSV archives in the development data") }
        self.archives = archives.sorted()
        let folder = try workshop.shared("data/epss")
        let scores = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".csv.gz") }
        guard let newest = scores.max() else { throw Missing("no EPSS scores in \(folder)") }
        epss = "\(folder)/\(newest)"
        kev = try workshop.shared("data/kev/known_exploited_vulnerabilities.json")
    }
}
