import Basics
import Foundation
import Remediation
import Testing
import TestSupport

@Suite struct PackageLockOrderTests {
    /// Sorted by node 20 with `localeCompare(…, 'en')`.
    static let sorted = [
        "", "node_modules/_x", "node_modules/-x", "node_modules/.bin", "node_modules/@a-b/c",
        "node_modules/@a/b", "node_modules/@a/b/node_modules/c", "node_modules/@s/x", "node_modules/1",
        "node_modules/10", "node_modules/2", "node_modules/a", "node_modules/A", "node_modules/a_b",
        "node_modules/a-b", "node_modules/a-b-c", "node_modules/a.b", "node_modules/a/node_modules/b",
        "node_modules/a/node_modules/b-c", "node_modules/a~b", "node_modules/a1", "node_modules/a10",
        "node_modules/a2", "node_modules/aa", "node_modules/aA", "node_modules/Aa", "node_modules/AA",
        "node_modules/ab", "node_modules/aB", "node_modules/Ab", "node_modules/B", "node_modules/is",
        "node_modules/is-a", "node_modules/is-ab", "node_modules/is/node_modules/a", "node_modules/isa",
        "packages/a",
    ]

    @Test func `install paths are in npm's order`() {
        for seed in 0..<20 {
            var random = SplitMix(seed: UInt64(seed))
            let shuffled = Self.sorted.shuffled(using: &random)
            #expect(shuffled.sorted(by: PackageLockOrder.isBefore) == Self.sorted)
        }
    }

    @Test(
        .enabled(if: Node.isPresent, "needs node"),
        arguments: [1, 2, 3] as [UInt64]
    )
    func `any texts of ASCII are in node's order`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let common = Array("ab_-./@A1")
        let all = (1..<128).map { Character(Unicode.Scalar(UInt8($0))) }
        let texts = (0..<3_000).map { _ -> String in
            let letters = Bool.random(using: &random) ? common : all
            return String(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                }
            )
        }
        let input = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
        let script = """
            const texts = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'));
            const { compare } = new Intl.Collator('en');
            console.log(JSON.stringify(texts.map((t, i) => Math.sign(compare(t, texts[(i + 1) % texts.length])))))
            """
        let signs = try JSONDecoder().decode([Int].self, from: Data(try Node.run(script, input: input).utf8))
        for (index, sign) in signs.enumerated() {
            let (left, right) = (texts[index], texts[(index + 1) % texts.count])
            let isBefore = EnglishCollation.isBefore(left, right)
            let isAfter = EnglishCollation.isBefore(right, left)
            #expect(
                (isBefore ? -1 : 0) + (isAfter ? 1 : 0) == sign,
                "\(left.debugDescription) \(right.debugDescription)"
            )
        }
    }

    @Test func `the members of an entry are in npm's order`() throws {
        // What npm 10 wrote.
        let text = #"""
            {"name":"n","version":"1","resolved":"r","integrity":"i","bundleDependencies":["q"],"cpu":["x"],"deprecated":"d","dev":true,"devOptional":true,"extraneous":true,"hasInstallScript":true,"hasShrinkwrap":true,"inBundle":true,"libc":["g"],"license":"MIT","link":true,"optional":true,"os":["a"],"peer":true,"workspaces":["w"],"requires":{"a":"1","b":"1"},"dependencies":{"9":"1","10":"1","name":"2","version":"1","_x":"1","@s/a":"1","a":"1","A":"1","z":"1"},"acceptDependencies":{"q":"1"},"bin":{"x":"y"},"devDependencies":{"x":"1"},"engines":{"node":"1"},"funding":{"url":"u"},"optionalDependencies":{"b":"1"},"peerDependencies":{"c":"1"},"peerDependenciesMeta":{"a":{"optional":true}}}
            """#
        let tree = try #require(JSONTree(try JSONDocument(Array(text.utf8)).root))
        var random = SplitMix(seed: 1)
        let shuffled = JSONTree.object(
            tree.members.map { member in
                JSONTree.Member(
                    member.key,
                    member.value.members.isEmpty
                        ? member.value : .object(member.value.members.shuffled(using: &random))
                )
            }
            .shuffled(using: &random)
        )
        #expect(PackageLockOrder.sorted(shuffled) == tree)
        let keys = tree.members.map(\.key)
        #expect(PackageLockOrder.entryKeys.filter(keys.contains) == keys)
    }

    @Test func `a manifest has no names that come first`() {
        let names = ["version", "a", "10", "9", "name"]
        #expect(names.sorted(by: PackageLockOrder.isBefore) == ["9", "10", "name", "version", "a"])
        #expect(names.sorted(by: PackageLockOrder.isBeforeInManifest) == ["9", "10", "a", "name", "version"])
    }
}
