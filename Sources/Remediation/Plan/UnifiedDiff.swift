/// The difference of two texts as `diff -u` writes it.
package enum UnifiedDiff {
    private static let context = 3

    /// Empty when the texts are equal.
    package static func of(_ old: [UInt8], _ new: [UInt8], path: String) -> String {
        let (left, right) = (lines(old), lines(new))
        // Nearly all lines are the same at both ends; what is between is compared.
        var start = 0
        while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
        var tail = 0
        while tail < min(left.count, right.count) - start,
            left[left.count - 1 - tail] == right[right.count - 1 - tail]
        {
            tail += 1
        }
        guard start + tail < max(left.count, right.count) else { return "" }
        let changes = steps(
            Array(left[start..<(left.count - tail)]),
            Array(right[start..<(right.count - tail)]),
            from: start
        )
        let steps =
            (0..<start).map { Step.same($0) } + changes
            + (0..<tail).map { Step.same(left.count - tail + $0) }
        return "--- a/\(path)\n+++ b/\(path)\n" + hunks(steps, left, right)
    }

    private enum Step {
        /// Index of the old line.
        case same(Int)
        case removed(Int)
        /// Index of the new line.
        case added(Int)

        var isChange: Bool { if case .same = self { false } else { true } }
    }

    /// Without the line feed; a last line without one is marked.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if lines.last?.isEmpty == true {
            lines.removeLast()
        } else if let last = lines.popLast() {
            lines.append(last + "\n\\ No newline at end of file")
        }
        return lines
    }

    private static func steps(_ left: [String], _ right: [String], from start: Int) -> [Step] {
        let difference = right.difference(from: left)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var steps: [Step] = []
        var (old, new) = (0, 0)
        while old < left.count || new < right.count {
            if removed.contains(old) {
                steps.append(.removed(start + old))
                old += 1
            } else if added.contains(new) {
                steps.append(.added(start + new))
                new += 1
            } else {
                steps.append(.same(start + old))
                old += 1
                new += 1
            }
        }
        return steps
    }

    private static func hunks(_ steps: [Step], _ left: [String], _ right: [String]) -> String {
        var text = ""
        var (old, new) = (0, 0)
        var position: [(old: Int, new: Int)] = []
        for step in steps {
            position.append((old, new))
            switch step {
            case .same:
                old += 1
                new += 1
            case .removed: old += 1
            case .added: new += 1
            }
        }
        var at = 0
        while let first = steps[at...].firstIndex(where: \.isChange) {
            let start = max(at, first - context)
            var end = first
            // Changes with few lines between are shown together.
            while let next = steps[end...].firstIndex(where: \.isChange), next - end <= 2 * context {
                end = next + 1
                if end == steps.count { break }
            }
            let stop = min(steps.count, end + context)
            let part = steps[start..<stop]
            let oldCount = part.count { if case .added = $0 { false } else { true } }
            let newCount = part.count { if case .removed = $0 { false } else { true } }
            text += "@@ -\(position[start].old + 1),\(oldCount) +\(position[start].new + 1),\(newCount) @@\n"
            for step in part {
                switch step {
                case .same(let index): text += " \(left[index])\n"
                case .removed(let index): text += "-\(left[index])\n"
                case .added(let index): text += "+\(right[index])\n"
                }
            }
            at = stop
            if at >= steps.count { break }
        }
        return text
    }
}
