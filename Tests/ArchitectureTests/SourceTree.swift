import Foundation

/// The files of this package as they lie on disk.
enum SourceTree {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file below `Sources` and `Tests`.
    static let sources: [SourceFile] = swiftFiles(below: "Sources")
    static let tests: [SourceFile] = swiftFiles(below: "Tests")

    static func text(_ path: String) -> String {
        // A missing file is an empty one, which the checks do not forgive.
        (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }

    /// Names in a folder, hidden ones left out.
    static func names(in folder: String) -> [String] {
        let url = root.appendingPathComponent(folder)
        // A missing folder is an empty one, which the checks do not forgive.
        return ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [])
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Paths of all files below a folder (`""`: the package), build folders and `.git` left out.
    static func files(below folder: String) -> [String] {
        var found: [String] = []
        var left = [folder]
        while let next = left.popLast() {
            let url = root.appendingPathComponent(next)
            // As above.
            for name in (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] {
                if next.isEmpty && (name == ".git" || name.hasPrefix(".build") || name == "data") { continue }
                let path = next.isEmpty ? name : "\(next)/\(name)"
                var isFolder: ObjCBool = false
                let full = root.appendingPathComponent(path).path
                guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
                if isFolder.boolValue { left.append(path) } else { found.append(path) }
            }
        }
        return found.sorted()
    }

    private static func swiftFiles(below folder: String) -> [SourceFile] {
        files(below: folder).filter { $0.hasSuffix(".swift") }
            .map { SourceFile(path: $0, text: text($0)) }
    }
}

/// One Swift file: its lines as written, and the same lines without comments and texts.
struct SourceFile: Sendable {
    let path: String
    let lines: [String]
    let code: [String]
    /// The code as one text, to see at once that a word is not in it.
    let wholeCode: String
    /// Line number and name of every imported module; `import struct Foundation.Date` names `Foundation`.
    let imports: [(line: Int, module: String)]

    init(path: String, text: String) {
        self.path = path
        lines = text.lines
        wholeCode = SwiftText.code(of: text)
        code = wholeCode.lines
        imports = Self.imports(in: code)
    }

    /// `Storage` for `Sources/Storage/SQLite/X.swift`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The file's name without folder and ending.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".swift") ? name.dropLast(6) : name)
    }

    private static func imports(in code: [String]) -> [(line: Int, module: String)] {
        code.enumerated().compactMap { index, line in
            guard line.holds("import") else { return nil }
            let words = line.split(separator: " ").map(String.init)
            guard let at = words.firstIndex(of: "import"),
                words[..<at].allSatisfy({
                    $0.hasPrefix("@") || ["package", "private", "internal"].contains($0)
                }),
                let name = words.dropFirst(at + 1).last
            else { return nil }
            return (index + 1, String(name.split(separator: ".")[0]))
        }
    }
}
