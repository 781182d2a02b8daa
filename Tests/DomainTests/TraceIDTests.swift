import Domain
import Testing

/// `traceparent` as W3C Trace Context level 1 has it, section 3.2.
@Suite struct TraceIDTests {
    private static let trace = "0af7651916cd43dd8448eb211c80319c"
    private static let parent = "b7ad6b7169203331"

    @Test(arguments: [
        "00-\(trace)-\(parent)-01", "00-\(trace)-\(parent)-00", "00-\(trace)-\(parent)-ff",
        // Of versions to come: as long, or longer after another dash.
        "01-\(trace)-\(parent)-01", "cc-\(trace)-\(parent)-01-what-the-future-will-be-like",
    ])
    func `a header that is well-formed is continued`(header: String) {
        #expect(TraceID(traceparent: header)?.description == Self.trace)
    }

    @Test(arguments: [
        "", "00", "-", "---", "00-\(trace)", "00-\(trace)-\(parent)", "00-\(trace)-\(parent)-",
        "00-\(trace)-\(parent)-1", "00-\(trace)-\(parent)-001", "00-\(trace)-\(parent)-0g",
        "ff-\(trace)-\(parent)-01", "0-\(trace)-\(parent)-01", "000-\(trace)-\(parent)-01",
        "0x-\(trace)-\(parent)-01", "AA-\(trace)-\(parent)-01", ".0-\(trace)-\(parent)-01",
        "00-\(trace)-\(parent)-01-", "00-\(trace)-\(parent)-01-extra", "00-\(trace)-\(parent)-01.",
        "01-\(trace)-\(parent)-01.", "01-\(trace)-\(parent)-01extra",
        "00-\(trace.uppercased())-\(parent)-01", "00-\(trace)-\(parent.uppercased())-01",
        "00-\(trace.dropLast())-\(parent)-01", "00-\(trace)0-\(parent)-01", "00-\(trace)-\(parent)0-01",
        "00-\(String(repeating: "0", count: 32))-\(parent)-01",
        "00-\(trace)-\(String(repeating: "0", count: 16))-01",
        " 00-\(trace)-\(parent)-01", "00-\(trace)-\(parent)-01 ", "00 -\(trace)-\(parent)-01",
        "00-\(trace)\u{0}-\(parent)-01", "00-\u{FF10}\(trace.dropFirst())-\(parent)-01",
        "00-\(trace)-\(parent)-01,00-\(trace)-\(parent)-01",
        "01-\(trace)-\(parent)-01-" + String(repeating: "a", count: 600),
    ])
    func `one that is not is none`(header: String) {
        #expect(TraceID(traceparent: header) == nil)
    }

    @Test func `without one the scan's id tells`() {
        #expect(TraceID(scan: "01890a5d-ac96-774b-bcce-b302099a8057").description.count == 32)
    }
}
