import Basics
import Foundation
import Pipeline

/// Answers git's questions for a user name and token for the length of one fetch.
///
/// The token is in no command line, address, variable or file: git starts a script (in a fresh 0700 folder) that starts
/// `AskPass.client`, which asks here over a Unix socket. Only processes of our own user, only a few questions, only about the
/// host that is being fetched from. The folder is locked as long as it is served, so that `AskPass.removeLeftovers` can tell it
/// from one whose process was killed.
final class AskPassServer: Sendable {
    /// Questions that one git process asks at most: name and password, and once more after a refusal.
    private static let questions = 4

    let folder: String
    private let lock: Int32
    private let stopper: Int32
    let script: String
    let socket: String

    init(userName: String, token: Secret, authority: String, settings: GitSettings) throws {
        guard let program = settings.askPassCommand.first else {
            throw SourceControlError(
                .failed,
                detail: "no ask-pass command is set, so git cannot be given a token."
            )
        }
        var template = Array("\(settings.temporaryFolder)/\(AskPass.folderPrefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            let code = errno
            throw SourceControlError(
                SourceControlError.isNoRoom(code) ? .diskFull : .failed,
                detail:
                    "cannot make a folder in \(settings.temporaryFolder): \(String(cString: strerror(code)))."
            )
        }
        folder = template.withUnsafeBufferPointer {
            String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        // Before there is a script: what has one and is not locked is left over. A folder that cannot be locked stays for ever.
        lock = AskPass.lock(folder)
        script = "\(folder)/askpass"
        socket = "\(folder)/socket"
        let words = ([program] + settings.askPassCommand.dropFirst()).map(Self.quoted).joined(separator: " ")
        var ends: [Int32] = [-1, -1]
        guard Self.write("#!/bin/sh\nexec \(words) \"$1\"\n", to: script),
            socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
        else {
            let code = errno
            AskPass.remove(folder)
            close(lock)
            throw SourceControlError(
                SourceControlError.isNoRoom(code) ? .diskFull : .failed,
                detail: "cannot write the ask-pass script in \(folder): \(String(cString: strerror(code)))."
            )
        }
        guard let listener = UnixSocket.listen(at: socket) else {
            close(ends[0])
            close(ends[1])
            AskPass.remove(folder)
            close(lock)
            throw SourceControlError(
                .failed,
                detail: "cannot listen on \(folder)/socket; is its name too long?"
            )
        }
        stopper = ends[1]
        let stop = ends[0]
        Thread.detachNewThread {
            Self.serve(listener, until: stop, userName: userName, token: token, authority: authority)
            close(listener)
            close(stop)
        }
    }

    /// Ends the answering and removes the folder; call exactly once.
    func stop() {
        shutdown(stopper, Int32(SHUT_RDWR))
        close(stopper)
        AskPass.remove(folder)
        close(lock)
    }

    private static func serve(
        _ listener: Int32,
        until stop: Int32,
        userName: String,
        token: Secret,
        authority: String
    ) {
        var left = questions
        while left > 0 {
            var waiting = [
                pollfd(fd: listener, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waiting, 2, -1)
            if count < 0, errno == EINTR { continue }
            guard count > 0, waiting[1].revents == 0 else { return }
            let peer = accept(listener, nil, nil)
            guard peer >= 0 else { continue }
            defer {
                // Ends the connection even where a process started meanwhile inherited it.
                shutdown(peer, Int32(SHUT_RDWR))
                close(peer)
            }
            guard UnixSocket.peerUser(of: peer) == geteuid() else { continue }
            var patience = timeval(tv_sec: 10, tv_usec: 0)
            setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            let prompt = String(decoding: UnixSocket.receive(from: peer, limit: 4096), as: UTF8.self)
            left -= 1
            guard isAbout(authority, prompt) else { continue }
            if prompt.hasPrefix("Username") {
                _ = UnixSocket.send(Array(userName.utf8), to: peer)
            } else if prompt.hasPrefix("Password") {
                _ = token.withBytes { UnixSocket.send($0, to: peer) }
            }
        }
    }

    /// Whether a prompt like `Password for 'https://name@host:port': ` names the host that the token is for.
    static func isAbout(_ authority: String, _ prompt: String) -> Bool {
        guard let opening = prompt.firstIndex(of: "'"), let closing = prompt.lastIndex(of: "'"),
            opening < closing
        else { return false }
        let address = prompt[prompt.index(after: opening)..<closing]
        guard let start = address.range(of: "://")?.upperBound else { return false }
        let named = address[start...].prefix { $0 != "/" }
        let host = named.lastIndex(of: "@").map { named[named.index(after: $0)...] } ?? named
        return host == authority
    }

    private static func write(_ text: String, to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o700)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        return Foundation.write(descriptor, bytes, bytes.count) == bytes.count
    }

    /// A word for the shell.
    private static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
