import Basics
import CCurl
import Synchronization

/// The one thread that drives libcurl.
///
/// Other threads only touch `state`, under its lock, and wake the thread; the multi handle, the easy handles and the
/// exchanges belong to the thread alone. The thread retains the loop, so that the loop outlives it.
final class CurlLoop: Sendable {
    private enum Phase { case idle, running, stopping, stopped }
    private enum Command { case start(Submission), cancel(UInt64) }

    private struct State {
        var phase = Phase.idle
        var inbox: [Command] = []
        /// Valid while `phase` is running or stopping; only ever used to wake the thread.
        var multi: UnsafeMutableRawPointer?
        /// Until somebody joins or detaches it.
        var thread: pthread_t?
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let rules: TargetRules
    private let state = Mutex(State())

    init(rules: TargetRules) { self.rules = rules }

    // MARK: From any thread

    func submit(_ submission: Submission) {
        let failure: TransportError? = state.withLock { state in
            switch state.phase {
            case .running: break
            case .idle: if let failure = start(&state) { return failure }
            case .stopping, .stopped: return Self.shutDown
            }
            Self.enqueue(.start(submission), &state)
            return nil
        }
        if let failure { submission.continuation.resume(returning: .failure(failure)) }
    }

    /// Has no effect on an exchange that ended or is not known.
    func cancel(_ id: UInt64) {
        state.withLock { state in
            if state.phase == .running { Self.enqueue(.cancel(id), &state) }
        }
    }

    func shutdown() async {
        let thread = state.withLock { state in
            Self.stop(&state)
            defer { state.thread = nil }
            return state.thread
        }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isOver = state.withLock { state in
                if state.phase != .stopped { state.waiters.append(continuation) }
                return state.phase == .stopped
            }
            if isOver { continuation.resume() }
        }
        // The thread has done its work: this waits for its last few instructions.
        if let thread { pthread_join(thread, nil) }
    }

    /// Ends the thread without waiting: the owner is gone, perhaps released by the thread itself.
    func abandon() {
        state.withLock { state in
            Self.stop(&state)
            if let thread = state.thread { pthread_detach(thread) }
            state.thread = nil
        }
    }

    private static func stop(_ state: inout State) {
        switch state.phase {
        case .idle: state.phase = .stopped
        case .running:
            state.phase = .stopping
            if let multi = state.multi { curl_multi_wakeup(multi) }
        case .stopping, .stopped: break
        }
    }

    private static func enqueue(_ command: Command, _ state: inout State) {
        // The thread takes the inbox whole: where it is not empty, a wake-up is already on its way.
        if state.inbox.isEmpty, let multi = state.multi { curl_multi_wakeup(multi) }
        state.inbox.append(command)
    }

    private static let shutDown = TransportError(.cancelled, detail: "the HTTP client is shut down")
    /// Of the whole process.
    static let global = gatehouse_global_init()

    private func start(_ state: inout State) -> TransportError? {
        guard Self.global == CURLE_OK, let multi = curl_multi_init() else {
            return TransportError(.unreachable, detail: "libcurl could not be started")
        }
        let perHost = max(1, min(rules.settings.maxConnectionsPerHost, 1_000))
        gatehouse_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, perHost)
        gatehouse_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(32, perHost))
        let context = Unmanaged.passRetained(CurlThread(loop: self, multi: multi))
        var thread = pthread_t()
        let code = gatehouse_thread_start(
            &thread,
            { context in
                guard let context else { return nil }
                Unmanaged<CurlThread>.fromOpaque(context).takeRetainedValue().run()
                return nil
            },
            context.toOpaque()
        )
        guard code == 0 else {
            context.release()
            curl_multi_cleanup(multi)
            return TransportError(.unreachable, detail: "the network thread could not be started")
        }
        state.multi = multi
        state.thread = thread
        state.phase = .running
        return nil
    }

    // MARK: On the thread

    /// What arrived since the last call; `nil` when it is time to end.
    fileprivate func take() -> (starts: [Submission], cancels: [UInt64])? {
        state.withLock { state in
            guard state.phase == .running else { return nil }
            var starts: [Submission] = []
            var cancels: [UInt64] = []
            for command in state.inbox {
                switch command {
                case .start(let submission): starts.append(submission)
                case .cancel(let id): cancels.append(id)
                }
            }
            state.inbox.removeAll(keepingCapacity: true)
            return (starts, cancels)
        }
    }

    /// The last thing the thread does with curl: nobody wakes it after this.
    fileprivate func end(cleanUp: () -> Void) {
        let (inbox, waiters) = state.withLock { state in
            defer {
                state.phase = .stopped
                state.multi = nil
                state.inbox = []
                state.waiters = []
            }
            cleanUp()
            return (state.inbox, state.waiters)
        }
        for case .start(let submission) in inbox {
            submission.continuation.resume(returning: .failure(Self.shutDown))
        }
        for waiter in waiters { waiter.resume() }
    }

    fileprivate func exchange(_ submission: Submission) throws(TransportError) -> CurlExchange {
        try CurlExchange(submission, rules: rules)
    }

    fileprivate static var shutDownError: TransportError { shutDown }
}

/// The life of the curl thread; nothing here is seen by another thread.
private final class CurlThread {
    private let loop: CurlLoop
    private let multi: UnsafeMutableRawPointer
    private var active: [UInt64: CurlExchange] = [:]

    /// An idle thread wakes this often to close connections that have aged.
    private static let idleWait: Int32 = 60_000
    private static let busyWait: Int32 = 250
    private var lastSweep = ContinuousClock.now

    init(loop: CurlLoop, multi: UnsafeMutableRawPointer) {
        self.loop = loop
        self.multi = multi
    }

    func run() {
        while let news = loop.take() {
            for submission in news.starts { begin(submission) }
            for id in news.cancels {
                guard let exchange = active[id] else { continue }
                finish(exchange, .failure(exchange.cancelled))
            }
            var running: Int32 = 0
            var code = curl_multi_perform(multi, &running)
            collect()
            sweep()
            if code == CURLM_OK {
                code = curl_multi_poll(multi, nil, 0, active.isEmpty ? Self.idleWait : Self.busyWait, nil)
            }
            if code != CURLM_OK {
                let text = String(cString: curl_multi_strerror(code))
                for exchange in Array(active.values) { finish(exchange, .failure(exchange.failure(text))) }
                gatehouse_pause(100)
            }
        }
        for exchange in Array(active.values) { finish(exchange, .failure(CurlLoop.shutDownError)) }
        loop.end { curl_multi_cleanup(multi) }
    }

    private func begin(_ submission: Submission) {
        do throws(TransportError) {
            let exchange = try loop.exchange(submission)
            let code = curl_multi_add_handle(multi, exchange.handle)
            guard code == CURLM_OK else {
                throw exchange.failure(String(cString: curl_multi_strerror(code)))
            }
            active[submission.id] = exchange
        } catch {
            submission.continuation.resume(returning: .failure(error))
        }
    }

    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let context = gatehouse_private(easy)
            else { continue }
            // The message is gone once its handle is removed.
            let code = message.pointee.data.result
            let exchange = Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
            finish(exchange, exchange.outcome(code))
        }
    }

    /// Ends what is past its time.
    ///
    /// Curl keeps the time of every exchange but those that wait for a connection to a busy host.
    private func sweep() {
        let now = ContinuousClock.now
        guard now - lastSweep >= .milliseconds(Int(Self.busyWait)) else { return }
        lastSweep = now
        for exchange in active.values.filter({ $0.deadline < now }) {
            finish(exchange, .failure(exchange.overdue))
        }
    }

    private func finish(_ exchange: CurlExchange, _ outcome: Outcome) {
        curl_multi_remove_handle(multi, exchange.handle)
        active[exchange.id] = nil
        exchange.continuation.resume(returning: outcome)
    }
}
