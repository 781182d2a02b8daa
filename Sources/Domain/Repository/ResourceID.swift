/// What REST knows something by: a UUID (RFC 9562) in lower case.
///
/// It is made with the thing, a project's when its repository is first heard of, and never changes.
package struct ResourceID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// `nil` when `text` is not 32 hexadecimal digits, of either case, in groups of 8, 4, 4, 4 and 12 with `-` between.
    package init?(_ text: String) {
        let lowered = text.lowercased()
        let bytes = Array(lowered.utf8)
        guard bytes.count == 36 else { return nil }
        for (index, byte) in bytes.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == 0x2D else { return nil }
            } else {
                guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) else { return nil }
            }
        }
        self.text = lowered
    }

    /// From 32 hexadecimal digits alone; `nil` for anything else.
    package init?(digits: String) {
        guard digits.utf8.count == 32 else { return nil }
        var parts: [Substring] = []
        var rest = digits[...]
        for count in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        self.init(parts.joined(separator: "-"))
    }

    package var description: String { text }
}
