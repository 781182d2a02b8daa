/// The bytes of a version, read once.
enum VersionText {
    /// In bytes; a longer text is no version in any ecosystem.
    static let maximumLength = 256
    /// In bytes; a longer text is no range.
    static let maximumRangeLength = 4096

    /// Without white space at either end; `nil` when empty or too long.
    static func bytes(of text: String, maximum: Int = maximumLength) -> ArraySlice<UInt8>? {
        guard text.utf8.count <= maximum else { return nil }
        let bytes = trimmed(Array(text.utf8)[...])
        return bytes.isEmpty ? nil : bytes
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isASCIISpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isASCIISpace(last) { bytes.removeLast() }
        return bytes
    }

    static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    static func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) }

func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension ArraySlice<UInt8> {
    /// Removes the bytes from the front for which `isPart` holds, and returns them.
    mutating func take(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let end = firstIndex { !isPart($0) } ?? endIndex
        defer { self = self[end...] }
        return self[..<end]
    }

    /// Removes `byte` from the front; `false` when it is not there.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: byte) else { return false }
        removeFirst()
        return true
    }

    /// Removes what follows the first `separator`, and that itself; `nil` when it is not there.
    mutating func cut(after separator: Unicode.Scalar) -> ArraySlice<UInt8>? {
        guard let at = firstIndex(of: UInt8(ascii: separator)) else { return nil }
        defer { self = self[..<at] }
        return self[(at + 1)...]
    }

    func parts(_ separator: Unicode.Scalar) -> [ArraySlice<UInt8>] {
        split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
    }
}
