/// The query of an address, read strictly: what it says is taken as it is meant, or refused.
///
/// Names and values are percent-encoded UTF-8 (RFC 3986 sections 2.1 and 3.4); a `+` is a plus sign.
struct QueryString: Sendable {
    private struct Pair {
        /// Each `nil` where it is no percent-encoded UTF-8.
        let name: String?
        let value: String?
        /// The name as it was sent.
        let written: String
    }

    private let pairs: [Pair]

    init(_ text: String) {
        pairs = text.utf8.split(separator: UInt8(ascii: "&")).map { part in
            let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            return Pair(
                name: Self.decoded(part[..<end]),
                value: Self.decoded(part[end...].dropFirst()),
                written: String(Substring(part[..<end]))
            )
        }
    }

    /// What is given of these parameters, by name.
    ///
    /// Throws 422 with what is wrong; a name that is not among them may be a typing error, and the answer one to another question.
    func values(of parameters: [Operation.Parameter], ignoringOthers: Bool) throws -> [String: [String]] {
        var values: [String: [String]] = [:]
        var problems: [FieldProblem] = []
        var unread: Set<String> = []
        for pair in pairs {
            if let name = pair.name, parameters.contains(where: { $0.name == name }) {
                if let value = pair.value {
                    values[name, default: []].append(value)
                } else if unread.insert(name).inserted {
                    problems.append(Self.notText(name))
                }
            } else if !ignoringOthers, problems.count < 100, unread.insert(pair.written).inserted {
                problems.append(
                    pair.name.map {
                        FieldProblem(
                            "query",
                            RequestInput.shown($0),
                            type: "extra_forbidden",
                            msg: "is not known"
                        )
                    }
                        ?? Self.notText(RequestInput.shown(pair.written))
                )
            }
        }
        for parameter in parameters where !unread.contains(parameter.name) {
            problems += Self.problems(with: values[parameter.name] ?? [], parameter).map { problem in
                FieldProblem("query", parameter.name, type: problem.type, msg: problem.msg)
            }
        }
        guard problems.isEmpty else { throw ProblemDetails.invalid(problems) }
        return values
    }

    private static func notText(_ name: String) -> FieldProblem {
        FieldProblem("query", name, type: "string_unicode", msg: "is not percent-encoded UTF-8")
    }

    private static func problems(with given: [String], _ parameter: Operation.Parameter)
        -> [(type: String, msg: String)]
    {
        if given.isEmpty { return parameter.isRequired ? [("missing", "is missing")] : [] }
        var (schema, most) = (parameter.schema, 1)
        if case .array(let element, let limit) = schema { (schema, most) = (element, limit) }
        guard given.count <= most else { return [("too_long", "is there too often")] }
        return given.compactMap { schema.problem(ofText: $0) }
    }

    /// `nil` for what is no percent-encoded UTF-8.
    private static func decoded(_ text: Substring.UTF8View) -> String? {
        // What the reader of the request put in place of bytes that are none.
        guard !Substring(text).unicodeScalars.contains("\u{FFFD}") else { return nil }
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
