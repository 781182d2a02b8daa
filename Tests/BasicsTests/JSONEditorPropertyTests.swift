import Basics
import Foundation
import TestSupport
import Testing

/// Documents in many layouts, edited at random.
struct RandomJSONEdit {
    private var random: SplitMix
    private let unit: String
    private let lineEnd: String
    private let colon: String
    let isMessy: Bool

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        unit = ["  ", "    ", "\t", "", " "].randomElement(using: &random) ?? "  "
        lineEnd = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
        colon = [": ", ":", " : "].randomElement(using: &random) ?? ": "
        isMessy = Int.random(in: 0..<4, using: &random) == 0
    }

    mutating func tree(_ depth: Int) -> JSONTree {
        switch Int.random(in: depth > 0 ? 0..<8 : 4..<8, using: &random) {
        case 0, 1, 2:
            var members: [JSONTree.Member] = []
            for key in Array("abcdefgh").shuffled(using: &random).prefix(
                Int.random(in: 0...6, using: &random)
            ) {
                members.append(.init(String(key), tree(depth - 1)))
            }
            return .object(members)
        case 3: return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in tree(depth - 1) })
        case 4: return .string(["", "x", "\"\n", "é"].randomElement(using: &random) ?? "")
        case 5: return .number(["0", "1.50", "-2e3"].randomElement(using: &random) ?? "0")
        case 6: return .boolean(.random(using: &random))
        default: return .null
        }
    }

    /// The text of a tree; without a unit in one line.
    mutating func text(_ tree: JSONTree, indent: String = "") -> String {
        var items: [String] = []
        let inner = indent + unit
        switch tree {
        case .object(let members):
            items = members.map { "\"\($0.key)\"\(colon)" + self.text($0.value, indent: inner) }
        case .array(let elements): items = elements.map { self.text($0, indent: inner) }
        case .string(let value):
            var writer = JSONWriter(pretty: false)
            writer.string(value)
            return String(decoding: writer.bytes, as: UTF8.self)
        case .number(let value): return value
        case .boolean(let value): return value ? "true" : "false"
        case .null: return "null"
        }
        let brackets = if case .array = tree { ("[", "]") } else { ("{", "}") }
        if items.isEmpty { return brackets.0 + brackets.1 }
        let space = unit.isEmpty ? " " : lineEnd + inner
        var text = brackets.0
        for (index, item) in items.enumerated() {
            let extra = isMessy ? ["", "", " ", lineEnd, "\t"].randomElement(using: &random) ?? "" : ""
            text += (index > 0 ? "," : "") + extra + space + item
        }
        return text + (unit.isEmpty ? " " : lineEnd + indent) + brackets.1
    }

    /// Edits a tree here and there; what it is afterwards and the edits, which do not meet.
    mutating func edits(_ tree: JSONTree, _ path: [String], _ edits: inout [JSONEditCase.Edit]) -> JSONTree {
        guard case .object(var members) = tree else { return tree }
        for member in members {
            guard let index = members.firstIndex(where: { $0.key == member.key }) else { continue }
            let here = path + [member.key]
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                edits.append(.remove(here))
                members.remove(at: index)
            case 1:
                members[index].value = self.tree(2)
                edits.append(.set(here, members[index].value))
            case 2:
                members[index].value = mutated(member.value)
                edits.append(.set(here, members[index].value))
            default: members[index].value = self.edits(member.value, here, &edits)
            }
        }
        for key in ["0", "bb", "z"] where Int.random(in: 0..<6, using: &random) == 0 {
            let value = self.tree(2)
            members.append(.init(key, value))
            edits.append(.random(using: &random) ? .set(path + [key], value) : .sorted(path + [key], value))
        }
        return .object(members)
    }

    /// A value like another.
    private mutating func mutated(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(var members):
            members = members.compactMap { member in
                Int.random(in: 0..<4, using: &random) == 0 ? nil : .init(member.key, mutated(member.value))
            }
            if Bool.random(using: &random) { members.insert(.init("n", .null), at: 0) }
            return .object(members)
        case .array(var elements):
            if !elements.isEmpty, .random(using: &random) {
                elements.remove(at: Int.random(in: elements.indices, using: &random))
            }
            return .array(elements.map { mutated($0) })
        default: return Int.random(in: 0..<3, using: &random) == 0 ? .string("m") : tree
        }
    }
}

@Suite struct JSONEditorPropertyTests {
    /// With members in one order.
    static func canonical(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(let members):
            .object(members.map { .init($0.key, canonical($0.value)) }.sorted { $0.key < $1.key })
        case .array(let elements): .array(elements.map(canonical))
        default: tree
        }
    }

    /// The values that are in both texts at the same keys and equal are the same bytes.
    static func sameBytes(_ old: JSONValue, _ new: JSONValue) -> Bool {
        guard let tree = JSONTree(old), let other = JSONTree(new) else { return false }
        let bytes = (old.document.bytes[old.byteRange], new.document.bytes[new.byteRange])
        if tree == other { return bytes.0 == bytes.1 }
        var last: String?
        for member in new.members {
            guard let before = old[member.key] else { continue }
            guard sameBytes(before, member.value) else { return false }
            last = member.key
        }
        // Those that stayed are in the order they had.
        let order = old.members.map(\.key).filter { new[$0] != nil }
        return last == order.last && new.members.map(\.key).filter { old[$0] != nil } == order
    }

    @Test(arguments: 0..<40)
    func `the result reads as the edited tree, and what was not edited is the same`(part: Int) throws {
        for seed in 0..<100 {
            var random = RandomJSONEdit(seed: UInt64(part * 1_000 + seed))
            var tree = random.tree(4)
            if tree.members.isEmpty { tree = .object([.init("a", tree)]) }
            let foot = seed.isMultiple(of: 2) ? "\n" : ""
            let text = (seed.isMultiple(of: 7) ? "\u{FEFF}" : "") + random.text(tree) + foot
            var edits: [JSONEditCase.Edit] = []
            let wanted = random.edits(tree, [], &edits)
            let result = try JSONEditCase.apply(edits, to: text)
            let old = try JSONDocument(Array(text.utf8))
            let new = try JSONDocument(Array(result.utf8))
            let read = try #require(JSONTree(new.root))
            #expect(Self.canonical(read) == Self.canonical(wanted), "\(text)\n\(result)")
            #expect(Self.sameBytes(old.root, new.root), "\(text)\n\(result)")
            #expect(
                result.hasPrefix("\u{FEFF}") == text.hasPrefix("\u{FEFF}")
                    && result.hasSuffix("\n") == text.hasSuffix("\n")
            )
            // The same by one edit of the whole.
            let whole = try JSONEditCase.apply([.set([], wanted)], to: text)
            let again = try #require(JSONTree(try JSONDocument(Array(whole.utf8)).root))
            #expect(Self.canonical(again) == Self.canonical(wanted), "\(text)\n\(whole)")
        }
    }

    /// The judge of the npm lab knows which edits leave the rest of a file alone.
    @Test(.enabled(if: SharedData.isPresent && Python.has("json"), "needs ../shared and python3"))
    func `the lab finds edits of tidy texts confined`() throws {
        var pairs: [JSONTree] = []
        for seed in 0..<400 {
            var random = RandomJSONEdit(seed: UInt64(seed * 20))
            var tree = random.tree(4)
            if tree.members.isEmpty { tree = .object([.init("a", tree)]) }
            let text = random.text(tree)
            // In one line a single member tells nothing about what stands after commas; blank lines are not repeated.
            guard text.contains("\n"), !random.isMessy else { continue }
            var edits: [JSONEditCase.Edit] = []
            _ = random.edits(tree, [], &edits)
            pairs.append(.array([.string(text), .string(try JSONEditCase.apply(edits, to: text))]))
        }
        #expect(pairs.count > 100)
        var editor = JSONEditor(try JSONDocument(Array("[]".utf8)))
        try editor.set([], to: .array(pairs))
        let script = """
            import json, sys
            sys.path.insert(0, sys.argv[2])
            import lab_json
            for old, new in json.load(open(sys.argv[1])):
                problems = lab_json.confined(old.encode(), new.encode())
                if problems:
                    print(problems, old, new, sep="\\n")
            """
        let output = try Python.run(
            script,
            input: String(decoding: editor.bytes(), as: UTF8.self),
            arguments: [SharedData.url("npm-lab").path]
        )
        #expect(output == "")
    }

    @Test func `two thousand edits among a hundred thousand entries take no longer than a few readings`()
        throws
    {
        var writer = JSONWriter(pretty: true)
        let entries = (100_000..<200_000).map { index in
            let name = "package-\(index)"
            let entry = JSONTree.strings([
                ("version", "1.0.\(index)"),
                ("resolved", "https://registry.example/\(name)/-/\(name)-1.0.\(index).tgz"),
                ("integrity", "sha512-" + String(repeating: "A", count: 86) + "=="),
            ])
            return JSONTree.Member("node_modules/\(name)", entry)
        }
        writer.value(.object([.init("packages", .object(entries))]))
        let bytes = writer.line()
        #expect(bytes.count > 20 << 20)
        var document: JSONDocument?
        let reading = try processorTime { document = try JSONDocument(bytes) }
        var editor = JSONEditor(try #require(document))
        let editing = try processorTime {
            for index in 0..<1_000 {
                let key = "node_modules/package-\(100_050 + index * 90)"
                try editor.set(["packages", key, "version"], to: .string("2.0.0"))
                try editor.set(
                    ["packages", key + "-new"],
                    to: .object([.init("version", .string("1.0.0"))]),
                    position: .sorted { $0 < $1 }
                )
            }
            #expect(editor.bytes().count > bytes.count)
        }
        #expect(editing < max(reading * 5, .seconds(2)), "read in \(reading), edited in \(editing)")
    }
}
