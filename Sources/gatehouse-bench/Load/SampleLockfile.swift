import Foundation

/// Lockfiles of any size, as npm (version 3), pnpm (9.0) and Cargo (4) write them.
///
/// One component in ten is the project's own; each of the others is needed by the one before. Names are of no real package.
enum SampleLockfile {
    static func text(components: Int) -> String {
        var text = """
            {
              "name": "large",
              "version": "1.0.0",
              "lockfileVersion": 3,
              "requires": true,
              "packages": {
                "": {
                  "name": "large",
                  "version": "1.0.0",
                  "dependencies": {

            """
        let direct = stride(from: 0, to: components, by: 10)
        text += direct.map { "        \"\(name($0))\": \"^1.\($0 % 50).0\"" }.joined(separator: ",\n")
        text += "\n      }\n    }"
        for number in 0..<components {
            let version = version(number)
            text += """
                ,
                    "node_modules/\(name(number))": {
                      "version": "\(version)",
                      "resolved": "https://registry.npmjs.org/\(name(number))/-/\(name(number))-\(version).tgz",
                      "integrity": "sha512-\(String(repeating: "Ab3/", count: 21))Q==",
                """
            text += number % 3 == 0 ? "\n      \"dev\": true," : ""
            text += "\n      \"license\": \"MIT\""
            if number % 10 != 9, number + 1 < components {
                let next = number + 1
                text +=
                    ",\n      \"dependencies\": {\n        \"\(name(next))\": \"^1.\(next % 50).0\"\n      }"
            }
            text += "\n    }"
        }
        return text + "\n  }\n}\n"
    }

    static func pnpm(components: Int) -> String {
        let direct = stride(from: 0, to: components, by: 10)
        var text = """
            lockfileVersion: '9.0'

            settings:
              autoInstallPeers: true
              excludeLinksFromLockfile: false

            importers:

              .:
                dependencies:

            """
        for number in direct {
            text +=
                "      \(name(number)):\n        specifier: ^1.\(number % 50).0\n        version: \(version(number))\n"
        }
        text += "\npackages:\n"
        for number in 0..<components {
            text += "\n  \(name(number))@\(version(number)):\n"
            text += "    resolution: {integrity: sha512-\(String(repeating: "Ab3/", count: 21))Q==}\n"
        }
        text += "\nsnapshots:\n"
        for number in 0..<components {
            let next = number + 1
            let isLast = number % 10 == 9 || next == components
            text += "\n  \(name(number))@\(version(number)):" + (isLast ? " {}\n" : "\n    dependencies:\n")
            if !isLast { text += "      \(name(next)): \(version(next))\n" }
        }
        return text
    }

    static func cargo(components: Int) -> String {
        var text = "version = 4\n\n[[package]]\nname = \"large\"\nversion = \"1.0.0\"\ndependencies = [\n"
        for number in stride(from: 0, to: components, by: 10) { text += " \"\(name(number))\",\n" }
        text += "]\n"
        for number in 0..<components {
            text += "\n[[package]]\nname = \"\(name(number))\"\nversion = \"\(version(number))\"\n"
            text += "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
            text += "checksum = \"\(String(repeating: "0a1b2c3d", count: 8))\"\n"
            if number % 10 != 9, number + 1 < components {
                text += "dependencies = [\n \"\(name(number + 1))\",\n]\n"
            }
        }
        return text
    }

    private static func version(_ number: Int) -> String { "1.\(number % 50).\(number % 7)" }

    static func manifest(components: Int) -> String {
        let pairs = stride(from: 0, to: components, by: 10).map { "    \"\(name($0))\": \"^1.\($0 % 50).0\"" }
        return """
            {
              "name": "large",
              "version": "1.0.0",
              "dependencies": {
            \(pairs.joined(separator: ",\n"))
              }
            }

            """
    }

    static func files(components: Int) -> [String: String] {
        ["package.json": manifest(components: components), "package-lock.json": text(components: components)]
    }

    private static func name(_ number: Int) -> String { "gatehouse-bench-\(number)" }
}
