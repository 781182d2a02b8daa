package import Basics

/// Opens what the store keeps sealed; no text of this process shows it afterwards.
package struct Unsealer: Sendable {
    private let ring: KeyRing

    init(_ ring: KeyRing) { self.ring = ring }

    package func open(_ sealed: KeyRing.Sealed, at place: KeyRing.Place) throws(SealError) -> Secret {
        let secret = try ring.open(sealed, at: place)
        KnownSecrets.ofThisProcess.addPassing(secret)
        return secret
    }
}

extension EncryptionKeys {
    /// What `read` finds, opened; where that fails it is read again, once, with the keys: one may be changed between reading what it
    /// sealed and reading the key.
    package func opening<Sealed, Opened>(
        _ read: () throws -> Sealed?,
        open: (Sealed, Unsealer) throws -> Opened
    ) throws -> Opened? {
        guard let sealed = try read() else { return nil }
        // The second failure is the one that counts.
        if let opened = try? open(sealed, Unsealer(ring())) { return opened }
        guard let again = try read() else { return nil }
        return try open(again, Unsealer(ring()))
    }

    /// The same, of what is read with a wait.
    package func opening<Sealed, Opened>(
        _ read: () async throws -> Sealed?,
        open: (Sealed, Unsealer) throws -> Opened
    ) async throws -> Opened? {
        guard let sealed = try await read() else { return nil }
        // As above.
        if let opened = try? open(sealed, Unsealer(ring())) { return opened }
        guard let again = try await read() else { return nil }
        return try open(again, Unsealer(ring()))
    }
}
