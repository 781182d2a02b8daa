import Advisories
import Foundation

/// Sources that are files of this machine.
extension AdvisoryFetch {
    /// A `file:` URL (RFC 8089) is read where it is; size and time of the file, and of the list beside it, take
    /// the place of the tag.
    func look() throws(AdvisoryError) -> Answer {
        guard let file = AdvisoryFetch.path(ofFileURL: source.url) else {
            throw failure("not a file: URL with an absolute path")
        }
        var list = AdvisoryFetch.folder(of: file).map { $0 + "modified_id.csv" }
        if let path = list, access(path, R_OK) != 0 { list = nil }
        var etag = try tag(of: file)
        // The two are not replaced at the same time.
        if let list, let own = etag { etag = try tag(of: list).map { "\(own)+\($0)" } }
        if let etag, etag == before?.etag { return .unchanged(.init(name: source.name, etag: etag)) }
        var found = AdvisoryImport.Source(
            name: source.name,
            kind: source.kind,
            paths: [file],
            url: source.url,
            etag: etag
        )
        if let list {
            found.list = AdvisoryImport.List(path: list, etag: nil, isIncremental: before != nil)
        }
        return .changed(found)
    }

    private func tag(of file: String) throws(AdvisoryError) -> String? {
        let attributes: [FileAttributeKey: Any]
        do { attributes = try FileManager.default.attributesOfItem(atPath: file) } catch {
            throw failure("\(file) is not there or cannot be read")
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular,
            let size = attributes[.size] as? Int, let modified = attributes[.modificationDate] as? Date
        else { return nil }
        return "file-\(size)-\(modified.milliseconds)"
    }

    /// `file:/p`, `file:///p` and `file://localhost/p`, percent-decoded.
    static func path(ofFileURL url: String) -> String? {
        var rest = url.dropFirst("file:".count)
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            if rest.hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
        }
        guard rest.hasPrefix("/"), let path = rest.removingPercentEncoding, !path.contains("\0") else {
            return nil
        }
        return path
    }
}
