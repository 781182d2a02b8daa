import Foundation

/// The tools, the data and the temporary folder of a run.
struct Workshop: Sendable {
    let rounds: Int
    let folder: URL
    let staticBinary: String?
    /// How long the soak row runs; `nil`: not at all.
    let soakMinutes: Double?
    private let gatehousePath: String
    private let sharedPath: URL
    private let syftPath: String?

    init(
        gatehouse: String?,
        shared: String?,
        syft: String?,
        staticBinary: String?,
        directory: String?,
        rounds: Int,
        soakMinutes: Double?
    ) throws {
        let environment = ProcessInfo.processInfo.environment
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        gatehousePath =
            gatehouse
            ?? URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("gatehouse").path
        sharedPath =
            URL(fileURLWithPath: shared ?? environment["GATEHOUSE_SHARED"] ?? "../shared").standardizedFileURL
        syftPath = syft ?? environment["SYFT"] ?? Workshop.onPath("syft")
        self.staticBinary = staticBinary
        self.rounds = rounds
        self.soakMinutes = soakMinutes
        let parent = directory.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        folder = parent.appendingPathComponent("gatehouse-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func close() {
        // What cannot be removed is in the temporary folder.
        try? FileManager.default.removeItem(at: folder)
    }

    func gatehouse() throws -> String {
        try Workshop.existing(
            gatehousePath,
            "no gatehouse binary at \(gatehousePath): swift build -c release --product gatehouse"
        )
    }

    func syft() throws -> String {
        guard let syftPath else { throw Missing("no syft: give --syft or SYFT") }
        return try Workshop.existing(syftPath, "no syft at \(syftPath)")
    }

    func shared(_ path: String) throws -> String {
        let file = sharedPath.appendingPathComponent(path).path
        return try Workshop.existing(file, "no development data at \(file): give --shared")
    }

    func tool(_ name: String) throws -> String {
        guard let path = Workshop.onPath(name) else { throw Missing("\(name) is not installed") }
        return path
    }

    /// A new folder for one row, gone with `close` at the latest.
    func scratch(_ name: String) throws -> URL {
        let scratch = folder.appendingPathComponent("\(name)-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        return scratch
    }

    /// Imports all advisory data of the development folder with the real command, once a run; returns the index file.
    func fullIndex() throws -> String {
        let data = folder.appendingPathComponent("full-index")
        let index = data.appendingPathComponent("advisories.sqlite").path
        if FileManager.default.fileExists(atPath: index) { return index }
        let settings = try BotSettings(folder: data).write()
        let child = try ChildProgram(
            gatehouse(),
            ["advisories", "import"] + AdvisoryData(self).all + ["--config", settings],
            output: data.appendingPathComponent("import.log").path
        )
        let ended = try child.waitForEnd()
        guard ended.status == 0 else { throw BenchFailure("the import failed: \(child.outputTail)") }
        return index
    }

    private static func existing(_ path: String, _ otherwise: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { throw Missing(otherwise) }
        return path
    }

    private static func onPath(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
