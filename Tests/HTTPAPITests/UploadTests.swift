import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Storage
import Synchronization
import TestSupport
import Testing
import Uploads

/// What is uploaded by REST: who may, what is refused with which code, and what becomes of it.
@Suite struct UploadTests {
    private static func project(_ lab: AccountLab) async throws -> PortalProject {
        let forge = try #require(ForgeID("github"))
        return try await lab.server.store.makeProject(
            NewProject(
                repository: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
                team: lab.team.team.id,
                name: "Shop",
                slug: "shop",
                about: PortalProject.About()
            ),
            for: nil,
            by: .commandLine,
            at: AccountLab.now
        ).get()
    }

    /// One request with a form of parts: name, file name and contents.
    private static func upload(
        _ lab: AccountLab,
        _ path: String,
        by name: String? = "developer",
        _ parts: [(name: String, file: String?, bytes: [UInt8])],
        type: String = "multipart/form-data; boundary=part"
    ) throws -> HTTPClient.Answer {
        var body: [UInt8] = []
        for part in parts {
            let file = part.file.map { "; filename=\"\($0)\"" } ?? ""
            body += Array(
                "--part\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n\r\n".utf8
            )
            body += part.bytes + Array("\r\n".utf8)
        }
        body += Array("--part--\r\n".utf8)
        return try raw(lab, path, by: name, body, type: type)
    }

    private static func raw(
        _ lab: AccountLab,
        _ path: String,
        by name: String? = "developer",
        _ body: [UInt8],
        type: String
    ) throws -> HTTPClient.Answer {
        var head = ["POST \(path) HTTP/1.1", "Host: x", "Content-Type: \(type)"]
        if let name, let credential = lab.credentials[name] {
            head.append("Authorization: Bearer \(credential)")
        }
        head.append("Content-Length: \(body.count)")
        return try lab.server.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    private static let archive = ZipBuilder([.init("package.json", "{}")]).bytes
    private static let sbom = Array(
        #"{"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": []}"#.utf8
    )

    @Test func `uploads are for developers of the team`() async throws {
        try await AccountLab.run { lab in
            let project = try await Self.project(lab)
            let paths = [("source-archive", "upload", Self.archive), ("sbom-ingest", "sbom", Self.sbom)]
            for (end, part, bytes) in paths {
                let path = "/v1/projects/\(project.summary.id)/\(end)"
                // Without a forge an SBOM is taken and then has nothing to be judged by.
                let allowed = end == "sbom-ingest" ? 422 : 201
                for (name, status) in [
                    (nil, 401), ("other", 404), ("viewer", 403), ("developer", allowed), ("key", allowed),
                    ("read-only key", 403),
                ] as [(String?, Int)] {
                    let answer = try Self.upload(lab, path, by: name, [(part, "a", bytes)])
                    #expect(answer.status == status, "\(end) by \(name ?? "nobody"): \(answer.text)")
                }
            }
        }
    }

    @Test func `what is uploaded can be scanned once, by its id`() async throws {
        try await AccountLab.run { lab in
            let project = try await Self.project(lab)
            let path = "/v1/projects/\(project.summary.id)"
            let made = try Self.upload(lab, "\(path)/source-archive", [("upload", "a.zip", Self.archive)])
            let id = try #require(made.json["archive_id"] as? String)
            let again = try Self.upload(lab, "\(path)/source-archive", [("upload", "b.zip", Self.archive)])
            #expect(again.json["archive_id"] as? String == id)
            var filter = AuditFilter()
            filter.table = "scan_artifacts"
            let noted = try await lab.server.store.audit(filter, teams: nil, skipping: 0, limit: 9).rows
            #expect(noted.map(\.target) == [id, id] && noted.allSatisfy { $0.team == lab.team.team.id })
            for (body, status) in [
                (#"{"metadata": {"source_type": "upload"}}"#, 422),
                (#"{"metadata": {"source_type": "upload", "archive_id": 7}}"#, 422),
                (#"{"metadata": {"source_type": "upload", "archive_id": "no id"}}"#, 404),
                (#"{"metadata": {"source_type": "upload", "archive_id": "\#(project.summary.id)"}}"#, 404),
                (#"{"metadata": {"source_type": 7}}"#, 422), (#"{"kind": "sbom"}"#, 422),
            ] {
                let answer = try lab.send("POST", "\(path)/scans", by: "developer", body)
                #expect(answer.status == status, "\(body): \(answer.text)")
            }
            // Anything else would be a scan of the default branch.
            for (metadata, field) in [
                (#""source_type": "Upload", "archive_id": "\#(id)""#, "source_type"),
                (#""source_type": "zip""#, "source_type"), (#""source_type": """#, "source_type"),
                (#""archive_id": "\#(id)""#, "archive_id"), (#""archive_id": 7"#, "archive_id"),
                (#""source_type": null, "archive_id": "\#(id)""#, "archive_id"),
                (#""source_type": "git", "archive_id": "\#(id)""#, "archive_id"),
                (#""verbosity": "loud""#, "verbosity"), (#""verbosity": 1"#, "verbosity"),
            ] {
                let answer = try lab.send(
                    "POST",
                    "\(path)/scans",
                    by: "developer",
                    "{\"metadata\": {\(metadata)}}"
                )
                #expect(answer.status == 422, "\(metadata): \(answer.text)")
                #expect(answer.invalidPlaces == ["body.metadata.\(field)"], "\(metadata)")
            }
        }
    }

    @Test
    func `while the disk is nearly full no scan is begun, whatever it is of, and no archive is received`()
        async throws
    {
        let isFull = Mutex(false)
        try await AccountLab.run(hasRoom: { isFull.withLock { !$0 } }) { lab in
            let project = try await Self.project(lab)
            let path = "/v1/projects/\(project.summary.id)"
            let made = try Self.upload(lab, "\(path)/source-archive", [("upload", "a.zip", Self.archive)])
            let id = try #require(made.json["archive_id"] as? String, "\(made.text)")
            let uploaded = #"{"metadata": {"source_type": "upload", "archive_id": "\#(id)"}}"#
            isFull.withLock { $0 = true }
            for answer in [
                try lab.send("POST", "\(path)/scans", by: "developer", "{}"),
                try lab.send("POST", "\(path)/scans", by: "developer", uploaded),
                try Self.upload(lab, "\(path)/sbom-ingest", [("sbom", "a.json", Self.sbom)]),
                try Self.upload(lab, "\(path)/source-archive", [("upload", "a.zip", Self.archive)]),
            ] {
                #expect(answer.status == 503 && answer.header("retry-after") == "60", "\(answer.text)")
                #expect(answer.json["title"] as? String == "Workspace Disk Full")
            }
            let scans = try lab.send("GET", "\(path)/scans", by: "developer")
            #expect(scans.json["total"] as? Int == 0, "\(scans.text)")
        }
    }

    @Test func `each way to be no good upload has its code, and leaves nothing`() async throws {
        var limits = UploadFolder.Limits()
        limits.archiveBytes = 20_000
        limits.sbomBytes = 2_000
        try await AccountLab.run(uploads: limits) { lab in
            let project = try await Self.project(lab)
            let path = "/v1/projects/\(project.summary.id)"
            var link = ZipBuilder.Entry("a", "/etc/passwd")
            link.mode = 0o120777
            var broken = ZipBuilder.Entry("a", "x")
            broken.checksum = 1
            let large = [UInt8](repeating: 0x41, count: 20_001)
            let archives: [([UInt8], Int, String)] = [
                (large, 413, "Source Archive Too Large"),
                (Array("plain".utf8), 415, "Unsupported Archive Type"),
                (ZipBuilder([broken]).bytes, 400, "Invalid Source Archive"),
                (ZipBuilder([link]).bytes, 422, "Source Archive Rejected"),
                (ZipBuilder([.init("../a")]).bytes, 422, "Source Archive Rejected"),
            ]
            for (bytes, status, title) in archives {
                let answer = try Self.upload(lab, "\(path)/source-archive", [("upload", "a.zip", bytes)])
                #expect(answer.status == status && answer.json["title"] as? String == title, "\(answer.text)")
                #expect(answer.header("connection") == "close")
            }
            let documents: [([UInt8], Int, String)] = [
                ([UInt8](repeating: 0x20, count: 2_001), 413, "SBOM Too Large"),
                (Array("{".utf8), 422, "Invalid SBOM Document"),
            ]
            for (bytes, status, title) in documents {
                let answer = try Self.upload(lab, "\(path)/sbom-ingest", [("sbom", "a.json", bytes)])
                #expect(answer.status == status && answer.json["title"] as? String == title, "\(answer.text)")
            }
            let forms: [([(name: String, file: String?, bytes: [UInt8])], Int)] = [
                ([], 422), ([("sbom", nil, Self.sbom)], 422), ([("other", nil, [])], 422),
                ([("sbom", "a", Self.sbom), ("sbom", "b", Self.sbom)], 422),
                ([("sbom", "a", Self.sbom), ("ref", nil, [0xFF])], 422),
                ([("ref", nil, Array("a\u{0}b".utf8)), ("sbom", "a", Self.sbom)], 422),
                ([("sbom", "a", Self.sbom), ("release", nil, Array("a b".utf8))], 422),
                ([("ref", nil, [UInt8](repeating: 0x61, count: 9000)), ("sbom", "a", Self.sbom)], 422),
            ]
            for (parts, status) in forms {
                let answer = try Self.upload(lab, "\(path)/sbom-ingest", parts)
                #expect(answer.status == status, "\(parts.map(\.name)): \(answer.text)")
            }
            for (type, status) in [
                ("application/json", 415), ("multipart/form-data", 415),
                ("multipart/form-data; boundary=x", 400),
            ] {
                let answer = try Self.upload(
                    lab,
                    "\(path)/source-archive",
                    [("upload", "a.zip", Self.archive)],
                    type: type
                )
                #expect(answer.status == status, "\(type): \(answer.text)")
            }
        }
    }

    @Test func `what is wrong with an upload's scan is named as whoever asked named it`() async throws {
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
            // Nobody asks a forge about what was uploaded.
            transport: ScriptedTransport([]),
            sleep: { _ in },
            now: { AccountLab.now }
        )
        let forge = try #require(made)
        try await AccountLab.run(forges: [id: forge]) { lab in
            let project = try await Self.project(lab)
            let path = "/v1/projects/\(project.summary.id)"
            func ingest(_ reference: String) throws -> HTTPClient.Answer {
                let texts = [("ref", reference), ("release", "1.0")].map {
                    ($0, String?.none, Array($1.utf8))
                }
                return try Self.upload(lab, "\(path)/sbom-ingest", texts + [("sbom", "a.json", Self.sbom)])
            }
            let made = try Self.upload(lab, "\(path)/source-archive", [("upload", "a.zip", Self.archive)])
            let archive = try #require(made.json["archive_id"] as? String, "\(made.text)")
            func scan(_ reference: String) throws -> HTTPClient.Answer {
                let metadata =
                    #"{"source_type": "upload", "archive_id": "\#(archive)", "ref": "\#(reference)", "release": "1.0"}"#
                return try lab.send("POST", "\(path)/scans", by: "developer", #"{"metadata": \#(metadata)}"#)
            }
            let first = try ingest("one")
            #expect(first.status == 202, "\(first.text)")
            for (answer, field) in [
                (try ingest("two"), "body.release"), (try ingest("a..b"), "body.ref"),
                (try scan("two"), "body.metadata.release"), (try scan("a..b"), "body.metadata.ref"),
            ] {
                let errors = answer.json["errors"] as? [[String: Any]] ?? []
                let places = errors.map { ($0["loc"] as? [String] ?? []).joined(separator: ".") }
                #expect(answer.status == 422 && places == [field], "\(answer.text)")
            }
        }
    }

    @Test func `an archived project takes no uploads`() async throws {
        try await AccountLab.run { lab in
            let project = try await Self.project(lab)
            let path = "/v1/projects/\(project.summary.id)"
            #expect(try lab.send("DELETE", path, by: "team_admin").status == 204)
            for (end, part) in [("source-archive", "upload"), ("sbom-ingest", "sbom")] {
                let answer = try Self.upload(lab, "\(path)/\(end)", [(part, "a", Self.archive)])
                #expect(answer.status == 409, "\(answer.text)")
            }
        }
    }
}
