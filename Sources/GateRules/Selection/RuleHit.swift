import Domain
import struct Foundation.Date

/// One thing that a rule objects to.
struct RuleHit: Sendable {
    /// `id purl` of a finding, or a purl.
    let reference: String
    /// In a sentence, e.g.
    ///
    /// `left-pad@1.3.0`.
    let name: String
    /// When it became known, where there is no memory of when it was first seen.
    let known: Date?

    init(_ finding: Finding) {
        reference = finding.reference
        name = "\(finding.component.name)@\(finding.component.version) (\(finding.id))"
        known = finding.published
    }

    /// `addition` is put behind the name, e.g.
    ///
    /// ` (GPL-3.0-only)`.
    init(_ component: Component, addition: String = "") {
        reference = component.purl.description
        name = "\(component.name)@\(component.version)\(addition)"
        known = nil
    }

    /// Something else, by the name it has in sentences.
    init(named name: String) {
        reference = name
        self.name = name
        known = nil
    }
}

/// Names of hits as sentences list them: the first few in order, each once, and how many more.
struct HitList: CustomStringConvertible {
    let description: String
    /// Of all hits.
    let count: Int

    private static let shown = 5

    init(_ hits: [RuleHit]) {
        let names = Set(hits.map(\.name)).sorted()
        let more = names.count - HitList.shown
        count = hits.count
        description =
            names.prefix(HitList.shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}
