import Archives
import Testing

@Suite struct GzipTests {
    private let text = Array(String(repeating: #"{"purl": "pkg:npm/left-pad@1.3.0"}, "#, count: 20_000).utf8)

    @Test(arguments: [true, false])
    func `what is packed is unpacked`(isFast: Bool) throws {
        for bytes in [[], [0x7B], text] {
            let packed = try GzipWriter.pack(bytes, isFast: isFast)
            #expect(try GzipReader.unpack(packed, limit: text.count) == bytes)
        }
        #expect(try GzipWriter.pack(text, isFast: isFast).count * 20 < text.count)
    }

    @Test func `what is cut, too large or no gzip is refused`() throws {
        let packed = try GzipWriter.pack(text)
        for bytes in [Array(packed.prefix(packed.count / 2)), [0x1F, 0x8B], [], text] {
            #expect(throws: ArchiveError.self) { try GzipReader.unpack(bytes, limit: text.count) }
        }
        #expect(throws: ArchiveError.self) { try GzipReader.unpack(packed, limit: text.count - 1) }
    }
}
