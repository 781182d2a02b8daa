import Basics
import CCurl

/// Words for a curl error that are safe to show.
enum CurlFailure {
    /// Errors whose detailed text names a host, an address, a certificate or a protocol state, and nothing else.
    ///
    /// The texts of other errors may quote a proxy setting with its password.
    private static let detailed: [CURLcode] = [
        CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT, CURLE_SSL_CONNECT_ERROR,
        CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
        CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_WEIRD_SERVER_REPLY,
    ]
    private static let longest = 200

    static func text(_ code: CURLcode, buffer: UnsafePointer<CChar>, secrets: [Secret]) -> String {
        guard detailed.contains(code), buffer.pointee != 0 else {
            return String(cString: curl_easy_strerror(code))
        }
        // Certificate names are the peer's words: one line, short, and no secret even if one got in.
        let words = String(cString: buffer).unicodeScalars.map {
            $0.value < 0x20 || $0.value == 0x7F ? " " : $0
        }
        let line = Redactor(secrets: secrets).redacted(String(String.UnicodeScalarView(words)))
        return line.unicodeScalars.count <= longest
            ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest))) + "…"
    }
}
