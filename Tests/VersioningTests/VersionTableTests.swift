import Domain
import TestSupport
import Testing
import Versioning

/// The published comparison tables, each line both ways round.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct VersionTableTests {
    /// Lines that come out in another order, with the reason.
    static let reordered: [String: (order: VersionOrder, reason: String)] = {
        var table: [String: (order: VersionOrder, reason: String)] = [:]
        func add(_ file: String, _ order: VersionOrder, _ reason: String, _ lines: [String]) {
            for line in lines { table["\(file) \(line)"] = (order, reason) }
        }
        add("packagist", .same, "Composer fills both up to 1.0.0.0.", ["1.0.0 > 1.0"])
        add(
            "packagist-generated",
            .ascending,
            "Composer fills versions up to four numbers, reads stable as nothing, and takes letters in any case.",
            [
                "v1.9.0-ALPHA.1 = v1.9.0-BETA.1",
                "v1.9.0-ALPHA.2 = v1.9.0-BETA.2",
            ]
        )
        add(
            "packagist-generated",
            .descending,
            "Composer fills versions up to four numbers, reads stable as nothing, and takes letters in any case.",
            [
                "v3.0 < v3.0.0-beta",
                "v3.4 < v3.4.0-alpha",
                "v4-beta4 < v4.0-alpha",
                "v1.9.0-BETA.1 < v1.9.0-ALPHA.2",
                "5.1.0-stable < 5.1.0-beta2",
                "v4.4 < v4.4.0-beta",
                "v6.5 < v6.5.0-beta-0",
                "v6.6 < v6.6.0-beta",
            ]
        )
        add(
            "maven-generated",
            .descending,
            "Since Maven 3.9 a dot before a qualifier is as good as a hyphen; the table is older.",
            [
                "1.0.0-RC16 < 1.0.0.RC8-beta",
                "1.0.0-gradle-rework-beta3 < 1.0.0.RC7-3",
                "2.9.0-1 < 2.9.0.RC1",
                "3.6.2.FL.20090615 < 3.6.2-FL-2009-05-11",
                "6.1.12.rc5 < 6.1.12rc1",
                "1.1.31.sec10 < 1.1.31_noneautotype",
                "1.1.34.sec10 < 1.1.34_noneautotype",
                "1.1.46.sec10 < 1.1.46_noneautotype",
                "1.2.8.sec10_noneautotype < 1.2.8_noneautotype",
                "1.2.31.sec10 < 1.2.31_noneautotype",
                "1.2.48.sec10 < 1.2.48_noneautotype",
                "1.2.50.sec10 < 1.2.50_noneautotype",
                "1.2.54.sec10 < 1.2.54_noneautotype",
                "1.2.57.sec10 < 1.2.57_noneautotype",
                "1.2.60.sec10 < 1.2.60_noneautotype",
                "1.2.67.sec10 < 1.2.67_noneautotype",
                "1.0.0rc0 < 1.0.beta8",
                "1.5.9.RC1 < 1.5.9-RC0",
                "3.5.0-CR-2 < 3.5.0.Beta-1",
                "1.1.0-01-glassfish < 1.1.0.Beta1",
            ]
        )
        return table
    }()

    /// How many lines of a table name something that is no version, with the reason.
    static let refused: [String: (count: Int, reason: String)] = [
        "packagist": (9, "Composer refuses `1.2.3.#` and `4.3-2`, which PHP compares."),
        "packagist-generated": (18, "Composer refuses `.post1`, `.dev100` and `-test1`, which PHP compares."),
        "pub": (2, "Pub takes three numbers, no fewer and no more."),
        "pypi": (11, "No versions since PEP 440; installers refuse them."),
        "pypi-generated": (69, "No versions since PEP 440; installers refuse them."),
    ]

    @Test(
        arguments: [
            ("cran", .cran, 20), ("cran-generated", .cran, 50), ("hackage", .hackage, 10),
            ("maven", .maven, 100),
            ("maven-generated", .maven, 14_000), ("nuget", .nuget, 35), ("packagist", .composer, 95),
            ("packagist-generated", .composer, 10_000), ("pub", .pub, 100), ("pypi", .pypi, 37),
            ("pypi-generated", .pypi, 12_000), ("rubygems", .gem, 25), ("rubygems-generated", .gem, 4000),
        ] as [(String, Ecosystem, Int)]
    )
    func `every line of a table holds both ways round`(name: String, ecosystem: Ecosystem, count: Int) throws
    {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        let lines = try VersionTable.lines(name)
        #expect(lines.count >= count)
        var refused = 0
        for line in lines {
            let order = scheme.compare(line.left, line.right)
            if order == nil {
                refused += 1
                continue
            }
            if let exception = VersionTableTests.reordered["\(name) \(line.text)"] {
                #expect(
                    order == exception.order && order != line.order,
                    "no exception any more: \(line.text)"
                )
                continue
            }
            #expect(order == line.order, "\(name): \(line.text)")
            #expect(scheme.compare(line.right, line.left) == line.order.reversed, "\(name): \(line.text)")
            if order == .same {
                #expect(scheme.normalised(line.left) == scheme.normalised(line.right), "\(line.text)")
            }
            for text in [line.left, line.right] {
                #expect(scheme.compare(scheme.normalised(text), text) == .same, "\(text)")
            }
        }
        #expect(refused == VersionTableTests.refused[name]?.count ?? 0)
    }

    /// Each with how many lines its tools refuse: a `v` in front, or more than three numbers.
    @Test(
        arguments: [
            (.cargo, 30), (.hex, 31), (.golang, 1), (.swift, 1), (.github, 1),
        ] as [(Ecosystem, Int)]
    )
    func `the table of semantic versions holds for all that follow it`(ecosystem: Ecosystem, refused: Int)
        throws
    {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        var count = 0
        for line in try VersionTable.lines("semver") {
            guard let order = scheme.compare(line.left, line.right) else {
                count += 1
                continue
            }
            #expect(order == line.order, "\(line.text)")
            #expect(scheme.compare(line.right, line.left) == line.order.reversed, "\(line.text)")
        }
        #expect(count == refused)
    }

    @Test func `versions of one table are in one order, whichever pairs are compared`() throws {
        for (name, ecosystem) in [
            ("maven-generated", Ecosystem.maven), ("packagist-generated", .composer),
            ("pypi-generated", .pypi),
            ("rubygems-generated", .gem), ("maven", .maven), ("nuget", .nuget), ("rubygems", .gem),
        ] {
            let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
            try expectOrder(scheme, VersionTable.lines(name).map(\.left))
        }
    }

    /// Sorted, each is at most the one after it and the one after that.
    private func expectOrder(_ scheme: some VersionScheme, _ texts: [String]) {
        let sorted = texts.compactMap(scheme.parse).sorted()
        for index in sorted.indices.dropLast(2) {
            #expect(sorted[index] <= sorted[index + 1] && sorted[index] <= sorted[index + 2])
        }
    }
}

/// A comparison table of the shared data.
enum VersionTable {
    struct Line {
        let text: String
        let left: String
        let right: String
        let order: VersionOrder
    }

    static func lines(_ name: String) throws -> [Line] {
        let file =
            name.hasSuffix("-generated") ? name.dropLast(10) + "-versions-generated" : name + "-versions"
        let bytes = try SharedData.bytes("data/conformance/versions/\(file).txt")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("//"), !line.hasPrefix("# ") else { return nil }
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { return nil }
            let order: VersionOrder = words[1] == "<" ? .ascending : words[1] == ">" ? .descending : .same
            return Line(text: String(line), left: words[0], right: words[2], order: order)
        }
    }
}

extension VersionOrder {
    var reversed: VersionOrder {
        switch self {
        case .ascending: .descending
        case .descending: .ascending
        case .same: .same
        }
    }
}
