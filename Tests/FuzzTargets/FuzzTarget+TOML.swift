import StrictTOML

extension FuzzTarget {
    /// TOML texts: whatever they hold, reading ends, and what is read has lines of the file.
    static let toml = FuzzTarget(
        name: "toml",
        seeds: [
            "a = 1\n[b]\nc.d = \"x\\u0041\"\n[[e]]\nf = [1, { g = 'h' }]\n[[e]]\ni = 1979-05-27T07:32:00Z\n",
            "a = \"\"\"\nb\\\n c\"\"\"\"\nd = '''e'''''\n",
            "[a.b]\n[a]\nc = {d.e = 1.5, f = [[], {}]}\n",
            "a = 0x1F\nb = 1e-5\nc = inf\nd = nan\ne = 07:32:00.999\nf = true\n",
            "\"\" = ''\n'a.b'.\"c d\" = [ # comment\n 1,\n]\n", "\u{FEFF}a = 1\r\nb = 2\r\n",
        ]
    ) { input in
        let lines = input.count { $0 == 0x0A } + 1
        do throws(TOMLError) {
            var open = [try TOMLDocument(input).root]
            while let value = open.popLast() {
                Invariant.holds((1...lines).contains(value.line), "a line outside of the file")
                open.append(contentsOf: value.elements)
                for member in value.members {
                    Invariant.holds(value[member.key]?.kind == member.value.kind, "a member is not found")
                    open.append(member.value)
                }
            }
        } catch {
            Invariant.holds(error.description.utf8.count < 200, "an error quotes the text")
            Invariant.holds(error.line.map { $0 >= 1 } ?? true, "a line before the file")
        }
    }
}
