import Basics
package import Domain
import struct Foundation.Date

/// Reads one record in the OSV format (schema 1.7).
///
/// Keeps what matching needs: entries of known ecosystems, and of the rest of the record the id, aliases, summary, severity
/// and kind. A record whose entries are all of other ecosystems has an empty `affected`. Everything is capped; a record that
/// breaks a cap, repeats a key or does not follow the schema is refused whole, since half an advisory would be a silent miss.
package enum OSVDecoder {
    /// Of a record, as of an entry of an archive; the largest there is has a few megabytes.
    package static let maximumBytes = 16 << 20
    /// Entries, ranges, events and listed versions, each counted over the whole record.
    package static let maximumCount = 10_000
    package static let maximumIDLength = 128
    private static let maximumVersionLength = 1_024
    private static let maximumNameLength = 512
    private static let maximumSummaryLength = 1_000

    /// Like `record`, without the ecosystems that were left out.
    package static func advisory(from bytes: [UInt8]) throws(AdvisoryError) -> Advisory {
        try record(from: bytes).advisory
    }

    /// Throws `AdvisoryError(.invalid)`, which names the record when its id could be read.
    package static func record(from bytes: [UInt8]) throws(AdvisoryError) -> OSVRecord {
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes, limits: JSONDocument.Limits(depth: 64, bytes: maximumBytes))
        } catch {
            throw AdvisoryError(.invalid, detail: "An OSV record is not JSON: \(error)")
        }
        var reader = OSVReader()
        do {
            let advisory = try reader.record(document)
            return OSVRecord(advisory: advisory, otherEcosystems: reader.otherEcosystems)
        } catch {
            throw AdvisoryError(.invalid, detail: "OSV record \(reader.id ?? "without id"): \(error.message)")
        }
    }

    struct Fault: Error {
        let message: String
    }

    /// Printable ASCII without spaces, as all id spaces have.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= maximumIDLength
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    static func isVersion(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= maximumVersionLength && text.utf8.allSatisfy { $0 >= 0x20 }
    }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= maximumNameLength
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    static func trimmed(_ text: String) -> String {
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        var rest = text.utf8[...]
        while rest.first == 0x20 { rest.removeFirst() }
        while rest.last == 0x20 { rest.removeLast() }
        return String(decoding: rest, as: UTF8.self)
    }

    static func cut(_ text: String) -> String {
        text.utf8.count <= maximumSummaryLength ? text : String(text.prefix(maximumSummaryLength / 4)) + "…"
    }
}

/// A record, and what of it was left out.
package struct OSVRecord: Sendable {
    package let advisory: Advisory
    /// Ecosystems that `Ecosystem` does not know, without suffix; `commits` for entries about a repository alone.
    package let otherEcosystems: Set<String>

    package init(advisory: Advisory, otherEcosystems: Set<String>) {
        self.advisory = advisory
        self.otherEcosystems = otherEcosystems
    }
}

/// One pass over the members of a record.
private struct OSVReader {
    private(set) var id: String?
    private var rangeCount = 0
    private var eventCount = 0
    private var versionCount = 0
    private(set) var otherEcosystems: Set<String> = []
    private var packages = PackageSpecifics()

    private typealias Fault = OSVDecoder.Fault

    private static let ecosystems = Dictionary(
        uniqueKeysWithValues: Ecosystem.allCases.compactMap { ecosystem in
            ecosystem.osvName.map { ($0, ecosystem) }
        }
    )

    mutating func record(_ document: JSONDocument) throws(OSVDecoder.Fault) -> Advisory {
        guard document.root.kind == .object else { throw Fault(message: "not an object") }
        var aliases: [String] = []
        var modified = ""
        var published: Date?
        var isWithdrawn = false
        var summary = ""
        var details: JSONValue?
        var severities: [SeverityVector] = []
        var rated: Severity?
        var isMalicious = false
        var affected: JSONValue?
        var references: [String] = []
        for member in document.root.members {
            let value = member.value
            switch member.key {
            case "id":
                guard let text = value.string, OSVDecoder.isID(text) else {
                    throw Fault(
                        message: "`id` must be at most \(OSVDecoder.maximumIDLength) printable characters"
                    )
                }
                id = text
            case "aliases": aliases = try Self.ids(value)
            case "modified": modified = value.string ?? ""
            case "published": published = value.string.flatMap(InternetTime.date)
            case "withdrawn": isWithdrawn = !value.isNull
            case "summary": summary = OSVDecoder.cut(value.string ?? "")
            case "details": details = value
            case "severity": severities = try Self.severities(value)
            case "database_specific":
                rated = value["severity"]?.string.flatMap(OSVRating.severity)
                isMalicious = OSVRating.isMalicious(value)
            case "affected": affected = value
            case "references": references = Self.references(value)
            default: break
            }
        }
        if let first = document.duplicateKeys.first {
            throw Fault(message: "line \(first.line): a key is given twice")
        }
        guard let id else { throw Fault(message: "`id` is missing") }
        guard !modified.isEmpty, modified.utf8.count <= 64 else {
            throw Fault(message: "`modified` is missing")
        }
        let entries = try affected.map { value throws(OSVDecoder.Fault) in try self.affected(value) } ?? []
        return Advisory(
            id: id,
            aliases: aliases.filter { $0 != id },
            modified: modified,
            published: published,
            isWithdrawn: isWithdrawn,
            summary: summary.isEmpty ? Self.firstLine(details?.string ?? "") : summary,
            severities: packages.vectors + severities.filter { !packages.vectors.contains($0) },
            ratedSeverity: rated ?? packages.rated,
            isMalicious: isMalicious || packages.isMalicious,
            informational: packages.informational,
            affected: entries,
            references: references
        )
    }

    private static let mostReferences = 30
    private static let longestReference = 500

    /// Addresses that a browser opens, the first few; nothing depends on them, so that an odd one is left out and no fault.
    private static func references(_ value: JSONValue) -> [String] {
        var references: [String] = []
        for element in value.elements where references.count < mostReferences {
            guard let url = element["url"]?.string, url.utf8.count <= longestReference,
                url.hasPrefix("https://") || url.hasPrefix("http://"),
                url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !references.contains(url)
            else { continue }
            references.append(url)
        }
        return references
    }

    private mutating func affected(_ value: JSONValue) throws(OSVDecoder.Fault) -> [AffectedPackage] {
        guard value.kind == .array || value.isNull else { throw Fault(message: "`affected` must be a list") }
        try Self.cap(value.count, "affected packages")
        var result: [AffectedPackage] = []
        for entry in value.elements {
            if let package = try affectedPackage(entry) { result.append(package) }
        }
        return result
    }

    /// `nil` for a package of another ecosystem, or an entry about a repository without a package.
    private mutating func affectedPackage(_ entry: JSONValue) throws(OSVDecoder.Fault) -> AffectedPackage? {
        var package: PackageName?
        var (ranges, versions, severity): (JSONValue?, JSONValue?, JSONValue?)
        var specifics: JSONValue?
        for member in entry.members {
            switch member.key {
            case "package":
                package = try packageName(member.value)
                if package == nil { return nil }
            case "ranges": ranges = member.value
            case "versions": versions = member.value
            case "severity": severity = member.value
            case "database_specific": specifics = member.value
            default: break
            }
        }
        guard let package else {
            otherEcosystems.insert("commits")
            return nil
        }
        packages.add(try severity.map { value throws(OSVDecoder.Fault) in try Self.severities(value) } ?? [])
        packages.add(specifics)
        return AffectedPackage(
            package: package,
            ranges: try ranges.map { value throws(OSVDecoder.Fault) in try self.ranges(value) } ?? [],
            versions: try versions.map { value throws(OSVDecoder.Fault) in try self.versions(value) } ?? []
        )
    }

    private mutating func packageName(_ value: JSONValue) throws(OSVDecoder.Fault) -> PackageName? {
        var (ecosystem, name): (String?, String?)
        for member in value.members {
            switch member.key {
            case "ecosystem": ecosystem = member.value.string
            case "name": name = member.value.string
            default: break
            }
        }
        // A suffix names a release or registry of the ecosystem (schema, "affected[].package field").
        let prefix = ecosystem?.split(separator: ":", maxSplits: 1).first ?? "none"
        guard let known = Self.ecosystems[String(prefix)] else {
            // A record has a handful; the rest would be made up.
            if otherEcosystems.count < 16 { otherEcosystems.insert(String(prefix.prefix(64))) }
            return nil
        }
        guard let name, OSVDecoder.isName(name) else { throw Fault(message: "a package has no usable name") }
        return PackageName(ecosystem: known, name: name)
    }

    private mutating func ranges(_ value: JSONValue) throws(OSVDecoder.Fault) -> [AffectedRange] {
        guard value.kind == .array || value.isNull else { throw Fault(message: "`ranges` must be a list") }
        rangeCount += value.count
        try Self.cap(rangeCount, "ranges")
        var result: [AffectedRange] = []
        for range in value.elements {
            var (kind, events): (AffectedRange.Kind?, JSONValue?)
            for member in range.members {
                switch member.key {
                case "type": kind = member.value.string.flatMap(AffectedRange.Kind.init)
                case "events": events = member.value
                default: break
                }
            }
            guard let kind else { throw Fault(message: "line \(range.line): a range of unknown type") }
            guard let events, events.kind == .array else {
                throw Fault(message: "line \(range.line): a range without events")
            }
            result.append(AffectedRange(kind: kind, events: try self.events(events)))
        }
        return result
    }

    private mutating func events(_ value: JSONValue) throws(OSVDecoder.Fault) -> [AffectedRange.Event] {
        eventCount += value.count
        try Self.cap(eventCount, "events")
        var result: [AffectedRange.Event] = []
        result.reserveCapacity(value.count)
        for event in value.elements {
            let before = result.count
            for member in event.members {
                guard let version = member.value.string, OSVDecoder.isVersion(version) else {
                    throw Fault(message: "line \(event.line): an event without a version")
                }
                switch member.key {
                case "introduced": result.append(.introduced(version))
                case "fixed": result.append(.fixed(version))
                case "last_affected": result.append(.lastAffected(version))
                case "limit": result.append(.limit(version))
                default: break
                }
            }
            guard result.count > before else {
                throw Fault(message: "line \(event.line): an event of unknown type")
            }
        }
        return result
    }

    private mutating func versions(_ value: JSONValue) throws(OSVDecoder.Fault) -> [String] {
        guard value.kind == .array || value.isNull else { throw Fault(message: "`versions` must be a list") }
        versionCount += value.count
        try Self.cap(versionCount, "versions")
        var result: [String] = []
        result.reserveCapacity(value.count)
        for element in value.elements {
            guard let version = element.string, OSVDecoder.isVersion(version) else {
                throw Fault(message: "line \(element.line): not a version")
            }
            result.append(version)
        }
        return result
    }

    private static func ids(_ value: JSONValue) throws(OSVDecoder.Fault) -> [String] {
        try cap(value.count, "aliases")
        var seen: Set<String> = []
        var result: [String] = []
        for element in value.elements {
            // Spaces around an id are a slip of whoever typed it; the id is still the one that is meant.
            guard let text = element.string.map(OSVDecoder.trimmed), OSVDecoder.isID(text) else {
                throw Fault(message: "line \(element.line): not an alias")
            }
            if seen.insert(text).inserted { result.append(text) }
        }
        return result
    }

    private static func severities(_ value: JSONValue) throws(OSVDecoder.Fault) -> [SeverityVector] {
        try cap(value.count, "severities")
        var result: [SeverityVector] = []
        for element in value.elements {
            // A severity of a shape we do not know says nothing about what is affected, so that the record stands.
            guard let type = element["type"]?.string, let score = element["score"]?.string,
                type.utf8.count <= 64, score.utf8.count <= 512
            else { continue }
            result.append(SeverityVector(type: type, score: score))
        }
        return result
    }

    private static func firstLine(_ details: String) -> String {
        let line = details.split(whereSeparator: \.isNewline).first { $0.contains { !$0.isWhitespace } }
        return OSVDecoder.cut(String(line ?? ""))
    }

    private static func cap(_ count: Int, _ what: String) throws(OSVDecoder.Fault) {
        guard count <= OSVDecoder.maximumCount else {
            throw Fault(message: "more than \(OSVDecoder.maximumCount) \(what)")
        }
    }
}
