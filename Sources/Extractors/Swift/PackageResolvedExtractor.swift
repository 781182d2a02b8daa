package import Basics
import Domain

/// Reads `Package.resolved` of the Swift package manager, versions 1, 2 and 3.
///
/// The file is a flat list: neither who needs whom nor which packages the project itself asks for, which is program code. So all
/// count as direct. A package at a version counts as the registry's, whose names are addresses of repositories; one that is
/// pinned to a branch or a commit has the commit for a version.
package struct PackageResolvedExtractor: Extractor {
    package init() {}

    package var id: String { "swift.package-resolved" }

    package var names: [String] { ["Package.resolved"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var reading = JSONLockReading(path: path)
        do {
            let pins = try pins(of: ManifestText.object(bytes))
            for pin in pins.elements {
                try reading.countEntry()
                do throws(SwiftPin.Misshapen) {
                    _ = reading.graph.add(try SwiftPin.package(pin))
                } catch {
                    reading.tally.leaveOut(line: pin.line, error.message)
                }
            }
        } catch {
            return .refused(error, path: path)
        }
        reading.graph.requireUnreferenced(scope: .runtime)
        return reading.extraction()
    }

    private func pins(of root: JSONValue) throws(ManifestText.Refusal) -> JSONValue {
        try JSONLockReading.checkVersion(of: root, "version", known: 1...3)
        let parent = root["version"]?.int == 1 ? try JSONLockReading.object("object", in: root) : root
        return try JSONLockReading.list("pins", in: parent)
    }
}
