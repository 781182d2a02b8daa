/// What joins the log lines of one delivery, its job and its fixes: 32 hex digits, as OpenTelemetry has them.
///
/// For log lines alone: whoever sends a request chooses it.
package struct TraceID: Sendable, Equatable, CustomStringConvertible {
    package let description: String

    /// `nil` for anything but 32 lower-case hex digits of which one is not zero.
    package init?(_ text: some StringProtocol) {
        let isHex = text.utf8.count == 32 && text.utf8.allSatisfy(Self.isDigit)
        guard isHex, text.utf8.contains(where: { $0 != 0x30 }) else { return nil }
        description = String(text)
    }

    /// The digits of the scan's UUID, which the delivery, its job and what is published share; whoever has one has the other.
    package init(scan: String) { description = scan.filter { $0 != "-" } }

    /// The trace that a header continues (`traceparent`, W3C Trace Context level 1, section 3.2).
    ///
    /// `nil` for one that is not well-formed. Of versions to come the part is read that they must begin with.
    package init?(traceparent: String) {
        let parts = traceparent.split(separator: "-", maxSplits: 4, omittingEmptySubsequences: false)
        guard traceparent.utf8.count <= 512, parts.count >= 4, Self.isHex(parts[0], 2), parts[0] != "ff",
            parts[0] != "00" || parts.count == 4, Self.isHex(parts[2], 16),
            parts[2].utf8.contains(where: { $0 != 0x30 }), Self.isHex(parts[3], 2)
        else { return nil }
        self.init(parts[1])
    }

    private static func isHex(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
