import Basics
import CCurl

/// An absolute http or https URL, parsed by curl itself: what is checked here is what curl connects to.
///
/// Owns the parsed form, so it must live as long as the exchange that uses it. Never prints more than host and port.
final class TargetURL {
    let handle: OpaquePointer
    let scheme: String
    /// In lower case, without brackets or final dot; numeric forms such as `0x7f.1` already resolved by curl.
    let host: String
    let port: Int

    private static let longestURL = 16 << 10
    /// RFC 1035 section 2.3.4.
    private static let longestHost = 255

    init(_ text: String) throws(TransportError) {
        guard text.utf8.count <= Self.longestURL else {
            throw TransportError(.refused, detail: "the URL is longer than \(Self.longestURL) bytes")
        }
        // A zero byte would end the text early for curl.
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            throw TransportError(.refused, detail: "the URL contains a space or control character")
        }
        guard !text.utf8.contains(UInt8(ascii: "#")) else {
            throw TransportError(.refused, detail: "the URL has a fragment, which would not be sent")
        }
        guard let handle = curl_url() else {
            throw TransportError(.unreachable, detail: "out of memory")
        }
        let code = curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_DISALLOW_USER | CURLU_PATH_AS_IS))
        guard code == CURLUE_OK,
            let scheme = Self.part(CURLUPART_SCHEME, of: handle),
            let host = Self.part(CURLUPART_HOST, of: handle),
            let port = Self.part(CURLUPART_PORT, of: handle).flatMap({ Int($0) }),
            let path = Self.part(CURLUPART_PATH, of: handle)
        else {
            curl_url_cleanup(handle)
            throw TransportError(.refused, detail: Self.explain(code))
        }
        guard host.utf8.count <= Self.longestHost else {
            curl_url_cleanup(handle)
            throw TransportError(
                .refused,
                detail: "the URL names a host longer than \(Self.longestHost) bytes"
            )
        }
        guard !Self.hasDotSegment(path) else {
            curl_url_cleanup(handle)
            throw TransportError(
                .refused,
                detail: "the URL has a path part . or .., which could name another resource"
            )
        }
        self.handle = handle
        self.scheme = scheme.lowercased()
        self.host = Self.bare(host)
        self.port = port
    }

    deinit { curl_url_cleanup(handle) }

    /// `scheme://host:port`, the port always present.
    var origin: String { "\(scheme)://\(authority)" }

    /// `host:port`, for error texts.
    var authority: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// The form of a host or address in which `host` would have it; `nil` when it is none.
    static func normalizedHost(_ text: String) -> String? {
        let isIPv6 = text.utf8.contains(UInt8(ascii: ":")) && !text.hasPrefix("[")
        // A text that is no host allows nothing, which is the safe reading of it.
        return (try? TargetURL("https://" + (isIPv6 ? "[\(text)]" : text) + "/"))?.host
    }

    private static func bare(_ host: String) -> String {
        var result = Substring(host.lowercased())
        if result.hasPrefix("["), result.hasSuffix("]") { result = result.dropFirst().dropLast() }
        if result.hasSuffix(".") { result = result.dropLast() }
        return String(result)
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        defer { curl_free(text) }
        guard curl_url_get(handle, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else {
            return nil
        }
        return String(cString: text)
    }

    /// Also in the encoded form that some servers undo.
    private static func hasDotSegment(_ path: String) -> Bool {
        path.split(separator: "/").contains { segment in
            guard segment.utf8.count <= 6 else { return false }
            let plain = segment.lowercased().split(separator: "%2e", omittingEmptySubsequences: false)
                .joined(separator: ".")
            return plain == "." || plain == ".."
        }
    }

    private static func explain(_ code: CURLUcode) -> String {
        switch code {
        case CURLUE_USER_NOT_ALLOWED: "the URL contains a user name or password; give a token in the settings"
        case CURLUE_OK: "the URL is incomplete; it needs a scheme and a host"
        default: "the URL cannot be used: \(String(cString: curl_url_strerror(code)))"
        }
    }
}
