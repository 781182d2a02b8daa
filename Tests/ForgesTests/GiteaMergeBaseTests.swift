import Basics
import Domain
import Forges
import TestSupport
import Testing

/// Merge bases worked out from comparisons, over graphs drawn as parents by commit.
@Suite struct GiteaMergeBaseTests {
    struct Graph: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Newest first, one letter per commit.
        let parents: [(Character, String)]
        let base: Character
        let head: Character
        /// Any of them; none: `nil`.
        let expected: String
    }

    private static func id(_ letter: Character) -> String {
        String(repeating: String(letter), count: 40)
    }

    /// Answers comparisons as git does: what is reachable from head and not from base, newest first.
    private static func transport(_ graph: Graph) -> ScriptedTransport {
        let parents = Dictionary(uniqueKeysWithValues: graph.parents.map { ($0.0, Array($0.1)) })
        @Sendable func reachable(_ start: Character) -> Set<Character> {
            var seen: Set<Character> = []
            var open = [start]
            while let next = open.popLast() {
                if seen.insert(next).inserted { open += parents[next] ?? [] }
            }
            return seen
        }
        return ScriptedTransport { request in
            let ids = request.url.split(separator: "/").last?.split(separator: ".").compactMap(\.first) ?? []
            guard ids.count == 2, parents[ids[0]] != nil, parents[ids[1]] != nil else {
                return .json("{}", status: 404)
            }
            let missing = reachable(ids[1]).subtracting(reachable(ids[0]))
            let commits = graph.parents.filter { missing.contains($0.0) }.map { commit, parents in
                let list = parents.map { "{\"sha\": \"\(id($0))\"}" }.joined(separator: ", ")
                return "{\"sha\": \"\(id(commit))\", \"parents\": [\(list)]}"
            }
            return .json(
                "{\"total_commits\": \(commits.count), \"commits\": [\(commits.joined(separator: ", "))]}"
            )
        }
    }

    @Test(arguments: [
        Graph(
            testDescription: "a fork",
            parents: [("d", "b"), ("c", "b"), ("b", "a"), ("a", "")],
            base: "c",
            head: "d",
            expected: "b"
        ),
        Graph(
            testDescription: "head contains base",
            parents: [("c", "b"), ("b", "a"), ("a", "")],
            base: "a",
            head: "c",
            expected: "a"
        ),
        Graph(
            testDescription: "base contains head",
            parents: [("c", "b"), ("b", "a"), ("a", "")],
            base: "c",
            head: "a",
            expected: "a"
        ),
        Graph(
            testDescription: "the branch merged its base",
            parents: [("f", "dc"), ("e", "c"), ("d", "b"), ("c", "b"), ("b", "a"), ("a", "")],
            base: "e",
            head: "f",
            expected: "c"
        ),
        Graph(
            testDescription: "the branch merged its base, named first",
            parents: [("f", "cd"), ("e", "c"), ("d", "b"), ("c", "b"), ("b", "a"), ("a", "")],
            base: "e",
            head: "f",
            expected: "c"
        ),
        Graph(
            testDescription: "criss-cross",
            parents: [("e", "bc"), ("d", "bc"), ("c", "a"), ("b", "a"), ("a", "")],
            base: "d",
            head: "e",
            expected: "bc"
        ),
        Graph(
            testDescription: "no common history",
            parents: [("d", "c"), ("c", ""), ("b", "a"), ("a", "")],
            base: "b",
            head: "d",
            expected: ""
        ),
        Graph(
            testDescription: "a commit unknown to the forge",
            parents: [("a", "")],
            base: "a",
            head: "f",
            expected: ""
        ),
    ])
    func `the best common ancestor is found`(graph: Graph) async throws {
        for kind in [ForgeKind.gitea, .forgejo] {
            let lab = try ForgeLab(kind, Self.transport(graph))
            let base = try #require(CommitID(Self.id(graph.base)))
            let head = try #require(CommitID(Self.id(graph.head)))
            let found = try await lab.forge.mergeBase(of: base, and: head, in: lab.repository)
            #expect(lab.calls.first == "GET /repos/acme/widgets/compare/\(base)...\(head)")
            if graph.expected.isEmpty {
                #expect(found == nil)
            } else {
                #expect(graph.expected.contains { Self.id($0) == found?.hex }, "\(found?.hex ?? "none")")
            }
        }
    }

    @Test(arguments: [
        #"{"total_commits": 2, "commits": [{"sha": "SHA", "parents": []}]}"#,
        #"{"commits": []}"#, #"{"total_commits": 1, "commits": [{"sha": "SHA"}]}"#,
        #"{"total_commits": 1, "commits": [{"sha": "SHA", "parents": [{"sha": "x"}]}]}"#, "{}",
    ])
    func `part of a list is no answer`(body: String) async throws {
        let answer = ScriptedTransport.Answer.json(body.replacing("SHA", with: Self.id("c")))
        let lab = try ForgeLab(.gitea, [answer, answer, answer])
        let (one, two) = (try #require(commitA), try #require(commitB))
        #expect(
            await reason { try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) }
                == .unavailable
        )
    }

    @Test func `a branch that merged its base very often is not walked without end`() async throws {
        let hex = (0..<52).map { String($0 + 100, radix: 16) + String(repeating: "0", count: 38) }
        let parents = hex.map { "{\"sha\": \"\($0)\"}" }.joined(separator: ", ")
        let body =
            "{\"total_commits\": 1, \"commits\": [{\"sha\": \"\(Self.id("c"))\", \"parents\": [\(parents)]}]}"
        let lab = try ForgeLab(.gitea, [.json(body)])
        let (one, two) = (try #require(commitA), try #require(commitB))
        #expect(
            await reason { try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) } == .invalid
        )
        #expect(lab.calls.count == 1)
    }
}
