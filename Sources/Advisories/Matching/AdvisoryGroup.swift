import Domain

/// The advisories about one component that are about the same vulnerability: they share an id or alias, directly or through
/// others of the group.
struct AdvisoryGroup {
    struct Hit {
        let advisory: Advisory
        /// The entries for the component's package.
        let entries: [AffectedPackage]
        /// Fixed versions of the ranges that reach the component.
        let fixes: [String]
    }

    /// The one whose id is shown first.
    let hits: [Hit]
    /// The id people know, then the others by code point.
    private let ids: [String]

    private var isMalicious: Bool { hits.contains(where: \.advisory.isMalicious) }

    /// Groups in the order of their first member.
    static func groups(of hits: [Hit]) -> [AdvisoryGroup] {
        if hits.count == 1 { return [AdvisoryGroup(hits)] }
        var sets = DisjointSets(count: hits.count)
        var owners: [String: Int] = [:]
        for (index, hit) in hits.enumerated() {
            for id in [hit.advisory.id] + hit.advisory.aliases {
                if let owner = owners[id] { sets.unite(owner, index) } else { owners[id] = index }
            }
        }
        var members: [Int: [Hit]] = [:]
        var roots: [Int] = []
        for (index, hit) in hits.enumerated() {
            let root = sets.root(of: index)
            if members[root] == nil { roots.append(root) }
            members[root, default: []].append(hit)
        }
        return roots.map { AdvisoryGroup(members[$0] ?? []) }
    }

    private init(_ members: [Hit]) {
        let records = Set(members.map(\.advisory.id))
        let isMalicious = members.contains(where: \.advisory.isMalicious)
        let all = records.union(members.flatMap(\.advisory.aliases))
        func key(_ id: String) -> (Int, Int, String) {
            (AdvisoryGroup.rank(id, isMalicious: isMalicious), records.contains(id) ? 0 : 1, id)
        }
        let ordered = all.sorted { key($0) < key($1) }
        ids = Array(ordered.prefix(1)) + ordered.dropFirst().sorted()
        hits = members.sorted { key($0.advisory.id) < key($1.advisory.id) }
    }

    /// Ids people know come first: GHSA, then CVE; of malicious packages MAL before them.
    private static func rank(_ id: String, isMalicious: Bool) -> Int {
        if isMalicious, id.hasPrefix("MAL-") { return 0 }
        if id.hasPrefix("GHSA-") { return 1 }
        if id.hasPrefix("CVE-") { return 2 }
        return 3
    }

    func finding(
        for component: Component,
        fixedVersions: [String],
        exploitation: [String: Exploitation]
    ) -> Finding {
        // The first member that has a vector; the shown one's own if it has any.
        let score = hits.lazy.compactMap { CVSS.newestScore(of: $0.advisory.severities) }.first
        let worst = exploitation.isEmpty ? nil : Exploitation.worst(of: ids.compactMap { exploitation[$0] })
        return Finding(
            id: ids.first ?? "",
            aliases: Array(ids.dropFirst()),
            component: component,
            severity: severity(score),
            cvss: score,
            epss: worst?.epss,
            knownExploitation: worst?.known,
            isMalicious: isMalicious,
            informational: informational,
            fixedVersions: fixedVersions,
            summary: hits.lazy.map(\.advisory.summary).first { !$0.isEmpty } ?? "",
            published: hits.compactMap(\.advisory.published).min(),
            provenance: nil,
            status: .open
        )
    }

    /// A computed score says more than a word, and malicious code is always the worst.
    private func severity(_ score: CVSSScore?) -> Severity {
        if isMalicious { return .critical }
        if let score { return CVSS.rating(of: score) }
        let rated = hits.lazy.compactMap(\.advisory.ratedSeverity).first
        // A record of no vulnerability has no severity; that is not the same as an unknown one.
        return rated ?? (informational == nil ? .unknown : .low)
    }

    /// One record of the group that reports a vulnerability is enough to be one.
    private var informational: InformationalKind? {
        let kinds = hits.map(\.advisory.informational)
        return kinds.contains(nil) ? nil : kinds.first ?? nil
    }
}

/// Sets of numbers that only ever merge.
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of index: Int) -> Int {
        var at = index
        while parents[at] != at {
            parents[at] = parents[parents[at]]
            at = parents[at]
        }
        return at
    }

    /// The lower root stays, so that the first member names the set.
    mutating func unite(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        parents[max(left, right)] = min(left, right)
    }
}
