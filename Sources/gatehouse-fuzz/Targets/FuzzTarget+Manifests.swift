import Basics
import Domain
import Extractors

extension FuzzTarget {
    /// A lockfile on its own: what is not a full and unambiguous JSON text is never complete.
    static let packageLock = FuzzTarget(
        name: "package-lock",
        seeds: [
            """
            {"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{
            "":{"name":"a","dependencies":{"b":"^1.0.0","@s/c":"npm:d@2"},"devDependencies":{"e":"*"},"workspaces":["w/*"]},
            "node_modules/b":{"version":"1.2.3","resolved":"https://registry.npmjs.org/b/-/b-1.2.3.tgz",
            "integrity":"sha512-aaaa","license":"MIT","dependencies":{"e":"~2"},"peerDependencies":{"f":">=1"}},
            "node_modules/b/node_modules/e":{"version":"2.0.1","inBundle":true},
            "node_modules/@s/c":{"name":"d","version":"2.0.0","optional":true},
            "node_modules/e":{"version":"3.0.0-beta.1","dev":true,"devOptional":true},
            "node_modules/w":{"resolved":"w/x","link":true},"w/x":{"name":"w","version":"0.0.1"}}}
            """,
            """
            {"name":"a","lockfileVersion":1,"requires":true,"dependencies":{"b":{"version":"1.0.0","requires":{"c":"^1"},
            "dependencies":{"c":{"version":"1.1.0","bundled":true}}},"c":{"version":"git+ssh://git@example.com/c.git#abc",
            "from":"c@git"},"d":{"version":"npm:e@2.0.0","dev":true},"f":{"version":"file:../f"}}}
            """,
            #"{"lockfileVersion":2,"packages":{},"dependencies":{"a":{"version":"1.0.0"}}}"#,
            #"{"lockfileVersion":9}"#, #"{"packages":[]}"#, "<<<<<<< HEAD\n{}\n=======\n",
            "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
        ]
    ) { check($0, at: "package-lock.json") }

    /// A `package.json` that no lockfile speaks for.
    static let packageJSON = FuzzTarget(
        name: "package-json",
        seeds: [
            """
            {"name":"@s/a","version":"1.0.0","license":"(MIT OR Apache-2.0)","dependencies":{"b":"^1.2.3",
            "c":"npm:@s/d@~2","e":"git+https://example.com/e.git#semver:^1","f":"file:../f","g":"github:o/r","h":"1.0.0"},
            "devDependencies":{"i":"*"},"optionalDependencies":{"j":">=1 <2 || 3.x"},"peerDependencies":{"k":"latest"},
            "peerDependenciesMeta":{"k":{"optional":true}},"bundleDependencies":["b"],"overrides":{"b":{".":"1"}},
            "workspaces":{"packages":["w/*"]}}
            """,
            #"{"dependencies":{"a":1}}"#, #"{"dependencies":[]}"#, "[]", "{\"name\":\"a\",\"name\":\"b\"}",
        ]
    ) { check($0, at: "package.json") }

    private static func check(_ input: [UInt8], at path: String) {
        guard let extraction = ExtractorCatalog.extraction(of: input, at: path) else {
            return Invariant.holds(false, "no extractor for \(path)")
        }
        let isComplete = extraction.completeness == .complete
        Invariant.holds(isComplete == (extraction.reason == nil), "a reason is given exactly when incomplete")
        if isComplete {
            let document = try? JSONDocument(input)  // Why it failed does not matter to the check.
            Invariant.holds(document != nil, "broken JSON was read as complete")
            Invariant.holds(
                document?.root.kind == .object,
                "something else than an object was read as complete"
            )
        }
        let lines = input.count { $0 == 0x0A } + 1
        var seen: Set<String> = []
        for component in extraction.components {
            let purl = component.purl.description
            Invariant.holds(
                seen.insert("\(purl) \(component.source)").inserted,
                "two components are the same: \(purl)"
            )
            Invariant.holds(purl.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a purl is not printable")
            Invariant.holds(!component.occurrences.isEmpty, "a component occurs nowhere")
            for occurrence in component.occurrences {
                Invariant.holds(
                    occurrence.location.line.map { (1...lines).contains($0) } ?? true,
                    "a line outside of the file"
                )
            }
        }
        for diagnostic in extraction.diagnostics {
            Invariant.holds(diagnostic.message.utf8.count < 2_000, "a diagnostic quotes too much")
            Invariant.holds(!diagnostic.message.utf8.contains(0x0A), "a diagnostic of several lines")
        }
    }
}
