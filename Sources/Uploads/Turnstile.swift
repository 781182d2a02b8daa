import Synchronization

/// Lets so many in at a time, and so many of one name.
final class Turnstile: Sendable {
    private let most: Int
    private let mostOfOne: Int
    private let inside = Mutex<[String: Int]>([:])

    init(most: Int, mostOfOne: Int) {
        self.most = most
        self.mostOfOne = mostOfOne
    }

    func begin(_ name: String) -> Bool {
        inside.withLock { inside in
            guard inside.values.reduce(0, +) < most, inside[name, default: 0] < mostOfOne else {
                return false
            }
            inside[name, default: 0] += 1
            return true
        }
    }

    func end(_ name: String) {
        inside.withLock { inside in
            let left = inside[name, default: 1] - 1
            inside[name] = left > 0 ? left : nil
        }
    }
}
