import Foundation

/// A small npm project of the tests' own, and advisories about its packages.
enum Sample {
    static func packageJSON(_ dependencies: [String: String]) -> String {
        let pairs = dependencies.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \"\($0.value)\"" }
        return """
            {
              "name": "widgets",
              "version": "1.0.0",
              "dependencies": {
            \(pairs.joined(separator: ",\n"))
              }
            }

            """
    }

    static func lockfile(_ dependencies: [String: String]) -> String {
        let root = dependencies.sorted { $0.key < $1.key }.map { "        \"\($0.key)\": \"\($0.value)\"" }
        let entries = dependencies.sorted { $0.key < $1.key }.map { name, version in
            """
                "node_modules/\(name)": {
                  "version": "\(version)",
                  "resolved": "https://registry.npmjs.org/\(name)/-/\(name)-\(version).tgz",
                  "integrity": "sha512-AAAA",
                  "license": "MIT"
                }
            """
        }
        return """
            {
              "name": "widgets",
              "version": "1.0.0",
              "lockfileVersion": 3,
              "requires": true,
              "packages": {
                "": {
                  "name": "widgets",
                  "version": "1.0.0",
                  "dependencies": {
            \(root.joined(separator: ",\n"))
                  }
                },
            \(entries.joined(separator: ",\n"))
              }
            }

            """
    }

    static func files(_ dependencies: [String: String]) -> [String: String] {
        ["package.json": packageJSON(dependencies), "package-lock.json": lockfile(dependencies)]
    }

    /// Writes OSV records into a folder and returns it.
    static func advisories(in folder: URL, extra: Bool = false) throws -> URL {
        let target = folder.appendingPathComponent(extra ? "advisories-2" : "advisories")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        var records = [
            ("GHSA-aaaa-aaaa-aaa1", "leaky", "1.2.0", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
            ("GHSA-aaaa-aaaa-aaa2", "old-news", "9.0.0", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N"),
        ]
        if extra {
            records.append(
                ("GHSA-aaaa-aaaa-aaa3", "calm", "9.0.0", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N")
            )
        }
        for (id, package, fixed, vector) in records {
            let record = """
                {"schema_version": "1.6.0", "id": "\(id)", "modified": "2026-01-01T00:00:00Z",
                 "summary": "A flaw in \(package)", "severity": [{"type": "CVSS_V3", "score": "\(vector)"}],
                 "affected": [{"package": {"ecosystem": "npm", "name": "\(package)"},
                   "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "\(fixed)"}]}]}]}
                """
            try Data(record.utf8).write(to: target.appendingPathComponent("\(id).json"))
        }
        return target
    }
}
