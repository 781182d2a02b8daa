import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Cuts senders that take their time: 10 s for the head of a request, 30 s for its body, by default.
///
/// The head's time runs from the connection's start, and again from the moment when a request is read and answered, so it
/// also ends idle connections. It answers `Expect: 100-continue` too, because it is the first to see the head, and it ends
/// the connection after an answer that says `Connection: close`, because the server behind it does not.
final class RequestDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long a sender that was refused may be silent before it is cut: closing at once would take the answer from it.
    private static let linger = TimeAmount.seconds(1)
    /// How long it may go on at all.
    private static let longestLinger = TimeAmount.seconds(4)

    /// How long an upload may take as long as something of it comes.
    private static let longestUpload = TimeAmount.minutes(10)

    private let head: TimeAmount
    private let body: TimeAmount
    private let bodyLimit: Int
    /// Requests whose bodies may be large and take their time; whoever may not send them is refused before.
    private let isUpload: @Sendable (HTTPRequest) -> Bool
    private var isUploading = false
    private var timer: Scheduled<Void>?
    private var isReadingBody = false
    /// Requests begun and not yet answered.
    private var unanswered = 0
    /// The answer under way is the last one.
    private var isLastAnswer = false
    /// The last answer is out; what still comes is dropped.
    private var isOver = false
    /// When it is cut at the latest.
    private var end = NIODeadline.distantFuture

    init(
        head: TimeAmount,
        body: TimeAmount,
        bodyLimit: Int,
        isUpload: @escaping @Sendable (HTTPRequest) -> Bool = { _ in false }
    ) {
        self.isUpload = isUpload
        self.head = head
        self.body = body
        self.bodyLimit = bodyLimit
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(head, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

    func channelActive(context: ChannelHandlerContext) {
        start(head, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else {
            // Whoever still sends has not read its answer yet.
            let left = end - .now()
            if left > .zero { start(min(Self.linger, body, left), context) }
            return
        }
        switch unwrapInboundIn(data) {
        case .head(let request):
            isReadingBody = true
            isUploading = isUpload(request)
            if isUploading { end = .now() + Self.longestUpload }
            unanswered += 1
            start(body, context)
            // Behind another request it would land in the middle of that one's answer.
            if unanswered == 1, expectsContinue(request) {
                let part = HTTPResponsePart.head(HTTPResponse(status: .continue))
                context.writeAndFlush(wrapOutboundOut(part), promise: nil)
            }
        case .body:
            if isUploading { start(min(body, max(end - .now(), .zero)), context) }
        case .end:
            isReadingBody = false
            isUploading = false
            // Answered before it was read to its end: the next request may come now.
            if unanswered == 0 { start(head, context) } else { timer?.cancel() }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let response):
            isLastAnswer = response.headerFields[.connection]?.lowercased() == "close"
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            unanswered = max(0, unanswered - 1)
            guard isLastAnswer else {
                if unanswered == 0, !isReadingBody { start(head, context) }
                context.write(data, promise: promise)
                return
            }
            isOver = true
            end = .now() + Self.longestLinger
            start(min(Self.linger, body), context)
            context.writeAndFlush(data, promise: promise)
            context.close(mode: .output, promise: nil)
        }
    }

    /// A body that is declared too large is refused by its head alone and never asked for.
    private func expectsContinue(_ request: HTTPRequest) -> Bool {
        guard request.headerFields[.expect]?.lowercased() == "100-continue" else { return false }
        guard let declared = request.headerFields[.contentLength] else { return true }
        let limit = isUploading ? UploadOperations.mostBytes : bodyLimit
        return Int(declared).map { $0 <= limit } ?? false
    }

    private func start(_ limit: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: limit) { channel.close(mode: .all, promise: nil) }
    }
}
