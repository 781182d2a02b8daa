import Basics
package import Domain

/// The report as JUnit XML, as GitLab, Jenkins and others read it: what blocks is red, what warns is marked, the rest is green.
///
/// One suite per manifest: a case `read completely`, and one per finding. The last suite holds the rules of the gate, one case each.
/// Blocked is a `failure`. Warned is `skipped` with the words in it: the format has no warning, a failure would break builds that
/// pass, and a passed case would hide it. Set aside is `skipped` too, with the reason. A manifest that was not read, and a rule
/// without a verdict, is an `error`. A finding that no rule speaks of is a passed case whose output describes it, and an `error`
/// where the gate came to no decision. What the change fixes is not there.
package enum JUnitReport {
    package static func encode(_ report: Report) -> [UInt8] {
        let suites = JUnitSuite.all(of: report)
        var writer = XMLWriter()
        writer.element("testsuites", [(name: "name", value: "gatehouse")] + JUnitSuite.counts(of: suites)) {
            xml in
            for suite in suites { suite.write(to: &xml, at: report) }
        }
        return writer.bytes
    }
}
