import Archives
import Basics
import Domain
import Foundation
import Pipeline
import Portal
import Synchronization
import TestSupport
import Testing
import Uploads

@Suite struct UploadFolderTests {
    /// Scans that wait, as a store has them.
    private final class Waiting: Sendable {
        let scans = Mutex(0)
    }

    private let root = FileManager.default.temporaryDirectory
        .appendingPathComponent("uploads-\(UUID().uuidString)").path
    private let repository: RepositoryRef

    init() throws {
        let forge = try #require(ForgeID("github"))
        repository = RepositoryRef(forge: forge, id: "7", path: "acme/shop")
    }

    /// In pieces, as they come over a network.
    private func receive(
        _ bytes: [UInt8],
        _ kind: UploadKind = .archive,
        in folder: UploadFolder
    ) async throws -> Upload {
        var rest = bytes[...]
        return try await folder.receive(kind, for: repository) {
            defer { rest = rest.dropFirst(1000) }
            return rest.isEmpty ? nil : Array(rest.prefix(1000))
        }
    }

    private var files: [String] {
        (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []).filter {
            $0.contains("/")
        }
    }

    private func refusal(
        _ bytes: [UInt8],
        _ kind: UploadKind = .archive,
        _ limits: UploadFolder.Limits = UploadFolder.Limits()
    ) async -> UploadRefusal? {
        defer { try? FileManager.default.removeItem(atPath: root) }
        do {
            _ = try await receive(bytes, kind, in: UploadFolder(root: root, limits: limits))
        } catch let refusal as UploadRefusal {
            #expect(files == [], "left behind after \(refusal)")
            return refusal
        } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test func `an archive is kept, read and removed; the same one twice is one`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = UploadFolder(root: root)
        let zip = ZipBuilder([
            .init("shop-main/package-lock.json", "{\"a\":1}"), .init("größe/ü.txt", "x"),
            .init("big.txt", "yy"),
        ])
        let upload = try await receive(zip.bytes, in: folder)
        let again = try await receive(zip.bytes, in: folder)
        #expect(
            again.id == upload.id && again.digest == upload.digest && again.receivedAt >= upload.receivedAt
        )
        #expect(upload.digest.hex == Digest.sha256Hex(zip.bytes))
        #expect(folder.upload(upload.id, for: repository) == again)
        let other = RepositoryRef(forge: repository.forge, id: "8", path: "acme/other")
        #expect(folder.upload(upload.id, for: other) == nil)
        #expect(files.count == 1)

        let tree = try await folder.tree(ofUpload: upload.digest, for: repository) { tree in
            Set(tree.entries.map(\.path).filter { $0 != "big.txt" })
        }
        // Not all of it is in one folder.
        #expect(Set(tree.entries.map(\.path)) == ["shop-main/package-lock.json", "größe/ü.txt", "big.txt"])
        #expect(tree.bytes(at: "shop-main/package-lock.json") == Array("{\"a\":1}".utf8))
        #expect(tree.bytes(at: "größe/ü.txt") == Array("x".utf8) && tree.bytes(at: "big.txt") == nil)

        #expect(try await folder.removeAll(now: Date()) { _, _, _, _ in true } == 0)
        #expect(try await folder.removeAll(now: Date()) { _, _, _, _ in false } == 1)
        #expect(files == [] && folder.upload(upload.id, for: repository) == nil)
        await #expect(throws: UploadError.self) {
            _ = try await folder.tree(ofUpload: upload.digest, for: repository) { _ in [] }
        }
    }

    @Test(arguments: [
        ("shop-main", "package.json"), ("Shop-1a2b3c", "package.json"), ("shop", "package.json"),
        ("shopping", "shopping/package.json"), ("src", "src/package.json"),
    ])
    func `the folder that forges put around an archive is no part of its paths`(
        _ folder: String,
        _ path: String
    ) async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let uploads = UploadFolder(root: root)
        let upload = try await receive(
            ZipBuilder([.init("\(folder)/package.json", "{}"), .init("\(folder)/src/a.js", "")]).bytes,
            in: uploads
        )
        let tree = try await uploads.tree(ofUpload: upload.digest, for: repository) { _ in [path] }
        #expect(tree.bytes(at: path) == Array("{}".utf8), "\(tree.entries.map(\.path))")
        let mixed = try await receive(
            ZipBuilder([.init("shop-main/a.json"), .init("b.json")]).bytes,
            in: uploads
        )
        let whole = try await uploads.tree(ofUpload: mixed.digest, for: repository) { _ in [] }
        #expect(whole.entries.map(\.path) == ["b.json", "shop-main/a.json"])
    }

    @Test func `a file that is too large is unread, with the reason`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        var limits = UploadFolder.Limits()
        limits.fileBytes = 4
        let folder = UploadFolder(root: root, limits: limits)
        let upload = try await receive(
            ZipBuilder([.init("a", "12345"), .init("b", "1234")]).bytes,
            in: folder
        )
        let tree = try await folder.tree(ofUpload: upload.digest, for: repository) { _ in ["a", "b"] }
        #expect(tree.bytes(at: "a") == nil && tree.unread["a"] == "more than 4 bytes")
        #expect(tree.bytes(at: "b") == Array("1234".utf8))
    }

    @Test func `hostile archives are refused and leave nothing`() async {
        var link = ZipBuilder.Entry("a", "/etc/passwd")
        link.mode = 0o120777
        var secret = ZipBuilder.Entry("a", "0123456789abcdef")
        secret.flags = 1
        var bomb = ZipBuilder.Entry("zeros", "")
        bomb.bytes = DeflatedZeros.bytes(matches: 400_000)
        bomb.method = 8
        bomb.inflatedSize = 1 + 258 * 400_000
        var liar = bomb
        liar.inflatedSize = 10
        for entry in [
            link, secret, bomb, liar, .init("../a"), .init("/etc/cron.d/a"), .init("a/../../b"),
            .init("a\\b"),
            .init("C:a"), .init("a\u{7}"),
        ] {
            let refused = await refusal(ZipBuilder([.init("good"), entry]).bytes)
            switch refused {
            // What lies about its sizes may be taken for damaged.
            case .hostile, .damaged(.archive, _): break
            default: Issue.record("\(entry.name): \(String(describing: refused))")
            }
            if entry.name.hasPrefix("..") || entry.name.hasPrefix("/") {
                guard case .hostile = refused else {
                    Issue.record("\(entry.name) is no hostile name")
                    return
                }
            }
        }
        let many = (0..<50_001).map { ZipBuilder.Entry("f\($0)", "") }
        guard case .hostile(let why) = await refusal(ZipBuilder(many).bytes) else {
            Issue.record("too many entries are taken")
            return
        }
        #expect(why.contains("50000"))
    }

    @Test func `what is no archive, or a broken one, is told apart`() async {
        #expect(await refusal(Array("not a zip".utf8)) == .otherType(.archive))
        #expect(await refusal([]) == .otherType(.archive))
        var broken = ZipBuilder.Entry("a", "x")
        broken.checksum = 1
        for zip in [ZipBuilder([broken]), ZipBuilder([.init("a", "1"), .init("a", "2")])] {
            guard case .damaged(.archive, _) = await refusal(zip.bytes) else {
                Issue.record("a broken archive is taken")
                return
            }
        }
        // By name, without what it may hide.
        let twice = ZipBuilder([.init("a/\u{202E}b", "1"), .init("a/\u{202E}b", "2")])
        #expect(
            await refusal(twice.bytes) == .damaged(.archive, "entry “a/???b”: is there twice")
        )
    }

    @Test func `limits of bytes hold while they arrive`() async throws {
        var limits = UploadFolder.Limits()
        limits.archiveBytes = 5000
        #expect(
            await refusal([UInt8](repeating: 0, count: 5001), .archive, limits)
                == .tooLarge(.archive, limit: 5000)
        )
        limits = UploadFolder.Limits()
        limits.projectBytes = 3000
        #expect(await refusal([UInt8](repeating: 0, count: 3001), .archive, limits) == .noRoom(.archive))

        defer { try? FileManager.default.removeItem(atPath: root) }
        limits.projectBytes = 400
        let folder = UploadFolder(root: root, limits: limits)
        _ = try await receive(ZipBuilder([.init("a", String(repeating: "a", count: 200))]).bytes, in: folder)
        await #expect(throws: UploadRefusal.noRoom(.archive)) {
            _ = try await receive(
                ZipBuilder([.init("b", String(repeating: "b", count: 200))]).bytes,
                in: folder
            )
        }
        #expect(files.count == 1)
    }

    @Test func `an upload that breaks off leaves nothing, and a folder that cannot be made is no room`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: root) }
        struct Gone: Error {}
        let folder = UploadFolder(root: root)
        var isFirst = true
        await #expect(throws: Gone.self) {
            _ = try await folder.receive(.archive, for: repository) {
                guard isFirst else { throw Gone() }
                isFirst = false
                return [1, 2, 3]
            }
        }
        #expect(files == [])
        let nowhere = UploadFolder(root: "/proc/nowhere/uploads")
        await #expect(throws: UploadRefusal.noRoom(.sbom)) {
            _ = try await nowhere.receive(.sbom, for: repository) { nil }
        }
    }

    private static let sbom = #"""
        {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
         "components": [{"type": "library", "name": "lodash", "version": "4.17.20", "purl": "pkg:npm/lodash@4.17.20"}]}
        """#

    @Test func `SBOMs are taken in either format, and by nothing but what they are`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = UploadFolder(root: root)
        let upload = try await receive(Array(Self.sbom.utf8), .sbom, in: folder)
        let tree = try await folder.tree(ofUpload: upload.digest, for: repository) { tree in
            Set(tree.entries.map(\.path))
        }
        #expect(tree.bytes(at: "sbom.json") == Array(Self.sbom.utf8))
        #expect(try await folder.removeAll(now: Date()) { _, _, _, _ in false } == 1)

        for text in ["", "{", "{}", #"{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": 1}"#] {
            switch await refusal(Array(text.utf8), .sbom) {
            case .damaged(.sbom, _), .otherType(.sbom): break
            case let other: Issue.record("\(text): \(String(describing: other))")
            }
        }
        var limits = UploadFolder.Limits()
        limits.sbomComponents = 0
        #expect(
            await refusal(Array(Self.sbom.utf8), .sbom, limits)
                == .damaged(.sbom, "has more than 0 components")
        )
        limits.sbomBytes = 10
        #expect(await refusal(Array(Self.sbom.utf8), .sbom, limits) == .tooLarge(.sbom, limit: 10))
    }

    @Test func `what is needed no more goes, half an upload after its time`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = UploadFolder(root: root)
        let upload = try await receive(ZipBuilder([.init("a")]).bytes, in: folder)
        let path = try #require(files.first)
        let part = (path as NSString).deletingLastPathComponent + "/half.part"
        try Data([1]).write(to: URL(fileURLWithPath: "\(root)/\(part)"))
        let name = UploadFolder.folderName(of: repository)
        let kept = try await folder.removeAll(now: Date()) { digest, kind, folder, sentAt in
            #expect(
                digest == upload.digest && kind == .archive && folder == name
                    && abs(sentAt.timeIntervalSinceNow) < 600
            )
            return true
        }
        #expect(kept == 0 && folder.upload(upload.id, for: repository) != nil)
        #expect(try await folder.removeAll(now: Date().addingTimeInterval(3700)) { _, _, _, _ in true } == 1)
        #expect(files == [path])
        // What another process was receiving waits for nothing.
        try Data([1]).write(to: URL(fileURLWithPath: "\(root)/\(part)"))
        #expect(folder.removeHalves() == 1 && files == [path])
        #expect(try await folder.removeAll(now: Date()) { _, _, _, _ in false } == 1)
        #expect(files == [])
        #expect(try await receive(ZipBuilder([.init("a")]).bytes, in: folder).id == upload.id)
    }

    @Test func `what somebody asks for while it is thought of as done stays, and goes when it is done`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = UploadFolder(root: root)
        let upload = try await receive(ZipBuilder([.init("a")]).bytes, in: folder)
        // It is asked for, and that is over, after the store was asked whether a scan waits.
        let between = try await folder.removeAll(now: Date()) { _, _, _, _ in
            let held = try await folder.holding(upload.id, for: repository) { $0 }
            #expect(held == upload)
            return false
        }
        #expect(between == 0 && files.count == 1)
        // The store is asked, and all is decided, while it is being asked for.
        let during = try await folder.holding(upload.id, for: repository) { held in
            // By two at a time, of whom one is gone already.
            _ = try await folder.holding(held.id, for: repository) { $0 }
            return try await folder.removeAll(now: Date()) { _, _, _, _ in false }
        }
        #expect(during == 0 && files.count == 1)
        // Who fails holds it no longer.
        await #expect(throws: UploadRefusal.busy) {
            _ = try await folder.holding(upload.id, for: repository) { _ in throw UploadRefusal.busy }
        }
        #expect(try await folder.removeAll(now: Date()) { _, _, _, _ in false } == 1)
        let gone = try await folder.holding(upload.id, for: repository) { $0 }
        #expect(gone == nil)
    }

    @Test func `whatever the order, what was promised to be scanned is there to be scanned`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        var limits = UploadFolder.Limits()
        limits.atATimeOfOne = limits.atATime
        let folder = UploadFolder(root: root, limits: limits)
        let bytes = ZipBuilder([.init("a")]).bytes
        let upload = try await receive(bytes, in: folder)
        let waiting = Waiting()
        let promised = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var promised = 0
                    for _ in 0..<60 {
                        let held = try await folder.holding(upload.id, for: repository) { held in
                            await Task.yield()
                            waiting.scans.withLock { $0 += 1 }
                            return held.digest
                        }
                        guard held == upload.digest else {
                            _ = try await receive(bytes, in: folder)
                            continue
                        }
                        promised += 1
                        await Task.yield()
                        let tree = try await folder.tree(ofUpload: upload.digest, for: repository) { _ in [] }
                        #expect(tree.entries.count == 1)
                        waiting.scans.withLock { $0 -= 1 }
                    }
                    return promised
                }
            }
            group.addTask {
                for _ in 0..<200 {
                    _ = try await folder.removeAll(now: Date()) { _, _, _, _ in
                        let isNeeded = waiting.scans.withLock { $0 > 0 }
                        await Task.yield()
                        return isNeeded
                    }
                }
                return 0
            }
            return try await group.reduce(0, +)
        }
        #expect(promised > 0)
    }

    @Test func `only so many uploads arrive at a time`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        var limits = UploadFolder.Limits()
        limits.atATimeOfOne = 1
        let folder = UploadFolder(root: root, limits: limits)
        var refused: (any Error)?
        var isFirst = true
        _ = try await folder.receive(.sbom, for: repository) {
            guard isFirst else { return nil }
            isFirst = false
            do {
                _ = try await receive(ZipBuilder([.init("a")]).bytes, in: folder)
            } catch {
                refused = error
            }
            return Array(Self.sbom.utf8)
        }
        #expect(refused as? UploadRefusal == .busy)
        _ = try await receive(ZipBuilder([.init("a")]).bytes, in: folder)
    }
}
