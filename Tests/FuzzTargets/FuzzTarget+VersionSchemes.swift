import Domain
import Versioning

extension FuzzTarget {
    /// One target for each kind of version scheme in the catalog: three versions and a range, one per line.
    ///
    /// Ecosystems that share a kind share its target, which runs all of them.
    static let versionSchemes: [FuzzTarget] = Dictionary(
        grouping: Ecosystem.allCases.filter { VersionSchemeCatalog.scheme(for: $0) != nil },
        by: family(of:)
    )
    .sorted { $0.key < $1.key }
    .map { family, ecosystems in
        FuzzTarget(name: "versions-\(family)", seeds: schemeSeeds) { input in
            let texts = input.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            for ecosystem in ecosystems {
                guard let scheme = VersionSchemeCatalog.scheme(for: ecosystem) else { continue }
                checkOrder(scheme, Array(texts.prefix(3)))
                if texts.count == 4 { checkRange(texts[3], of: ecosystem, scheme, texts[0], texts[1]) }
            }
        }
    }

    /// `maven` for `MavenScheme`.
    private static func family(of ecosystem: Ecosystem) -> String {
        let name = VersionSchemeCatalog.scheme(for: ecosystem).map { String(describing: type(of: $0)) } ?? ""
        return (name.hasSuffix("Scheme") ? String(name.dropLast(6)) : name).lowercased()
    }

    private static let schemeSeeds = [
        "1.2.3\n1.2.3-alpha.1\n1.2\n>=1.0 <2.0 || =3.1", "v1.2.3-rc.1+build.5\n1.2.3.4\n1.2.3-RC1\n^1.2.3",
        "1!2.0.post1.dev3+local.1\n2.0rc1\n2.0.0\n~=1.4.2,!=1.5.*",
        "1.0.0-SNAPSHOT\n1.0.0.Final\n1.0-beta-2\n[1.0,2.0),[3.0]",
        "1.2.3.pre\n1.2.a.3\n0\n~> 1.2, != 1.5",
        "dev-main\n1.x-dev\n20100102-203040-p1\n^1.2 || ~1.3 | 1.0 - 2.0",
        "v0.0.0-20200101000000-abcdef123456\nv2.0.0+incompatible\ngo1.21rc2\n<=v1.2.0",
        "1.1.1k\ncci.20200101\n1.0-1\n>= 1.0.0 and < 1.5.0 or == 2.0.0",
        "v4\nv4.1\n99999999999999999999999.0.0\n^>=1.2 && (<2 || ==3.*)",
        "1.0.0-99999999999999999999\n01.02.03\n1.2.3-beta*\n1.2.*",
    ]

    private static func checkOrder(_ scheme: some VersionScheme, _ texts: [String]) {
        let known = texts.filter { scheme.parse($0) != nil }
        for text in known {
            Invariant.holds(scheme.compare(text, text) == .same, "\(text) is not itself")
            let normal = scheme.normalised(text)
            // A version of the greatest length can be longer when it is written in full.
            guard scheme.parse(normal) != nil else {
                Invariant.holds(normal.utf8.count > 200, "\(normal) of \(text) is not read back")
                continue
            }
            Invariant.holds(
                scheme.compare(normal, text) == .same,
                "\(normal) is another version than \(text)"
            )
            Invariant.holds(scheme.normalised(normal) == normal, "normalising twice changes the text")
        }
        for left in known {
            for right in known {
                guard let order = scheme.compare(left, right), let back = scheme.compare(right, left) else {
                    return Invariant.holds(false, "\(left) and \(right) cannot be compared")
                }
                Invariant.holds(isReverse(order, back), "\(left) and \(right) have no single order")
                let isSame = scheme.normalised(left) == scheme.normalised(right)
                Invariant.holds((order == .same) == isSame, "\(left) and \(right) are written alike or not")
            }
        }
        let sorted = known.compactMap { scheme.parse($0) }.sorted()
        if let first = sorted.first, let last = sorted.last {
            Invariant.holds(!(last < first), "\(first) and \(last) go in a circle")
        }
    }

    private static func isReverse(_ order: VersionOrder, _ back: VersionOrder) -> Bool {
        switch (order, back) {
        case (.ascending, .descending), (.descending, .ascending), (.same, .same): true
        default: false
        }
    }

    private static func checkRange(
        _ text: String,
        of ecosystem: Ecosystem,
        _ scheme: some VersionScheme,
        _ left: String,
        _ right: String
    ) {
        guard let range = VersionRangeCatalog.range(text, for: ecosystem) else { return }
        let answers = [range.contains(left), range.contains(right)]
        Invariant.holds(
            answers.map { $0 == nil } == [left, right].map { scheme.parse($0) == nil },
            "a range answers for what is no version, or does not for what is one"
        )
        // PEP 440 has an operator that compares texts.
        guard ecosystem != .pypi, scheme.compare(left, right) == .same else { return }
        Invariant.holds(answers[0] == answers[1], "\(text) parts \(left) from \(right), which are the same")
    }
}
