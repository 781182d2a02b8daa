package import Basics
import Foundation
import Storage

/// `gatehouse admin secret …` and `rotate-key`: secrets that the database keeps, sealed.
package struct SecretCommand: Sendable {
    private static let largest = 64 << 10

    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private var keys: EncryptionKeys {
        EncryptionKeys(loaded.settings.storage, environment: loaded.environment)
    }

    /// Keeps `value` under a name, in place of the one there was.
    package func set(_ name: String, value: Secret, _ console: Console) async throws -> ExitStatus {
        guard StoredSecretName.isValid(name) else {
            throw CommandFailure(.usage, "'\(name.prefix(100))': \(StoredSecretName.rule).")
        }
        guard !value.isEmpty else { throw CommandFailure(.usage, "There was no value on standard input.") }
        let store = try loaded.openStore(makingIt: true)
        // The folder of the database may be another one.
        try FileManager.default.createDirectory(
            atPath: loaded.settings.storage.directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try await keys.whileSealing(into: store, note: { console.note($0) }) { ring in
            try await store.setSecret(
                name,
                try ring.seal(value, at: StoreDatabase.place(of: name)),
                at: Date()
            )
        }
        console.note("Stored. Settings name it as store:\(name); a server that runs reads it when it starts.")
        return .success
    }

    private struct Row: Encodable {
        let name: String
        let key: String
        let changedAt: String
    }

    /// Names, never values.
    package func list(json: Bool, _ console: Console) async throws -> ExitStatus {
        let rows = try await loaded.openStore().secrets().map {
            Row(name: $0.name, key: $0.keyID, changedAt: $0.changedAt.formatted(.iso8601))
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        if rows.isEmpty { console.note("No secrets are stored.") }
        for row in rows { console.write("\(row.changedAt)  key \(row.key)  store:\(row.name)") }
        return .success
    }

    package func remove(_ name: String, _ console: Console) async throws -> ExitStatus {
        guard try await loaded.openStore().removeSecret(name) else {
            throw CommandFailure(.incomplete, "No secret '\(name.prefix(100))' is stored.")
        }
        console.note("Removed.")
        return .success
    }

    /// A new key, everything sealed with it, the old keys dropped.
    package func rotateKey(_ console: Console) async throws -> ExitStatus {
        let store = try loaded.openStore()
        let rotation = KeyRotation(keys)
        try await keys.file.whileLocked {
            let ring = try rotation.begin()
            let count = try await rotation.reseal(store, with: ring)
            try await rotation.end(store, with: ring)
            console.write("\(count) secrets were sealed again, now with key \(ring.current.id).")
            if keys.isNamed {
                console.note("Nothing needs storage.formerKeys any more. Backups of before do.")
            } else {
                console.note(
                    "Keep a copy of \(keys.file.path); backups of before need the one you kept then."
                )
            }
        }
        return .success
    }

    /// Reads a value from standard input, without the line feed at its end; at a terminal it is not shown.
    package static func readValue(_ console: Console) throws(CommandFailure) -> Secret {
        var before = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &before) == 0
        if isTerminal {
            console.note("The value, then Enter and Control-D; it is not shown:")
            var silent = before
            silent.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSANOW, &silent)
        }
        defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSANOW, &before) } }
        var bytes: [UInt8] = []
        while true {
            let data: Data?
            do {
                data = try FileHandle.standardInput.read(upToCount: largest)
            } catch {
                throw CommandFailure(.incomplete, "Standard input cannot be read.")
            }
            guard let data, !data.isEmpty else { break }
            bytes += data
            guard bytes.count <= largest else {
                throw CommandFailure(.usage, "A secret has \(largest) bytes at most.")
            }
        }
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        return Secret(bytes: bytes)
    }
}
