import Foundation

/// The repository and advisories that `preview` shows when it is given no repository: a pull request that mends one
/// package, brings in another, and leaves a third as it was.
enum PreviewSample {
    private struct Package {
        let name: String
        let version: String
        let license: String
    }

    private static let base = [
        Package(name: "express", version: "4.17.1", license: "MIT"),
        Package(name: "minimist", version: "1.2.5", license: "MIT"),
        Package(name: "qs", version: "6.7.0", license: "BSD-3-Clause"),
    ]
    private static let head = [
        Package(name: "express", version: "4.17.1", license: "MIT"),
        Package(name: "lodash", version: "4.17.20", license: "MIT"),
        Package(name: "minimist", version: "1.2.8", license: "MIT"),
        Package(name: "qs", version: "6.7.0", license: "BSD-3-Clause"),
    ]

    /// Files of the default branch, and of the branch of the pull request.
    static var baseFiles: [String: String] { files(base) }
    static var headFiles: [String: String] { files(head) }

    private static func files(_ packages: [Package]) -> [String: String] {
        // qs comes with express; the others are the project's own.
        let direct = packages.filter { $0.name != "qs" }
        let manifest = direct.map { "    \"\($0.name)\": \"\($0.version)\"" }.joined(separator: ",\n")
        let root = direct.map { "        \"\($0.name)\": \"\($0.version)\"" }.joined(separator: ",\n")
        let entries = packages.map { package in
            let dependencies =
                package.name == "express"
                ? ",\n      \"dependencies\": {\n        \"qs\": \"6.7.0\"\n      }" : ""
            return """
                    "node_modules/\(package.name)": {
                      "version": "\(package.version)",
                      "resolved": "https://registry.npmjs.org/\(package.name)/-/\(package.name)-\(package.version).tgz",
                      "license": "\(package.license)"\(dependencies)
                    }
                """
        }.joined(separator: ",\n")
        return [
            "package.json": """
            {
              "name": "sample-shop",
              "version": "1.0.0",
              "dependencies": {
            \(manifest)
              }
            }

            """,
            "package-lock.json": """
            {
              "name": "sample-shop",
              "version": "1.0.0",
              "lockfileVersion": 3,
              "requires": true,
              "packages": {
                "": {
                  "name": "sample-shop",
                  "version": "1.0.0",
                  "dependencies": {
            \(root)
                  }
                },
            \(entries)
              }
            }

            """,
        ]
    }

    /// OSV records, one a file.
    static var advisories: [String: String] {
        var files: [String: String] = [:]
        for record in records {
            files["\(record.id).json"] = """
                {"schema_version": "1.7.0", "id": "\(record.id)", "modified": "2026-01-01T00:00:00Z",
                 "aliases": ["\(record.alias)"], "summary": "\(record.summary)",
                 "severity": [{"type": "CVSS_V3", "score": "\(record.vector)"}],
                 "affected": [{"package": {"ecosystem": "npm", "name": "\(record.package)"},
                  "ranges": [{"type": "SEMVER", "events": [{"introduced": "\(record.introduced)"}, {"fixed": "\(record.fixed)"}]}]}]}
                """
        }
        return files
    }

    private struct Record {
        let id: String
        let alias: String
        let package: String
        let introduced: String
        let fixed: String
        let vector: String
        let summary: String
    }

    private static let records = [
        Record(
            id: "GHSA-35jh-r3h4-6jhm",
            alias: "CVE-2021-23337",
            package: "lodash",
            introduced: "0",
            fixed: "4.17.21",
            vector: "CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H",
            summary: "Templates can run commands of an attacker's choice"
        ),
        Record(
            id: "GHSA-29mw-wpgm-hmr9",
            alias: "CVE-2020-28500",
            package: "lodash",
            introduced: "4.0.0",
            fixed: "4.17.21",
            vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L",
            summary: "Trimming long text takes quadratic time"
        ),
        Record(
            id: "GHSA-xvch-5gv4-984h",
            alias: "CVE-2021-44906",
            package: "minimist",
            introduced: "1.0.0",
            fixed: "1.2.6",
            vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            summary: "Arguments can change the prototype of all objects"
        ),
        Record(
            id: "GHSA-hrpp-h998-j3pp",
            alias: "CVE-2022-24999",
            package: "qs",
            introduced: "6.7.0",
            fixed: "6.7.3",
            vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
            summary: "A crafted query string makes the server hang"
        ),
    ]
}
