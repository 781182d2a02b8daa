import Basics

/// Answers that a forge can confirm in place of sending them again: entity tags (RFC 9110 sections 8.8.3 and 13.1.2).
///
/// GitHub does not count a confirmed answer against its limit, and sweeps read mostly what has not changed.
struct ConditionalCache: Sendable {
    /// What was answered, and the tag by which the forge knows it.
    struct Answer: Sendable {
        let tag: String
        let response: OutboundResponse
    }

    private struct Entry {
        let answer: Answer
        var lastUse: Int
    }

    /// Bytes of bodies.
    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var bytes = 0
    private var uses = 0

    init(capacity: Int = 8 << 20) { self.capacity = capacity }

    mutating func answer(to target: String) -> Answer? {
        uses += 1
        entries[target]?.lastUse = uses
        return entries[target]?.answer
    }

    /// Remembers an answer of 200 that has a tag and is not large; any other one forgets what there was.
    mutating func note(_ response: OutboundResponse, to target: String) {
        forget(target)
        guard response.status == 200, let tag = response.header("etag"), Self.isTag(tag) else { return }
        let entry = Entry(answer: Answer(tag: tag, response: response), lastUse: uses)
        let size = Self.size(of: entry, target)
        guard size <= capacity / 16 else { return }
        entries[target] = entry
        bytes += size
        guard bytes > capacity else { return }
        // Half at once, so that sorting is rare.
        for (target, entry) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[target] = nil
            bytes -= Self.size(of: entry, target)
            if bytes <= capacity / 2 { break }
        }
    }

    mutating func forget(_ target: String) {
        if let old = entries.removeValue(forKey: target) { bytes -= Self.size(of: old, target) }
    }

    private static func size(of entry: Entry, _ target: String) -> Int {
        entry.answer.response.body.count + target.utf8.count + 1024
    }

    /// Goes into a header again, so it has to be what the specification says, and not long.
    private static func isTag(_ text: String) -> Bool {
        let quoted = text.hasPrefix("W/") ? text.dropFirst(2) : text[...]
        guard quoted.utf8.count >= 2, quoted.utf8.count <= 256, quoted.first == "\"", quoted.last == "\""
        else {
            return false
        }
        return quoted.dropFirst().dropLast().utf8.allSatisfy { $0 == 0x21 || (0x23...0x7E).contains($0) }
    }
}
