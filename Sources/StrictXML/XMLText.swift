/// Character data and attribute values: references resolved, line ends and white space normalised.
enum XMLText {
    private static let longestReference = 12

    /// Appends what a range of the file stands for (sections 2.11, 3.3.3, 4.1 and 4.6).
    static func append(
        _ bytes: [UInt8],
        _ range: Range<Int>,
        to result: inout [UInt8],
        resolvingReferences: Bool,
        isAttribute: Bool
    ) throws(XMLError) {
        result.reserveCapacity(result.count + range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x26 where resolvingReferences:
                let limit = min(range.upperBound, index + longestReference)
                guard let end = bytes[index..<limit].firstIndex(of: 0x3B),
                    let scalar = scalar(bytes[index..<end])
                else {
                    throw XMLError(
                        line: XMLScanner.line(of: index, in: bytes),
                        message:
                            "'&' does not begin a reference to a character or one of lt, gt, amp, apos, quot"
                    )
                }
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index = end + 1
            case 0x0D:
                // The line feed that follows stands for both.
                let isPair = index < range.upperBound && bytes[index] == 0x0A
                if !isPair { result.append(isAttribute ? 0x20 : 0x0A) }
            case 0x0A, 0x09: result.append(isAttribute ? 0x20 : byte)
            default: result.append(byte)
            }
        }
    }

    /// What stands between `&` and `;`.
    private static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: reference, as: UTF8.self) {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "apos": return "'"
        case "quot": return "\""
        default: break
        }
        guard reference.first == 0x23 else { return nil }
        let isHexadecimal = reference.dropFirst().first == 0x78
        let digits = reference.dropFirst(isHexadecimal ? 2 : 1)
        guard let first = digits.first, first != 0x2B, first != 0x2D,
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20..<0xFFFE, 0x10000...: return scalar
        default: return nil
        }
    }
}
