/// Versions of Ruby gems, in the order of `Gem::Version`, and of pods, which inherit from it.
package struct GemScheme: VersionScheme {
    /// Numbers and words between dots.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// Numbers, and words, which are below every number; without zeros that change nothing.
        let segments: [Segment]

        /// What is missing counts as zero.
        package static func < (left: Version, right: Version) -> Bool {
            let count = max(left.segments.count, right.segments.count)
            for index in 0..<count {
                let (first, second) = (left.segment(index), right.segment(index))
                if first != second { return first < second }
            }
            return false
        }

        package var description: String {
            let text = segments.map(\.description).joined(separator: ".")
            return segments.first?.isNumber == true ? text : text.isEmpty ? "0" : "0." + text
        }

        private func segment(_ index: Int) -> Segment {
            index < segments.count ? segments[index] : .number(.zero)
        }

        /// Without everything from the first word on.
        var release: Version { Version(segments.prefix { $0.isNumber }) }

        init(_ segments: some Sequence<Segment>) {
            var numbers: [Segment] = []
            var words: [Segment] = []
            for segment in segments {
                if words.isEmpty, segment.isNumber { numbers.append(segment) } else { words.append(segment) }
            }
            while numbers.last == .number(.zero) { numbers.removeLast() }
            while words.last == .number(.zero) { words.removeLast() }
            self.segments = numbers + words
        }
    }

    enum Segment: Sendable, Hashable, Comparable, CustomStringConvertible {
        case word(String)
        case number(VersionNumber)

        var isNumber: Bool {
            if case .number = self { return true }
            return false
        }

        static func < (left: Segment, right: Segment) -> Bool {
            switch (left, right) {
            case (.number(let left), .number(let right)): left < right
            case (.word(let left), .word(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
            case (.word, .number): true
            case (.number, .word): false
            }
        }

        var description: String {
            switch self {
            case .word(let word): word
            case .number(let number): number.description
            }
        }
    }

    /// Pods may have build metadata behind a plus sign, which says nothing.
    package static let cocoapods = GemScheme(takesBuilds: true)

    private let takesBuilds: Bool

    package init() { self.init(takesBuilds: false) }

    private init(takesBuilds: Bool) { self.takesBuilds = takesBuilds }

    package func parse(_ text: String) -> Version? { segments(of: text).map { Version($0) } }

    /// As they are written; `1.a2` has three.
    func segments(of text: String) -> [Segment]? {
        guard var bytes = VersionText.bytes(of: text) else { return nil }
        if takesBuilds, let build = bytes.cut(after: "+"), !build.parts(".").allSatisfy(isWord) { return nil }
        guard isCorrect(bytes) else { return nil }
        var result: [Segment] = []
        var rest = bytes
        while let first = rest.first {
            if let number = VersionNumber(rest.take(while: isASCIIDigit)) {
                result.append(.number(number))
            } else if isASCIILetter(first) {
                result.append(.word(VersionText.string(rest.take(while: isASCIILetter))))
            } else {
                // A hyphen announces a prerelease.
                if first == 0x2D { result.append(.word("pre")) }
                rest.removeFirst()
            }
        }
        return result
    }

    /// A number, then letters and digits between dots, after the first hyphen also hyphens.
    private func isCorrect(_ bytes: ArraySlice<UInt8>) -> Bool {
        var core = bytes
        if let tail = core.cut(after: "-") {
            guard tail.parts(".").allSatisfy(isWord) else { return false }
        }
        let parts = core.parts(".")
        // `1beta` is in the registry, although it could not be pushed today.
        return parts[0].first.map(isASCIIDigit) == true
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { isASCIIDigit($0) || isASCIILetter($0) }
            }
    }

    private func isWord(_ part: ArraySlice<UInt8>) -> Bool {
        !part.isEmpty && part.allSatisfy { isASCIIDigit($0) || isASCIILetter($0) || $0 == 0x2D }
    }
}
