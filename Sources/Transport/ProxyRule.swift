import Basics

/// Which proxy a request takes, decided here and then told to curl.
///
/// Deciding here, by the rules curl documents for its environment variables, is what makes it known whether the peer is
/// the host itself, whose address must be checked, or a proxy.
package struct ProxyRule: Sendable {
    private let secure: String?
    private let plain: String?
    private let exempt: [Substring]

    /// `variable` looks up an environment variable.
    ///
    /// `HTTP_PROXY` in capitals is ignored, as curl does: a CGI gateway would set it from a request header.
    package init(explicit: String?, variable: (String) -> String?) {
        func first(_ names: String...) -> String? { names.lazy.compactMap(variable).first { !$0.isEmpty } }
        secure = explicit ?? first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
        plain = explicit ?? first("http_proxy", "all_proxy", "ALL_PROXY")
        exempt = (first("no_proxy", "NO_PROXY") ?? "").split { $0 == "," || $0 == " " || $0 == "\t" }
    }

    /// The proxy for a host (lower case, no brackets), or `nil` for a direct connection.
    package func proxy(scheme: String, host: String) -> String? {
        guard let proxy = scheme == "https" ? secure : plain, !proxy.isEmpty, !isExempt(host) else {
            return nil
        }
        return proxy
    }

    private func isExempt(_ host: String) -> Bool {
        let address = NetworkAddress(host)
        return exempt.contains { entry in
            if entry == "*" { return true }
            if let address { return Self.covers(entry, address) }
            var name = entry.lowercased()[...]
            if name.hasPrefix(".") { name.removeFirst() }
            if name.hasSuffix(".") { name.removeLast() }
            return !name.isEmpty && (host == name || host.hasSuffix("." + name))
        }
    }

    /// An address, in brackets or not, or a block such as `10.0.0.0/8`.
    private static func covers(_ entry: Substring, _ address: NetworkAddress) -> Bool {
        NetworkPrefix(entry.filter { $0 != "[" && $0 != "]" })?.contains(address) ?? false
    }
}
