import Versioning

extension FuzzTarget {
    /// Two versions, one per line: order is an order, and a version read back is the same.
    static let npmVersion = FuzzTarget(
        name: "npm-version",
        seeds: [
            "1.2.3\n1.2.3-alpha.1", "v1.2.3-rc.1+build.5\n=1.2.3", "0.0.0-0\n9007199254740991.0.0",
            "1.2.3beta\n01.2.3",
            "1.2.3-99999999999999999999\n1.2.3-0a", "1.2.3.4\n1.2", " 1.2.3-a-b--.-.0 \n1.2.3----",
        ]
    ) { input in
        let texts = lines(input, 2)
        for loose in [false, true] {
            let versions = texts.compactMap { NpmVersion($0, loose: loose) }
            // A loose version is a hyphen longer when written out.
            for version in versions where version.description.utf8.count <= NpmVersion.maximumLength {
                Invariant.holds(
                    NpmVersion(version.description) == version,
                    "\(version) is not read back as itself"
                )
                Invariant.holds(!(version < version), "\(version) is below itself")
            }
            guard versions.count == 2 else { continue }
            let (left, right) = (versions[0], versions[1])
            let relations = [left < right, right < left, left == right]
            Invariant.holds(relations.count { $0 } == 1, "\(left) and \(right) have no single order")
            Invariant.holds(left != right || left.hashValue == right.hashValue, "equal versions hash apart")
        }
        let scheme = NpmScheme()
        for text in texts where scheme.parse(text) != nil {
            let normal = scheme.normalised(text)
            Invariant.holds(scheme.normalised(normal) == normal, "normalising twice changes the text")
        }
        for text in texts where NpmVersion(text) != nil {
            Invariant.holds(NpmVersion(text, loose: true) == NpmVersion(text), "loose reads another version")
        }
    }

    /// A range, a version and another range, one per line: a range read back means the same.
    static let npmRange = FuzzTarget(
        name: "npm-range",
        seeds: [
            "^1.2.3 || ~2 || 3.x\n1.9.0\n>=1 <3", "1.2.3 - 2.3\n2.3.9\n*",
            ">=1.2.3-beta.1 <2.0.0-0\n1.2.3-beta.2\n<1.2.3",
            "~>1.2 =v1\n1.2.0\n^0.0.1", "<=0.0.0-0\n0.0.0\n>9007199254740991", "||\n1.0.0\n",
            "x.X.*\n0.0.0-a\n1 || 2 || 3",
            ">1.2.3 <1.2.3\n1.2.3\n^1.2.3-alpha", "latest\n1.0.0\ngit+https://example.com/a.git",
        ]
    ) { input in
        let texts = lines(input, 3)
        guard let text = texts.first else { return }
        for mode in rangeModes {
            guard let range = NpmRange(text, loose: mode.loose, includePrerelease: mode.pre) else { continue }
            let version = texts.dropFirst().first.flatMap { NpmVersion($0, loose: mode.loose) }
            let again = NpmRange(range.description, loose: mode.loose, includePrerelease: mode.pre)
            Invariant.holds(
                again != nil || range.description.utf8.count > NpmRange.maximumLength,
                "\(range) is not read back"
            )
            if let version, let again {
                Invariant.holds(
                    range.satisfies(version) == again.satisfies(version),
                    "\(range), read back, means something else"
                )
            }
            guard texts.count == 3, let other = NpmRange(texts[2], loose: mode.loose) else { continue }
            // No claim about the result: node-semver's rules, which are followed, depend on the order.
            _ = range.intersects(other, includePrerelease: mode.pre)
            _ = other.intersects(range, includePrerelease: mode.pre)
        }
    }

    private static let rangeModes: [(loose: Bool, pre: Bool)] = [
        (false, false), (true, false), (false, true), (true, true),
    ]

    private static func lines(_ input: [UInt8], _ count: Int) -> [String] {
        input.split(separator: 0x0A, maxSplits: count - 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
