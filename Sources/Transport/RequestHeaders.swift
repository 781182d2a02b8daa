import Basics
import CCurl

/// The header list of one request in curl's form.
///
/// Wiped before it is freed, because the token is in it. Curl's own send buffer is out of reach.
final class RequestHeaders {
    private(set) var list: UnsafeMutablePointer<curl_slist>?

    /// Framing is curl's business; a second opinion about it is how requests are smuggled.
    private static let reserved: Set<String> = [
        "connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade",
    ]
    private static let tokenMarks = Set("!#$%&'*+-.^_`|~".utf8)

    init(_ request: OutboundRequest) throws(TransportError) {
        var hasContentType = false
        for (name, value) in request.headers {
            let name = name.lowercased()
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte), !Self.reserved.contains(name) else {
                throw TransportError(.refused, detail: "a request header has a name that may not be set")
            }
            guard name != "authorization" || request.bearerToken == nil else {
                throw TransportError(
                    .refused,
                    detail: "the request has both a token and an authorization header"
                )
            }
            // RFC 9110 section 5.5: a line break or zero byte would start something else.
            guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                throw TransportError(
                    .refused,
                    detail: "the value of request header \(name) has a control character"
                )
            }
            hasContentType = hasContentType || name == "content-type"
            // Curl reads "name:" as an order to leave the header out and "name;" as an empty one.
            let isEmpty = value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            try append(Array((isEmpty ? "\(name);" : "\(name): \(value)").utf8CString))
        }
        // Headers that curl would add by itself.
        try append(Array("Expect:".utf8CString))
        if !hasContentType { try append(Array("Content-Type:".utf8CString)) }
        if let token = request.bearerToken { try append(token) }
    }

    deinit {
        var node = list
        while let current = node {
            if let data = current.pointee.data { gatehouse_wipe(data, strlen(data)) }
            node = current.pointee.next
        }
        curl_slist_free_all(list)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || tokenMarks.contains(byte)
    }

    private func append(_ line: borrowing [CChar]) throws(TransportError) {
        guard let longer = line.withUnsafeBufferPointer({ curl_slist_append(list, $0.baseAddress) }) else {
            throw TransportError(.unreachable, detail: "out of memory")
        }
        list = longer
    }

    private func append(_ token: Secret) throws(TransportError) {
        var line = Array("Authorization: Bearer ".utf8CString.dropLast())
        let isSendable = token.withBytes { bytes in
            line.reserveCapacity(line.count + bytes.count + 1)
            line.append(contentsOf: bytes.lazy.map { CChar(bitPattern: $0) })
            // RFC 6750 section 2.1, generously: what can stand in a header without quoting.
            return !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7E).contains($0) }
        }
        line.append(0)
        defer { line.withUnsafeMutableBytes { gatehouse_wipe($0.baseAddress, $0.count) } }
        guard isSendable else {
            throw TransportError(
                .refused,
                detail: "the token is empty or has characters that no token has; check it"
            )
        }
        try append(line)
    }
}
