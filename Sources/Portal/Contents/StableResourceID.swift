import Basics
package import Domain

/// Ids of what has no row of its own: made from a name, the same wherever the name is met (RFC 9562 version 8).
package enum StableResourceID {
    package static func of(_ name: String) -> ResourceID? {
        var bytes = Array(Digest.sha256(Array("gatehouse id\n\(name)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return ResourceID(digits: Digest.hex(bytes))
    }
}
