import Testing

@Suite struct SourceShapeTests {
    @Test(arguments: ShapeRule.all)
    func `the sources keep the rule`(rule: ShapeRule) {
        #expect(SourceTree.sources.flatMap(rule.violations) == [])
    }

    @Test(arguments: ShapeRule.all)
    func `the rule sees what breaks it, and nothing else`(rule: ShapeRule) {
        for text in rule.bad {
            #expect(!rule.check(SourceFile(path: "Sources/A/Sample.swift", text: text)).isEmpty, "\(text)")
        }
        for text in rule.good {
            #expect(rule.check(SourceFile(path: "Sources/A/Sample.swift", text: text)).isEmpty, "\(text)")
        }
    }

    @Test func `tests use what other modules may use`() {
        #expect(SourceTree.tests.count > 30)
        let rule = ShapeRule.never(["@testable"])
        #expect(SourceTree.tests.flatMap(rule.violations) == [])
    }

    @Test func `no file names a folder of somebody's machine`() {
        var found: [String] = []
        for path in SourceTree.files(below: "") {
            let text = SourceTree.text(path)
            guard Self.machineFolders.contains(where: { text.holds($0 + "/") }) else { continue }
            for (index, line) in text.lines.enumerated() where Self.hasMachinePath(line) {
                found.append("\(path):\(index + 1)")
            }
        }
        #expect(found == [])
    }

    @Test func `a machine's folder is told from an ordinary one`() {
        for name in Self.machineFolders {
            #expect(Self.hasMachinePath("cd \(name)/x"))
            #expect(Self.hasMachinePath("\"\(name)/\""))
            #expect(!Self.hasMachinePath("a\(name)/x"))
            #expect(!Self.hasMachinePath("\(name)s/x"))
            #expect(!Self.hasMachinePath("\\(folder)\(name)"))
        }
    }

    // Put together, so that this file does not find itself.
    private static let machineFolders = ["work", "root", "home", "Users"].map { "/" + $0 }

    /// An absolute path into one of the folders: nothing that could be the rest of a longer path stands before it.
    private static func hasMachinePath(_ line: some StringProtocol) -> Bool {
        machineFolders.contains { folder in
            var rest = String(line)[...]
            while let found = rest.firstRange(of: folder + "/") {
                let before = rest[..<found.lowerBound].last
                if before.map({ " \"'`=:(<,".contains($0) }) ?? true { return true }
                rest = rest[found.upperBound...]
            }
            return false
        }
    }
}
