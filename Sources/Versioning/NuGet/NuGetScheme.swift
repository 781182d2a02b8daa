/// Versions of NuGet packages: SemVer with up to four numbers, in any case of letters, as `NuGetVersion` reads them.
package struct NuGetScheme: VersionScheme {
    /// Four numbers and a prerelease.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// Always four.
        let numbers: [VersionNumber]
        let prerelease: [SemanticVersion.Identifier]

        package static func < (left: Version, right: Version) -> Bool {
            if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
            if left.prerelease.isEmpty || right.prerelease.isEmpty {
                return !left.prerelease.isEmpty && right.prerelease.isEmpty
            }
            return left.prerelease.lexicographicallyPrecedes(right.prerelease)
        }

        /// Three numbers, the fourth only where it is not zero; in lower case.
        package var description: String {
            let shown = numbers.last == .zero ? numbers.dropLast() : numbers[...]
            let core = shown.map(\.description).joined(separator: ".")
            return prerelease.isEmpty
                ? core : core + "-" + prerelease.map(\.description).joined(separator: ".")
        }

        package var isPrerelease: Bool { !prerelease.isEmpty }
    }

    package init() {}

    package func parse(_ text: String) -> Version? {
        guard let bytes = VersionText.bytes(of: text) else { return nil }
        var core = VersionText.lowercased(bytes)[...]
        if let build = core.cut(after: "+"), SemanticVersion.Identifier.list(build) == nil { return nil }
        var prerelease: [SemanticVersion.Identifier] = []
        if let tail = core.cut(after: "-") {
            guard let list = SemanticVersion.Identifier.list(tail) else { return nil }
            prerelease = list
        }
        let parts = core.parts(".")
        guard parts.count <= 4 else { return nil }
        var numbers: [VersionNumber] = []
        for part in parts {
            guard let number = VersionNumber(part) else { return nil }
            numbers.append(number)
        }
        numbers += [VersionNumber](repeating: .zero, count: 4 - numbers.count)
        return Version(numbers: numbers, prerelease: prerelease)
    }
}
