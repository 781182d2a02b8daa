import Basics
import StrictTOML

/// The `content-hash` that Poetry writes into a lockfile: a SHA-256 over the parts of pyproject.toml that matter to it, as
/// Python's `json.dumps` writes them with sorted keys.
///
/// https://github.com/python-poetry/poetry/blob/main/src/poetry/packages/locker.py (_get_relevant_content)
enum PoetryContentHash {
    private static let projectKeys = ["dependencies", "optional-dependencies", "requires-python"]
    /// In their order; those of before groups are hashed as `null` where they are missing.
    private static let oldKeys = ["dependencies", "dev-dependencies", "extras", "source"]
    private static let keys = ["dependencies", "dev-dependencies", "extras", "group", "source"]

    private enum Step {
        case value(TOMLValue?)
        case text(String)
    }

    /// Those of all versions of Poetry that wrote the format; empty where it is not certain how Python writes a value: fractions
    /// and dates.
    static func all(of manifest: TOMLValue) -> Set<String> {
        let poetry = manifest["tool"]?["poetry"]
        let project = projectKeys.compactMap { key in manifest["project"]?[key].map { (key, Optional($0)) } }
        guard !project.isEmpty else {
            // Before 1.2 there were no groups.
            let known = keys.filter { oldKeys.contains($0) || poetry?[$0] != nil }
            return hashes([table(oldKeys.map { ($0, poetry?[$0]) }), table(known.map { ($0, poetry?[$0]) })])
        }
        let own = keys.compactMap { key in poetry?[key].map { (key, Optional($0)) } }
        let rest = [.text(", \"tool\": {\"poetry\": ")] + table(own) + [.text("}}")]
        let start = [.text("\"project\": ")] + table(project)
        var forms = [[.text("{")] + start + rest]
        if let groups = manifest["dependency-groups"], groups.count > 0 {
            forms.append([.text("{\"dependency-groups\": "), .value(groups), .text(", ")] + start + rest)
        }
        return hashes(forms)
    }

    private static func table(_ members: [(String, TOMLValue?)]) -> [Step] {
        var steps: [Step] = [.text("{")]
        for (index, member) in members.enumerated() {
            steps.append(.text((index == 0 ? "" : ", ") + quoted(member.0) + ": "))
            steps.append(.value(member.1))
        }
        return steps + [.text("}")]
    }

    private static func hashes(_ forms: [[Step]]) -> Set<String> {
        var hashes: Set<String> = []
        for form in forms {
            guard let text = encoded(form) else { return [] }
            hashes.insert(Digest.sha256Hex(text))
        }
        return hashes
    }

    private static func encoded(_ steps: [Step]) -> [UInt8]? {
        var result: [UInt8] = []
        var open = Array(steps.reversed())
        while let step = open.popLast() {
            switch step {
            case .text(let text): result += text.utf8
            case .value(let value):
                guard let inner = expanded(value, &result) else { return nil }
                open += inner.reversed()
            }
        }
        return result
    }

    /// Writes a value without parts; for others what to write in their place.
    private static func expanded(_ value: TOMLValue?, _ result: inout [UInt8]) -> [Step]? {
        guard let value else {
            result += "null".utf8
            return []
        }
        switch value.kind {
        case .string: result += quoted(value.string ?? "").utf8
        case .integer: result += String(value.int ?? 0).utf8
        case .boolean: result += (value.bool == true ? "true" : "false").utf8
        case .float, .moment: return nil
        case .table: return table(value.members.map { ($0.key, Optional($0.value)) })
        case .array:
            var steps: [Step] = [.text("[")]
            for (index, element) in value.elements.enumerated() {
                if index > 0 { steps.append(.text(", ")) }
                steps.append(.value(element))
            }
            return steps + [.text("]")]
        }
        return []
    }

    private static func quoted(_ text: String) -> String { EscapedText.quoted(text, from: 0x7F) }
}
