/// One document of a YAML text (YAML 1.2 by way of libyaml), read in one pass into a flat table.
///
/// Strict where readers differ or would be deceived: no duplicate keys, no tags or directives, no merge keys (`<<`), only texts
/// for keys, line breaks only as `\n` and `\r\n`. Nothing recurses over the nesting of the text.
package struct YAMLDocument: Sendable {
    /// What to do with anchors (`&a`) and aliases (`*a`).
    package enum Aliases: Sendable {
        case refused
        /// An alias is the very node it names; nothing is copied, so a caller that visits nodes by way of aliases counts its steps.
        case followed
    }

    package let root: YAMLNode

    /// Every document of the text; none when it holds nothing but comments.
    ///
    /// `file` is for the errors.
    package static func all(
        in bytes: [UInt8],
        file: String,
        limits: YAMLLimits = .lockfile,
        aliases: Aliases = .refused
    ) throws(YAMLError) -> [YAMLDocument] {
        guard bytes.count <= min(limits.bytes, Int(UInt32.max) / 2) else {
            throw YAMLError(file: file, line: nil, key: "", message: "larger than \(limits.bytes) bytes")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw YAMLError(file: file, line: nil, key: "", message: "not UTF-8")
        }
        var builder = YAMLTapeBuilder(file: file, limits: limits, aliases: aliases)
        try builder.refuseAmbiguities(bytes)
        try builder.read(bytes)
        let tape = YAMLTape(nodes: builder.nodes, text: builder.text)
        return builder.roots.map { YAMLDocument(root: YAMLNode(tape: tape, index: $0)) }
    }
}
