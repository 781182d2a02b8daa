/// Ranges of NuGet packages: intervals, a bare version as the lowest one, and floating ones such as `1.2.*`.
enum NuGetRange {
    static func range(_ text: String) -> VersionRange? {
        let scheme = NuGetScheme()
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        if bytes.last == UInt8(ascii: "*") {
            return floating(bytes.dropLast()).map { contains in
                VersionRange(text, scheme) { version, _ in contains(version) }
            }
        }
        if let version = scheme.parse(text) {
            return VersionRange(text, scheme) { other, _ in other >= version }
        }
        guard let set = RangeText.intervals(of: bytes, parse: scheme.parse), set.alternatives.count == 1
        else { return nil }
        return VersionRange(text, scheme) { version, _ in set.accepts(version) }
    }

    /// What comes before the star: nothing, `1.2.`, or `1.2.3-beta.`.
    private static func floating(_ text: ArraySlice<UInt8>) -> (@Sendable (NuGetScheme.Version) -> Bool)? {
        var core = text
        let label = core.cut(after: "-").map(VersionText.lowercased)
        if let label {
            guard let base = NuGetScheme().parse(VersionText.string(core)),
                label.allSatisfy({ isASCIIDigit($0) || isASCIILetter($0) || $0 == 0x2E || $0 == 0x2D })
            else { return nil }
            return { version in
                let text = version.prerelease.map(\.description).joined(separator: ".")
                return version.numbers == base.numbers && (text.isEmpty || text.utf8.starts(with: label))
            }
        }
        var numbers: [VersionNumber] = []
        if !core.isEmpty {
            guard core.last == 0x2E else { return nil }
            for part in core.dropLast().parts(".") {
                guard let number = VersionNumber(part), numbers.count < 3 else { return nil }
                numbers.append(number)
            }
        }
        return { [numbers] version in !version.isPrerelease && version.numbers.starts(with: numbers) }
    }
}
