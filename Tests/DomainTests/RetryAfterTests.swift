import Domain
import Foundation
import Testing

@Suite struct RetryAfterTests {
    @Test(
        arguments: [
            ("0", 0), ("120", 120), ("-5", 0), ("999999999", 86_400), ("Wed, 21 Oct 2015 07:28:00 GMT", 60),
            ("Wed, 21 Oct 2015 07:26:00 GMT", 0), ("Fri, 21 Oct 2016 07:28:00 GMT", 86_400), ("", nil),
            ("soon", nil),
            ("99999999999999999999", nil), ("Wed, 21 Okt 2015 07:28:00 GMT", nil), ("a b c d e f", nil),
        ] as [(String, Int?)]
    )
    func `a wait is in seconds or until a date, and never longer than a day`(text: String, seconds: Int?) {
        let now = Date(timeIntervalSince1970: 1_445_412_420)
        #expect(RetryAfter.wait(text, now: now) == seconds.map { .seconds($0) })
    }
}
