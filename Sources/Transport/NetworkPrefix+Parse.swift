package import Basics

extension NetworkPrefix {
    /// `192.0.2.0/24`, `2001:db8::/32`, or one address; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let base = NetworkAddress(String(first)) else { return nil }
        guard parts.count == 2 else {
            self.init(base: base, bits: base.bytes.count * 8)
            return
        }
        guard parts[1].count <= 3, parts[1].allSatisfy({ ("0"..."9").contains($0) }), let bits = Int(parts[1])
        else { return nil }
        self.init(base: base, bits: bits)
    }
}
