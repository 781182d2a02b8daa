/// A value of a `JSONDocument`: a view that keeps the document alive and costs nothing to pass on.
package struct JSONValue: Sendable {
    /// The types of RFC 8259, section 3.
    package enum Kind: Sendable { case object, array, string, number, boolean, null }

    package let document: JSONDocument
    let index: Int

    private var node: JSONNode { document.nodes[index] }

    package var kind: Kind {
        switch node.kind {
        case .object: .object
        case .array: .array
        case .string: .string
        case .number: .number
        case .yes, .no: .boolean
        case .null: .null
        }
    }

    /// As it is written.
    package var text: String { String(decoding: document.bytes[byteRange], as: UTF8.self) }
    package var isNull: Bool { node.kind == .null }
    /// The bytes of this value in the document's text, quotes and brackets included.
    package var byteRange: Range<Int> { Int(node.start)..<Int(node.end) }
    /// The line, from one, on which the value begins.
    package var line: Int { document.line(ofByte: Int(node.start)) }

    package var string: String? {
        guard node.kind == .string else { return nil }
        return document.bytes.withUnsafeBufferPointer { JSONText.decode(node, $0) }
    }

    package var bool: Bool? {
        switch node.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    /// The text of a number as written.
    package var numberText: String? {
        guard node.kind == .number else { return nil }
        return String(decoding: document.bytes[byteRange], as: UTF8.self)
    }

    /// A whole number, also one that is written with a fraction of zero or an exponent (JSON Schema 2020-12, section 4.2.1).
    ///
    /// `nil` when it is not a number, not whole, or out of range.
    package var int: Int? {
        numberText.flatMap { text in Int(text) ?? Double(text).flatMap { Self.exact($0) } }
    }

    /// From 2^53 on a `Double` no longer tells whole numbers apart.
    private static func exact(_ number: Double) -> Int? {
        abs(number) < 9_007_199_254_740_992 ? Int(exactly: number) : nil
    }

    package var double: Double? { numberText.flatMap { Double($0) } }

    /// Elements of an array or members of an object; 0 for anything else.
    package var count: Int { Int(node.count) }

    /// The value of a key (the last one, should it be there twice); linear in the number of members.
    package subscript(key: String) -> JSONValue? {
        guard node.kind == .object else { return nil }
        var found: JSONValue?
        var key = key
        key.withUTF8 { wanted in
            var at = index + 1
            for _ in 0..<node.count {
                if document.nodes[at].matches(wanted, in: document.bytes) {
                    found = JSONValue(document: document, index: at + 1)
                }
                at = Int(document.nodes[at + 1].next)
            }
        }
        return found
    }

    /// Whether it is a string with this text; makes no copy of it.
    package func isString(_ text: StaticString) -> Bool {
        node.kind == .string && text.withUTF8Buffer { node.matches($0, in: document.bytes) }
    }

    /// The elements of an array; empty for anything else.
    package var elements: JSONElements { JSONElements(value: self, isArray: node.kind == .array) }
    /// The members of an object in the order of the text; empty for anything else.
    package var members: JSONMembers { JSONMembers(value: self, isObject: node.kind == .object) }

    fileprivate func at(_ index: Int) -> JSONValue { JSONValue(document: document, index: index) }
    fileprivate var nextIndex: Int { Int(node.next) }
    fileprivate var firstChild: Int { index + 1 }
}

/// The elements of an array, in order; empty for anything else.
package struct JSONElements: Sequence, Sendable {
    let value: JSONValue
    let isArray: Bool

    package struct Iterator: IteratorProtocol {
        let value: JSONValue
        var at: Int
        var left: Int

        package mutating func next() -> JSONValue? {
            guard left > 0 else { return nil }
            left -= 1
            let element = value.at(at)
            at = element.nextIndex
            return element
        }
    }

    package func makeIterator() -> Iterator {
        Iterator(value: value, at: value.firstChild, left: isArray ? value.count : 0)
    }
}

/// One key and its value.
package struct JSONMember: Sendable {
    package let keyValue: JSONValue
    package let value: JSONValue

    package var key: String { keyValue.string ?? "" }
    package func hasKey(_ name: StaticString) -> Bool { keyValue.isString(name) }
    /// The line of the key.
    package var line: Int { keyValue.line }
}

/// The members of an object in the order of the text, repeated keys included; empty for anything else.
package struct JSONMembers: Sequence, Sendable {
    let value: JSONValue
    let isObject: Bool

    package struct Iterator: IteratorProtocol {
        let value: JSONValue
        var at: Int
        var left: Int

        package mutating func next() -> JSONMember? {
            guard left > 0 else { return nil }
            left -= 1
            let member = JSONMember(keyValue: value.at(at), value: value.at(at + 1))
            at = member.value.nextIndex
            return member
        }
    }

    package func makeIterator() -> Iterator {
        Iterator(value: value, at: value.firstChild, left: isObject ? value.count : 0)
    }
}

extension JSONNode {
    /// Whether a string on the tape has this text.
    fileprivate func matches(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: [UInt8]) -> Bool {
        guard hasEscapes || Int(end - start) - 2 == wanted.count else { return false }
        return bytes.withUnsafeBufferPointer { text in
            hasEscapes
                ? JSONText.decode(self, text).utf8.elementsEqual(wanted)
                : text[Int(start) + 1..<Int(end) - 1].elementsEqual(wanted)
        }
    }
}
