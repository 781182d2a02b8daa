import Basics
import Testing

/// One edit, a text before and the text after it.
struct JSONEditCase: Sendable, CustomTestStringConvertible {
    enum Edit: Sendable {
        case set([String], JSONTree)
        /// By the order of the keys.
        case sorted([String], JSONTree)
        case ordered([String], JSONTree, [String])
        case remove([String])
    }

    let testDescription: String
    let before: String
    let edits: [Edit]
    let after: String

    init(_ name: String, _ before: String, _ edits: [Edit], _ after: String) {
        testDescription = name
        self.before = before
        self.edits = edits
        self.after = after
    }

    static func apply(_ edits: [Edit], to text: String) throws -> String {
        var editor = JSONEditor(try JSONDocument(Array(text.utf8)))
        for edit in edits {
            switch edit {
            case .set(let path, let value): try editor.set(path, to: value)
            case .sorted(let path, let value): try editor.set(path, to: value, position: .sorted { $0 < $1 })
            case .ordered(let path, let value, let order):
                try editor.set(path, to: value, position: .inOrder(order))
            case .remove(let path): try editor.remove(path)
            }
        }
        return String(decoding: editor.bytes(), as: UTF8.self)
    }
}

@Suite struct JSONEditorTests {
    @Test(arguments: values + layouts + orders + removals + combinations)
    func `an edit changes what it must and nothing else`(_ edit: JSONEditCase) throws {
        #expect(try JSONEditCase.apply(edit.edits, to: edit.before) == edit.after)
    }

    static let values: [JSONEditCase] = [
        .init("a text", #"{"a": "x" , "b":"y"}"#, [.set(["b"], .string("z"))], #"{"a": "x" , "b":"z"}"#),
        .init(
            "an equal value",
            #"{"a": "\u0078", "b":1.50}"#,
            [.set(["a"], .string("x")), .set(["b"], .number("1.50"))],
            #"{"a": "\u0078", "b":1.50}"#
        ),
        .init(
            "equal for Unicode, other bytes",
            "{\"a\": \"e\u{301}\"}",
            [.set(["a"], .string("\u{E9}"))],
            "{\"a\": \"\u{E9}\"}"
        ),
        .init(
            "other kinds",
            #"{"a": [1], "b": {}, "c": "x", "d": 0}"#,
            [
                .set(["a"], .null), .set(["b"], .boolean(true)), .set(["c"], .number("12")),
                .set(["d"], .boolean(false)),
            ],
            #"{"a": null, "b": true, "c": 12, "d": false}"#
        ),
        .init(
            "as JavaScript writes it",
            "{\n  \"a\": 1\n}",
            [
                .set(["a"], .string("\u{8}\u{9}\u{A}\u{C}\u{D}\"\\/\u{1}\u{1F}\u{7F}\u{2028}é👍"))
            ],
            "{\n  \"a\": \"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\u{7F}\u{2028}é👍\"\n}"
        ),
        .init(
            "a key with escapes is found",
            #"{"\u0061": 1}"#,
            [.set(["a"], .number("2"))],
            #"{"\u0061": 2}"#
        ),
        .init(
            "byte order mark, head and foot",
            "\u{FEFF}\n {\"a\":1}\r\n\r\n",
            [.set(["a"], .number("2"))],
            "\u{FEFF}\n {\"a\":2}\r\n\r\n"
        ),
        .init("the root", " [1] \n", [.set([], .object([.init("a", .array([]))]))], " {\n  \"a\": []\n} \n"),
        .init(
            "elements",
            "[ 1,2, 3,  4 ]",
            [.set([], .array([.number("1"), .number("9"), .number("4")]))],
            "[ 1,9,  4 ]"
        ),
        .init(
            "more elements",
            "[\n\t1,\n\t2\n]",
            [.set([], .array([.number("1"), .string("x"), .array([.null]), .number("2")]))],
            "[\n\t1,\n\t\"x\",\n\t[\n\t\tnull\n\t],\n\t2\n]"
        ),
        .init(
            "objects in an array",
            #"[{"a": 1}, {"a": 2}]"#,
            [.set([], .array([.object([.init("a", .number("1"))]), .object([.init("a", .number("3"))])]))],
            #"[{"a": 1}, {"a": 3}]"#
        ),
    ]

    static let layouts: [JSONEditCase] = [
        .init(
            "two spaces",
            "{\n  \"a\": 1\n}\n",
            [.set(["b"], .object([.init("c", .array([.string("x")])), .init("d", .object([]))]))],
            "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [\n      \"x\"\n    ],\n    \"d\": {}\n  }\n}\n"
        ),
        .init(
            "tabs",
            "{\n\t\"a\": {\n\t\t\"x\": 1\n\t}\n}",
            [.set(["a", "b", "c"], .number("1"))],
            "{\n\t\"a\": {\n\t\t\"x\": 1,\n\t\t\"b\": {\n\t\t\t\"c\": 1\n\t\t}\n\t}\n}"
        ),
        .init(
            "carriage returns",
            "{\r\n    \"a\": {}\r\n}",
            [.set(["a", "b"], .strings([("c", "d")])), .set(["e"], .null)],
            "{\r\n    \"a\": {\r\n        \"b\": {\r\n            \"c\": \"d\"\r\n        }\r\n    },\r\n    \"e\": null\r\n}"
        ),
        .init(
            "one line",
            #"{ "a": 1, "b": 2 }"#,
            [.set(["c"], .object([.init("d", .array([.null, .null]))]))],
            #"{ "a": 1, "b": 2, "c": { "d": [null, null] } }"#
        ),
        .init(
            "one line, one member",
            #"{"a":{"x": 1}}"#,
            [.set(["a", "y"], .null), .set(["b"], .null)],
            #"{"a":{"x": 1, "y": null},"b":null}"#
        ),
        .init(
            "compact",
            #"{"a":1,"b":{}}"#,
            [.set(["b", "c"], .array([.null, .null])), .set(["d"], .object([.init("e", .null)]))],
            #"{"a":1,"b":{"c":[null,null]},"d":{"e":null}}"#
        ),
        .init(
            "a line inside of a block",
            "{\n  \"engines\": {\"node\": \">=18\", \"npm\": \"9\"}\n}",
            [.set(["engines", "yarn"], .string("1"))],
            "{\n  \"engines\": {\"node\": \">=18\", \"npm\": \"9\", \"yarn\": \"1\"}\n}"
        ),
        .init(
            "siblings are blocks, the document a line",
            "{ \"p\": {\n  \"a\": {\n     \"v\": 1\n  }\n}}",
            [.set(["p", "b"], .object([.init("v", .null)]))],
            "{ \"p\": {\n  \"a\": {\n     \"v\": 1\n  },\n  \"b\": {\n     \"v\": null\n  }\n}}"
        ),
        .init(
            "siblings in one line each",
            "{\n  \"a\": { \"v\": 1 },\n  \"b\": { \"v\": 2 }\n}",
            [.set(["c"], .object([.init("v", .number("3"))]))],
            "{\n  \"a\": { \"v\": 1 },\n  \"b\": { \"v\": 2 },\n  \"c\": { \"v\": 3 }\n}"
        ),
        .init(
            "mixed: nearest sibling",
            "{\n  \"d\": {\n\t\"a\" : 1,\n      \"b\":2\n  }\n}",
            [.set(["d", "c"], .number("3")), .ordered(["d", "0"], .number("0"), ["0", "a"])],
            "{\n  \"d\": {\n\t\"0\" : 0,\n      \"a\" : 1,\n      \"b\":2,\n      \"c\":3\n  }\n}"
        ),
        .init(
            "blank lines are not repeated",
            "{\n  \"a\": 1,\n\n  \"b\": 2\n}",
            [.set(["c"], .null)],
            "{\n  \"a\": 1,\n\n  \"b\": 2,\n  \"c\": null\n}"
        ),
        .init(
            "commas first",
            "{ \"a\": 1\n, \"b\": 2\n}",
            [.set(["c"], .null), .remove(["a"])],
            "{ \"b\": 2\n, \"c\": null\n}"
        ),
        .init(
            "commas first, an object",
            "{\n  \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}",
            [.set(["d"], .strings([("x", "y")]))],
            "{\n  \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n  , \"d\": {\n    \"x\": \"y\"\n  }\n}"
        ),
        .init(
            "an empty document",
            "{}",
            [.set(["a", "b"], .null)],
            "{\n  \"a\": {\n    \"b\": null\n  }\n}"
        ),
        .init(
            "empty with white space",
            "{\n   \"a\": [ ],\n   \"b\": {\n   }\n}",
            [.set(["a"], .array([.null])), .set(["b", "c"], .null)],
            "{\n   \"a\": [\n      null\n   ],\n   \"b\": {\n      \"c\": null\n   }\n}"
        ),
    ]

    static let orders: [JSONEditCase] = [
        .init("first", "{\n  \"b\": 1\n}", [.sorted(["a"], .null)], "{\n  \"a\": null,\n  \"b\": 1\n}"),
        .init(
            "between",
            "{\n  \"a\": 1,\n  \"d\": 1\n}",
            [.sorted(["c"], .null), .sorted(["b"], .null), .sorted(["e"], .null)],
            "{\n  \"a\": 1,\n  \"b\": null,\n  \"c\": null,\n  \"d\": 1,\n  \"e\": null\n}"
        ),
        .init(
            "by a list",
            #"{"x":0,"b":1,"d":2,"y":3}"#,
            [
                .ordered(["c"], .null, ["a", "b", "c", "d"]), .ordered(["a"], .null, ["a", "b", "c", "d"]),
                .ordered(["e"], .null, ["d", "e"]), .ordered(["z"], .null, ["a"]),
            ],
            #"{"x":0,"a":null,"b":1,"c":null,"d":2,"y":3,"e":null,"z":null}"#
        ),
        .init(
            "new ones among themselves",
            "{}",
            [
                .ordered(["o", "b"], .null, ["a", "b"]), .ordered(["o", "a"], .null, ["a", "b"]),
                .sorted(["o", "aa"], .null),
            ],
            "{\n  \"o\": {\n    \"a\": null,\n    \"aa\": null,\n    \"b\": null\n  }\n}"
        ),
        .init(
            "as in the value",
            #"{"version":"1","license":"MIT","engines":{"node":"1"}}"#,
            [
                .set(
                    [],
                    .object([
                        .init("version", .string("2")), .init("resolved", .string("r")),
                        .init("license", .string("MIT")),
                        .init("bin", .null), .init("engines", .strings([("a", "0"), ("node", "1")])),
                        .init("os", .null),
                    ])
                )
            ],
            #"{"version":"2","resolved":"r","license":"MIT","bin":null,"engines":{"a":"0","node":"1"},"os":null}"#
        ),
        .init(
            "the order of the value is not forced",
            #"{"b":1,"a":2}"#,
            [.set([], .object([.init("a", .number("2")), .init("b", .number("3"))]))],
            #"{"b":3,"a":2}"#
        ),
    ]

    static let removals: [JSONEditCase] = [
        .init("first", "{\n  \"a\": 1,\n  \"b\": 2\n}", [.remove(["a"])], "{\n  \"b\": 2\n}"),
        .init(
            "middle",
            "{\n  \"a\": 1,\n  \"b\": 2,\n    \"c\": 3\n}",
            [.remove(["b"])],
            "{\n  \"a\": 1,\n    \"c\": 3\n}"
        ),
        .init("last", "{\n  \"a\": 1,\n  \"b\": 2\n}", [.remove(["b"])], "{\n  \"a\": 1\n}"),
        .init("all", "{\n  \"a\": 1,\n  \"b\": 2\n}", [.remove(["b"]), .remove(["a"])], "{}"),
        .init(
            "one of one line",
            #"{ "a": 1, "b": 2, "c": 3 }"#,
            [.remove(["a"]), .remove(["c"])],
            #"{ "b": 2 }"#
        ),
        .init(
            "nothing there",
            #"{"a": {}}"#,
            [.remove(["b"]), .remove(["c", "d"]), .remove(["a", "x"])],
            #"{"a": {}}"#
        ),
        .init(
            "by a value",
            #"{"a": {"x": 1, "y": [1, 2]}, "b": 2}"#,
            [.set([], .object([.init("a", .object([.init("y", .array([]))]))]))],
            #"{"a": {"y": []}}"#
        ),
    ]

    static let combinations: [JSONEditCase] = [
        .init(
            "last removed, another added",
            "{\n  \"a\": 1,\n  \"b\": 2\n}",
            [.remove(["b"]), .set(["c"], .null)],
            "{\n  \"a\": 1,\n  \"c\": null\n}"
        ),
        .init(
            "all removed, two added",
            "{\n  \"a\": 1,\n  \"b\": 2\n}",
            [.remove(["a"]), .remove(["b"]), .set(["c"], .null), .sorted(["0"], .null)],
            "{\n  \"0\": null,\n  \"c\": null\n}"
        ),
        .init(
            "the only one removed, another added",
            #"{ "a": 1 }"#,
            [.remove(["a"]), .set(["c"], .null)],
            #"{ "c": null }"#
        ),
        .init(
            "neighbours",
            "{\n  \"m\": 1\n}",
            [.sorted(["n"], .null), .sorted(["o"], .null), .sorted(["l"], .null), .sorted(["k"], .null)],
            "{\n  \"k\": null,\n  \"l\": null,\n  \"m\": 1,\n  \"n\": null,\n  \"o\": null\n}"
        ),
        .init(
            "at several depths",
            "{\n  \"a\": {\n    \"x\": {\n      \"v\": 1\n    }\n  },\n  \"b\": 2\n}",
            [
                .set(["a", "x", "v"], .number("2")), .set(["a", "y"], .null), .remove(["b"]),
                .set(["c"], .null),
            ],
            "{\n  \"a\": {\n    \"x\": {\n      \"v\": 2\n    },\n    \"y\": null\n  },\n  \"c\": null\n}"
        ),
        .init(
            "under one missing parent",
            "{\n  \"a\": 1\n}",
            [.set(["o", "p", "x"], .null), .set(["o", "p", "y"], .null), .set(["o", "q"], .null)],
            "{\n  \"a\": 1,\n  \"o\": {\n    \"p\": {\n      \"x\": null,\n      \"y\": null\n    },\n    \"q\": null\n  }\n}"
        ),
    ]

    @Test(arguments: [
        (
            #"{"a": 1, "a": 2, "b": {}}"#, [JSONEditCase.Edit.set(["b"], .null)],
            JSONEditError.Reason.duplicateKey
        ),
        (#"{"a": {"x": 1, "\u0078": 1}}"#, [.set(["a", "x"], .null)], .duplicateKey),
        (
            #"{"a": {"b": {"x": 1, "x": 1}}}"#, [.set(["a"], .object([.init("b", .object([]))]))],
            .duplicateKey
        ),
        (#"{"a": 1, "a": 2}"#, [.remove(["b"])], .duplicateKey),
        (#"{}"#, [.set(["a"], .array([.strings([("x", "1"), ("x", "2")])]))], .duplicateKey),
        (#"{"a": [{}]}"#, [.set(["a", "b"], .null)], .notAnObject),
        (#"[]"#, [.set(["a"], .null)], .notAnObject),
        (#"{"a": 1}"#, [.set(["a"], .number("1")), .set(["a"], .number("2"))], .alreadyEdited),
        (#"{"a": {}}"#, [.set(["a"], .null), .set(["a", "b"], .null)], .alreadyEdited),
        (
            #"{"a": {"b": 1}}"#, [.set(["a"], .object([.init("b", .null)])), .set(["a", "b"], .null)],
            .alreadyEdited
        ),
        (#"{"a": {}}"#, [.remove(["a"]), .set(["a", "b"], .null)], .alreadyEdited),
        (#"{"a": {}}"#, [.remove(["a"]), .set(["a"], .null)], .alreadyEdited),
        (#"{"a": {"b": 1}}"#, [.set(["a", "b"], .null), .set(["a"], .null)], .alreadyEdited),
        (#"{}"#, [.set(["a"], .object([])), .set(["a", "b"], .null)], .alreadyEdited),
        (#"{}"#, [.set(["a", "b"], .null), .set(["a", "b"], .null)], .alreadyEdited),
        (#"{}"#, [.set(["a", "b"], .null), .set(["a"], .null)], .alreadyEdited),
        (#"{}"#, [.set(["a", "b"], .null), .remove(["a"])], .alreadyEdited),
        (#"{}"#, [.set(["a", "b"], .null), .remove(["a", "c"])], .alreadyEdited),
        (#"{}"#, [.set([], .null), .set(["a"], .null)], .alreadyEdited),
        (#"{}"#, [.set(["a"], .null), .set([], .null)], .alreadyEdited),
        (#"{}"#, [.remove([])], .emptyPath),
    ])
    func `an edit that is not certain is refused`(
        text: String,
        edits: [JSONEditCase.Edit],
        reason: JSONEditError.Reason
    ) throws {
        let error = #expect(throws: JSONEditError.self) { try JSONEditCase.apply(edits, to: text) }
        #expect(error?.reason == reason)
    }

    @Test func `comments and trailing commas are not moved`() throws {
        let text = "{\n  // one\n  \"a\": 1,\n  \"b\": {\"c\": 1},\n}"
        var editor = JSONEditor(try JSONDocument(Array(text.utf8), syntax: .withComments))
        #expect(throws: JSONEditError(.comments, path: [])) { try editor.set(["a"], to: .null) }
    }
}
