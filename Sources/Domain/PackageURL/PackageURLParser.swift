extension PackageURL {
    /// Parses `text` and normalises it.
    package init(_ text: String, reading: Reading = .conforming) throws(PackageURLError) {
        self = try Parts(text, reading: reading).purl
    }
}

extension PackageURL.Parts {
    /// Parses from the right, as the specification says: subpath, qualifiers, scheme, type, version, name, namespace.
    package init(_ text: String, reading: PackageURL.Reading = .conforming) throws(PackageURLError) {
        guard text.utf8.count <= PackageURL.Parts.maximumLength else { throw PackageURL.Parts.tooLong }
        let parser = PackageURLParser(reading: reading)
        var rest = text.utf8[...]
        let subpath = rest.cut(fromLast: "#")
        let qualifiers = rest.cut(fromLast: "?")
        let type = try parser.type(&rest)
        let version = parser.version(&rest)
        let rules = PackageURLType.rules(for: PackageURLType.lowercased(type))
        let (namespace, name) = try parser.names(
            rest,
            isPath: rules.hasPathAsName,
            endsInVersion: version != nil
        )
        try self.init(
            type: type,
            namespace: namespace,
            name: name,
            version: version.map(parser.decoded) ?? "",
            qualifiers: try parser.qualifiers(qualifiers ?? Substring().utf8),
            subpath: try parser.path(subpath ?? Substring().utf8),
            reading: reading
        )
    }
}

private struct PackageURLParser {
    typealias Bytes = Substring.UTF8View

    let reading: PackageURL.Reading

    /// The scheme and any slashes after it are dropped.
    func type(_ rest: inout Bytes) throws(PackageURLError) -> String {
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
            PackageURLType.lowercased(String(Substring(rest[..<colon]))) == "pkg"
        else { throw PackageURLError("it does not begin with pkg:") }
        rest = rest[rest.index(after: colon)...].drop { $0 == UInt8(ascii: "/") }
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
            throw PackageURLError("it has no type or no name")
        }
        let type = String(Substring(rest[..<slash]))
        rest = rest[rest.index(after: slash)...]
        return type
    }

    /// What follows the last `@`, unless that is the `@` of an npm scope nobody encoded.
    func version(_ rest: inout Bytes) -> Bytes? {
        guard let at = rest.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let before = rest[..<at].last
        let version = rest[rest.index(after: at)...]
        if before == nil || before == UInt8(ascii: "/"), version.contains(UInt8(ascii: "/")) { return nil }
        rest = rest[..<at]
        return version
    }

    /// `isPath`: the namespace is the first segment, and all the others are the name.
    ///
    /// A slash before the version leaves the name out; one at the end of it all does nothing.
    func names(_ rest: Bytes, isPath: Bool, endsInVersion: Bool) throws(PackageURLError) -> (String, String) {
        var rest = rest.drop { $0 == UInt8(ascii: "/") }
        if endsInVersion, rest.last == UInt8(ascii: "/") { throw PackageURLError("it has no name") }
        while rest.last == UInt8(ascii: "/") { rest.removeLast() }
        let slash = isPath ? rest.firstIndex(of: UInt8(ascii: "/")) : rest.lastIndex(of: UInt8(ascii: "/"))
        guard let slash else { return ("", try decoded(rest)) }
        let name = rest[rest.index(after: slash)...]
        return (try path(rest[..<slash]), isPath ? try path(name) : try decoded(name))
    }

    func qualifiers(_ text: Bytes) throws(PackageURLError) -> [String: String] {
        var result: [String: String] = [:]
        for pair in text.split(separator: UInt8(ascii: "&")) {
            guard let equal = pair.firstIndex(of: UInt8(ascii: "=")) else {
                throw PackageURLError("a qualifier has no value")
            }
            let key = String(Substring(pair[..<equal]))
            guard result[key] == nil else { throw PackageURLError("it has a qualifier twice") }
            result[key] = try decoded(pair[pair.index(after: equal)...])
        }
        return result
    }

    /// Decoded segments with slashes between them.
    func path(_ text: Bytes) throws(PackageURLError) -> String {
        var segments: [String] = []
        for segment in text.split(separator: UInt8(ascii: "/")) {
            let segment = try decoded(segment)
            guard !segment.utf8.contains(UInt8(ascii: "/")) else {
                throw PackageURLError("it has an encoded slash between two slashes")
            }
            segments.append(segment)
        }
        return segments.joined(separator: "/")
    }

    func decoded(_ text: Bytes) throws(PackageURLError) -> String {
        guard text.contains(UInt8(ascii: "%")) else { return String(Substring(text)) }
        var bytes: [UInt8] = []
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            var ahead = iterator
            if byte != UInt8(ascii: "%") {
                bytes.append(byte)
            } else if let high = ahead.next().flatMap(hexadecimal),
                let low = ahead.next().flatMap(hexadecimal)
            {
                bytes.append(high << 4 | low)
                iterator = ahead
            } else if reading == .lenient {
                bytes.append(byte)
            } else {
                throw PackageURLError("a percent sign is not followed by two hexadecimal digits")
            }
        }
        guard let result = String(validating: bytes, as: UTF8.self) else {
            throw PackageURLError("its percent-encoded text is not UTF-8")
        }
        return result
    }

    private func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension Substring.UTF8View {
    /// Removes the last `separator` and returns what followed it.
    fileprivate mutating func cut(fromLast separator: Unicode.Scalar) -> Substring.UTF8View? {
        guard let at = lastIndex(of: UInt8(truncatingIfNeeded: separator.value)) else { return nil }
        let tail = self[index(after: at)...]
        self = self[..<at]
        return tail
    }
}
