import Foundation
import TestSupport

/// A file system of a few megabytes in memory, over one folder, that a process and those it starts see: when it is full, it is full for
/// git and SQLite as well.
struct SmallDisk {
    /// What the process is to be started under.
    let command: [String]
    private let folder: String

    /// Whether this user may mount what it likes in a name space of its own.
    static let isAvailable: Bool = {
        // Where it is not allowed the tests that need it are left out.
        (try? Script.run(["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /tmp"], input: "")) != nil
    }()

    init(over folder: URL, megabytes: Int) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.folder = folder.path
        command = [
            "unshare", "-rm", "sh", "-c",
            "mount -t tmpfs -o size=\(megabytes)m,mode=0700 none \"$0\" && exec \"$@\"", folder.path,
        ]
    }

    /// The folder as the process sees it.
    func view(of process: ChildProcess) -> URL {
        URL(fileURLWithPath: "/proc/\(process.pid)/root\(folder)")
    }

    private func filler(_ process: ChildProcess) -> URL {
        view(of: process).appendingPathComponent("filler")
    }

    /// Takes all the room there is but for so many kibibytes.
    func fill(_ process: ChildProcess, leaving kibibytes: Int = 0) throws {
        _ = FileManager.default.createFile(atPath: filler(process).path, contents: nil)
        let file = try FileHandle(forWritingTo: filler(process))
        defer { file.closeFile() }
        let page = Data(repeating: 0x41, count: 4096)
        var pages: UInt64 = 0
        // Until there is no room for another one.
        while (try? file.write(contentsOf: page)) != nil { pages += 1 }
        let kept = pages - min(pages, UInt64(kibibytes / 4))
        try file.truncate(atOffset: kept * 4096)
    }

    func makeRoom(_ process: ChildProcess) throws {
        try FileManager.default.removeItem(at: filler(process))
    }
}
