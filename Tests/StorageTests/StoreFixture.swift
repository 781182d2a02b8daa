import Basics
import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// A folder that goes away with the value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    var file: String { "\(path)/store.sqlite" }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A store on disk, with the shorthand of the tests.
struct StoreFixture {
    let folder: TemporaryFolder
    let sqlite: SQLiteDatabase
    let store: StoreDatabase

    init() throws {
        folder = try TemporaryFolder()
        try #require(FileManager.default.createFile(atPath: folder.file, contents: nil))
        sqlite = try SQLiteDatabase(path: folder.file, migrations: SQLiteSchema.migrations)
        store = StoreDatabase(database: sqlite)
    }

    @discardableResult
    func record(
        _ id: String,
        body: String = "{}",
        at time: Int = 0,
        _ consequence: NewDelivery.Consequence
    ) async throws -> DeliveryReceipt {
        try await store.record(Sample.delivery(id, body: body, at: time, consequence))
    }

    func state(_ id: String) async throws -> DeliveryState? {
        try await store.delivery(forge: Sample.forge, id: id)?.state
    }

    func claim(_ worker: String = "w", at time: Int = 0, for seconds: Int = 60) async throws -> Job? {
        try await store.claim(worker: worker, until: Sample.time(time + seconds), now: Sample.time(time))
    }

    func job(of receipt: DeliveryReceipt) async throws -> Job {
        let delivery = try #require(try await store.delivery(forge: Sample.forge, id: receipt.deliveryID))
        let id = try #require(delivery.jobID)
        return try #require(try await store.job(id))
    }

    /// Rows of a query, for looking past the ports.
    func rows(_ sql: String) async throws -> [SQLRow] {
        try await sqlite.read { transaction throws(StoreError) in try transaction.rows(sql, []) }
    }
}

/// Values that tests vary one property of.
enum Sample {
    static let forge = valid(ForgeID("github"))
    static let repository = RepositoryRef(forge: forge, id: "7", path: "acme/shop")

    static func repository(_ id: Int) -> RepositoryRef {
        RepositoryRef(forge: forge, id: String(id), path: "acme/shop-\(id)")
    }

    private static func valid<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a sample is not valid") }
        return value
    }

    /// Seconds after a fixed moment.
    static func time(_ seconds: Int) -> Date { Date(timeIntervalSince1970: 1_700_000_000 + Double(seconds)) }

    static func commit(_ digit: Character) -> CommitID {
        valid(CommitID(String(repeating: digit, count: 40)))
    }

    static func request(
        _ head: Character = "a",
        pull number: Int = 1,
        in repository: RepositoryRef = repository,
        eventTime: Int? = nil,
        before: Character? = nil,
        base: String? = "main",
        isClosing: Bool = false
    ) -> JobRequest {
        JobRequest(
            repository: repository,
            subject: .pullRequest(number: number),
            head: commit(head),
            baseBranch: base,
            isDefaultBranch: false,
            eventTime: eventTime.map(time),
            before: before.map(commit),
            isClosing: isClosing
        )
    }

    static func push(_ head: Character, to branch: String = "main") -> JobRequest {
        JobRequest(
            repository: repository,
            subject: .branch(name: branch),
            head: commit(head),
            baseBranch: nil,
            isDefaultBranch: branch == "main",
            eventTime: nil,
            before: nil
        )
    }

    static func delivery(
        _ id: String,
        body: String = "{}",
        at time: Int = 0,
        _ consequence: NewDelivery.Consequence
    ) -> NewDelivery {
        NewDelivery(
            forge: forge,
            id: id,
            event: "pull_request",
            headers: [("X-GitHub-Event", "pull_request"), ("X-Gitlab-Token", "canary")],
            body: Array(body.utf8),
            bodyHash: Digest.sha256Hex(Array(body.utf8)),
            receivedAt: Sample.time(time),
            consequence: consequence
        )
    }

    static func component(_ name: String) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: []
        )
    }

    static func finding(_ id: String, _ name: String, provenance: Provenance? = .known) -> Finding {
        Finding(
            id: id,
            aliases: ["CVE-\(id)"],
            component: component(name),
            severity: .high,
            cvss: nil,
            isMalicious: false,
            fixedVersions: [],
            summary: "",
            provenance: provenance,
            status: .open
        )
    }

    static func report(
        components: [String] = [],
        findings: [Finding] = [],
        at time: Int = 0,
        hasAdvisories: Bool = true,
        outcome: Outcome = .passed
    ) -> Report {
        Report(
            repository: "acme/shop",
            commit: commit("a").hex,
            base: nil,
            advisorySnapshot: hasAdvisories
                ? AdvisorySnapshot(id: "s1", date: Sample.time(0), advisoryCount: 1) : nil,
            verdict: Verdict(reasons: [RuleOutcome(rule: "severity", outcome: outcome, message: "")]),
            inventory: Inventory(manifests: [], components: components.map(component), diagnostics: []),
            findings: findings,
            diagnostics: [],
            generatedAt: Sample.time(time)
        )
    }

    /// There is no verdict.
    static func errored(at time: Int = 0) -> Report {
        Report(
            repository: "acme/shop",
            commit: commit("a").hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict.errored("scan", "no time"),
            inventory: .empty,
            findings: [],
            diagnostics: [],
            generatedAt: Sample.time(time)
        )
    }
}
