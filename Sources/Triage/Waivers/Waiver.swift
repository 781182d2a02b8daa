import Basics
package import Domain
package import Licensing

/// A decision to live with something until a day: with an advisory, with all advisories of a package, or with a licence.
///
/// What it names it names together: an advisory and a package are that advisory in that package. A licence is waived only by
/// a waiver that names it.
package struct Waiver: Hashable, Sendable {
    /// Its keys, as they are in files.
    package enum Field: String, Sendable, CaseIterable {
        case advisory, package, license, path, reason, owner, expires
    }

    /// Why something is no waiver.
    package struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
        /// `nil` where it is about the waiver as a whole.
        package let field: Field?
        package let message: String

        package var description: String { field.map { "\($0.rawValue): \(message)" } ?? message }
    }

    /// Where one was written.
    package enum Origin: Hashable, Sendable {
        case file(path: String, line: Int?)
        /// In the store, on a day: limits count from it, those of a file's waivers from today.
        case store(made: CalendarDay)
    }

    /// What stands for a licence that nobody knows.
    package static let unknownLicense = LicenseExpression.Absence.noAssertion.rawValue

    /// Made from what it is about, so that a longer term keeps it.
    package let id: String
    /// As written.
    package let advisory: String?
    package let package: PackagePattern?
    /// A licence in the SPDX list's spelling, or `NOASSERTION` for one that nobody knows.
    package let license: String?
    package let path: String?
    package let reason: String
    package let owner: String
    /// The last day it counts.
    package let expires: CalendarDay
    package let origin: Origin

    let advisoryKey: String?
    let licenseTerm: LicenseTerm?

    /// Checks and normalises all of it but the term, for which see `breach(of:category:on:)`.
    package init(_ texts: [Field: String], origin: Origin) throws(Fault) {
        advisory = texts[.advisory]
        advisoryKey = try advisory.map { text throws(Fault) in
            guard let key = AdvisoryID.key(text) else {
                throw Fault(field: .advisory, message: "not an id such as GHSA-…, CVE-… or MAL-…")
            }
            return key
        }
        self.package = try texts[.package].map { text throws(Fault) in
            do {
                return try PackagePattern(text)
            } catch {
                throw Fault(field: .package, message: "not a package URL: \(error)")
            }
        }
        (license, licenseTerm) = try Waiver.license(texts[.license])
        path = try texts[.path].map(Waiver.checked(path:))
        reason = try Waiver.checked(texts[.reason], .reason, longest: 4000)
        owner = try Waiver.checked(texts[.owner], .owner, longest: 256)
        guard let day = CalendarDay(texts[.expires] ?? "") else {
            throw Fault(field: .expires, message: "needs a day such as 2026-12-31")
        }
        expires = day
        self.origin = origin
        guard advisory != nil || self.package != nil || license != nil else {
            throw Fault(field: nil, message: "needs an advisory, a package or a license")
        }
        guard advisory == nil || license == nil else {
            throw Fault(
                field: .license,
                message: "an advisory and a license are two waivers; write one for each"
            )
        }
        let subject = [advisoryKey, self.package?.description, license, path].map { $0 ?? "" }
        id =
            "waiver-"
            + Digest.hex(Digest.sha256(Array(subject.joined(separator: "\n").utf8)).prefix(6))
    }

    // MARK: Checks

    private static func license(_ text: String?) throws(Fault) -> (String?, LicenseTerm?) {
        guard let text else { return (nil, nil) }
        // Neither the text nor the parser's remark tells more than this.
        guard let expression = try? LicenseExpression(text) else {
            throw Fault(field: .license, message: "not an id of the SPDX list, nor a LicenseRef-")
        }
        if expression.absence == .noAssertion { return (unknownLicense, nil) }
        guard let term = expression.terms.first, expression.terms.count == 1,
            expression == LicenseExpression(term)
        else {
            throw Fault(field: .license, message: "needs one licence; write a waiver for each")
        }
        return (term.description, term)
    }

    private static func checked(path: String) throws(Fault) -> String {
        guard !path.isEmpty, path.utf8.count <= 256, path.utf8.first != 0x2F,
            path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            throw Fault(field: .path, message: "needs a path below the repository's root, such as apps/**")
        }
        return path
    }

    private static func checked(
        _ text: String?,
        _ field: Field,
        longest: Int
    ) throws(Fault) -> String {
        guard let text, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw Fault(field: field, message: "must say something")
        }
        guard text.utf8.count <= longest else {
            throw Fault(field: field, message: "has more than \(longest) bytes")
        }
        return text
    }

    // MARK: Term

    package func isExpired(on day: CalendarDay) -> Bool { day > expires }

    /// The limit that this waiver breaks, if it does.
    ///
    /// An expired one breaks none. `isMalicious`: its advisory is known to be of a malicious package, whatever its id says.
    package func breach(
        of limits: WaiverLimits,
        category: (LicenseTerm) -> LicenseCategory,
        isMalicious: Bool = false,
        on today: CalendarDay
    ) -> Fault? {
        if isExpired(on: today) { return nil }
        let isMalicious = isMalicious || advisoryKey.map(AdvisoryID.isMalicious(key:)) ?? false
        if isMalicious, self.package == nil {
            return Fault(field: .advisory, message: "a waiver of a malicious package must name the package")
        }
        let (limit, subject) =
            isMalicious ? (limits.maliciousDays, "a malicious package") : limit(limits, category)
        guard let limit, term(from: today) > limit else { return nil }
        let first =
            switch origin {
            case .file: today
            case .store(let made): made
            }
        return Fault(
            field: .expires,
            message: "\(subject) may be waived for \(limit) days, until \(first.adding(days: limit)) at most"
        )
    }

    private func limit(
        _ limits: WaiverLimits,
        _ category: (LicenseTerm) -> LicenseCategory
    ) -> (Int?, String) {
        if let licenseTerm, category(licenseTerm) == .forbidden {
            return (limits.forbiddenLicenseDays, "a forbidden licence")
        }
        return (limits.otherDays, "this")
    }

    /// Days from when it was made, or from today for one of a file.
    func term(from today: CalendarDay) -> Int {
        switch origin {
        case .file: today.days(until: expires)
        case .store(let made): made.days(until: expires)
        }
    }

    /// Malware is set aside only by a waiver that names the package and the advisory, and for a short term: an old waiver of the
    /// package must not come to cover what is found out later.
    func mayWaiveMalware(_ limits: WaiverLimits, on today: CalendarDay) -> Bool {
        self.package != nil && advisory != nil && term(from: today) <= limits.maliciousDays
    }

    /// What it is about, in one line.
    package var subject: String {
        var words = [advisory, self.package?.description, license.map { "licence \($0)" }].compactMap(\.self)
            .joined(separator: " in ")
        if let license, let package { words = "licence \(license) of \(package)" }
        return path.map { "\(words), at \($0)" } ?? words
    }
}
