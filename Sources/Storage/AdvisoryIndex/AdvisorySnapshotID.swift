import Basics
import Domain
import Foundation

/// The id of a snapshot: twelve hexadecimal digits that depend on the records that count and on nothing else.
///
/// The same records give the same id, whatever the order, the sources and the day of import. The caller adds the digests
/// in the order of the advisories' ids. A hash over hashes, 256 digests at a time, so that memory stays flat.
struct AdvisorySnapshotID {
    private var state: [UInt8] = []
    private var pending: [UInt8] = []
    private(set) var count = 0

    private static let digestLength = 16

    /// The digest of one advisory: everything of it that is stored.
    static func digest(of bodies: [(package: PackageName, body: [UInt8])]) -> [UInt8] {
        var text: [UInt8] = []
        for (package, body) in bodies {
            for part in [Array(package.ecosystem.rawValue.utf8), Array(package.name.utf8), body] {
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.count).littleEndian) {
                    text.append(contentsOf: $0)
                }
                text.append(contentsOf: part)
            }
        }
        return Array(Digest.sha256(text).prefix(digestLength))
    }

    mutating func add(_ digest: Data) {
        count += 1
        pending.append(contentsOf: digest)
        if pending.count >= 256 * AdvisorySnapshotID.digestLength { fold() }
    }

    /// The digest of EPSS or KEV data, after all advisories.
    mutating func addFeed(_ digest: Data) { pending.append(contentsOf: digest) }

    var text: String {
        var copy = self
        copy.fold()
        return String(Digest.hex(copy.state).prefix(12))
    }

    private mutating func fold() {
        state = Digest.sha256(state + pending)
        pending.removeAll(keepingCapacity: true)
    }
}

/// The digest of EPSS or KEV data, row by row; a hash over hashes, so that memory stays flat.
struct FeedDigest {
    private var state: [UInt8] = []
    private var pending: [UInt8] = []

    mutating func add(_ numbers: [UInt64]) {
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { pending.append(contentsOf: $0) } }
        if pending.count >= 16 << 10 { fold() }
    }

    mutating func add(_ bytes: [UInt8]) { pending.append(contentsOf: bytes) }

    var value: [UInt8] {
        var copy = self
        copy.fold()
        return Array(copy.state.prefix(16))
    }

    private mutating func fold() {
        state = Digest.sha256(state + pending)
        pending.removeAll(keepingCapacity: true)
    }
}
