/// One condition of a range, e.g.
///
/// `>=1.2.3`.
struct NpmComparator: Sendable, Hashable {
    enum Operation: String, Sendable {
        case equal = ""
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    let operation: Operation
    /// `nil`: any version.
    let version: NpmVersion?

    static let any = NpmComparator(operation: .equal, version: nil)

    /// `<0.0.0-0`: no version at all.
    var isNothing: Bool {
        operation == .less && version == NpmVersion(major: 0, minor: 0, patch: 0, prerelease: [.number(0)])
    }

    func accepts(_ candidate: NpmVersion) -> Bool {
        guard let version else { return true }
        return switch operation {
        case .equal: candidate == version
        case .less: candidate < version
        case .lessOrEqual: candidate <= version
        case .greater: candidate > version
        case .greaterOrEqual: candidate >= version
        }
    }

    /// Whether some version could satisfy both, by the rules of node-semver.
    func intersects(_ other: NpmComparator, includePrerelease: Bool) -> Bool {
        if operation == .equal {
            guard let version else { return true }
            return other.alone(includePrerelease: includePrerelease).satisfies(version)
        }
        if other.operation == .equal {
            guard let version = other.version else { return true }
            return alone(includePrerelease: includePrerelease).satisfies(version)
        }
        guard let version, let otherVersion = other.version else { return true }
        // Nothing is lower than these.
        if includePrerelease ? isNothing || other.isNothing : isBelowZero || other.isBelowZero {
            return false
        }
        let (isLower, otherIsLower) = (bounds == .above, other.bounds == .above)
        if isLower == otherIsLower { return true }
        if version == otherVersion, operation.includesBound, other.operation.includesBound { return true }
        return isLower ? version < otherVersion : version > otherVersion
    }

    private enum Bounds { case above, below }

    private var bounds: Bounds { operation == .greater || operation == .greaterOrEqual ? .above : .below }

    private var isBelowZero: Bool {
        guard operation == .less, let version else { return false }
        return version.tuple == (0, 0, 0)
    }

    /// The range of this comparator alone; `>=0.0.0` is then any version.
    private func alone(includePrerelease: Bool) -> NpmRange {
        let zero = NpmVersion(
            major: 0,
            minor: 0,
            patch: 0,
            prerelease: includePrerelease ? [.number(0)] : []
        )
        let comparator = operation == .greaterOrEqual && version == zero ? NpmComparator.any : self
        return NpmRange(sets: [[comparator]], loose: false, includePrerelease: includePrerelease)
    }
}

extension NpmComparator.Operation {
    fileprivate var includesBound: Bool { self == .lessOrEqual || self == .greaterOrEqual }
}

extension NpmComparator: CustomStringConvertible {
    var description: String { version.map { operation.rawValue + $0.description } ?? "" }
}
