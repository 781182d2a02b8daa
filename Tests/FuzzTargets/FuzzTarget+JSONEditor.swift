import Basics

extension FuzzTarget {
    /// The JSON editor: what it writes reads as what was asked for, and asking for what is there changes no byte.
    static let jsonEditor = FuzzTarget(
        name: "json-editor",
        seeds: [
            "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [1, {\"d\": null}]\n  },\n  \"e\": {}\n}\n",
            "\u{FEFF}{ \"a\" : {\"x\":1,\"y\":[ ]} ,\r\n\t\"\\u0062\": [\n\n{ }, true ]}\r\n",
            "{ \"a\": 1\n, \"b\": 2\n, \"c\": {}\n}", "{}", "[[[]],{\"a\":{}}]",
            "{\"a\":1,\"b\":2,\"a\":3}", "{\"a\": 1, // x\n \"b\": [2,],}",
        ]
    ) { input in
        let limits = JSONDocument.Limits(depth: 48, bytes: 1 << 16)
        // Comments are for the editor to refuse.
        guard let document = try? JSONDocument(input, syntax: .withComments, limits: limits),
            let tree = JSONTree(document.root)
        else { return }
        // What is not strict may be refused below.
        let isStrict = (try? JSONDocument(input, limits: limits)) != nil
        for variant in 0..<4 {
            let wanted = variant == 0 ? tree : changed(tree, variant)
            var editor = JSONEditor(document)
            do {
                try editor.set([], to: wanted)
            } catch {
                // Strict texts without a key twice can always be edited.
                Invariant.holds(
                    !document.duplicateKeys.isEmpty || !isStrict,
                    "refused a plain text: \(error)"
                )
                continue
            }
            let bytes = editor.bytes()
            Invariant.holds(variant > 0 || bytes == input, "changed bytes although nothing was asked for")
            // What cannot be read back is what this looks for.
            let again = try? JSONDocument(bytes, syntax: .withComments)
            Invariant.holds(
                again.flatMap { JSONTree($0.root) }.map { canonical($0) == canonical(wanted) } ?? false,
                "wrote something else than was asked for"
            )
        }
    }

    private static func changed(_ tree: JSONTree, _ variant: Int) -> JSONTree {
        switch tree {
        case .object(let members):
            var result: [JSONTree.Member] = []
            for (index, member) in members.enumerated() where (index + variant) % 3 != 0 {
                result.append(JSONTree.Member(member.key, changed(member.value, variant)))
            }
            let key = "new\(variant)"
            guard variant > 1, !members.contains(where: { $0.key == key }) else { return .object(result) }
            let value: JSONTree = .object([
                JSONTree.Member("x", .array([tree])), JSONTree.Member("\"", .null),
            ])
            result.insert(JSONTree.Member(key, value), at: result.count / 2)
            return .object(result)
        case .array(let elements):
            return .array(elements.dropFirst(variant - 1).map { changed($0, variant) } + [.string("\n")])
        case .string(let text): return variant == 3 ? .string(text + "\u{1}é") : tree
        default: return tree
        }
    }

    /// With members in one order, as text: Swift's own comparison of strings knows characters, not bytes.
    private static func canonical(_ tree: JSONTree) -> String {
        switch tree {
        case .object(let members):
            let parts = members.map { "\(Array($0.key.utf8)):\(canonical($0.value))" }
            return "{" + parts.sorted().joined(separator: ",") + "}"
        case .array(let elements): return "[" + elements.map(canonical).joined(separator: ",") + "]"
        case .string(let text): return "\(Array(text.utf8))"
        default: return "\(tree)"
        }
    }
}
