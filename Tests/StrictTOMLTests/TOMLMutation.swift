import TestSupport

/// Changes small texts in ways that a parser may stumble over; the same seed gives the same texts.
struct TOMLMutation {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    private static let pieces = [
        "[", "]", "[[", "]]", "{", "}", "\"", "'", "\"\"\"", "'''", ".", "=", ",", "#", "\n", "\r\n", "\r",
        "\\", "_", "-",
        "+", "0", "1", "9", "0x", "0b", "e", "E5", ":", " ", "\t", "a", "true", "inf", "nan", "\u{0}",
        "\u{7F}", "\u{E9}",
        "\\u0041", "\\U0001F600", "\\\n", "[a]\n", "[[a]]\n", "a.b = 1\n", "a = ", "b.c", "1979-05-27",
        "T07:32:00", "Z",
        ", b = 2", "{a = 1}", "[1, 2]", "\u{301}",
    ].map { Array($0.utf8) }

    private static let whole = [
        "a = 1\n[b]\nc.d = \"x\\u0041\"\n[[e]]\nf = [1, { g = 'h' }]\n[[e]]\ni = 1979-05-27T07:32:00Z\n",
        "[[package]]\nname = \"a\"\nversion = \"1.0\"\ndependencies = [\n \"b\",\n \"c 1.0\",\n]\n\n[[package]]\nname = \"b\"\n",
        "[a.b]\n[a]\nc = {d.e = 1.5, f = [[], {}]}\n[a.b.d]\n[a.g]\nb.c = 1\nb.d = 2\n",
        "x = \"\"\"\na\\\n  b\"\"\"\"\ny = '''c'd''e'''''\nz = \"\"\nw = ''\n",
        "a = 0x1F\nb = 1_0e-5\nc = -inf\nd = +nan\ne = 07:32:00.999\nf = true\ng = 0o17\nh = 0b11\ni = -0.5\nj = 1.5E+3\n",
        "a.b.c = 1\na.b.d = 2\na.e = {}\n[f]\na.b = 3\n[f.g]\na = [\n [1, 2], # x\n]\n",
        "[[a.b]]\n[[a.b.c]]\n[a.b.c.d]\n[[a.b]]\n[a.b.e]\n[a.f]\n[[a.g]]\n",
        "a = 2000-02-29\nb = 1999-12-31 23:59:59.5+01:30\nc = [2024-01-01, 10:00:00]\n",
    ].map { Array($0.utf8) }

    private static let seeds = whole + TOMLCase.all.filter { $0.tree != nil }.map { Array($0.text.utf8) }

    mutating func next() -> [UInt8] {
        var text = TOMLMutation.seeds[Int.random(in: 0..<TOMLMutation.seeds.count, using: &random)]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            switch Int.random(in: 0..<10, using: &random) {
            case 0...4: insertPiece(into: &text)
            case 5: flipBit(of: &text)
            case 6: removeSome(of: &text)
            case 7: repeatLine(of: &text)
            case 8: removeLine(of: &text)
            default: joinAnother(to: &text)
            }
        }
        return text
    }

    private mutating func insertPiece(into text: inout [UInt8]) {
        let piece = TOMLMutation.pieces[Int.random(in: 0..<TOMLMutation.pieces.count, using: &random)]
        text.insert(contentsOf: piece, at: Int.random(in: 0...text.count, using: &random))
    }

    private mutating func flipBit(of text: inout [UInt8]) {
        guard !text.isEmpty else { return }
        text[Int.random(in: 0..<text.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }

    private mutating func removeSome(of text: inout [UInt8]) {
        let start = Int.random(in: 0...text.count, using: &random)
        text.removeSubrange(start..<min(text.count, start + Int.random(in: 1...4, using: &random)))
    }

    private mutating func repeatLine(of text: inout [UInt8]) {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line = lines[Int.random(in: 0..<lines.count, using: &random)]
        lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
        text = Array(lines.joined(separator: [0x0A]))
    }

    private mutating func removeLine(of text: inout [UInt8]) {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
        text = Array(lines.joined(separator: [0x0A]))
    }

    private mutating func joinAnother(to text: inout [UInt8]) {
        text += [0x0A] + TOMLMutation.seeds[Int.random(in: 0..<TOMLMutation.seeds.count, using: &random)]
    }
}
