import Basics
import Licensing
import TestSupport
import Testing

@Suite struct LicenseExpressionTests {
    @Test(arguments: [
        ("MIT", "MIT"),
        ("mit", "MIT"),
        ("  apache-2.0  ", "Apache-2.0"),
        ("MIT or Apache-2.0", "MIT OR Apache-2.0"),
        ("(MIT)", "MIT"),
        ("((MIT OR ISC))", "MIT OR ISC"),
        ("MIT AND (ISC OR Zlib)", "MIT AND (ISC OR Zlib)"),
        ("(MIT AND ISC) OR Zlib", "MIT AND ISC OR Zlib"),
        ("MIT OR ISC AND Zlib", "MIT OR ISC AND Zlib"),
        ("(MIT OR ISC) AND Zlib", "(MIT OR ISC) AND Zlib"),
        ("MIT AND (ISC AND (Zlib AND curl))", "MIT AND ISC AND Zlib AND curl"),
        ("(MIT OR ISC) OR (Zlib OR curl)", "MIT OR ISC OR Zlib OR curl"),
        ("MIT OR(ISC)", "MIT OR ISC"),
        ("Apache-2.0 with llvm-EXCEPTION", "Apache-2.0 WITH LLVM-exception"),
        ("Apache-2.0+", "Apache-2.0+"),
        ("GPL-2.0", "GPL-2.0-only"),
        ("gpl-2.0+", "GPL-2.0-or-later"),
        ("GPL-2.0-only+", "GPL-2.0-or-later"),
        ("GPL-2.0-or-later+", "GPL-2.0-or-later"),
        ("LGPL-2.1", "LGPL-2.1-only"),
        ("AGPL-3.0", "AGPL-3.0-only"),
        ("GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"),
        ("GPL-2.0+ WITH Classpath-exception-2.0", "GPL-2.0-or-later WITH Classpath-exception-2.0"),
        ("eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"),
        ("licenseref-My.Own-1", "LicenseRef-My.Own-1"),
        ("documentref-a:LICENSEREF-b", "DocumentRef-a:LicenseRef-b"),
        ("MIT WITH AdditionRef-mine", "MIT WITH AdditionRef-mine"),
        ("NONE", "NONE"),
        ("noassertion", "NOASSERTION"),
        (
            "GPL-2.0-only WITH Classpath-exception-2.0 OR (MIT AND ISC)",
            "GPL-2.0-only WITH Classpath-exception-2.0 OR MIT AND ISC"
        ),
    ])
    func `an expression has one canonical form`(text: String, canonical: String) throws {
        let expression = try LicenseExpression(text)
        #expect(expression.description == canonical)
        #expect(try LicenseExpression(canonical) == expression)
    }

    @Test(arguments: [
        "", " ", "()", "(", ")", "MIT)", "(MIT", "MIT ISC", "MIT AND", "OR MIT", "AND", "MIT OR OR ISC",
        "MIT WITH",
        "MIT WITH MIT", "Classpath-exception-2.0", "LicenseRef-", "LicenseRef-a b", "LicenseRef-a_b",
        "LicenseRef-a+",
        "DocumentRef-a", "DocumentRef-:LicenseRef-a", "DocumentRef-a:MIT", "a:b:LicenseRef-c", "MIT +",
        "MIT++", "+",
        "(MIT)+", "MIT/Apache-2.0", "NONE OR MIT", "MIT AND NOASSERTION", "MIT\u{0}", "MIT\u{7F}", "MİT",
        "Foo-1.0",
        "GPL-2.0-with-classpath-exception WITH Font-exception-2.0", "AdditionRef-a", "MIT WITH AdditionRef-",
    ])
    func `what is no expression is refused`(text: String) {
        #expect(throws: LicenseExpressionError.self) { try LicenseExpression(text) }
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the PEP 639 suite's invalid expressions are refused`() throws {
        let document = try JSONDocument(SharedData.bytes("data/conformance/pep440/licenses.json"))
        var count = 0
        for test in document.root.elements {
            for row in test["rows"]?.elements.map(\.self) ?? [] {
                let text = try #require(row.elements.first { _ in true }?.string)
                #expect(throws: LicenseExpressionError.self, "\(text)") { try LicenseExpression(text) }
                count += 1
            }
        }
        #expect(count == 4)
    }

    @Test func `limits hold, and depth and length cost no stack`() throws {
        let deep = String(repeating: "(", count: 64) + "MIT" + String(repeating: ")", count: 64)
        #expect(try LicenseExpression(deep).description == "MIT")
        #expect(throws: LicenseExpressionError.self) { try LicenseExpression("(" + deep + ")") }
        let long = Array(repeating: "MIT", count: 512).joined(separator: " OR ")
        #expect(try LicenseExpression(long).terms.count == 1)
        #expect(throws: LicenseExpressionError.self) { try LicenseExpression(long + " OR MIT") }
        #expect(throws: LicenseExpressionError.self) {
            try LicenseExpression(String(repeating: "(", count: 1_000_000))
        }
    }

    @Test func `an error says where`() throws {
        let error = try #require(throws: LicenseExpressionError.self) { try LicenseExpression("MIT AND Foo") }
        #expect(error.word == 3)
        #expect(error.description == "word 3: not a licence of the SPDX list, nor a LicenseRef-")
    }

    @Test func `expressions are joined without doubles or needless brackets`() throws {
        let parts = try ["MIT", "ISC OR Zlib", "MIT", "curl AND X11"].map { try LicenseExpression($0) }
        #expect(LicenseExpression.all(parts)?.description == "MIT AND (ISC OR Zlib) AND curl AND X11")
        #expect(LicenseExpression.any(parts)?.description == "MIT OR ISC OR Zlib OR curl AND X11")
        #expect(LicenseExpression.any([]) == nil)
    }
}
