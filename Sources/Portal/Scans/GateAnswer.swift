package import Domain
import Pipeline
package import struct Foundation.Date

/// Whether what a scan found may pass, as CI systems ask for it.
///
/// What cannot be told fails: no result, an errored one, and one whose figures are not there.
package struct GateAnswer: Sendable {
    package let passes: Bool
    /// On one line; `nil` where it passes.
    package let reason: String?
    package let criticals: Int
    package let forbidden: Int
    package let malicious: Int
    /// Findings that the policy's rule about EPSS objects to.
    package let likelyExploited: Int
    /// The packages were matched with advisories.
    package let isAssessed: Bool
    package let project: ResourceID
    package let scan: ResourceID?
    package let at: Date

    package init(_ scan: ScanRecord?, of project: ResourceID, at now: Date) {
        self.project = project
        self.scan = scan?.id
        at = now
        let figures = scan?.figures
        criticals = figures?.findings[.critical] ?? 0
        forbidden = figures?.licenses[.forbidden] ?? 0
        malicious = figures?.malicious ?? 0
        likelyExploited = figures?.likelyExploited ?? 0
        isAssessed = scan?.outcome.map { $0 != .errored } ?? false
        // One that was cancelled may have been about to store its result.
        let outcome = scan?.status == .succeeded || scan?.status == .failed ? scan?.outcome : nil
        switch (outcome, figures) {
        case (nil, _):
            passes = false
            reason = "no scan has been finished for what was asked for"
        case (.passed, .some), (.warned, .some):
            passes = true
            reason = nil
        case (_, let figures):
            passes = false
            reason = figures?.reason ?? "the result is of an older version: scan again"
        }
    }
}
