import Basics
import CCurl

/// One request and its answer on an easy handle; lives on the curl thread only.
///
/// The handle holds unretained pointers to this object, which the thread keeps until the handle left the multi handle.
final class CurlExchange {
    let id: UInt64
    let continuation: CheckedContinuation<Outcome, Never>
    let handle: UnsafeMutableRawPointer
    let deadline: ContinuousClock.Instant

    private let request: OutboundRequest
    private let download: Download?
    private let limit: Int
    private let route: TargetRules.Route
    private let headers: RequestHeaders
    private let errorText: UnsafeMutablePointer<CChar>

    private var head = ResponseHead()
    private var body: [UInt8] = []
    private var received = 0
    private var file: FileOutput?
    /// Curl had a connection, with TLS where asked, and was about to send.
    private var isSent = false
    /// Why one of the callbacks ended the exchange; wins over what curl says of that.
    private var ownFailure: TransportError?
    private var hasRefusedAddress = false
    private var isCut = false

    /// For an answer other than 2xx to a download: enough for an error message.
    private static let errorBodyLimit = 64 << 10

    /// `CURLE_TOO_LARGE`, which libcurl has since 8.6: one header line over its own limit.
    private static let tooLargeHeader = CURLcode(100)

    init(_ submission: Submission, rules: TargetRules) throws(TransportError) {
        let route = try rules.route(submission.request.url)
        let headers = try RequestHeaders(submission.request)
        guard let handle = curl_easy_init() else {
            throw TransportError(.unreachable, detail: "\(route.target.authority): out of memory")
        }
        id = submission.id
        continuation = submission.continuation
        request = submission.request
        download = submission.download
        limit = max(0, submission.request.maxResponseBytes)
        self.route = route
        self.headers = headers
        self.handle = handle
        deadline = .now + .milliseconds(Self.milliseconds(submission.request.timeout))
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = configure(rules.settings)
        guard code == CURLE_OK else { throw failure(String(cString: curl_easy_strerror(code))) }
    }

    deinit {
        curl_easy_cleanup(handle)
        errorText.deallocate()
    }

    // MARK: Options

    /// The first error of any option: an option that this libcurl lacks must not be skipped silently.
    private func configure(_ settings: TransportSettings) -> CURLcode {
        let own = Unmanaged.passUnretained(self).toOpaque()
        let scheme = route.target.scheme
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_NOPROGRESS, 1), (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_NETRC, 0), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)),
            (CURLOPT_HTTP09_ALLOWED, 0), (CURLOPT_PATH_AS_IS, 1), (CURLOPT_TCP_KEEPALIVE, 1),
            // The header list, and the token in it, is not for the proxy.
            (CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE)), (CURLOPT_SUPPRESS_CONNECT_HEADERS, 1),
            // Rather share an HTTP/2 connection that is being made than open one per request.
            (CURLOPT_PIPEWAIT, scheme == "https" ? 1 : 0),
            (CURLOPT_TIMEOUT_MS, Self.milliseconds(request.timeout)),
            (CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(settings.connectTimeout)),
            // A stalled download ends long before its generous timeout.
            (CURLOPT_LOW_SPEED_LIMIT, 1), (CURLOPT_LOW_SPEED_TIME, 60),
            (CURLOPT_BUFFERSIZE, download == nil ? 16 << 10 : 128 << 10),
        ]
        var texts: [(CURLoption, String)] = [
            (CURLOPT_PROTOCOLS_STR, scheme), (CURLOPT_USERAGENT, settings.userAgent),
            // Both always set, so that curl consults no environment variable after us.
            (CURLOPT_PROXY, route.proxy ?? ""), (CURLOPT_NOPROXY, ""),
        ]
        if let file = settings.caFile { texts += [(CURLOPT_CAINFO, file), (CURLOPT_PROXY_CAINFO, file)] }

        var steps: [CURLcode] = numbers.map { gatehouse_set_long(handle, $0, $1) }
        steps += texts.map { gatehouse_set_text(handle, $0, $1) }
        steps += [
            gatehouse_set_quick_exit(handle),
            gatehouse_set_error_buffer(handle, errorText),
            gatehouse_set_private(handle, own),
            gatehouse_set_url(handle, route.target.handle),
            gatehouse_set_headers(handle, headers.list),
            gatehouse_set_size(
                handle,
                CURLOPT_MAXFILESIZE_LARGE,
                curl_off_t(limit)
            ),
            setMethod(), setCallbacks(own),
        ]
        return steps.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private func setMethod() -> CURLcode {
        var code = CURLE_OK
        if let body = request.body {
            code = body.withUnsafeBytes {
                gatehouse_set_body(
                    handle,
                    $0.baseAddress ?? UnsafeRawPointer(errorText),
                    curl_off_t($0.count)
                )
            }
        } else if request.method == .post || request.method == .put || request.method == .patch {
            // Says Content-Length: 0, which many servers insist on.
            code = gatehouse_set_body(handle, errorText, 0)
        }
        guard code == CURLE_OK, request.method != .get || request.body != nil else { return code }
        return gatehouse_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }

    private func setCallbacks(_ own: UnsafeMutableRawPointer) -> CURLcode {
        let steps = [
            gatehouse_set_header(
                handle,
                { bytes, size, count, context in
                    guard let context else { return 0 }
                    return CurlExchange.from(context)
                        .receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
                },
                own
            ),
            gatehouse_set_write(
                handle,
                { bytes, size, count, context in
                    guard let context else { return 0 }
                    return CurlExchange.from(context)
                        .receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
                },
                own
            ),
            gatehouse_set_open_socket(
                handle,
                { context, _, address in
                    guard let context, let address else { return CURL_SOCKET_BAD }
                    return CurlExchange.from(context).openSocket(UnsafePointer(address))
                },
                own
            ),
            gatehouse_set_before_request(
                handle,
                { context, _, _, _, _ in
                    guard let context else { return CURL_PREREQFUNC_ABORT }
                    return CurlExchange.from(context).mayStart() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
                },
                own
            ),
        ]
        return steps.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private static func from(_ context: UnsafeMutableRawPointer) -> CurlExchange {
        Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
    }

    /// At least 1 (curl reads 0 as no limit), at most about 24 days.
    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        guard seconds < Int64(Int32.max) / 1_000 else { return Int(Int32.max) }
        return max(1, Int(max(0, seconds)) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
    }

    // MARK: Called by curl

    /// Every connection of this exchange passes here with the address it is really made to.
    private func openSocket(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        guard route.acceptsAnyAddress || NetworkAddress(address)?.isPublic == true else {
            hasRefusedAddress = true
            return CURL_SOCKET_BAD
        }
        return gatehouse_open_socket(address)
    }

    /// Curl is connected and about to send.
    ///
    /// A second time it would send again, because a kept connection was closed without an answer: the server may have
    /// acted all the same, so only a GET may go again.
    private func mayStart() -> Bool {
        guard isSent, request.method != .get else {
            isSent = true
            return true
        }
        ownFailure = failure("the connection was closed before an answer came")
        return false
    }

    private func receiveHeader(_ line: UnsafeRawBufferPointer) -> Int {
        switch head.take(line, status: gatehouse_response_code(handle)) {
        case .more: return line.count
        case .tooLarge:
            ownFailure = failure("the headers are larger than \(ResponseHead.maxBytes) bytes", .tooLarge)
            return 0
        case .complete: return openFile() ? line.count : 0
        }
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard bytes.count <= limit - received else {
            ownFailure = tooLarge
            return 0
        }
        received += bytes.count
        guard let download else {
            body.append(contentsOf: bytes)
            return bytes.count
        }
        guard file != nil else {
            body.append(contentsOf: bytes.prefix(Self.errorBodyLimit - body.count))
            isCut = body.count == Self.errorBodyLimit
            return isCut ? 0 : bytes.count
        }
        do throws(FileOutput.Failure) {
            try file?.append(bytes)
        } catch {
            ownFailure = fileFailure(error)
            return 0
        }
        let declared = Int(gatehouse_declared_length(handle))
        download.progress(received, declared < 0 ? nil : declared)
        return bytes.count
    }

    private func openFile() -> Bool {
        guard let download, (200..<300).contains(head.status) else { return true }
        do throws(FileOutput.Failure) {
            file = try FileOutput(path: download.file)
            return true
        } catch {
            ownFailure = fileFailure(error)
            return false
        }
    }

    // MARK: The end

    func outcome(_ code: CURLcode) -> Outcome {
        if let ownFailure { return .failure(ownFailure) }
        do throws(FileOutput.Failure) { try file?.finish() } catch { return .failure(fileFailure(error)) }
        guard code == CURLE_OK || isCut else { return .failure(failure(code)) }
        // Curl takes a connection closed amid the headers for the end of an answer without body.
        guard head.isComplete else { return .failure(failure("the connection was closed amid the headers")) }
        return .success(OutboundResponse(status: head.status, headers: head.headers, body: body))
    }

    var cancelled: TransportError { failure("the request was cancelled", .cancelled) }

    var overdue: TransportError {
        failure("no answer within \(request.timeout)", isSent ? .timedOut : .unreachable)
    }

    private var tooLarge: TransportError {
        failure("the answer is larger than \(limit) bytes", .tooLarge)
    }

    private func fileFailure(_ error: FileOutput.Failure) -> TransportError {
        TransportError(.file, detail: "\(download?.file ?? ""): cannot be written: \(error.text)")
    }

    /// `unreachable` only while nothing can have been sent.
    func failure(_ text: String, _ reason: TransportError.Reason? = nil) -> TransportError {
        TransportError(
            reason ?? (isSent ? .interrupted : .unreachable),
            detail: "\(route.target.authority): \(text)"
        )
    }

    private func failure(_ code: CURLcode) -> TransportError {
        if hasRefusedAddress, !isSent { return TargetRules.privateAddress(route.target) }
        let text = CurlFailure.text(code, buffer: errorText, secrets: [request.bearerToken].compactMap { $0 })
        switch code {
        case CURLE_OPERATION_TIMEDOUT: return failure(text, isSent ? .timedOut : .unreachable)
        case CURLE_FILESIZE_EXCEEDED: return tooLarge
        case Self.tooLargeHeader: return failure(text, .tooLarge)
        default: return failure(text)
        }
    }
}
