import Domain
import Foundation
import Testing

@Suite struct InternetTimeTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-08-20T14:03:00Z", 1_787_234_580),
            ("2026-08-20t14:03:00z", 1_787_234_580), ("2026-08-20T16:03:00+02:00", 1_787_234_580),
            ("2026-08-20T09:33:00-04:30", 1_787_234_580), ("2026-08-20T14:03:00.5Z", 1_787_234_580.5),
            ("2024-02-29T23:59:60Z", 1_709_251_199), ("0001-01-01T00:00:00Z", -62_135_596_800),
        ] as [(String, Double)]
    )
    func `a moment is read`(text: String, seconds: Double) {
        #expect(InternetTime.date(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "2026-08-20", "2026-08-20T14:03:00", "2026-08-20 14:03:00Z", "2026-02-30T00:00:00Z",
        "2026-08-20T24:00:00Z", "2026-08-20T14:60:00Z", "2026-08-20T14:03:61Z", "2026-08-20T14:03:00.Z",
        "2026-08-20T14:03:00+0200", "2026-08-20T14:03:00+02:60", "2026-08-20T14:03:00ZZ",
        "+026-08-20T14:03:00Z",
        "2026-08-20T14:03:00." + String(repeating: "1", count: 100) + "Z", "２０２６-08-20T14:03:00Z",
        "2026-08-20T14:03:00\u{0}",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(InternetTime.date(text) == nil)
    }
}
