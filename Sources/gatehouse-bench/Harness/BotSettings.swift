import Foundation

/// Settings of a `gatehouse` for one row: a folder of its own, one GitHub-like forge.
struct BotSettings {
    static let secret = "bench-webhook-secret"
    static let token = "bench-forge-token"
    static let environment = [
        "BENCH_HOOK_SECRET": secret, "BENCH_FORGE_TOKEN": token, "HOME": "/nonexistent",
    ]

    let folder: URL
    var port = 0
    /// Where the forge is; by default nowhere, so that jobs fail at once.
    var forge = "http://127.0.0.1:1"
    /// The settings of that name, as YAML on one line; by default nothing to fetch.
    var advisories = "{ sources: [] }"
    /// Further settings, as YAML.
    var others = ""

    var dataFolder: URL { folder }
    var database: String { folder.appendingPathComponent("gatehouse.sqlite").path }

    init(folder: URL, port: Int = 0, forge: String? = nil) {
        self.folder = folder
        self.port = port
        if let forge { self.forge = forge }
    }

    /// Writes the file and returns its path.
    func write() throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = """
            server: { host: 127.0.0.1, port: \(port) }
            storage: { directory: "\(folder.path)", url: "sqlite:\(database)" }
            forges:
              github:
                kind: github
                apiURL: \(forge)/github
                cloneURL: \(forge)/github
                webhook: { secrets: ["${BENCH_HOOK_SECRET}"] }
                token: "${BENCH_FORGE_TOKEN}"
                writeInterval: 0
            advisories: \(advisories)
            \(others)

            """
        let file = folder.appendingPathComponent("gatehouse.yaml")
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
