extension Array {
    /// By a rank in the order that is asked for, and then by two texts; by the texts alone where there is no rank.
    func sorted<Rank: Comparable>(
        _ isDescending: Bool,
        _ rank: (Element) -> Rank?,
        by names: (Element) -> (String, String)
    ) -> [Element] {
        let keyed = map { (rank: rank($0), names: names($0), element: $0) }
        return keyed.sorted { left, right in
            guard let first = left.rank, let second = right.rank else {
                return isDescending ? left.names > right.names : left.names < right.names
            }
            if first != second { return isDescending ? first > second : first < second }
            return left.names < right.names
        }.map(\.element)
    }
}
