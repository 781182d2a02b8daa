import Foundation
import Storage

extension LoadedSettings {
    /// The store that `serve` made; commands that look into it do not make one, unless they bring something.
    func openStore(makingIt: Bool = false) throws(CommandFailure) -> StoreDatabase {
        let path = settings.databasePath
        guard makingIt || FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(.incomplete, "There is no database at \(path) yet.")
        }
        do {
            return try StoreDatabase.open(path: path, packing: .gzip)
        } catch {
            throw CommandFailure(.incomplete, "\(error)")
        }
    }

    /// The key of a repository that the store knows, by `forge:owner/name`.
    func key(of repository: String, in store: StoreDatabase) async throws -> Int64 {
        if let key = try await store.repositoryKey(repository) { return key }
        let hint = repository.contains(":") ? "" : " Its name has the form forge:owner/name."
        throw CommandFailure(.usage, "No delivery of the repository \(repository) has come in yet.\(hint)")
    }

    /// Who works at the command line, for what is kept about decisions.
    var person: String {
        let name = environment["USER"] ?? environment["LOGNAME"] ?? ""
        return name.isEmpty ? "command line" : String(name.prefix(64))
    }
}
