import Domain
import struct Foundation.Date

/// The bytes in which the index keeps an advisory, cut to one package.
///
/// A version byte, the fields in order (lengths and counts as LEB128, texts as UTF-8), and a checksum of all of it. The
/// package's name is the row's. Decoding never crashes and never guesses: anything odd is `nil`.
enum AdvisoryRecordCodec {
    /// Goes up with every change of the layout, together with `AdvisoryIndexSchema.version`.
    static let version: UInt8 = 3
    private static let checksumLength = 4

    /// `affected` are the entries of one package.
    static func encode(_ advisory: Advisory, affected: [AffectedPackage]) -> [UInt8] {
        var writer = Writer()
        writer.byte(version)
        writer.byte(
            (advisory.isWithdrawn ? 1 : 0) | (advisory.isMalicious ? 2 : 0)
                | (advisory.published == nil ? 0 : 4)
        )
        if let published = advisory.published { writer.moment(published) }
        writer.byte(advisory.ratedSeverity.map(code) ?? 0)
        writer.byte(advisory.informational.map(code) ?? 0)
        writer.text(advisory.id)
        writer.text(advisory.modified)
        writer.text(advisory.summary)
        writer.texts(advisory.aliases)
        writer.number(advisory.severities.count)
        for vector in advisory.severities {
            writer.text(vector.type)
            writer.text(vector.score)
        }
        writer.number(affected.count)
        for entry in affected {
            writer.number(entry.ranges.count)
            for range in entry.ranges { encode(range, to: &writer) }
            writer.texts(entry.versions)
        }
        let sum = checksum(writer.bytes[...])
        for shift in [0, 8, 16, 24] as [UInt32] { writer.byte(UInt8(truncatingIfNeeded: sum >> shift)) }
        return writer.bytes
    }

    private static func encode(_ range: AffectedRange, to writer: inout Writer) {
        writer.byte(code(range.kind))
        writer.number(range.events.count)
        for event in range.events {
            switch event {
            case .introduced(let version): writer.event(1, version)
            case .fixed(let version): writer.event(2, version)
            case .lastAffected(let version): writer.event(3, version)
            case .limit(let version): writer.event(4, version)
            }
        }
    }

    /// `nil` when these are not the bytes `encode` wrote.
    static func decode(_ bytes: UnsafeRawBufferPointer, package: PackageName) -> Advisory? {
        let length = bytes.count - checksumLength
        guard length > 0, bytes[0] == version else { return nil }
        var sum: UInt32 = 0
        for offset in 0..<checksumLength { sum |= UInt32(bytes[length + offset]) << UInt32(8 * offset) }
        let body = UnsafeRawBufferPointer(rebasing: bytes[..<length])
        guard checksum(body) == sum else { return nil }
        var reader = Reader(bytes: body)
        do throws(Malformed) {
            let advisory = try read(&reader, package)
            return reader.isAtEnd ? advisory : nil
        } catch {
            return nil
        }
    }

    private static func read(_ reader: inout Reader, _ package: PackageName) throws(Malformed) -> Advisory {
        _ = try reader.byte()
        let flags = try reader.byte()
        let published = flags & 4 == 0 ? nil : try reader.moment()
        let rated = try reader.byte()
        let informational = try reader.byte()
        let id = try reader.text()
        let modified = try reader.text()
        let summary = try reader.text()
        let aliases = try reader.texts()
        let severities = try reader.list { reader throws(Malformed) in
            SeverityVector(type: try reader.text(), score: try reader.text())
        }
        let affected = try reader.list { reader throws(Malformed) in
            let ranges = try reader.list { reader throws(Malformed) in try range(&reader) }
            return AffectedPackage(package: package, ranges: ranges, versions: try reader.texts())
        }
        guard flags <= 7 else { throw Malformed() }
        return Advisory(
            id: id,
            aliases: aliases,
            modified: modified,
            published: published,
            isWithdrawn: flags & 1 != 0,
            summary: summary,
            severities: severities,
            ratedSeverity: try severity(rated),
            isMalicious: flags & 2 != 0,
            informational: try informationalKind(informational),
            affected: affected
        )
    }

    private static func range(_ reader: inout Reader) throws(Malformed) -> AffectedRange {
        let kind = try kind(reader.byte())
        let events = try reader.list { reader throws(Malformed) in
            let code = try reader.byte()
            let version = try reader.text()
            return switch code {
            case 1: AffectedRange.Event.introduced(version)
            case 2: AffectedRange.Event.fixed(version)
            case 3: AffectedRange.Event.lastAffected(version)
            case 4: AffectedRange.Event.limit(version)
            default: throw Malformed()
            }
        }
        return AffectedRange(kind: kind, events: events)
    }

    // Codes are written out: they must not move when a case is added.

    private static func code(_ severity: Severity) -> UInt8 {
        switch severity {
        case .unknown: 1
        case .low: 2
        case .medium: 3
        case .high: 4
        case .critical: 5
        }
    }

    private static func severity(_ code: UInt8) throws(Malformed) -> Severity? {
        if code == 0 { return nil }
        guard let severity = Severity.allCases.first(where: { self.code($0) == code }) else {
            throw Malformed()
        }
        return severity
    }

    private static func code(_ kind: InformationalKind) -> UInt8 {
        switch kind {
        case .unmaintained: 1
        case .unsound: 2
        case .notice: 3
        }
    }

    private static func informationalKind(_ code: UInt8) throws(Malformed) -> InformationalKind? {
        if code == 0 { return nil }
        guard let kind = InformationalKind.allCases.first(where: { self.code($0) == code }) else {
            throw Malformed()
        }
        return kind
    }

    private static func code(_ kind: AffectedRange.Kind) -> UInt8 {
        switch kind {
        case .semver: 1
        case .ecosystem: 2
        case .git: 3
        }
    }

    private static func kind(_ code: UInt8) throws(Malformed) -> AffectedRange.Kind {
        switch code {
        case 1: .semver
        case 2: .ecosystem
        case 3: .git
        default: throw Malformed()
        }
    }

    /// FNV-1a, 32 bits: finds damage on disk, not malice; whoever can write the index owns the verdict anyway.
    private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum: UInt32 = 2_166_136_261
        for byte in bytes { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
        return sum
    }
}

private struct Malformed: Error {}

private struct Writer {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(512) }

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func number(_ value: Int) {
        var rest = UInt(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Seconds since 1970, as IEEE 754 has them.
    mutating func moment(_ value: Date) {
        let bits = value.timeIntervalSince1970.bitPattern
        for shift in stride(from: 0, to: 64, by: 8) { byte(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    }

    mutating func text(_ value: String) {
        number(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    mutating func texts(_ values: [String]) {
        number(values.count)
        for value in values { text(value) }
    }

    mutating func event(_ code: UInt8, _ version: String) {
        byte(code)
        text(version)
    }
}

private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    var isAtEnd: Bool { at == bytes.count }

    mutating func byte() throws(Malformed) -> UInt8 {
        guard at < bytes.count else { throw Malformed() }
        at += 1
        return bytes[at - 1]
    }

    /// Nothing in a record is longer than the record, which bounds every count and length.
    mutating func number() throws(Malformed) -> Int {
        var value = 0
        for shift in [0, 7, 14, 21, 28] {
            let byte = try byte()
            value |= Int(byte & 0x7F) << shift
            guard byte & 0x80 != 0 else {
                guard value <= bytes.count - at else { throw Malformed() }
                return value
            }
        }
        throw Malformed()
    }

    mutating func moment() throws(Malformed) -> Date {
        var bits: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 8) { bits |= UInt64(try byte()) << UInt64(shift) }
        let seconds = Double(bitPattern: bits)
        guard seconds.isFinite else { throw Malformed() }
        return Date(timeIntervalSince1970: seconds)
    }

    mutating func text() throws(Malformed) -> String {
        let length = try number()
        let span = bytes[at..<at + length]
        at += length
        return String(decoding: span, as: UTF8.self)
    }

    mutating func texts() throws(Malformed) -> [String] {
        try list { reader throws(Malformed) in try reader.text() }
    }

    mutating func list<Element>(
        _ element: (inout Reader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try number()
        var result: [Element] = []
        for _ in 0..<count { result.append(try element(&self)) }
        return result
    }
}
