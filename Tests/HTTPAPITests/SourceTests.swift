import Basics
import Domain
import Forges
import Foundation
import HTTPAPI
import Pipeline
import Portal
import Storage
import TestSupport
import Testing

/// The folders and files of what was scanned, over a real server: who may look, where, and what they see.
@Suite struct SourceTests {
    private static let files: [String: [UInt8]] = [
        "README.md": Array("# Shop\n".utf8), "src/main.c": Array("int main;".utf8),
        "src/deep/a b+c": Array("x".utf8), "src/unread": [], "logo.png": [0x89, 0x50, 0x4E, 0x47, 0],
        "latin1": [0x63, 0x61, 0x66, 0xE9], "empty": [],
        // A character of three bytes lies across the end of the preview.
        "long.txt": Array(repeating: 0x61, count: (2 << 20) - 1) + Array("€ and more".utf8),
    ]

    private struct Shop: Sendable {
        let lab: AccountLab
        let browser: HeldSources
        let project: PortalProject
        let scan: ResourceID

        func get(_ end: String, by name: String? = "developer") throws -> HTTPClient.Answer {
            try lab.send("GET", "/v1/projects/\(project.summary.id)/\(end)", by: name)
        }

        func names(_ end: String) throws -> [String] {
            let entries = try get(end).json["entries"] as? [[String: Any]] ?? []
            return entries.compactMap { $0["name"] as? String }
        }
    }

    private func run(
        failure: SourceControlError.Reason? = nil,
        repository path: String = "acme/shop",
        isScanned: Bool = true,
        _ body: @escaping @Sendable (Shop) async throws -> Void
    ) async throws {
        let id = try #require(ForgeID("github"))
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: Secret("t"),
                writeInterval: .zero
            ),
            transport: ScriptedTransport([]),
            sleep: { _ in },
            now: { Date() }
        )
        let forge = try #require(made)
        let browser = HeldSources(files: Self.files, failure: failure)
        try await AccountLab.run(forges: [id: forge], browser: browser) { (lab) async throws in
            let project = try await lab.server.store.makeProject(
                NewProject(
                    repository: RepositoryRef(forge: id, id: "7", path: path),
                    team: lab.team.team.id,
                    name: "Shop",
                    slug: "shop",
                    about: PortalProject.About()
                ),
                for: nil,
                by: .commandLine,
                at: AccountLab.now
            ).get()
            let unknown = try #require(ResourceID("7f3c1a52-0b8e-4c55-9a41-5d2e8f6b7c90"))
            let scan =
                isScanned
                ? try await ProjectLab.scan(project, in: lab.server.store, release: "1.0") : unknown
            try await body(Shop(lab: lab, browser: browser, project: project, scan: scan))
        }
    }

    @Test func `folders come page by page, folders first`() async throws {
        try await run { (shop) async throws in
            #expect(
                try shop.names("source-tree") == [
                    "src", "README.md", "empty", "latin1", "logo.png", "long.txt",
                ]
            )
            #expect(try shop.names("source-tree?page=2&size=2") == ["empty", "latin1"])
            let root = try shop.get("source-tree?path=&scan_id=\(shop.scan)")
            #expect(root.json["total"] as? Int == 6 && root.json["path"] as? String == "")
            #expect(root.json["scan_id"] as? String == shop.scan.text)
            let source = try shop.get("source-tree?path=src&release=1.0")
            let entries = try #require(source.json["entries"] as? [[String: Any]])
            #expect(entries.map { $0["path"] as? String } == ["src/deep", "src/main.c", "src/unread"])
            #expect(entries.map { $0["is_dir"] as? Bool } == [true, false, false])
            #expect(entries.map { $0["byte_size"] as? Int } == [0, 9, 0])
            #expect(entries.map { $0["size_known"] as? Bool } == [true, true, false])
            let place = try #require(shop.browser.places.last)
            #expect(place.commit.hex == String(repeating: "a", count: 40))
            #expect(place.reference == "refs/heads/main")
        }
    }

    @Test func `files are text or they are not, and long ones are cut`() async throws {
        try await run { (shop) async throws in
            let readme = try shop.get("source-file?path=README.md")
            #expect(readme.json["content"] as? String == "# Shop\n" && readme.json["byte_size"] as? Int == 7)
            #expect(readme.json["encoding"] as? String == "utf-8")
            #expect(readme.json["truncated"] as? Bool == false)
            #expect(try shop.get("source-file?path=empty").json["content"] as? String == "")
            for name in ["logo.png", "latin1"] {
                let answer = try shop.get("source-file?path=\(name)")
                #expect(answer.json["encoding"] as? String == "binary", "\(name)")
                #expect(answer.json["content"] is NSNull, "\(name)")
            }
            let long = try shop.get("source-file?path=long.txt")
            #expect(long.json["truncated"] as? Bool == true && long.json["encoding"] as? String == "utf-8")
            #expect((long.json["content"] as? String)?.utf8.count == (2 << 20) - 1)
            #expect(long.json["byte_size"] as? Int == Self.files["long.txt"]?.count)
        }
    }

    @Test func `raw files are whole, and nothing that a browser shows`() async throws {
        try await run { (shop) async throws in
            for (path, bytes) in Self.files {
                let escaped = path.replacing(" ", with: "%20").replacing("+", with: "%2B")
                let answer = try shop.get("source-file?path=\(escaped)&raw=true")
                #expect(answer.status == 200 && answer.body == bytes, "\(path)")
                #expect(answer.header("content-type") == "application/octet-stream")
                #expect(answer.header("x-content-type-options") == "nosniff")
                #expect(answer.header("content-disposition")?.hasPrefix("attachment; filename*=") == true)
            }
            let answer = try shop.get("source-file?path=src/deep/a%20b%2Bc&raw=true")
            #expect(answer.header("content-disposition") == "attachment; filename*=UTF-8''a%20b%2Bc")
        }
    }

    @Test func `paths are names of the tree and nothing else`() async throws {
        try await run { (shop) async throws in
            let long = String(repeating: "a/", count: 2_000)
            let rejected = [
                "/etc/passwd", "../x", "a/../b", "a//b", ".", "./a", "a/.", "..", "a/", "/", "%2e%2e/x",
                "%2F",
                "\(long)a", String(repeating: "%C3%A9", count: 4_000),
            ]
            for path in rejected {
                for end in ["source-tree", "source-file", "source-file?raw=true&"] {
                    let answer = try shop.get("\(end)\(end.contains("?") ? "" : "?")path=\(path)")
                    #expect(answer.status == 400, "\(end) \(path.prefix(20))")
                    #expect(answer.json["title"] as? String == "Source Path Rejected")
                    #expect(answer.header("content-type") == "application/problem+json")
                }
            }
            for path in [
                "-x", "--output=x", ":(glob)*", ":", ".git/config", "src/none",
            ] {
                for end in ["source-tree", "source-file"] {
                    let answer = try shop.get("\(end)?path=\(path)")
                    #expect(answer.status == 404, "\(end) \(path): \(answer.text)")
                    #expect(answer.json["title"] as? String == "Source Not Available")
                }
            }
            for path in ["%00", "a%00b", "%FF", "a%zz", String(repeating: "a", count: 5_000)] {
                #expect(try shop.get("source-tree?path=\(path)").status == 422, "\(path.prefix(20))")
            }
            #expect(try shop.get("source-file").status == 422)
            #expect(try shop.get("source-file?path=link").json["title"] as? String == "Source Path Rejected")
            let huge = try shop.get("source-file?path=huge&raw=true")
            #expect(huge.status == 413 && huge.json["title"] as? String == "Source File Not Readable")
            for query in ["size=0", "size=501", "page=0", "scan_id=x", "raw=yes"] {
                let end = query == "raw=yes" ? "source-file?path=a&" : "source-tree?"
                #expect(try shop.get("\(end)\(query)").status == 422, "\(query)")
            }
        }
    }

    @Test func `developers of the team may look, and nobody else`() async throws {
        try await run { (shop) async throws in
            let asked: [(String?, Int)] = [
                (nil, 401), ("no team", 403), ("viewer", 403), ("other", 404), ("developer", 200),
                ("team_admin", 200), ("super_admin", 200), ("read-only key", 200), ("key", 200),
            ]
            for (name, status) in asked {
                for end in ["source-tree", "source-file?path=README.md", "source-file?path=empty&raw=true"] {
                    let answer = try shop.get(end, by: name)
                    #expect(answer.status == status, "\(end) by \(name ?? "nobody"): \(answer.text)")
                }
            }
            for query in ["scan_id=\(shop.project.summary.id)", "release=2.0"] {
                let answer = try shop.get("source-tree?\(query)")
                #expect(answer.json["title"] as? String == "Scan Snapshot Not Found")
            }
        }
    }

    @Test func `nothing is shown of what was not scanned or may not be read`() async throws {
        try await run(isScanned: false) { (shop) async throws in
            let answer = try shop.get("source-tree")
            #expect(answer.status == 404 && answer.json["title"] as? String == "Source Not Available")
        }
        try await run(repository: "acme/forbidden") { (shop) async throws in
            #expect(try shop.get("source-file?path=README.md").status == 404)
            #expect(shop.browser.places.isEmpty)
        }
    }

    @Test(
        arguments: [
            (SourceControlError.Reason.commitGone, 404), (.refused, 502), (.hidden, 502), (.unavailable, 502),
            (.resting(.seconds(9)), 502), (.limited, 502), (.limit, 413), (.failed, 500), (.cancelled, 503),
        ]
    )
    func `callers are told what went wrong and none of its details`(
        reason: SourceControlError.Reason,
        status: Int
    ) async throws {
        try await run(failure: reason) { (shop) async throws in
            for end in ["source-tree", "source-file?path=README.md", "source-file?path=README.md&raw=true"] {
                let answer = try shop.get(end)
                #expect(answer.status == status, "\(end): \(answer.text)")
                #expect(!answer.text.contains("canary"))
            }
        }
    }

    @Test(
        .enabled(
            if: SharedData.isPresent && Python.has("jsonschema"),
            "needs ../shared and python3 with jsonschema"
        )
    )
    func `answers are what the reference portal's clients expect`() async throws {
        try await run { (shop) async throws in
            let answers: [(String, HTTPClient.Answer)] = [
                ("SourceTreePage", try shop.get("source-tree")),
                ("SourceTreePage", try shop.get("source-tree?path=src")),
                ("SourceTreePage", try shop.get("source-tree?page=9")),
                ("SourceFileResponse", try shop.get("source-file?path=README.md")),
                ("SourceFileResponse", try shop.get("source-file?path=logo.png")),
            ]
            for (name, answer) in answers {
                #expect(answer.status == 200)
                let said = try DescriptionTests.judged(answer, as: name)
                #expect(said.contains("good"), "\(name): \(said)")
            }
        }
    }
}
