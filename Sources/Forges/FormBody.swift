/// Bodies of type `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
enum FormBody {
    /// The decoded bytes of the one field called `name`; `nil` when it is absent, repeated or badly encoded.
    static func field(_ name: String, in body: [UInt8]) -> [UInt8]? {
        var found: [UInt8]?
        for pair in body.split(separator: 0x26) {
            let equals = pair.firstIndex(of: 0x3D) ?? pair.endIndex
            guard pair[..<equals].elementsEqual(name.utf8) else { continue }
            guard found == nil, equals < pair.endIndex, let value = decode(pair[(equals + 1)...]) else {
                return nil
            }
            found = value
        }
        return found
    }

    private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var at = text.startIndex
        while at < text.endIndex {
            switch text[at] {
            case 0x2B:
                result.append(0x20)
            case 0x25:
                guard at + 2 < text.endIndex, let high = digit(text[at + 1]), let low = digit(text[at + 2])
                else {
                    return nil
                }
                result.append(high << 4 | low)
                at += 2
            default:
                result.append(text[at])
            }
            at += 1
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
