import Basics
import CCurl
import Synchronization

/// One message over one connection; lives on the thread of the sender only.
///
/// The handle holds unretained pointers to this object, which `perform` outlives.
final class SMTPExchange {
    private let submission: SMTPSubmission
    private let settings: SMTPSettings
    private let handle: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var recipients: UnsafeMutablePointer<curl_slist>?
    private var sent = 0
    /// The last refusal of the server; what it says of our goodbye does not matter.
    private var reply = ""

    private static let longestReply = 200

    init(_ submission: SMTPSubmission, settings: SMTPSettings) throws(SMTPError) {
        guard let handle = curl_easy_init() else { throw SMTPError(isTemporary: true, "out of memory") }
        self.submission = submission
        self.settings = settings
        self.handle = handle
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(recipients)
        errorText.deallocate()
    }

    /// Blocks until the server has taken the message or it is known that it will not.
    func perform() throws(SMTPError) {
        guard Self.isAddress(submission.from), Self.isAddress(submission.to) else {
            throw SMTPError(isTemporary: false, "\(place): an address has characters that no address has")
        }
        var code = configure()
        guard code == CURLE_OK else {
            throw SMTPError(isTemporary: true, "\(place): \(String(cString: curl_easy_strerror(code)))")
        }
        FaultPoint.mail.reach()
        code = curl_easy_perform(handle)
        guard code == CURLE_OK else { throw failure(code) }
        FaultPoint.mailed.reach()
    }

    /// What cannot end a line or the brackets around it, before a plain host name.
    private static func isAddress(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@") else { return false }
        let host = text[at...].utf8.dropFirst()
        return (3...254).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E }
            && host.allSatisfy { byte in
                byte == 0x2D || byte == 0x2E || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte)
            }
    }

    private var place: String { "\(settings.host):\(settings.port)" }

    // MARK: Options

    /// The first error of any option: an option that this libcurl lacks must not be skipped silently.
    private func configure() -> CURLcode {
        let own = Unmanaged.passUnretained(self).toOpaque()
        let scheme = settings.security == .tls ? "smtps" : "smtp"
        let seconds = max(1, Int(settings.timeout.components.seconds))
        let security = settings.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_NOPROGRESS, 0), (CURLOPT_NETRC, 0), (CURLOPT_UPLOAD, 1),
            (CURLOPT_USE_SSL, Int(security.rawValue)), (CURLOPT_SSL_VERIFYPEER, 1),
            (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), (CURLOPT_TIMEOUT_MS, seconds * 1_000),
            (CURLOPT_CONNECTTIMEOUT_MS, min(seconds, 10) * 1_000), (CURLOPT_FORBID_REUSE, 1),
        ]
        // What follows the host is the name that we give: that of the domain we write from.
        let name = submission.from.split(separator: "@").last ?? ""
        var texts: [(CURLoption, String)] = [
            (CURLOPT_PROTOCOLS_STR, scheme), (CURLOPT_URL, "\(scheme)://\(place)/\(name)"),
            (CURLOPT_MAIL_FROM, "<\(submission.from)>"),
            // Both always set, so that curl consults no environment variable after us.
            (CURLOPT_PROXY, ""), (CURLOPT_NOPROXY, ""),
        ]
        if let user = settings.user { texts.append((CURLOPT_USERNAME, user)) }
        if let file = settings.caFile { texts.append((CURLOPT_CAINFO, file)) }
        recipients = curl_slist_append(nil, "<\(submission.to)>")

        var steps: [CURLcode] = numbers.map { gatehouse_set_long(handle, $0, $1) }
        steps += texts.map { gatehouse_set_text(handle, $0, $1) }
        steps += [
            setPassword(), gatehouse_set_error_buffer(handle, errorText),
            recipients == nil ? CURLE_OUT_OF_MEMORY : gatehouse_set_recipients(handle, recipients),
            gatehouse_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(submission.message.count)),
        ]
        steps += callbacks(own)
        return steps.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private func setPassword() -> CURLcode {
        guard let password = settings.password else { return CURLE_OK }
        return password.withBytes { bytes in
            var text = bytes.map { CChar(bitPattern: $0) } + [0]
            defer { text.withUnsafeMutableBytes { gatehouse_wipe($0.baseAddress, $0.count) } }
            return text.withUnsafeBufferPointer {
                gatehouse_set_text(handle, CURLOPT_PASSWORD, $0.baseAddress)
            }
        }
    }

    private func callbacks(_ own: UnsafeMutableRawPointer) -> [CURLcode] {
        [
            gatehouse_set_read(
                handle,
                { bytes, size, count, context in
                    guard let context, let bytes else { return 0 }
                    return SMTPExchange.from(context)
                        .fill(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
                },
                own
            ),
            gatehouse_set_header(
                handle,
                { bytes, size, count, context in
                    guard let context else { return 0 }
                    SMTPExchange.from(context)
                        .receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
                    return size * count
                },
                own
            ),
            // Nothing comes back but replies.
            gatehouse_set_write(handle, { _, size, count, _ in size * count }, own),
            gatehouse_set_progress(
                handle,
                { context, _, _, _, _ in
                    guard let context else { return 1 }
                    return SMTPExchange.from(context).isCancelled ? 1 : 0
                },
                own
            ),
        ]
    }

    private static func from(_ context: UnsafeMutableRawPointer) -> SMTPExchange {
        Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
    }

    // MARK: Called by curl

    private var isCancelled: Bool { submission.cancellation.isCancelled.load(ordering: .relaxed) }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = submission.message[sent...].prefix(buffer.count)
        buffer.copyBytes(from: part)
        sent += part.count
        return part.count
    }

    private func receive(_ line: UnsafeRawBufferPointer) {
        guard line.first == 0x34 || line.first == 0x35 else { return }
        reply = String(decoding: line.filter { (0x20...0x7E).contains($0) }, as: UTF8.self)
    }

    // MARK: The end

    /// Errors that come of what the server said, and not of the way there.
    private static let answered = [
        CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED, CURLE_UPLOAD_FAILED, CURLE_SEND_ERROR,
        CURLE_LOGIN_DENIED,
    ]

    private func failure(_ code: CURLcode) -> SMTPError {
        if isCancelled { return SMTPError(isTemporary: true, "\(place): sending was cancelled") }
        let status = gatehouse_response_code(handle)
        if Self.answered.contains(code), (400..<600).contains(status) {
            // Before it is cut, so that no half of the password stays.
            let whole = Redactor(secrets: [settings.password].compactMap(\.self)).redacted(reply)
            let line = String(whole.unicodeScalars.prefix(Self.longestReply))
            return SMTPError(isTemporary: status < 500, "\(place): the server says: \(line)")
        }
        if code == CURLE_USE_SSL_FAILED {
            return SMTPError(
                isTemporary: true,
                "\(place): the server offers no TLS; use smtps:// or another port"
            )
        }
        let text = CurlFailure.text(
            code,
            buffer: errorText,
            secrets: [settings.password].compactMap(\.self)
        )
        return SMTPError(isTemporary: true, "\(place): \(text)")
    }
}
