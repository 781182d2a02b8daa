package import Foundation

/// The development data folder beside the project.
///
/// Named by `GATEHOUSE_SHARED`, default `../shared`. Suites that need it say
/// `.enabled(if: SharedData.isPresent, "…")`.
package enum SharedData {
    package static let root: URL = {
        let name = ProcessInfo.processInfo.environment["GATEHOUSE_SHARED"] ?? "../shared"
        return URL(fileURLWithPath: name, isDirectory: true).standardizedFileURL
    }()

    package static var isPresent: Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent("DESIGN.md").path)
    }

    package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    package static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: url(path)))
    }
}
