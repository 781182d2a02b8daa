import Foundation
import Remediation
import Testing

struct UnifiedDiffTests {
    private static func diff(_ old: String, _ new: String) -> String {
        UnifiedDiff.of(Array(old.utf8), Array(new.utf8), path: "a.txt")
    }

    @Test
    func `equal texts have no difference`() {
        #expect(Self.diff("", "") == "")
        #expect(Self.diff("a\nb\n", "a\nb\n") == "")
    }

    @Test
    func `changes come with three lines around them, near ones together`() {
        let old = (1...20).map { "\($0)\n" }.joined()
        #expect(
            Self.diff(old, old.replacing("\n5\n", with: "\nfive\n").replacing("\n8\n", with: "\n"))
                == """
                --- a/a.txt
                +++ b/a.txt
                @@ -2,10 +2,9 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                -8
                 9
                 10
                 11

                """
        )
        #expect(
            Self.diff(old, old.replacing("1\n2\n", with: "1\n") + "21\n").components(separatedBy: "@@ -")
                .count == 3
        )
    }

    @Test
    func `a missing line feed at the end is told`() {
        #expect(
            Self.diff("a\n", "a")
                == "--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n"
        )
    }
}
