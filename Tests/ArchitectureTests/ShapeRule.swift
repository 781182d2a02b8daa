import Testing

/// A convention that can be read off the text of a source file.
struct ShapeRule: Sendable, CustomTestStringConvertible {
    let name: String
    /// Paths (or folders, with a slash at the end) where it does not hold, with the reason.
    var exceptions: [String: String] = [:]
    /// What breaks it, and what looks similar and does not; for the test of the rule itself.
    let bad: [String]
    let good: [String]
    let check: @Sendable (SourceFile) -> [Int]

    var testDescription: String { name }

    func violations(in file: SourceFile) -> [Violation] {
        let isExcepted = exceptions.keys.contains {
            $0.hasSuffix("/") ? file.path.hasPrefix($0) : file.path == $0
        }
        return isExcepted ? [] : check(file).map { Violation(file, $0, name) }
    }

    /// A rule against words in the code.
    static func never(
        _ words: [String],
        exceptions: [String: String] = [:],
        good: [String] = []
    ) -> ShapeRule {
        ShapeRule(
            name: "never \(words.joined(separator: ", "))",
            exceptions: exceptions,
            bad: words,
            good: good + words.map { "// \($0)" } + words.map { "let x = \"\($0)\"" }
        ) { file in
            let present = words.filter(file.wholeCode.holds)
            if present.isEmpty { return [] }
            return file.code.indices.filter { index in present.contains { file.code[index].hasWord($0) } }
                .map { $0 + 1 }
        }
    }
}

extension ShapeRule {
    static let all: [ShapeRule] = [
        .never(["public"], good: ["publicMessage: x", "let isPublic = x"]),
        .never(["@testable"]),
        .never(["Task {", "Task.detached", "Task.immediate", "Task(priority"], good: ["group.addTask { }"]),
        .never(
            ["print("],
            exceptions: [
                "Sources/gatehouse/": "a command line speaks",
                "Sources/gatehouse-fuzz/": "a command line speaks",
                "Sources/gatehouse-bench/": "a command line speaks",
            ],
            good: ["fingerprint(x)"]
        ),
        // What a crash says is on standard error as it is: nothing of ours is in it.
        .never([
            "try!", "as!", "fatalError", "precondition(", "preconditionFailure", "assert(",
            "assertionFailure",
        ]),
        .never(["@unchecked", "nonisolated(unsafe)", "@preconcurrency", "unsafeBitCast"]),
        .never(["static var shared", "NSRegularExpression", "URLSession"]),
        forcedUnwrap,
        unexplainedTry,
        undocumentedType,
        undocumentedRequirement,
        misnamedFile,
    ]

    static let forcedUnwrap = ShapeRule(
        name: "nothing is unwrapped by force",
        bad: ["let a = b!", "let a = b()!.c", "a[0]!.d()", "var x: Int!"],
        good: ["!a", "a != b", "(!a)", "#if !os(Linux)", "// b!", "\"b!\"", "a !== b"]
    ) { file in
        file.code.indices.filter { index in
            guard file.code[index].holds("!") else { return false }
            let line = Array(file.code[index])
            return line.indices.dropFirst().contains { at in
                guard line[at] == "!", at + 1 == line.count || line[at + 1] != "=" else { return false }
                let before = line[at - 1]
                return before.isLetter || before.isNumber || [")", "]", "_", ">", "?"].contains(before)
            }
        }.map { $0 + 1 }
    }

    static let unexplainedTry = ShapeRule(
        name: "a comment beside try? says why losing the error is right",
        bad: ["let a = try? b()", "// why\nx()\nlet a = try? b()"],
        good: ["// why\nlet a = try? b()", "let a = try? b()  // why", "let a = \"try? b\""]
    ) { file in
        file.code.indices.filter { index in
            guard file.code[index].hasWord("try?") else { return false }
            return !isCommented(file, index) && !(index > 0 && isCommented(file, index - 1))
        }.map { $0 + 1 }
    }

    static let undocumentedType = ShapeRule(
        name: "a package type has a doc comment",
        bad: [
            "package struct A {}", "// why\npackage enum A {}", "extension B {\n    package actor A {}\n}",
        ],
        good: [
            "/// A.\npackage struct A {}", "/// A.\n@frozen\npackage final class A {}", "struct A {}",
            "package let a = 1",
        ]
    ) { file in
        file.code.indices.filter { index in
            guard file.code[index].holds("package") else { return false }
            let words = file.code[index].split(separator: " ").map(String.init)
            let modifiers = words.prefix { ["package", "final", "indirect", "nonisolated"].contains($0) }
            let kinds = ["struct", "enum", "class", "actor", "protocol", "typealias"]
            guard modifiers.contains("package"),
                words.dropFirst(modifiers.count).first.map(kinds.contains) == true
            else { return false }
            // The one type whose whole contract is the protocol's.
            return !file.code[index].hasWord("Iterator: IteratorProtocol") && !isDocumented(file, index)
        }.map { $0 + 1 }
    }

    static let undocumentedRequirement = ShapeRule(
        name: "a requirement of a package protocol has a doc comment",
        bad: [
            "package protocol A {\n    func b()\n}",
            "package protocol A {\n    /// B.\n    var b: Int { get }\n    init()\n}",
        ],
        good: ["package protocol A {\n    /// B.\n    func b()\n}", "protocol A {\n    func b()\n}"]
    ) { file in
        var found: [Int] = []
        var isInside = false
        for (index, line) in file.code.enumerated() {
            if line.hasPrefix("package protocol ") { isInside = true }
            if line.hasPrefix("}") { isInside = false }
            guard isInside, line.hasPrefix("    "), line.dropFirst(4).first != " " else { continue }
            let words = line.split(whereSeparator: { " (:<".contains($0) }).map(String.init)
            let kinds = ["func", "var", "init", "static", "subscript", "associatedtype", "mutating"]
            if words.first.map(kinds.contains) == true, !isDocumented(file, index) { found.append(index + 1) }
        }
        return found
    }

    static let misnamedFile = ShapeRule(
        name: "a file is named after something it declares",
        exceptions: [
            "Sources/gatehouse/Commands.swift": "the subcommands, one small struct each",
            "Sources/gatehouse-fuzz/FuzzEntry.swift": "the two functions that libFuzzer calls",
        ],
        bad: ["struct Other {}"],
        good: [
            "struct Sample {}", "package final class Sample<T> {}", "extension Sample {}",
            "enum SampleError {}",
        ]
    ) { file in
        let stem = file.stem.split(separator: "+").first.map(String.init) ?? ""
        let kinds = ["struct", "enum", "class", "actor", "protocol", "typealias", "extension"]
        for line in file.code {
            guard kinds.contains(where: line.holds) else { continue }
            let words = line.split(whereSeparator: { " :<{(".contains($0) }).map(String.init)
            guard let at = words.firstIndex(where: kinds.contains), at + 1 < words.count else { continue }
            let name = words[at + 1].split(separator: ".").last.map(String.init) ?? ""
            if name == stem || name.hasPrefix(stem) || (name.count > 4 && stem.hasPrefix(name)) { return [] }
        }
        return [1]
    }

    private static func isCommented(_ file: SourceFile, _ index: Int) -> Bool {
        // Blank where the comment was, text where it is.
        guard let start = file.lines[index].firstRange(of: "//")?.lowerBound else { return false }
        return !file.code[index].contains("//") && !file.lines[index][start...].hasPrefix("///")
    }

    private static func isDocumented(_ file: SourceFile, _ index: Int) -> Bool {
        let above = file.lines[..<index].reversed().lazy.map { $0.drop { $0 == " " } }
        return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") == true
    }
}
