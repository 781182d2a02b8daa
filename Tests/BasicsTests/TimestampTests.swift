import Basics
import Foundation
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2023-01-09T00:02:03Z", 1_673_222_523.0),
        ("2023-01-08T18:02:03-06:00", 1_673_222_523.0),
        ("2023-01-08T18:02:03.5-06:00", 1_673_222_523.5),
        ("2023-01-09T00:02:03.647787998Z", 1_673_222_523.647),
        ("2023-01-09T00:02:03.000Z", 1_673_222_523.0),
    ])
    func `a time is read with its fraction and zone`(text: String, seconds: Double) throws {
        let date = try #require(Timestamp.parse(text))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 0.01)
    }

    @Test(arguments: [
        "", "2023-01-09", "yesterday", "2023-13-01T00:00:00Z", "2023-01-09T00:02:03",
        String(repeating: "9", count: 5000), "2023-01-09T00:02:03.Z", "\u{0}",
    ])
    func `anything else is no time`(text: String) { #expect(Timestamp.parse(text) == nil) }
}
