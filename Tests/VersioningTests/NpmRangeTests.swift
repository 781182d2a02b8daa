import TestSupport
import Testing
import Versioning

@Suite struct NpmRangeTests {
    @Test(
        arguments: [
            ("", "*"), ("*", "*"), ("^1.2.3", ">=1.2.3 <2.0.0-0"), ("^0.2.3", ">=0.2.3 <0.3.0-0"),
            ("^0.0.3", ">=0.0.3 <0.0.4-0"), ("~> 1.2", ">=1.2.0 <1.3.0-0"), ("1.2 - 2", ">=1.2.0 <3.0.0-0"),
            ("> 1", ">=2.0.0"), ("<=1.x", "<2.0.0-0"), ("1 || 2.1.0", ">=1.0.0 <2.0.0-0||2.1.0"),
            (">x", "<0.0.0-0"),
            ("1.2.3*", "1.2.3"), (">1.0.0 >1.0.0 *", ">1.0.0"), ("latest", nil), ("1.x.3", nil),
            ("1.2.3 |", nil),
            ("git+https://example.com/a.git", nil), ("file:../a", nil), ("workspace:*", nil),
            (">=v=1.2.3", nil),
            ("^9007199254740991.0.0", nil), ("~99999999999999999999999", nil), ("1.2.3 - ", nil),
        ] as [(String, String?)]
    )
    func `a range becomes comparators or is refused`(text: String, written: String?) {
        #expect(NpmRange(text)?.description == written)
    }

    @Test func `a prerelease needs a comparator of its own release`() {
        let range = NpmRange("^1.2.3-beta.2")
        #expect(range?.satisfies("1.2.3-beta.3") == true)
        #expect(range?.satisfies("1.2.4-beta.3") == false)
        #expect(NpmRange("^1.2.3-beta.2", includePrerelease: true)?.satisfies("1.2.4-beta.3") == true)
    }

    @Test func `loose mode drops what makes no sense`() {
        #expect(NpmRange("foo || 1.2.3", loose: true)?.description == "1.2.3")
        #expect(NpmRange("foo", loose: true) == nil)
        // A star between two such words goes with them, at the end it stays.
        #expect(NpmRange("foo * bar", loose: true) == nil)
        #expect(NpmRange("foo *", loose: true)?.description == "*")
        #expect(NpmRange("1.2.3 - 2.0.0 +b")?.description == ">=1.2.3 <=2.0.0")
    }

    @Test(arguments: ["v", "=", " ", "1.", "<", "||", "1 ", "~", "0", "1.2.3 - ", "+a", "x.", "^ "])
    func `long hostile text costs no more than its length`(piece: String) {
        let text = String(repeating: piece, count: NpmRange.maximumLength / piece.utf8.count)
        let time = processorTime {
            _ = NpmRange(text)
            _ = NpmRange(text, loose: true)
        }
        #expect(time < .seconds(5))
        #expect(NpmRange(text + text + "0") == nil)
    }

    @Test func `the best version is returned as it was written`() {
        let range = NpmRange("^1.0.0")
        #expect(range?.maxSatisfying(["1.0.0", "v1.5.0", "x", "2.0.0", "1.5.0"]) == "v1.5.0")
        #expect(range?.minSatisfying(["1.9.0", "1.0.0", "0.9.0"]) == "1.0.0")
        #expect(range?.maxSatisfying([]) == nil)
        #expect(NpmRange("<0.0.0-0")?.minVersion == nil)
        #expect(NpmRange(">1.0.0 <2.0.0")?.minVersion?.description == "1.0.1")
    }
}
