import App
import Basics
import Forges
import Foundation
import Portal
import Storage
import Testing

/// Secrets that the database keeps: set, named by the settings, under a new key.
@Suite struct StoredSecretTests {
    private static let canary = "canary-9d20c1ff"

    /// A data folder with settings whose forge token is `store:token`.
    private struct Lab {
        let folder: TemporaryFolder
        let console = Console(environment: [:])

        init() throws { folder = try TemporaryFolder() }

        var keyFile: String { "\(folder.path)/data/encryption.key" }

        func loaded(_ storage: String = "", _ environment: [String: String] = [:]) throws -> LoadedSettings {
            let path = "\(folder.path)/gatehouse.yaml"
            let text = """
                storage: { directory: \(folder.path)/data\(storage) }
                forges: { gh: { kind: github, webhook: { secrets: [hook-secret] }, token: "store:token" } }
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return try LoadedSettings.load(path: path, environment: environment)
        }

        func token(_ storage: String = "", _ environment: [String: String] = [:]) throws -> String {
            let forge = try #require(try loaded(storage, environment).resolveForges().first)
            return try #require(forge.settings.token).withBytes { String(decoding: $0, as: UTF8.self) }
        }

        func set(_ storage: String = "", _ environment: [String: String] = [:]) async throws {
            let command = SecretCommand(try loaded(storage, environment))
            #expect(
                try await command.set("token", value: Secret(StoredSecretTests.canary), console) == .success
            )
        }

        func store() throws -> StoreDatabase {
            try StoreDatabase.open(path: "\(folder.path)/data/gatehouse.sqlite")
        }
    }

    /// As while `rotate-key` is at work: what was read is sealed with one key, and the settings have another by then.
    @Test
    func `what a key that changed meanwhile does not open is read once more, and hidden once it is open`()
        async throws
    {
        let lab = try Lab()
        try await lab.set()
        let loaded = try lab.loaded()
        let keys = EncryptionKeys(loaded.settings.storage, environment: [:])
        let place = StoreDatabase.place(of: "race")
        // Nothing of it is a secret of another test: all share what is known.
        let text = UUID().uuidString
        let good = try keys.ring().seal(Secret(text), at: place)
        let other = KeyRing(current: try #require(SealingKey.make()))
        let foreign = try other.seal(Secret("another"), at: place)
        #expect(KnownSecrets.ofThisProcess.redactor.redacted(text) == text)
        for late in [false, true] {
            var reads = 0
            let opened: Secret?
            if late {
                opened = try await keys.opening { () async -> KeyRing.Sealed? in
                    reads += 1
                    return reads == 1 ? foreign : good
                } open: {
                    try $1.open($0, at: place)
                }
            } else {
                opened = try StoredSecretTests.open(keys, place) {
                    reads += 1
                    return reads == 1 ? foreign : good
                }
            }
            #expect(opened?.withBytes { String(decoding: $0, as: UTF8.self) } == text && reads == 2)
        }
        #expect(KnownSecrets.ofThisProcess.redactor.redacted(text) == "***")
        var reads = 0
        #expect(throws: SealError.self) {
            try StoredSecretTests.open(keys, place) {
                reads += 1
                return foreign
            }
        }
        #expect(reads == 2)
        // Removed meanwhile.
        reads = 0
        let gone = try StoredSecretTests.open(keys, place) {
            reads += 1
            return reads == 1 ? foreign : nil
        }
        #expect(gone == nil)
    }

    /// Without a wait.
    private static func open(
        _ keys: EncryptionKeys,
        _ place: KeyRing.Place,
        _ read: () throws -> KeyRing.Sealed?
    ) throws -> Secret? {
        try keys.opening(read) { try $1.open($0, at: place) }
    }

    @Test func `a secret is made with a key of its own, read by the settings, and nowhere on disk in clear`()
        async throws
    {
        let lab = try Lab()
        #expect(throws: CommandFailure.self) { try lab.token() }
        try await lab.set()
        #expect(try lab.token() == Self.canary)
        let attributes = try FileManager.default.attributesOfItem(atPath: lab.keyFile)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(lab.folder.path)/data")
        #expect(names.contains("gatehouse.sqlite"))
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(lab.folder.path)/data/\(name)"))
            for form in [Self.canary, Data(Self.canary.utf8).base64EncodedString()] {
                #expect(bytes.range(of: Data(form.utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func `killed between any two steps of a rotation, every secret can be read`() async throws {
        let lab = try Lab()
        try await lab.set()
        let first = try String(contentsOfFile: lab.keyFile, encoding: .utf8)
        let settings = try lab.loaded().settings.storage
        let rotation = KeyRotation(EncryptionKeys(settings, environment: [:]))
        // A run that died after its first step, and one that died after its second.
        _ = try rotation.begin()
        #expect(try lab.token() == Self.canary)
        let ring = try rotation.begin()
        #expect(try lab.token() == Self.canary)
        #expect(try await rotation.reseal(lab.store(), with: ring) == 1)
        #expect(try lab.token() == Self.canary)
        #expect(try await SecretCommand(lab.loaded()).rotateKey(lab.console) == .success)
        #expect(try lab.token() == Self.canary)
        let last = try String(contentsOfFile: lab.keyFile, encoding: .utf8)
        #expect(last.split(separator: "\n").count == 1 && last != first)
        #expect(try await lab.store().secrets().map(\.name) == ["token"])
    }

    @Test func `without a key file there is nothing to rotate, and no key comes of it`() async throws {
        let lab = try Lab()
        // With a database and nothing stored; then with a secret whose key file is lost.
        _ = try lab.store()
        for isStored in [false, true] {
            if isStored {
                try await lab.set()
                try FileManager.default.removeItem(atPath: lab.keyFile)
            }
            let failure = await #expect(throws: CommandFailure.self) {
                try await SecretCommand(lab.loaded()).rotateKey(lab.console)
            }
            #expect(failure?.status == .incomplete)
            #expect(failure?.description.contains("There is no key to be replaced") == true)
            #expect(!FileManager.default.fileExists(atPath: lab.keyFile))
        }
        #expect(try await lab.store().secrets().map(\.name) == ["token"])
    }

    @Test func `a key of the settings is changed with the one of before beside it`() async throws {
        let lab = try Lab()
        let keys = [
            "OLD_KEY": String(repeating: "a1", count: 32), "NEW_KEY": String(repeating: "b2", count: 32),
        ]
        let old = ", encryptionKey: '${OLD_KEY}'"
        let both = ", encryptionKey: '${NEW_KEY}', formerKeys: ['${OLD_KEY}']"
        let new = ", encryptionKey: '${NEW_KEY}'"
        try await lab.set(old, keys)
        #expect(!FileManager.default.fileExists(atPath: lab.keyFile))
        #expect(try lab.token(both, keys) == Self.canary)
        let failure = #expect(throws: CommandFailure.self) { try lab.token(new, keys) }
        #expect(failure?.description.contains("which is not among the keys") == true)
        await #expect(throws: (any Error).self) {
            try await SecretCommand(lab.loaded(new, keys)).rotateKey(lab.console)
        }
        #expect(try lab.token(both, keys) == Self.canary)
        #expect(try await SecretCommand(lab.loaded(both, keys)).rotateKey(lab.console) == .success)
        #expect(try lab.token(new, keys) == Self.canary)
    }

    @Test func `the root of REST waits for whoever is at work on the keys, for as long as it is told to`()
        async throws
    {
        let lab = try Lab()
        let (loaded, store) = (try lab.loaded(), try lab.store())
        let patient = try await EncryptionKeyFile(path: lab.keyFile).whileLocked {
            let impatient = PortalRoot(loaded: loaded, logger: .quiet, patience: .milliseconds(100))
            await #expect(throws: KeysBusy.self) { try await impatient.keys(in: store) }
            let isNothingMade = try await store.secrets().isEmpty
            #expect(isNothingMade)
            // Begins while they are held, and goes on when they are not any more.
            return Task { try await PortalRoot(loaded: loaded, logger: .quiet).keys(in: store) }
        }
        let made = try await patient.value
        #expect(try await store.secrets().map(\.name) == ["portal.root"])
        let again = try await PortalRoot(loaded: loaded, logger: .quiet).keys(in: store)
        #expect(again.apiKeys.withBytes { $0 } == made.apiKeys.withBytes { $0 })
    }

    @Test func `what was read once is in no line of a command`() async throws {
        let lab = try Lab()
        try await lab.set()
        _ = try lab.token()
        let encoded = Data("x-access-token:\(Self.canary)".utf8).base64EncodedString()
        #expect(Console.redacted("refused: \(Self.canary), Basic \(encoded)") == "refused: ***, Basic ***")
    }

    @Test func `a lost key file is an error and never a new key`() async throws {
        let lab = try Lab()
        try await lab.set()
        try FileManager.default.removeItem(atPath: lab.keyFile)
        let failure = #expect(throws: CommandFailure.self) { try lab.token() }
        #expect(failure?.description.contains("is missing") == true)
        await #expect(throws: CommandFailure.self) {
            try await SecretCommand(lab.loaded()).set("other", value: Secret("value"), lab.console)
        }
        #expect(!FileManager.default.fileExists(atPath: lab.keyFile))
        try Data("no key\n".utf8).write(to: URL(fileURLWithPath: lab.keyFile))
        #expect(throws: CommandFailure.self) { try lab.token() }
    }

    @Test func `a sealed row that was moved to another name does not open`() async throws {
        let lab = try Lab()
        try await lab.set()
        let store = try lab.store()
        let path = "\(lab.folder.path)/data/gatehouse.sqlite"
        let sealed = try #require(try StoreDatabase.sealedSecret("token", at: path))
        try await store.setSecret("moved", sealed, at: Date())
        #expect(try await store.removeSecret("token"))
        let moved = try #require(try StoreDatabase.sealedSecret("moved", at: path))
        try await store.setSecret("token", KeyRing.Sealed(keyID: moved.keyID, bytes: moved.bytes), at: Date())
        #expect(try lab.token() == Self.canary)
        #expect(throws: SealError.self) {
            try EncryptionKeys(lab.loaded().settings.storage, environment: [:]).ring()
                .open(moved, at: StoreDatabase.place(of: "moved"))
        }
    }

    @Test func `names and values that are none are refused`() async throws {
        let lab = try Lab()
        let command = SecretCommand(try lab.loaded())
        for name in ["", "a b", "a/b", String(repeating: "a", count: 65), "é"] {
            await #expect(throws: CommandFailure.self, "\(name)") {
                try await command.set(name, value: Secret("value"), lab.console)
            }
        }
        await #expect(throws: CommandFailure.self) {
            try await command.set("token", value: Secret(""), lab.console)
        }
        try await lab.set()
        await #expect(throws: CommandFailure.self) { try await command.remove("unknown", lab.console) }
        #expect(try await command.remove("token", lab.console) == .success)
        #expect(throws: CommandFailure.self) { try lab.token() }
    }
}
