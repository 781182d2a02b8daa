/// Versions on PyPI as PEP 440 reads them; the free-form ones from before are refused, as `packaging` does.
package struct PythonScheme: VersionScheme {
    package init() {}

    package func parse(_ text: String) -> PythonVersion? {
        guard let bytes = VersionText.bytes(of: trimmed(text)) else { return nil }
        var rest = VersionText.lowercased(bytes)[...]
        _ = rest.take("v")
        var epoch = VersionNumber.zero
        if let mark = rest.firstIndex(of: UInt8(ascii: "!")) {
            guard let number = VersionNumber(rest[..<mark]) else { return nil }
            epoch = number
            rest = rest[(mark + 1)...]
        }
        var local: [PythonVersion.LocalPart] = []
        if let tail = rest.cut(after: "+") {
            guard let parts = localParts(tail) else { return nil }
            local = parts
        }
        guard let release = release(&rest) else { return nil }
        let prerelease = prerelease(&rest)
        let post = post(&rest)
        let dev = counter(["dev"], &rest)
        guard rest.isEmpty else { return nil }
        return PythonVersion(
            epoch: epoch,
            release: release,
            prerelease: prerelease,
            post: post,
            dev: dev?.number,
            local: local
        )
    }

    /// Without white space of any script at either end, as Python strips it.
    private func trimmed(_ text: String) -> String {
        let isPlain = [text.utf8.first, text.utf8.last].allSatisfy { ($0 ?? 0) < 0x80 }
        // The bytes of a text that is too long are not read anyway.
        if isPlain || text.utf8.count > VersionText.maximumLength { return text }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    private func release(_ rest: inout ArraySlice<UInt8>) -> [VersionNumber]? {
        guard let first = VersionNumber(rest.take(while: isASCIIDigit)) else { return nil }
        var numbers = [first]
        while rest.first == 0x2E {
            var ahead = rest.dropFirst()
            guard let number = VersionNumber(ahead.take(while: isASCIIDigit)) else { break }
            numbers.append(number)
            rest = ahead
        }
        return numbers
    }

    private func prerelease(_ rest: inout ArraySlice<UInt8>) -> PythonVersion.Prerelease? {
        let words = ["alpha", "beta", "preview", "pre", "rc", "a", "b", "c"]
        guard let (word, number) = counter(words, &rest) else { return nil }
        let phase: PythonVersion.Phase =
            switch word {
            case "a", "alpha": .alpha
            case "b", "beta": .beta
            default: .candidate
            }
        return PythonVersion.Prerelease(phase: phase, number: number)
    }

    /// `.post1`, `-r1` and the like, or `-1`.
    private func post(_ rest: inout ArraySlice<UInt8>) -> VersionNumber? {
        if rest.first == 0x2D {
            var ahead = rest.dropFirst()
            if let number = VersionNumber(ahead.take(while: isASCIIDigit)) {
                rest = ahead
                return number
            }
        }
        return counter(["post", "rev", "r"], &rest)?.number
    }

    /// A word with its number, which may be missing, separators before both.
    private func counter(
        _ words: [String],
        _ rest: inout ArraySlice<UInt8>
    ) -> (word: String, number: VersionNumber)? {
        var ahead = rest
        if let byte = ahead.first, isSeparator(byte) { ahead.removeFirst() }
        guard let word = words.first(where: { ahead.starts(with: $0.utf8) }) else { return nil }
        rest = ahead.dropFirst(word.utf8.count)
        if let byte = rest.first, isSeparator(byte) { rest.removeFirst() }
        return (word, VersionNumber(rest.take(while: isASCIIDigit)) ?? .zero)
    }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2D || byte == 0x5F }

    private func localParts(_ text: ArraySlice<UInt8>) -> [PythonVersion.LocalPart]? {
        var parts: [PythonVersion.LocalPart] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator) {
            guard !part.isEmpty, part.allSatisfy({ isASCIIDigit($0) || isASCIILetter($0) }) else {
                return nil
            }
            parts.append(VersionNumber(part).map { .number($0) } ?? .word(VersionText.string(part)))
        }
        return parts
    }
}
