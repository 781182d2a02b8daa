import StrictTOML
import Testing

@Suite struct TOMLCaseTests {
    @Test(arguments: TOMLCase.all)
    func `a text is read, or refused, as the specification says`(example: TOMLCase) throws {
        let document = try? TOMLDocument(Array(example.text.utf8))
        #expect(document.map { CanonicalTOML.text($0.root) } == example.tree)
    }

    @Test(arguments: TOMLCase.all.filter { !$0.text.utf8.contains(0x0D) })
    func `with CR LF it is the same`(example: TOMLCase) throws {
        let document = try? TOMLDocument(Array(example.text.replacing("\n", with: "\r\n").utf8))
        #expect(document.map { CanonicalTOML.text($0.root) } == example.tree)
    }
}
