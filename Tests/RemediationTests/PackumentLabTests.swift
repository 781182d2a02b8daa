import Basics
import Foundation
import Remediation
import TestSupport
import Testing

/// Packuments of the lab's registry against what its judge, and so npm, wants in a lockfile's entry.
@Suite struct PackumentLabTests {
    /// Per line: package, version, its packument, the fields of a lockfile's entry.
    private static let script = """
        import json, pathlib, sys
        lab = pathlib.Path(sys.argv[2])
        sys.path.insert(0, str(lab))
        import lab_universe
        for case in sorted((lab / "cases").iterdir()):
            universe = lab_universe.Universe.load(case / "universe.json")
            for name in sorted(universe.packages):
                for full in (True, False):
                    packument = universe.packument(name, "http://127.0.0.1:4873", full)
                    if packument is None: continue
                    entries = {}
                    for version in packument["versions"]:
                        fields = universe.lock_fields(name, version)
                        if packument["versions"][version].get("_hasShrinkwrap"): fields["hasShrinkwrap"] = True
                        if not full: fields.pop("license", None)
                        entries[version] = fields
                    print(json.dumps([name, packument, entries]))
        """

    @Test(.enabled(if: SharedData.isPresent && Python.has("json"), "needs ../shared and python3"))
    func `every release has the fields, address and checksum that a lockfile's entry has`() throws {
        let output = try Python.run(
            Self.script,
            input: "",
            arguments: [SharedData.url("npm-lab").path]
        )
        var count = 0
        for line in output.split(separator: "\n") {
            let document = try JSONDocument(Array(line.utf8))
            let parts = Array(document.root.elements)
            let (name, text, entries) = (try #require(parts[0].string), parts[1], parts[2])
            let packument = try Packument(
                JSONDocument(Array(document.bytes[text.byteRange])),
                of: name
            )
            #expect(packument.releases.count == entries.count)
            for entry in entries.members {
                let release = try #require(packument.releases[entry.key])
                let wanted = try #require(JSONTree(entry.value))
                #expect(
                    Self.sorted(release.manifest) == Self.sorted(wanted),
                    "\(name)@\(entry.key)"
                )
                let dist = try #require(text["versions"]?[entry.key]?["dist"])
                #expect(release.integrity == dist["integrity"]?.string)
                #expect(release.tarball == dist["tarball"]?.string)
                count += 1
            }
        }
        #expect(count > 500)
    }

    private static func sorted(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(let members):
            .object(members.map { .init($0.key, sorted($0.value)) }.sorted { $0.key < $1.key })
        case .array(let elements): .array(elements.map(sorted))
        case .string, .number, .boolean, .null: tree
        }
    }
}
