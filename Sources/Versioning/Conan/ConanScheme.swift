/// Versions of Conan recipes: parts between dots, a prerelease after a hyphen, a build after a plus sign.
///
/// Parts are compared as Conan 2 does, but for mixed ones such as `1k` and `10`: those by their number first, then by what follows
/// it, where Conan compares text and arrives at circles.
package struct ConanScheme: VersionScheme {
    /// Parts between dots, with a prerelease and a build behind them.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// Without zeros at the end.
        let parts: [Part]
        let prerelease: [Part]
        let build: [Part]

        package static func < (left: Version, right: Version) -> Bool {
            if left.parts != right.parts { return left.parts.lexicographicallyPrecedes(right.parts) }
            if left.prerelease != right.prerelease {
                if left.prerelease.isEmpty || right.prerelease.isEmpty { return right.prerelease.isEmpty }
                return left.prerelease.lexicographicallyPrecedes(right.prerelease)
            }
            return left.build.lexicographicallyPrecedes(right.build)
        }

        package var description: String {
            func text(_ parts: [Part]) -> String { parts.map(\.description).joined(separator: ".") }
            var result = parts.isEmpty ? "0" : text(parts)
            if !prerelease.isEmpty { result += "-" + text(prerelease) }
            if !build.isEmpty { result += "+" + text(build) }
            return result
        }
    }

    struct Part: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// `nil` for a part that begins otherwise: those come after all numbers.
        let number: VersionNumber?
        let rest: String

        static func < (left: Part, right: Part) -> Bool {
            if left.number != right.number {
                return (left.number ?? .unbounded) < (right.number ?? .unbounded)
            }
            return left.rest.utf8.lexicographicallyPrecedes(right.rest.utf8)
        }

        var description: String { (number?.description ?? "") + rest }
    }

    package init() {}

    package func parse(_ text: String) -> Version? {
        guard let bytes = VersionText.bytes(of: text) else { return nil }
        var core = bytes
        let build = core.cut(after: "+")
        let prerelease = core.cut(after: "-")
        guard var parts = parts(core), let prerelease = prerelease.map({ self.parts($0) }) ?? [],
            let build = build.map({ self.parts($0) }) ?? []
        else { return nil }
        while let last = parts.last, last.number == .zero, last.rest.isEmpty { parts.removeLast() }
        return Version(parts: parts, prerelease: prerelease, build: build)
    }

    private func parts(_ text: ArraySlice<UInt8>) -> [Part]? {
        var result: [Part] = []
        for part in text.parts(".") {
            let isPart = part.allSatisfy { byte in
                isASCIIDigit(byte) || isASCIILetter(byte) || byte == 0x5F || byte == 0x2D || byte == 0x2B
            }
            guard !part.isEmpty, isPart else { return nil }
            var rest = part
            let number = VersionNumber(rest.take(while: isASCIIDigit))
            result.append(Part(number: number, rest: VersionText.string(rest)))
        }
        return result
    }
}
