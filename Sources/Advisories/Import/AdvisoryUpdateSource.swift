/// A source that updates fetch (`advisories.sources` of the settings).
package struct AdvisoryUpdateSource: Sendable, Hashable {
    package let name: String
    /// `https:`, `http:` or `file:`, from the settings.
    package let url: String

    package init(name: String, url: String) {
        self.name = name
        self.url = url
    }

    /// A source named after its URL: `https://…/npm/all.zip` is `npm`.
    package init(url: String) { self.init(name: AdvisorySourceName.derived(from: url), url: url) }
}

/// What an update is doing.
package enum AdvisoryUpdateProgress: Sendable, Equatable {
    /// Bytes so far and the declared total.
    case downloading(source: String, bytes: Int, total: Int?)
    /// Records looked at so far, of all sources.
    case importing(records: Int)
}
