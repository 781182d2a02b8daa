/// The keys that stored secrets are sealed with: one to seal, and those of before to open what they sealed.
package struct KeyRing: Sendable {
    package let current: SealingKey
    package let former: [SealingKey]

    package init(current: SealingKey, former: [SealingKey] = []) {
        self.current = current
        self.former = former
    }

    /// A sealed text with the id of its key.
    package struct Sealed: Sendable, Equatable {
        package let keyID: String
        package let bytes: [UInt8]

        package init(keyID: String, bytes: [UInt8]) {
            self.keyID = keyID
            self.bytes = bytes
        }
    }

    /// Where a sealed text is kept: it opens nowhere else.
    package struct Place: Sendable {
        fileprivate let context: [UInt8]

        package init(table: String, column: String, row: String) {
            // No part holds a zero byte where names come from SQL, so two places never share a context.
            context = Array([table, column, row].joined(separator: "\u{0}").utf8)
        }
    }

    /// Seals with the current key.
    package func seal(_ secret: Secret, at place: Place) throws(SealError) -> Sealed {
        let bytes = try secret.withBytes { bytes throws(SealError) in
            try SealedBox.seal(bytes, key: current, context: place.context)
        }
        return Sealed(keyID: current.id, bytes: bytes)
    }

    /// The key that took the place of the current one, by the keys that stored secrets are sealed with; `nil` while it is in use.
    ///
    /// A change of the key seals everything again at once. So a key that seals nothing, beside secrets of a key that is not
    /// here, was replaced. One that is new seals nothing either, but all keys of before are here then.
    package func successor(amongKeysOf sealed: [String]) -> String? {
        guard !sealed.contains(current.id) else { return nil }
        let known = Set(former.map(\.id))
        return sealed.first { !known.contains($0) }
    }

    /// Opens with whichever key it was sealed with.
    package func open(_ sealed: Sealed, at place: Place) throws(SealError) -> Secret {
        guard let key = ([current] + former).first(where: { $0.id == sealed.keyID }) else {
            throw SealError.unknownKey(sealed.keyID)
        }
        return Secret(bytes: try SealedBox.open(sealed.bytes, key: key, context: place.context))
    }
}
