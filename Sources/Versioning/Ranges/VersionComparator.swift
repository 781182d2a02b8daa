/// One condition of a range, e.g.
///
/// `>=1.2.3`.
struct VersionComparator<Version: Comparable & Sendable>: Sendable {
    enum Operation: String, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    let operation: Operation
    let version: Version

    init(_ operation: Operation, _ version: Version) {
        (self.operation, self.version) = (operation, version)
    }

    func accepts(_ candidate: Version) -> Bool {
        switch operation {
        case .equal: candidate == version
        case .notEqual: candidate != version
        case .less: candidate < version
        case .lessOrEqual: candidate <= version
        case .greater: candidate > version
        case .greaterOrEqual: candidate >= version
        }
    }
}

/// Alternatives of comparators that must all hold; no comparator takes every version.
struct ComparatorSet<Version: Comparable & Sendable>: Sendable {
    var alternatives: [[VersionComparator<Version>]]

    func accepts(_ candidate: Version) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.accepts(candidate) } }
    }
}
