/// A source that updates fetch (`advisories.sources`, `.epss` and `.kev` of the settings).
package struct AdvisoryUpdateSource: Sendable, Hashable {
    package let name: String
    /// `https:`, `http:` or `file:`, from the settings.
    package let url: String
    package let kind: AdvisoryFileKind

    package init(name: String, url: String, kind: AdvisoryFileKind = .osv) {
        self.name = name
        self.url = url
        self.kind = kind
    }

    /// A source named after its URL: `https://…/npm/all.zip` is `npm`.
    package init(url: String) { self.init(name: AdvisorySourceName.derived(from: url), url: url) }
}

/// What an update is doing.
package enum AdvisoryUpdateProgress: Sendable, Equatable {
    /// Bytes so far and the declared total.
    case downloading(source: String, bytes: Int, total: Int?)
    /// Single records fetched so far and how many there are to fetch.
    case fetching(source: String, records: Int, total: Int)
    /// Records looked at so far, of all sources.
    case importing(records: Int)
}
