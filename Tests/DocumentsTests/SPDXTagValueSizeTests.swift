import Documents
import Testing

@Suite struct SPDXTagValueSizeTests {
    @Test func `very many checksums of one package, and lines of one text, are read`() throws {
        let checksums = (0..<200_000).map { "PackageChecksum: A\($0): 00\n" }.joined()
        let lines = String(repeating: "x\n", count: 200_000)
        let text =
            "SPDXVersion: SPDX-2.3\nPackageName: a\nPackageVersion: 1\n\(checksums)"
            + "PackageComment: <text>\n\(lines)</text>\nPackageName: b\n"
        let items = try SBOMReader.read(Array(text.utf8)).items
        #expect(items.map(\.name) == ["a", "b"])
        #expect(items.first?.hashAlgorithms.count == 200_000)
    }
}
