/// Replaces references to properties in a text: `${name}` of Maven, `$(name)` of MSBuild.
///
/// Values may name others; how deep, how often and how long is limited, so that neither a circle nor a doubling costs anything.
struct PropertyExpansion {
    static let maven = PropertyExpansion(opening: 0x7B, closing: 0x7D)
    static let msbuild = PropertyExpansion(opening: 0x28, closing: 0x29)

    private static let maximumDepth = 32
    private static let maximumExpansions = 256
    private static let maximumBytes = 1_024

    private let opening: UInt8
    private let closing: UInt8

    /// The text with every reference replaced; `nil` when one of them is not known or a limit is reached.
    func expand(_ text: String, _ value: (String) -> String?) -> String? {
        guard text.utf8.contains(0x24) else { return text }
        var result: [UInt8] = []
        var open: [Substring.UTF8View] = [text[...].utf8]
        var expansions = 0
        while var rest = open.popLast() {
            guard let byte = rest.popFirst() else { continue }
            guard byte == 0x24, rest.first == opening else {
                result.append(byte)
                guard result.count <= PropertyExpansion.maximumBytes else { return nil }
                open.append(rest)
                continue
            }
            rest.removeFirst()
            guard let end = rest.firstIndex(of: closing), let next = value(String(Substring(rest[..<end])))
            else { return nil }
            open.append(rest[rest.index(after: end)...])
            open.append(next[...].utf8)
            expansions += 1
            guard expansions <= PropertyExpansion.maximumExpansions,
                open.count <= PropertyExpansion.maximumDepth
            else { return nil }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
