import CTOML
import Foundation

/// Has the library parse a text and copies the result.
///
/// Its C half is called, because its Swift half (TOMLKit 0.6.0) frees neither the parsed tables nor the strings it hands out: a
/// server would lose several times the size of every file. `nodeType` is not used, as it calls a method of a null pointer.
enum TOMLLibrary {
    /// The nodes in breadth-first order, the root first.
    ///
    /// `text` has no NUL and is valid UTF-8 of bounded depth.
    static func read(_ text: [UInt8]) throws(TOMLError) -> [TOMLNode] {
        let failure = UnsafeMutablePointer<CTOMLParseError>.allocate(capacity: 1)
        defer { failure.deallocate() }
        let table = (text.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { tableCreateFromString($0, failure) }
        }
        guard let table else {
            let quoting = String(cString: failure.pointee.description)
            release(failure.pointee.description)
            throw TOMLError(words(for: quoting), line: Int(failure.pointee.source.begin.line))
        }
        // There is no function to free the empty table that is left.
        defer { tableClear(table) }
        return nodes(of: table)
    }

    private static func release(_ pointer: UnsafeRawPointer?) {
        free(UnsafeMutableRawPointer(mutating: pointer))
    }

    private static func words(for message: String) -> String {
        if message.contains("cannot redefine") { return "a key or table that is there already" }
        if message.contains("end-of-file") { return "the file ends in the middle of something" }
        return "not TOML"
    }

    private static func nodes(of root: OpaquePointer) -> [TOMLNode] {
        var nodes = [TOMLNode(key: "", content: .table)]
        /// What holds the children of the node of the same index.
        var containers: [OpaquePointer?] = [root]
        var at = 0
        while at < nodes.count {
            if let container = containers[at] {
                nodes[at].first = UInt32(truncatingIfNeeded: nodes.count)
                if case .table = nodes[at].content {
                    appendMembers(of: container, to: &nodes, &containers)
                } else {
                    for index in 0..<arraySize(container) {
                        append(arrayGetNode(container, Int64(index)), "", to: &nodes, &containers)
                    }
                }
                nodes[at].count = UInt32(truncatingIfNeeded: nodes.count) - nodes[at].first
            }
            at += 1
        }
        return nodes
    }

    private static func appendMembers(
        of table: OpaquePointer,
        to nodes: inout [TOMLNode],
        _ containers: inout [OpaquePointer?]
    ) {
        let count = tableSize(table)
        let keys = tableGetKeys(table)
        let values = tableGetValues(table)
        for index in 0..<count {
            append(values[index], String(cString: keys[index]), to: &nodes, &containers)
            release(keys[index])
        }
        release(keys)
        release(values)
    }

    private static func append(
        _ value: OpaquePointer,
        _ key: String,
        to nodes: inout [TOMLNode],
        _ containers: inout [OpaquePointer?]
    ) {
        if let table = nodeAsTable(value) {
            nodes.append(TOMLNode(key: key, content: .table))
            containers.append(table)
        } else if let array = nodeAsArray(value) {
            nodes.append(TOMLNode(key: key, content: .array))
            containers.append(array)
        } else {
            nodes.append(TOMLNode(key: key, content: scalar(value)))
            containers.append(nil)
        }
    }

    private static func scalar(_ value: OpaquePointer) -> TOMLNode.Content {
        if let text = nodeAsString(value) {
            defer { release(text) }
            return .string(String(cString: text))
        }
        if let number = nodeAsInt(value) {
            defer { release(number) }
            return .integer(Int(number.pointee))
        }
        if let truth = nodeAsBool(value) {
            defer { release(truth) }
            return .boolean(truth.pointee)
        }
        if let number = nodeAsDouble(value) {
            defer { release(number) }
            return .float(number.pointee)
        }
        return .moment
    }
}
