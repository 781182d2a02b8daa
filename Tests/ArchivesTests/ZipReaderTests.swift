import Archives
import Foundation
import TestSupport
import Testing

@Suite struct ZipReaderTests {
    /// Writes a zip to a temporary file and reads all of it.
    private func read(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> [ArchiveEntry] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("zip-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var reader = try ZipReader(path: file.path, limits: limits)
        var entries: [ArchiveEntry] = []
        while let entry = try reader.next() { entries.append(entry) }
        return entries
    }

    private func reason(_ bytes: [UInt8], limits: ArchiveLimits = .standard) -> ArchiveError.Reason? {
        do {
            _ = try read(bytes, limits: limits)
        } catch let error as ArchiveError {
            return error.reason
        } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test func `files are read, folders passed over, and an empty zip is empty`() throws {
        var folder = ZipBuilder.Entry("folder/", "")
        folder.mode = 0o040755
        var bare = ZipBuilder.Entry("b.json", "two")
        bare.mode = 0
        let zip = ZipBuilder([.init("a.json", "one"), folder, .init("folder/c.json"), bare])
        let entries = try read(zip.bytes)
        #expect(entries.map(\.name) == ["a.json", "folder/c.json", "b.json"])
        #expect(entries.first?.bytes == Array("one".utf8))
        #expect(try read(ZipBuilder([]).bytes).isEmpty)
    }

    @Test(arguments: [
        "../a.json", "/etc/a.json", "a/../../b.json", "a//b.json", "./a.json", "a\\b.json", "..\\a.json",
        "C:a.json", "a\u{1}.json", "a\n.json", "größe.json", String(repeating: "a", count: 1_025),
    ])
    func `a name that leaves the archive or hides something is refused`(_ name: String) {
        #expect(reason(ZipBuilder([.init("good.json"), .init(name)]).bytes) == .unsafeName)
    }

    @Test(arguments: [0o120777, 0o020644, 0o060644, 0o010644] as [UInt32])
    func `links and devices are refused`(_ mode: UInt32) {
        var entry = ZipBuilder.Entry("a.json", "b.json")
        entry.mode = mode
        #expect(reason(ZipBuilder([entry]).bytes) == .notAFile)
    }

    @Test func `an encrypted entry is refused`() {
        var entry = ZipBuilder.Entry("a.json", "0123456789abcdef")
        entry.flags = 1
        #expect(reason(ZipBuilder([entry]).bytes) == .encrypted)
    }

    @Test func `a wrong checksum is an error`() {
        var entry = ZipBuilder.Entry("a.json")
        entry.checksum = 1
        #expect(reason(ZipBuilder([.init("b.json"), entry]).bytes) == .damaged)
    }

    @Test func `a zip cut off anywhere is an error`() throws {
        let whole = ZipBuilder([.init("a.json", "one"), .init("b.json", "two")]).bytes
        for length in 0..<whole.count { #expect(reason(Array(whole[..<length])) != nil, "at \(length)") }
        #expect(try read(whole).count == 2)
    }

    @Test func `a zip with any one byte broken is an error or has the same contents`() throws {
        let whole = ZipBuilder([.init("a.json", "one"), .init("b.json", "two")]).bytes
        let contents = try read(whole).map(\.bytes)
        for at in whole.indices {
            var broken = whole
            broken[at] ^= 0x55
            // An error is what we want; anything else must read the same.
            if let entries = try? read(broken) { #expect(entries.map(\.bytes) == contents, "at \(at)") }
        }
    }

    @Test(arguments: [0, 1, 3]) func `an end record that miscounts is an error`(_ count: Int) {
        var zip = ZipBuilder([.init("a.json"), .init("b.json")])
        zip.count = count
        #expect(reason(zip.bytes) == .damaged)
    }

    @Test func `entries that share their data are refused`() {
        var second = ZipBuilder.Entry("b.json", "one")
        second.sharesData = true
        #expect(reason(ZipBuilder([.init("a.json", "one"), second]).bytes) == .damaged)
    }

    @Test func `what is not a zip is refused`() {
        #expect(reason([]) == .notAnArchive)
        #expect(reason(Array("<html>not found</html>".utf8)) == .notAnArchive)
        #expect(reason([0x1F, 0x8B] + [UInt8](repeating: 0, count: 100)) == .notAnArchive)
    }

    @Test(arguments: ["/nonexistent.zip", "/tmp", "/dev/null"])
    func `what is not a regular file is unreadable`(_ path: String) {
        let error = #expect(throws: ArchiveError.self) { _ = try ZipReader(path: path) }
        #expect(error?.reason == .unreadable)
    }

    @Test func `limits on entries and bytes hold, and to the limit all is well`() throws {
        let zip = ZipBuilder([.init("a.json", "0123456789"), .init("b.json", "0123456789")]).bytes
        #expect(reason(zip, limits: ArchiveLimits(entries: 1)) == .tooLarge)
        #expect(reason(zip, limits: ArchiveLimits(bytesPerEntry: 9)) == .tooLarge)
        #expect(reason(zip, limits: ArchiveLimits(totalBytes: 19)) == .tooLarge)
        #expect(
            try read(zip, limits: ArchiveLimits(entries: 2, bytesPerEntry: 10, totalBytes: 20)).count == 2
        )
    }

    @Test(arguments: [3, 11, 1 << 24, 1 << 31])
    func `an entry that lies about its size is refused`(_ claimed: Int) {
        var entry = ZipBuilder.Entry("a.json", "0123456789")
        entry.inflatedSize = claimed
        #expect(reason(ZipBuilder([entry]).bytes) != nil)
    }

    @Test(arguments: [1 + 258 * 2_000, 100])
    func `a deflate bomb is refused, whether it is honest about its size or not`(_ claimed: Int) throws {
        var entry = ZipBuilder.Entry("a.json")
        entry.bytes = DeflatedZeros.bytes(matches: 2_000)
        entry.method = 8
        entry.inflatedSize = claimed
        entry.checksum = ZipBuilder.crc32([UInt8](repeating: 0, count: 1 + 258 * 2_000))
        let bytes = ZipBuilder([entry]).bytes
        let capped = reason(bytes, limits: ArchiveLimits(ratio: 100, ratioFloor: 1_000))
        #expect(capped == .tooLarge || claimed == 100 && capped == .damaged)
        // Without the cap the honest one is a sound archive.
        let free = ArchiveLimits(ratio: .max)
        if claimed > 100 { #expect(try read(bytes, limits: free).first?.bytes.count == claimed) }
    }

    @Test func `after an error every further call throws it again`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("zip-\(UUID().uuidString)")
        var entry = ZipBuilder.Entry("a.json")
        entry.checksum = 1
        try Data(ZipBuilder([entry, .init("b.json")]).bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var reader = try ZipReader(path: file.path)
        for _ in 0..<2 {
            let error = #expect(throws: ArchiveError.self) { _ = try reader.next() }
            #expect(error?.reason == .damaged)
            #expect(error?.entry == "a.json")
        }
    }
}
