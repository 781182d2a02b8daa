import Foundation

/// A package-lock version 3 of any size, as npm writes it.
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
            let version = "1.\(number % 50).\(number % 7)"
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
