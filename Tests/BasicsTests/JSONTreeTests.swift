import Basics
import Testing

struct JSONTreeTests {
    @Test
    func `a tree is a copy of what was read, in its order`() throws {
        let document = try JSONDocument(Array(#"{"b": [1.50, null, true], "a": {"x": "y"}}"#.utf8))
        let tree = try #require(JSONTree(document.root))
        #expect(
            tree
                == .object([
                    .init("b", .array([.number("1.50"), .null, .boolean(true)])),
                    .init("a", .object([.init("x", .string("y"))])),
                ])
        )
        #expect(tree["a"]?["x"]?.string == "y")
    }

    @Test
    func `a tree deeper than allowed is none`() throws {
        let text = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
        #expect(JSONTree(try JSONDocument(Array(text.utf8)).root) == nil)
    }
}
