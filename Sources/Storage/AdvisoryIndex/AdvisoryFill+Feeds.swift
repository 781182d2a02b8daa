import Advisories
import Domain

/// EPSS scores and the KEV catalog.
extension AdvisoryFill {
    func scores(_ source: AdvisoryImport.Source) throws -> AdvisorySourceImport {
        let target = try builder.begin(.epss, url: source.url, etag: source.etag)
        var result = AdvisorySourceImport(name: source.name, kind: .epss)
        var epss = EPSSReader()
        var digest = FeedDigest()
        func store(_ cve: CVE, _ score: EPSSScore) throws(AdvisoryError) {
            try tick(result)
            try storing(source.name) {
                guard try builder.add(cve, score) else {
                    throw AdvisoryError(.invalid, detail: "the EPSS file has \(cve) twice")
                }
            }
            digest.add([UInt64(bitPattern: cve.key), score.score.bitPattern, score.percentile.bitPattern])
            result.countRow()
        }
        for path in source.paths {
            try reader.forEachChunk(at: path) { chunk throws(AdvisoryError) in try epss.add(chunk, store) }
            try epss.finish(store)
        }
        try result.validate()
        try builder.end(target, result, newest: "", edition: epss.date, digest: digest.value)
        return result
    }

    func catalog(_ source: AdvisoryImport.Source) throws -> AdvisorySourceImport {
        let target = try builder.begin(.kev, url: source.url, etag: source.etag)
        var result = AdvisorySourceImport(name: source.name, kind: .kev)
        var bytes: [UInt8] = []
        for path in source.paths {
            try reader.forEachChunk(at: path) { chunk throws(AdvisoryError) in
                bytes.append(contentsOf: chunk)
                guard bytes.count <= KEVCatalog.maximumBytes else {
                    throw AdvisoryError(
                        .invalid,
                        detail: "a KEV catalog of more than \(KEVCatalog.maximumBytes) bytes"
                    )
                }
            }
        }
        let catalog = try KEVCatalog(bytes)
        var digest = FeedDigest()
        for entry in catalog.entries.sorted(by: { $0.cve < $1.cve }) {
            try storing(source.name) { try builder.add(entry) }
            digest.add([UInt64(bitPattern: entry.cve.key), entry.isUsedByRansomware ? 1 : 0])
            digest.add(Array("\(entry.dateAdded)\(entry.dueDate ?? "          ")".utf8))
            result.countRow()
        }
        try result.validate()
        try builder.end(target, result, newest: "", edition: catalog.version, digest: digest.value)
        return result
    }
}
