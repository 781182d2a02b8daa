import StrictTOML

/// A tree in one line that says everything but lines, and that another program can write too.
///
/// Strings as JSON in ASCII, floats by their 64 bits, keys in the order of their code points.
enum CanonicalTOML {
    static func text(_ value: TOMLValue) -> String {
        switch value.kind {
        case .string: quoted(value.string ?? "")
        case .integer: "\(value.int ?? 0)"
        case .float: float(value.double ?? .nan)
        case .boolean: value.bool == true ? "true" : "false"
        case .moment: "moment"
        case .array: "[" + value.elements.map(text).joined(separator: ", ") + "]"
        case .table:
            "{" + value.members.map { quoted($0.key) + ": " + text($0.value) }.joined(separator: ", ") + "}"
        }
    }

    static func float(_ number: Double) -> String {
        number.isNaN ? "nan" : "float:" + String(number.bitPattern, radix: 16)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for unit in text.utf16 {
            if (0x20..<0x7F).contains(unit), unit != 0x22, unit != 0x5C {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "\""
    }

    /// The same of Python's `tomllib` for each line of a file, which is the Base64 of a text: `refused` for what it does not read,
    /// `wide` in front of what has an integer of more than 64 bits.
    static let python = #"""
        import base64, struct, sys, tomllib
        def quoted(text):
            units = struct.unpack(f">{len(text.encode('utf-16-be')) // 2}H", text.encode("utf-16-be"))
            return '"' + "".join(
                chr(u) if 0x20 <= u < 0x7f and u not in (0x22, 0x5c) else f"\\u{u:04x}" for u in units
            ) + '"'
        def canonical(value):
            global wide
            if isinstance(value, str): return quoted(value)
            if isinstance(value, bool): return "true" if value else "false"
            if isinstance(value, int):
                wide = wide or not -2**63 <= value < 2**63
                return "0" if wide else str(value)
            if isinstance(value, float):
                return "nan" if value != value else f"float:{struct.unpack('>Q', struct.pack('>d', value))[0]:x}"
            if isinstance(value, list): return "[" + ", ".join(map(canonical, value)) + "]"
            if isinstance(value, dict):
                return "{" + ", ".join(f"{quoted(k)}: {canonical(value[k])}" for k in sorted(value)) + "}"
            return "moment"
        for line in open(sys.argv[1]):
            wide = False
            try:
                tree = tomllib.loads(base64.b64decode(line).decode("utf-8"))
            except ValueError:
                print("refused")
            else:
                tree = canonical(tree)
                print("wide " + tree if wide else tree)
        """#
}
