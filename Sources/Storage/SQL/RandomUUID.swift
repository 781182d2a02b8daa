import struct Foundation.UUID

/// Ids that go to the outside: UUID version 4 (RFC 9562, section 5.4) as lower-case text.
enum RandomUUID {
    static func make() -> String { UUID().uuidString.lowercased() }
}
