import Domain

/// Contents of results that were asked for last, so that lists are read from memory.
///
/// Results do not change, so nothing on the shelf is ever out of date but when something was seen first.
package actor ContentsShelf {
    private struct Place {
        let contents: ScanContents
        var lastUse: Int
    }

    /// Packages of all contents together; what was not asked for longest goes first.
    private let limit: Int
    private let load: @Sendable (ScanRecord) async throws -> ScanContents?
    private var places: [ResourceID: Place] = [:]
    private var weight = 0
    private var clock = 0

    /// `load` reads a result, `nil` where there is none.
    package init(limit: Int = 200_000, load: @escaping @Sendable (ScanRecord) async throws -> ScanContents?) {
        self.limit = limit
        self.load = load
    }

    package func contents(of scan: ScanRecord) async throws -> ScanContents? {
        clock += 1
        if let known = places[scan.id], known.contents.scan.finishedAt == scan.finishedAt {
            places[scan.id]?.lastUse = clock
            return known.contents
        }
        guard let contents = try await load(scan) else { return nil }
        put(contents)
        return contents
    }

    private func put(_ contents: ScanContents) {
        remove(contents.scan.id)
        places[contents.scan.id] = Place(contents: contents, lastUse: clock)
        weight += Self.weight(contents)
        // The newest stays, however large.
        while weight > limit, places.count > 1,
            let oldest = places.min(by: { $0.value.lastUse < $1.value.lastUse })
        {
            remove(oldest.key)
        }
    }

    private func remove(_ id: ResourceID) {
        if let gone = places.removeValue(forKey: id) { weight -= Self.weight(gone.contents) }
    }

    private static func weight(_ contents: ScanContents) -> Int {
        100 + contents.components.count + contents.findings.count
    }
}
