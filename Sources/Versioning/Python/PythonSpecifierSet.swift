/// Version specifiers that must all hold, as in `>=1.0,!=1.5.*` (PEP 440).
package struct PythonSpecifierSet: Sendable, Hashable {
    let specifiers: [PythonSpecifier]

    /// `nil` for what `packaging` refuses; the empty text is every version.
    package init?(_ text: String) {
        guard text.utf8.count <= VersionText.maximumRangeLength else { return nil }
        var specifiers: [PythonSpecifier] = []
        for part in Array(text.utf8)[...].parts(",") {
            let part = VersionText.trimmed(part)
            if part.isEmpty { continue }
            guard let specifier = PythonSpecifier(part) else { return nil }
            specifiers.append(specifier)
        }
        self.specifiers = specifiers
    }

    /// Whether one of the specifiers names a prerelease, which lets installers take prereleases.
    package var namesPrerelease: Bool { specifiers.contains(where: \.namesPrerelease) }

    /// Whether the version is one of them.
    ///
    /// A text that is no version is only ever one of `===` specifiers, or of none at all. Without `prereleases` none is.
    package func contains(_ text: String, prereleases: Bool = true) -> Bool {
        let version = PythonScheme().parse(text)
        if !prereleases, version?.isPrerelease == true { return false }
        return specifiers.allSatisfy { $0.contains(text, version) }
    }
}

/// One condition of a specifier set.
struct PythonSpecifier: Sendable, Hashable {
    enum Operation: String, Sendable, CaseIterable {
        // The longer come first.
        case identical = "==="
        case compatible = "~="
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
    }

    private let operation: Operation
    /// As written.
    private let text: String
    /// `nil` only of `===`.
    private let version: PythonVersion?
    /// Ends in `.*`.
    private let isPrefix: Bool

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let operation = Operation.allCases.first(where: { bytes.starts(with: $0.rawValue.utf8) }) else {
            return nil
        }
        self.operation = operation
        var rest = VersionText.trimmed(bytes.dropFirst(operation.rawValue.utf8.count))
        text = VersionText.string(rest)
        if operation == .identical {
            guard !rest.isEmpty, !rest.contains(where: { isASCIISpace($0) || $0 == 0x3B || $0 == 0x29 })
            else { return nil }
            version = PythonScheme().parse(text)
            isPrefix = false
            return
        }
        let hasStar = rest.suffix(2).elementsEqual(".*".utf8)
        if hasStar { rest = rest.dropLast(2) }
        guard let version = PythonScheme().parse(VersionText.string(rest)) else { return nil }
        self.version = version
        isPrefix = hasStar
        let isEquality = operation == .equal || operation == .notEqual
        guard isEquality || !hasStar && version.local.isEmpty else { return nil }
        if hasStar, version.isPrerelease || version.isPostRelease || !version.local.isEmpty { return nil }
        if operation == .compatible, version.release.count < 2 { return nil }
    }

    var namesPrerelease: Bool {
        switch operation {
        case .notEqual: false
        case .less, .greater, .identical, .compatible, .equal, .lessOrEqual, .greaterOrEqual:
            version?.isPrerelease ?? false
        }
    }

    /// `candidate` is the parsed text, where it parses.
    func contains(_ text: String, _ candidate: PythonVersion?) -> Bool {
        if operation == .identical {
            return VersionText.lowercased(Array(text.utf8)[...])
                == VersionText.lowercased(Array(self.text.utf8)[...])
        }
        guard let candidate, let version else { return false }
        switch operation {
        case .identical: return false
        case .equal: return isEqual(candidate, version)
        case .notEqual: return !isEqual(candidate, version)
        case .lessOrEqual: return candidate.withoutLocal <= version
        case .greaterOrEqual: return candidate.withoutLocal >= version
        case .compatible:
            return candidate.withoutLocal >= version
                && candidate.epoch == version.epoch && begins(candidate, with: version.release.dropLast())
        case .less: return candidate < version && !isPrerelease(candidate, of: version)
        case .greater:
            return candidate > version && candidate.withoutLocal != version
                && !isPostRelease(candidate, of: version)
        }
    }

    /// A prerelease of the version is not below it, unless that is one itself.
    private func isPrerelease(_ candidate: PythonVersion, of version: PythonVersion) -> Bool {
        guard candidate.isPrerelease, !version.isPrerelease else { return false }
        if version.isPostRelease { return candidate.post == version.post && candidate.base == version.base }
        return candidate.base == version.base
    }

    /// Nor is a post-release of the version above it.
    private func isPostRelease(_ candidate: PythonVersion, of version: PythonVersion) -> Bool {
        guard candidate.isPostRelease, !version.isPostRelease, version.dev == nil else { return false }
        return candidate.base == version.base && candidate.prerelease == version.prerelease
    }

    private func isEqual(_ candidate: PythonVersion, _ version: PythonVersion) -> Bool {
        if isPrefix {
            return candidate.epoch == version.epoch && begins(candidate, with: version.release[...])
        }
        return (version.local.isEmpty ? candidate.withoutLocal : candidate) == version
    }

    /// Whether the candidate's release begins with the numbers, missing ones counting as zero.
    private func begins(_ candidate: PythonVersion, with release: ArraySlice<VersionNumber>) -> Bool {
        release.enumerated().allSatisfy { index, number in
            (index < candidate.release.count ? candidate.release[index] : .zero) == number
        }
    }
}
