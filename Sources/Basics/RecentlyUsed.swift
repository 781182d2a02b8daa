/// So many values by their keys; what was not used for longest makes room.
package struct RecentlyUsed<Key: Hashable, Value> {
    private let most: Int
    private var entries: [Key: (value: Value, use: UInt64)] = [:]
    private var uses: UInt64 = 0

    package init(most: Int) { self.most = most }

    /// Reading is no use.
    package subscript(key: Key) -> Value? { entries[key]?.value }

    /// In no order.
    package var values: [Value] { entries.values.map(\.value) }

    /// Notes that the value of a key was used; `false` where there is none.
    package mutating func use(_ key: Key) -> Bool {
        guard entries[key] != nil else { return false }
        uses += 1
        entries[key]?.use = uses
        return true
    }

    /// Keeps a value as the one that was used last, in place of one that the key had.
    package mutating func keep(_ value: Value, for key: Key) {
        if entries[key] == nil, entries.count >= most,
            let oldest = entries.min(by: { $0.value.use < $1.value.use })
        {
            entries[oldest.key] = nil
        }
        uses += 1
        entries[key] = (value, uses)
    }
}

extension RecentlyUsed: Sendable where Key: Sendable, Value: Sendable {}
