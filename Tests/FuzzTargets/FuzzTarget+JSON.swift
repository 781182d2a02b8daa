import Basics
import Foundation

extension FuzzTarget {
    /// The JSON reader against Foundation's: what ours takes, Foundation takes too and reads the same.
    static let json = FuzzTarget(
        name: "json",
        seeds: [
            #"{"a":[1,-0.5e+3,true,false,null,"x\u00e9\n\ud83d\ude00"],"b":{"c":{}},"":[]}"#,
            #" [ "\"\\\/\b\f\n\r\t" , 0 , -1 , 1E9 , 12345678901234567890 ] "#,
            "\u{FEFF}{\"a\":1,\"a\":2}",
            #""é日本語👩‍👩‍👧""#,
            String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
            "3.141592653589793", "[1,]", "[1,/*,*/]//\n", #"{"a" 1}"#, #""\ud800""#, "[01]",
        ]
    ) { input in
        // Foundation stops at 512 levels.
        let limits = JSONDocument.Limits(depth: 256, bytes: 1 << 20)
        // Why it is refused does not matter, only that what is strict is not.
        let lenient = try? JSONDocument(input, syntax: .withComments, limits: limits)
        // Refusing is always allowed here; what must be accepted is for the conformance tests.
        guard let document = try? JSONDocument(input, limits: limits) else { return }
        Invariant.holds(
            lenient?.root.byteRange == document.root.byteRange
                && lenient?.duplicateKeys == document.duplicateKeys,
            "the syntax with comments reads something else than the strict one"
        )
        let expected: Any
        do {
            expected = try JSONSerialization.jsonObject(with: Data(input), options: .fragmentsAllowed)
        } catch {
            // Half a surrogate pair, which Foundation refuses too, becomes U+FFFD here.
            Invariant.holds(
                hasUnusual(document.root),
                "Foundation refuses what was accepted: \(error)"
            )
            return
        }
        // Foundation keeps one of two equal keys, and drops a byte order mark at the beginning of any string.
        let isComparable = document.duplicateKeys.isEmpty && !input.dropFirst().contains([0xEF, 0xBB, 0xBF])
        Invariant.holds(
            !isComparable || agree(document.root, expected),
            "read another value than Foundation"
        )
        let lines = input.count { $0 == 0x0A } + 1
        Invariant.holds((1...lines).contains(document.root.line), "a line outside of the text")
    }

    /// Numbers that a `Double` cannot hold, whose text is kept, and text with a replaced scalar.
    private static func hasUnusual(_ value: JSONValue) -> Bool {
        var left = [value]
        while let next = left.popLast() {
            if next.kind == .number, !(next.double ?? .infinity).isFinite { return true }
            if next.string?.unicodeScalars.contains("\u{FFFD}") ?? false { return true }
            left.append(contentsOf: next.elements)
            left.append(contentsOf: next.members.flatMap { [$0.keyValue, $0.value] })
        }
        return false
    }

    private static func agree(_ value: JSONValue, _ expected: Any) -> Bool {
        var left = [(value, expected)]
        while let (value, expected) = left.popLast() {
            switch value.kind {
            case .object:
                guard let members = expected as? [String: Any] else { return false }
                // A Swift dictionary joins keys that Unicode calls equivalent; ours compares bytes.
                guard members.count == Set(value.members.map(\.key)).count else { return false }
                guard members.count == value.count else { continue }
                for member in value.members {
                    guard let other = members[member.key] else { return false }
                    left.append((member.value, other))
                }
            case .array:
                guard let elements = expected as? [Any], elements.count == value.count else { return false }
                left.append(contentsOf: zip(value.elements, elements))
            case .string:
                guard let text = value.string, let other = expected as? String,
                    text.utf8.elementsEqual(other.utf8)
                else { return false }
            case .number:
                guard let number = value.double, let other = expected as? NSNumber else { return false }
                guard abs(number - other.doubleValue) <= abs(number) * 1e-12 else { return false }
            case .boolean:
                guard let bool = value.bool, bool == expected as? Bool else { return false }
            case .null:
                guard expected is NSNull else { return false }
            }
        }
        return true
    }
}
