import StrictTOML
import TestSupport
import Testing

@Suite struct TOMLDocumentTests {
    private func root(_ text: String) throws -> TOMLValue { try TOMLDocument(Array(text.utf8)).root }

    @Test func `values have their types`() throws {
        let root = try root(
            """
            text = "a\\u00e9\\n"
            literal = 'C:\\x'
            long = \"\"\"
            one
            two\"\"\"
            whole = 1_000
            real = -1.5
            yes = true
            day = 1979-05-27
            instant = 1979-05-27T07:32:00Z
            list = [1, "b"]
            inline = { a.b = 1, c = [] }
            [table]
            """
        )
        #expect(root["text"]?.string == "aé\n")
        #expect(root["literal"]?.string == #"C:\x"#)
        #expect(root["long"]?.string == "one\ntwo")
        #expect(root["whole"]?.int == 1000)
        #expect(root["real"]?.double == -1.5)
        #expect(root["yes"]?.bool == true)
        #expect(root["day"]?.kind == .moment)
        #expect(root["instant"]?.kind == .moment)
        #expect(root["instant"]?.string == nil)
        #expect(root["list"]?.elements.map(\.kind) == [.integer, .string])
        #expect(root["inline"]?["a"]?["b"]?.int == 1)
        #expect(root["inline"]?["c"]?.count == 0)
        #expect(root["table"]?.kind == .table)
        #expect(root["absent"] == nil)
        #expect(root["text"]?["x"] == nil)
        #expect(root.members.map(\.key) == root.members.map(\.key).sorted())
        #expect(root.kind == .table)
    }

    @Test func `the n-th header belongs to the n-th element`() throws {
        let root = try root(
            """
            # [[package]]
            text = \"\"\"
            [[package]]
            name = "no"
            \"\"\"

            [[package]]
            version = "1"
            name = "a" # line 8
            [package.dependencies]
            b = "*"
            [[package.source]]
            url = "x"
            [[ "package" ]]

            name = "b"
            files = [
              "f", # comment
              # comment
              ["g",
               "h"], { i = 1,
              j = 2 }.k
            ]
            """.replacing(".k", with: "").replacing(",\n  j = 2 }", with: " }")
        )
        let packages = try #require(root["package"]).elements
        #expect(packages.map(\.line) == [7, 14])
        #expect(packages.map { $0["name"]?.line } == [9, 16])
        #expect(packages[0]["dependencies"]?.line == 10)
        #expect(packages[0]["dependencies"]?["b"]?.line == 11)
        #expect(packages[0]["source"]?.elements.map(\.line) == [12])
        #expect(packages[0]["source"]?.elements.first?["url"]?.line == 13)
        let files = try #require(packages[1]["files"])
        #expect(files.line == 17)
        #expect(files.elements.map(\.line) == [18, 20, 21])
        #expect(files.elements.last?["i"]?.line == 21)
    }

    @Test func `dotted and quoted keys, and tables before their headers, have lines`() throws {
        let root = try root("a.b.c = 1\n'x y' = 2\n[t.u]\nv = 3\n[t]\nw = 4\r\n\"q\\u0041\" = 5\n")
        #expect(root["a"]?["b"]?["c"]?.line == 1)
        #expect(root["x y"]?.line == 2)
        #expect(root["t"]?["u"]?["v"]?.line == 4)
        #expect(root["t"]?.line == 5)
        #expect(root["t"]?["w"]?.line == 6)
        #expect(root["t"]?["qA"]?.line == 7)
    }

    @Test func `a byte order mark is no part of the text`() throws {
        #expect(try TOMLDocument([0xEF, 0xBB, 0xBF] + Array("a = 1".utf8)).root["a"]?.int == 1)
    }

    @Test(arguments: ["", "\n", "# only a comment", "\r\n\r\n"])
    func `an empty text is an empty table`(text: String) throws {
        #expect(try root(text).count == 0)
    }

    static let refused: [(text: String, line: Int?, message: String)] = [
        ("a = 1\nb = 2\na = 3\n", 3, "a key or table that is there already"),
        ("[a]\n[b]\n[a]\n", 3, "a key or table that is there already"),
        ("a = {b = 1, b = 2}", 1, "a key or table that is there already"),
        ("a.b = 1\na.b = 2", 2, "a key or table that is there already"),
        ("a = [1]\n[[a]]\n", 2, "a key or table that is there already"),
        ("a = 1\nsecret words\n", 2, "a key without = after it"),
        ("\n[!", 2, "neither a key nor a table's name"),
        ("[a\nb = 1", 1, "a table's name without ] after it"),
        ("[[a]\nb = 1", 1, "a table's name without ]] after it"),
        ("a = \nb = 1", 1, "no value where one should be"),
        ("a = 1 b = 2", 1, "something more on a line that should end"),
        ("a = [1,\n", 1, "the file ends in the middle of something"),
        ("a = [1,\n\n{b = 1, ", 3, "the file ends in the middle of something"),
        ("a = \"b", 1, "the file ends in the middle of something"),
        ("a = \"\"\"\nb\n", 1, "the file ends in the middle of something"),
        ("a = [\n1\n2]", 3, "an array without , or ] after a value"),
        ("a = {b = 1\n}", 1, "an inline table without , or } after a value on its line"),
        ("a = \"\\ud800\"", 1, "an escape that names no character"),
        ("a = \"\\u12\"", 1, "an escape with fewer than 4 hexadecimal digits"),
        ("a = \"\\y\"", 1, "a backslash before what needs none"),
        ("a = \"x\n\"", 1, "a string that does not end on its line"),
        ("a = 1 # \u{7F}", 1, "a control character"),
        ("a = \"\"\"\n\n\0\"\"\"", 3, "a control character"),
        ("a = 9223372036854775808", 1, "an integer that needs more than 64 bits"),
        ("a = 2023-02-29", 1, "a date or time that does not exist"),
    ]

    @Test(arguments: refused)
    func `what is refused is said with its line`(text: String, line: Int?, message: String) {
        let error = #expect(throws: TOMLError.self) { try root(text) }
        #expect(error?.message == message)
        #expect(error?.line == line)
    }

    @Test func `text of the file is never quoted`() {
        let hostile = String(repeating: "x", count: 10_000)
        for text in [
            "\(hostile) y", "\(hostile) = 1\n\(hostile) = 2", "[\(hostile)]\n[\(hostile)]", "a = \(hostile)",
        ] {
            let error = #expect(throws: TOMLError.self) { try root(text) }
            #expect(error?.description.contains("xx") == false)
        }
    }

    @Test(
        arguments: [
            [0xFF, 0xFE], [0x61, 0x3D, 0x22, 0xC3, 0x22], [0x61, 0x3D, 0x22, 0xED, 0xA0, 0x80, 0x22],
        ] as [[UInt8]]
    )
    func `what is not UTF-8 is refused`(bytes: [UInt8]) {
        #expect(throws: TOMLError.self) { try TOMLDocument(bytes) }
    }

    static let deep: [String] = [
        "a = " + String(repeating: "[", count: 100_000),
        "a = " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
        "a = " + String(repeating: "{a = ", count: 100_000),
        "a = " + String(repeating: "[{a=", count: 100_000),
        "a" + String(repeating: ".a", count: 100_000) + " = 1",
        "[a" + String(repeating: " . 'a'", count: 100_000) + "]",
        "[[a" + String(repeating: ".\"a\"", count: 100_000) + "]]",
        "x = { a" + String(repeating: ".a", count: 100_000) + " = 1 }",
        "x = { y = [ { a" + String(repeating: ".a", count: 100_000) + " = 1 } ] }",
        "x = " + String(repeating: "{ a.a.a.a.a.a.a.a.a.a.a = ", count: 10_000),
        (1...100).map { "[" + String(repeating: "a.", count: $0) + "a]" }.joined(separator: "\n"),
    ]

    @Test(arguments: deep.indices)
    func `deep nesting is refused`(index: Int) {
        let error = #expect(throws: TOMLError.self) { try root(TOMLDocumentTests.deep[index]) }
        #expect(error?.message == "nested deeper than 64 levels")
    }

    @Test func `brackets in strings and comments are not nesting, and dots of numbers are not keys`() throws {
        let brackets = String(repeating: "[{", count: 500)
        let text = """
            a = "\(brackets)" # \(brackets)
            b = '\(brackets)'
            c = \"\"\"\(brackets)\\\"\"\" \(brackets)\"\"\"\"\"
            d = '''\(brackets)'''
            e = [\(String(repeating: "1.5, ", count: 500))]
            f = [ # \(brackets)
            ]
            """
        let root = try root(text)
        #expect(root["c"]?.string?.hasSuffix("[{\"\"") == true)
        #expect(root["e"]?.count == 500)
        #expect(root["f"]?.line == 6)
    }

    @Test func `64 levels are read`() throws {
        let text = "a = " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
        #expect(try root(text)["a"]?.kind == .array)
        #expect(throws: TOMLError.self) { try root("[x]\n" + text) }
    }

    /// Each would take the square of its length, were a list searched from the front.
    static let wide: [String] = [
        (0..<50_000).map { "a\($0) = 1\n" }.joined(),
        (0..<50_000).map { "a\($0).x = 1\n" }.joined() + (0..<50_000).map { "a\($0).y = 1\n" }.joined(),
        (0..<50_000).map { "[a\($0).x]\n" }.joined()
            + (0..<50_000).reversed().map { "[a\($0)]\n" }.joined(),
        (0..<50_000).map { "[[a\($0)]]\n[a\($0).x]\n" }.joined(),
        "[[a]]\n" + (0..<50_000).map { "[[a.b\($0)]]\n[a.b\($0).x]\n" }.joined(),
        "a = [" + (0..<50_000).map { _ in "{x.y = 1, x.z = 1}," }.joined() + "]",
        "[" + repeatElement("a", count: 63).joined(separator: ".") + "]\n"
            + (0..<5_000).map { "[" + String(repeating: "a.", count: 63) + "b\($0)]\n" }.joined(),
    ]

    @Test(arguments: wide.indices)
    func `a text of many tables is read in a time in proportion`(index: Int) throws {
        let text = TOMLDocumentTests.wide[index]
        let taken = try processorTime { _ = try root(text) }
        #expect(taken < .seconds(20))
    }

    @Test func `limits of size and values`() {
        let bytes = Array("a = [1, 2, 3]".utf8)
        #expect(throws: TOMLError.self) { try TOMLDocument(bytes, limits: .init(bytes: 12)) }
        #expect(throws: TOMLError.self) { try TOMLDocument(bytes, limits: .init(values: 3)) }
        #expect(throws: Never.self) { try TOMLDocument(bytes, limits: .init(bytes: 13, values: 4)) }
        #expect(throws: TOMLError.self) { try TOMLDocument(Array(repeating: 0x23, count: (128 << 20) + 1)) }
    }

    @Test func `cut off anywhere, a text is read or refused`() {
        let text =
            "a.b = \"x\\u0041\"\n[t.'u v']\nc = [1, { d = '''e''' }]\n[[l]]\nf = 1979-05-27\n[[l]]\ng = \"\"\"h\\\n \"\"\""
        for length in 0...text.utf8.count {
            let cut = Array(text.utf8.prefix(length))
            do {
                _ = try TOMLDocument(cut)
            } catch {
                #expect(error.line.map { (1...8).contains($0) } ?? true)
            }
        }
    }
}
