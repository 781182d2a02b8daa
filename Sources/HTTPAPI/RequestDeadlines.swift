import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Cuts senders that take their time: 10 s for the head of a request, 30 s for its body, by default.
///
/// The head's time runs from the connection's start, and again from the end of each answer, so it also ends idle connections.
/// It answers `Expect: 100-continue` too, because it is the first to see the head.
final class RequestDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let head: TimeAmount
    private let body: TimeAmount
    private let bodyLimit: Int
    private var timer: Scheduled<Void>?
    private var isReadingBody = false

    init(head: TimeAmount, body: TimeAmount, bodyLimit: Int) {
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
        switch unwrapInboundIn(data) {
        case .head(let request):
            isReadingBody = true
            start(body, context)
            if expectsContinue(request) {
                let part = HTTPResponsePart.head(HTTPResponse(status: .continue))
                context.writeAndFlush(wrapOutboundOut(part), promise: nil)
            }
        case .body:
            break
        case .end:
            isReadingBody = false
            timer?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data), !isReadingBody { start(head, context) }
        context.write(data, promise: promise)
    }

    /// A body that is declared too large is refused by its head alone and never asked for.
    private func expectsContinue(_ request: HTTPRequest) -> Bool {
        guard request.headerFields[.expect]?.lowercased() == "100-continue" else { return false }
        guard let declared = request.headerFields[.contentLength] else { return true }
        return Int(declared).map { $0 <= bodyLimit } ?? false
    }

    private func start(_ limit: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: limit) { channel.close(mode: .all, promise: nil) }
    }
}
