import DefaultConfiguration
import Domain
import Licensing
import StrictYAML
import Testing

@Suite struct LicenseCatalogTests {
    private let catalog: LicenseCatalog

    init() throws { catalog = try LicenseCatalog.standard() }

    @Test(
        arguments: [
            ("MIT", .allowed, ["MIT"]),
            ("MPL-2.0", .conditional, ["MPL-2.0"]),
            ("GPL-3.0-only", .forbidden, ["GPL-3.0-only"]),
            ("LicenseRef-Mine", .unknown, ["LicenseRef-Mine"]),
            ("Beerware", .unknown, ["Beerware"]),
            ("NONE", .unknown, []),
            // OR is the best, AND the worst.
            ("GPL-3.0-only OR MIT", .allowed, ["MIT"]),
            ("GPL-3.0-only OR MPL-2.0", .conditional, ["MPL-2.0"]),
            ("MIT AND GPL-3.0-only", .forbidden, ["MIT", "GPL-3.0-only"]),
            ("MIT AND MPL-2.0", .conditional, ["MIT", "MPL-2.0"]),
            ("MIT OR ISC AND GPL-2.0-only", .allowed, ["MIT"]),
            ("(MIT OR ISC) AND GPL-2.0-only", .forbidden, ["MIT", "GPL-2.0-only"]),
            // Unknown never wins a choice, and is not hidden by something harmless.
            ("Beerware OR GPL-3.0-only", .forbidden, ["GPL-3.0-only"]),
            ("Beerware OR MIT", .allowed, ["MIT"]),
            ("Beerware AND MIT", .unknown, ["Beerware", "MIT"]),
            ("Beerware AND GPL-3.0-only", .forbidden, ["Beerware", "GPL-3.0-only"]),
            ("Beerware AND MPL-2.0", .unknown, ["Beerware", "MPL-2.0"]),
            // An exception never makes a licence worse.
            ("Apache-2.0 WITH LLVM-exception", .allowed, ["Apache-2.0 WITH LLVM-exception"]),
            (
                "GPL-2.0-only WITH Classpath-exception-2.0", .conditional,
                ["GPL-2.0-only WITH Classpath-exception-2.0"]
            ),
            ("MIT WITH Classpath-exception-2.0", .allowed, ["MIT WITH Classpath-exception-2.0"]),
            (
                "GPL-3.0-only WITH Autoconf-exception-3.0", .allowed,
                ["GPL-3.0-only WITH Autoconf-exception-3.0"]
            ),
            ("GPL-2.0-only WITH AdditionRef-mine", .forbidden, ["GPL-2.0-only WITH AdditionRef-mine"]),
            ("Beerware WITH Classpath-exception-2.0", .unknown, ["Beerware WITH Classpath-exception-2.0"]),
            // A later version may always be this one.
            ("Apache-2.0+", .allowed, ["Apache-2.0+"]),
        ] as [(String, LicenseCategory, [String])]
    )
    func `an expression has a category and the licences that decide`(
        text: String,
        category: LicenseCategory,
        terms: [String]
    ) throws {
        let assessment = catalog.assess(try LicenseExpression(text))
        #expect(assessment.category == category)
        #expect(assessment.terms.map(\.description) == terms)
    }

    @Test func `no expression is unknown`() {
        #expect(catalog.assess(nil).category == .unknown)
        #expect(catalog.assess(nil).obligations == nil)
    }

    @Test func `obligations are those of the chosen licences together`() throws {
        let choice = catalog.assess(try LicenseExpression("GPL-3.0-only OR MIT"))
        #expect(choice.obligations == LicenseObligations(kinds: [.attribution, .notice]))
        let both = catalog.assess(try LicenseExpression("AGPL-3.0-only AND Apache-2.0"))
        #expect(
            both.obligations
                == LicenseObligations(
                    kinds: [.sourceDisclosure, .copyleft, .modifications, .patent, .attribution, .notice],
                    sourceDisclosure: .network,
                    needsNoticeFile: true,
                    needsSameLicense: true
                )
        )
        #expect(catalog.assess(try LicenseExpression("0BSD")).obligations == LicenseObligations())
        #expect(catalog.assess(try LicenseExpression("MIT AND Beerware")).obligations == nil)
    }

    @Test func `every categorised licence has its obligations, and none has them without a category`() throws
    {
        let root = try #require(try YAMLValue.parse(ConfigurationText.licenses, file: "licenses.yaml"))
        let groups = try root.mapping().required("categories").mapping()
        var counts: [String: Int] = [:]
        for entry in groups.entries {
            for value in try entry.value.list() {
                let term = try #require(try LicenseExpression(value.string()).terms.first)
                #expect(catalog.obligations(of: term) != nil, "\(term)")
                if !term.isReference { counts[entry.key, default: 0] += 1 }
            }
        }
        // 28, 17 and 11 as in the reference portal, and the first version of the GPL.
        #expect(counts == ["allowed": 28, "conditional": 17, "forbidden": 13])
        for value in try root.mapping().required("obligations").list() {
            for id in try value.mapping().required("licenses").list() {
                let term = try #require(try LicenseExpression(id.string()).terms.first)
                #expect(catalog.category(of: term) != .unknown, "\(term)")
            }
        }
    }

    @Test(arguments: [
        ("", "licenses.yaml: the file is empty"),
        ("version: 2", "licenses.yaml:1:10: version: expected a whole number from 1 to 1"),
        ("version: 1", "licenses.yaml:1:1: needs the key 'categories'"),
        (
            "version: 1\ncategorys: {}",
            "licenses.yaml:2:1: categorys: unknown key; did you mean 'categories'?"
        ),
        (
            "version: 1\ncategories: {alowed: []}",
            "licenses.yaml:2:14: categories.alowed: unknown key; did you mean 'allowed'?"
        ),
        (
            "version: 1\ncategories: {allowed: [MIT, GPL-2.0]}",
            "licenses.yaml:2:29: categories.allowed[1]: not a current id of the SPDX list, nor a LicenseRef-"
        ),
        (
            "version: 1\ncategories:\n  allowed: [MIT]\n  forbidden: [MIT]",
            "licenses.yaml:4:15: categories.forbidden[0]: 'MIT' is here twice"
        ),
        (
            "version: 1\ncategories: {}\nexceptions: {allowed: [MIT]}",
            "licenses.yaml:3:24: exceptions.allowed[0]: not an exception of the SPDX list"
        ),
        (
            "version: 1\ncategories: {}\nobligations: [{licenses: [MIT], kinds: [thanks]}]",
            "licenses.yaml:3:41: obligations[0].kinds[0]: expected one of attribution, notice, source-disclosure, copyleft, "
                + "modifications, dynamic-linking, no-endorsement, patent"
        ),
    ])
    func `a broken file is refused with its place`(text: String, message: String) throws {
        let error = try #require(throws: YAMLError.self) {
            try LicenseCatalog(Array(text.utf8), file: "licenses.yaml")
        }
        #expect(error.description == message)
    }
}
