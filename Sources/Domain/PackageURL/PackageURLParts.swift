extension PackageURL {
    /// How much a reader puts up with.
    package enum Reading: Sendable {
        /// What ECMA-427 requires of a parser.
        case conforming
        /// What SBOMs hold: qualifier keys in upper case, stray percent signs, no namespace where one is usual.
        case lenient
    }

    /// The components of a package URL, decoded and normalised by the rules of its type.
    package struct Parts: Hashable, Sendable {
        /// In bytes of UTF-8; longer texts are refused.
        package static let maximumLength = 8192

        /// In lower case.
        package let type: String
        /// Segments with slashes between them; empty when there is none.
        package let namespace: String
        package let name: String
        /// Empty when there is none.
        package let version: String
        /// Keys in lower case; no value is empty.
        package let qualifiers: [String: String]
        /// Segments with slashes between them, none of them `.` or `..`; empty when there is none.
        package let subpath: String

        /// Parts as they are, to be normalised.
        package init(
            type: String,
            namespace: String = "",
            name: String,
            version: String = "",
            qualifiers: [String: String] = [:],
            subpath: String = "",
            reading: Reading = .conforming
        ) throws(PackageURLError) {
            let length = [type, namespace, name, version, subpath].reduce(0) { $0 + $1.utf8.count }
            let more = qualifiers.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 2 }
            guard length + more <= Parts.maximumLength else { throw Parts.tooLong }
            self.type = try Parts.checked(type: type)
            let rules = PackageURLType.rules(for: self.type)
            let qualifiers = try Parts.checked(qualifiers, reading)
            self.qualifiers = qualifiers
            self.namespace = rules.namespace(Parts.path(namespace))
            self.name = rules.name(name, qualifiers)
            self.version = rules.version(version)
            self.subpath = rules.subpath(Parts.descending(subpath))
            guard !self.name.isEmpty else { throw PackageURLError("it has no name") }
            if let problem = rules.problem(self, reading) { throw PackageURLError(problem) }
        }

        package var purl: PackageURL {
            var text = PackageURLText(type: type, capacity: namespace.utf8.count + name.utf8.count + 64)
            text.append(segments: namespace.utf8)
            if PackageURLType.rules(for: type).hasPathAsName {
                text.append(segments: name.utf8)
            } else {
                text.append("/")
                text.append(encoded: name.utf8)
            }
            if !version.isEmpty {
                text.append("@")
                text.append(encoded: version.utf8)
            }
            text.append(qualifiers: qualifiers)
            text.append(segments: subpath.utf8, after: "#")
            return text.purl
        }

        // MARK: Checks

        static let tooLong = PackageURLError("it has more than \(maximumLength) bytes")

        private static func checked(type: String) throws(PackageURLError) -> String {
            guard let first = type.utf8.first else { throw PackageURLError("it has no type") }
            let isValid = type.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2E || $0 == 0x2D }
            guard isValid, isLetter(first) else {
                throw PackageURLError("its type is not made of letters and digits")
            }
            return PackageURLType.lowercased(type)
        }

        private static func checked(
            _ qualifiers: [String: String],
            _ reading: Reading
        ) throws(PackageURLError) -> [String: String] {
            var result: [String: String] = [:]
            // Sorted, so that of two keys that are one in lower case the same one always counts.
            for (key, value) in qualifiers.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
                let key = reading == .lenient ? PackageURLType.lowercased(key) : key
                guard isQualifierKey(key) else {
                    throw PackageURLError("a qualifier's key is not made of lower-case letters and digits")
                }
                if result[key] == nil { result[key] = value }
            }
            return result
        }

        private static func isQualifierKey(_ key: String) -> Bool {
            guard let first = key.utf8.first, (0x61...0x7A).contains(first) else { return false }
            return key.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || isDigit($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F
            }
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        }

        private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

        private static func path(_ text: String) -> String {
            text.split(separator: "/").joined(separator: "/")
        }

        /// A subpath leads nowhere but down.
        static func descending(_ text: String) -> String {
            text.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
        }
    }
}

extension PackageURLText {
    /// In the order of their keys.
    mutating func append(qualifiers: [String: String]) {
        if qualifiers.isEmpty { return }
        var separator: Unicode.Scalar = "?"
        for (key, value) in qualifiers.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
            append(separator)
            append(key: key)
            append("=")
            append(encoded: value.utf8)
            separator = "&"
        }
    }
}
