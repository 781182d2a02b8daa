package import Foundation

/// A message as it goes over the wire: RFC 5322 with MIME (RFC 2045, RFC 2047), every line ended by CRLF.
package enum MailMessage {
    /// Of a line, without its end (RFC 5322 section 2.1.1).
    private static let longestLine = 998
    /// Of the text of one encoded word, so that it has at most 75 characters (RFC 2047 section 2).
    private static let encodedWord = 45

    package static func bytes(of mail: Mail, from: EmailAddress, date: Date) -> [UInt8] {
        let isPlain = isPlain(mail.text)
        let headers = [
            "Date: \(text(of: date))", "From: Gatehouse <\(from)>", "To: <\(mail.to)>",
            "Message-ID: <\(mail.id)@\(from.text.split(separator: "@").last ?? "")>",
            "Subject: \(subject(mail.subject))",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: \(isPlain ? "7bit" : "base64")",
            // RFC 3834: nobody's absence is announced to us.
            "Auto-Submitted: auto-generated",
        ]
        let lines = lines(mail.text).joined(separator: "\r\n") + "\r\n"
        let body =
            isPlain
            ? lines
            : Data(lines.utf8).base64EncodedString(
                options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]
            ) + "\r\n"
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }

    /// Whatever ends them.
    private static func lines(_ text: String) -> [Substring] {
        // CR LF is one character.
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
        while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Needs no encoding to arrive as it is.
    private static func isPlain(_ text: String) -> Bool {
        lines(text).allSatisfy { line in
            line.utf8.count <= longestLine
                && line.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 }
        }
    }

    /// One header's worth: nothing in it can begin another.
    private static func subject(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
                ? " " : scalar
        }
        let line = String(String.UnicodeScalarView(scalars))
        let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
        if isPlain, line.utf8.count <= 200 { return line }
        var words: [String] = []
        var word = ""
        for scalar in line.unicodeScalars {
            if word.utf8.count + String(scalar).utf8.count > encodedWord {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(scalar)
        }
        words.append(word)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// RFC 5322 section 3.3.
    private static func text(of date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday],
            from: date
        )
        func two(_ number: Int?) -> String {
            let number = number ?? 0
            return number < 10 ? "0\(number)" : "\(number)"
        }
        let day = days[((parts.weekday ?? 1) - 1) % 7]
        let month = months[((parts.month ?? 1) - 1) % 12]
        return "\(day), \(two(parts.day)) \(month) \(parts.year ?? 1970) "
            + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
    }
}
