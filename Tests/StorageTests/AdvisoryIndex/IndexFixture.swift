import Advisories
import Archives
import Domain
import Foundation
import GRDB
import Storage
import Testing

/// A temporary folder with an index in it.
final class IndexFixture: Sendable {
    let folder: String
    var path: String { folder + "/index.sqlite" }
    var index: SQLiteAdvisoryIndex { SQLiteAdvisoryIndex(path: path) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/index-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes records as a folder and returns its path; replaces what was there.
    @discardableResult
    func write(_ source: String, _ records: [String: String]) throws -> String {
        let path = "\(folder)/\(source)"
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in records {
            try text.write(toFile: "\(path)/\(name).json", atomically: false, encoding: .utf8)
        }
        return path
    }

    @discardableResult
    func load(
        _ source: String,
        _ records: [String: String],
        force: Bool = false,
        now: Int = 1_000
    ) throws -> AdvisoryImportResult {
        let path = try write(source, records)
        return try run([path], force: force, now: now)
    }

    @discardableResult
    func run(_ paths: [String], force: Bool = false, now: Int = 1_000) throws -> AdvisoryImportResult {
        let importer = AdvisoryImport(index: path, reader: AdvisoryFileReader()) {
            Date(timeIntervalSince1970: Double(now))
        }
        var options = AdvisoryImport.Options()
        options.isForced = force
        return try importer.run(importer.sources(for: paths), options: options)
    }

    var bytes: Data? { FileManager.default.contents(atPath: path) }

    func ids(_ name: String) throws -> [String] {
        let package = PackageName(ecosystem: .npm, name: name)
        return try index.advisories(for: [package]).advisories[package]?.map(\.id) ?? []
    }

    /// Every package that a record is about.
    func packages() throws -> [PackageName] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        let rows = try queue.read {
            try Row.fetchAll($0, sql: "SELECT DISTINCT ecosystem, name FROM packages")
        }
        return try rows.map { row in
            PackageName(ecosystem: try #require(Ecosystem(rawValue: row[0])), name: row[1])
        }
    }

    static func record(
        _ id: String,
        _ package: String = "left-pad",
        modified: String = "2024-01-01T00:00:00Z",
        fixed: String = "1.0.0",
        ecosystem: String = "npm",
        aliases: String = "",
        extra: String = ""
    ) -> String {
        """
        {"id": "\(id)", "modified": "\(modified)", "summary": "About \(package)", "aliases": [\(aliases)]\(extra),
         "affected": [{"package": {"ecosystem": "\(ecosystem)", "name": "\(package)"},
                       "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "\(fixed)"}]}]}]}
        """
    }
}
