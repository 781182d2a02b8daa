import Basics
import Hummingbird
import NIOCore

/// The body of a form with one file, whose bytes are handed on as they come.
struct FormReader: Sendable {
    let body: RequestBody
    let boundary: String
    let form: Operation.Form

    /// What was read beside the file.
    typealias Texts = [String: String]

    /// Reads the form to its end; `take` gets the file's bytes, `nil` after the last.
    ///
    /// Throws 400 where the body is no form, 422 for what does not belong into it, and what `take` throws.
    func read<Taken>(
        _ take: (_ next: () async throws -> [UInt8]?) async throws -> Taken
    ) async throws -> (file: Taken, texts: Texts) {
        var source = Source(bytes: body.makeAsyncIterator(), parser: MultipartParser(boundary: boundary))
        var file: Taken?
        var texts: Texts = [:]
        var event = try await source.next()
        while case .part(let name, let isFile) = event {
            if name == form.file, isFile {
                guard file == nil else { throw Self.invalid(name, "duplicate_key", "is there twice") }
                var isOver = false
                file = try await take {
                    guard !isOver else { return nil }
                    event = try await source.next()
                    if case .bytes(let bytes) = event { return bytes }
                    isOver = true
                    return nil
                }
                // Whoever takes it may not have wanted all of it.
                while case .bytes = event { event = try await source.next() }
            } else if let parameter = form.texts.first(where: { $0.name == name }), !isFile {
                guard texts[name] == nil else { throw Self.invalid(name, "duplicate_key", "is there twice") }
                var bytes: [UInt8] = []
                event = try await source.next()
                while case .bytes(let more) = event {
                    guard bytes.count + more.count <= Self.longestText else {
                        throw Self.invalid(name, "string_too_long", "is too long")
                    }
                    bytes += more
                    event = try await source.next()
                }
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw Self.invalid(name, "string_unicode", "is not UTF-8")
                }
                if let problem = parameter.schema.problem(ofText: text) {
                    throw Self.invalid(name, problem.type, problem.msg)
                }
                texts[name] = text
            } else if name == form.file {
                throw Self.invalid(name, "file_type", "is no file")
            } else {
                throw ProblemDetails.invalid(
                    FieldProblem("body", type: "extra_forbidden", msg: "has a part that is not known")
                )
            }
        }
        guard let file else { throw Self.invalid(form.file, "missing", "is missing") }
        return (file, texts)
    }

    private static let longestText = 4 << 10

    private static func invalid(_ name: String, _ type: String, _ message: String) -> ProblemDetails {
        .invalid(FieldProblem("body", name, type: type, msg: message))
    }

    /// The events of a body.
    private struct Source {
        var bytes: RequestBody.AsyncIterator
        var parser: MultipartParser
        private var behind = 0

        init(bytes: RequestBody.AsyncIterator, parser: MultipartParser) {
            self.bytes = bytes
            self.parser = parser
        }

        /// What may follow the last part.
        private static let longestEpilogue = 64 << 10

        mutating func next() async throws -> MultipartParser.Event {
            do {
                while true {
                    if let event = try parser.next() {
                        if event == .end { try await drain() }
                        return event
                    }
                    guard let buffer = try await bytes.next(isolation: #isolation) else {
                        throw MultipartParser.Malformed(description: "it ends too early")
                    }
                    parser.feed(buffer.readableBytesView)
                }
            } catch let problem as ProblemDetails {
                throw problem
            } catch let malformed as MultipartParser.Malformed {
                throw ProblemDetails(
                    status: .badRequest,
                    code: "malformed_form",
                    detail: "The body is not the multipart/form-data it says: \(malformed.description).",
                    closes: true
                )
            } catch {
                throw ProblemDetails(
                    status: .badRequest,
                    code: "incomplete",
                    detail: "The body did not arrive whole.",
                    closes: true
                )
            }
        }

        private mutating func drain() async throws {
            while let buffer = try await bytes.next(isolation: #isolation) {
                behind += buffer.readableBytes
                guard behind <= Self.longestEpilogue else {
                    throw MultipartParser.Malformed(description: "too much follows its last part")
                }
            }
        }
    }
}
