/// Names of the GNU licences: family, version, and whether later versions count too.
enum GNULicenseName {
    private struct Family {
        let name: String
        let versions: Set<String>
        /// What the bare name stands for: "any version ever published", as the licences say of themselves.
        let bare: String
    }

    private static let families: [String: Family] = [
        "gpl": Family(name: "GPL", versions: ["1", "2", "3"], bare: "GPL-1.0-or-later"),
        "lgpl": Family(name: "LGPL", versions: ["2", "2.1", "3"], bare: "LGPL-2.0-or-later"),
        "agpl": Family(name: "AGPL", versions: ["1", "3"], bare: "AGPL-3.0-or-later"),
        "gfdl": Family(name: "GFDL", versions: ["1.1", "1.2", "1.3"], bare: "GFDL-1.1-or-later"),
    ]

    static func read(_ words: [String]) -> DeclaredLicense? {
        var rest = abbreviated(words)[...]
        if rest.first == "gnu" { rest = rest.dropFirst() }
        guard let word = rest.popFirst(), let family = families[word] else { return nil }
        // `LGPL (LGPL) 2.1`, `GNU LGPL library`.
        while rest.first == word { rest = rest.dropFirst() }
        guard let version = rest.first, version.first?.isNumber == true else {
            return rest.isEmpty ? declared(family.bare, exception: nil, .family) : nil
        }
        guard family.versions.contains(version) else { return nil }
        rest = rest.dropFirst()
        let number = version.contains(".") ? version : "\(version).0"
        let exceptionStart = rest.firstIndex { $0 == "with" || $0 == "w" } ?? rest.endIndex
        guard let range = ranges[rest[..<exceptionStart].joined(separator: " ")] else { return nil }
        let id = "\(family.name)-\(number)-\(range)"
        if exceptionStart == rest.endIndex { return declared(id, exception: nil, .named) }
        let key = rest[exceptionStart...].dropFirst().joined(separator: " ")
        return exceptions[key].flatMap { declared(id, exception: $0, .named) }
    }

    private static let ranges: [String: String] = {
        var table = ["": "only", "only": "only", "+": "or-later"]
        for later in [
            "or later", "or newer", "or greater", "or higher", "or above", "or any later", "and later",
            "and above",
            "and newer", "or at your option any later", "or later versions", "or any later versions",
            "or upwards",
        ] { table[later] = "or-later" }
        return table
    }()

    private static let exceptions = [
        "classpath exception": "Classpath-exception-2.0",
        "the classpath exception": "Classpath-exception-2.0",
        "classpath exception 2": "Classpath-exception-2.0",
        "gnu classpath exception": "Classpath-exception-2.0",
        "cpe": "Classpath-exception-2.0", "classpath": "Classpath-exception-2.0",
        "ce": "Classpath-exception-2.0",
        "linux syscall note": "Linux-syscall-note", "font exception": "Font-exception-2.0",
        "runtime exception": "GCC-exception-3.1", "gcc exception": "GCC-exception-3.1",
    ]

    /// `general public` becomes `gpl`, `lesser gpl` and `library gpl` `lgpl`, `affero gpl` `agpl`.
    private static func abbreviated(_ words: [String]) -> [String] {
        var result: [String] = []
        for word in words {
            switch (result.last, word) {
            case ("general", "public"): result[result.count - 1] = "gpl"
            case ("free", "documentation"): result[result.count - 1] = "gfdl"
            case (_, "fdl"): result.append("gfdl")
            default: result.append(word)
            }
            guard result.count >= 2, result.last == "gpl" else { continue }
            let before = result[result.count - 2]
            if before == "lesser" || before == "library" || before == "affero" {
                result.removeLast(2)
                result.append(before == "affero" ? "agpl" : "lgpl")
            }
        }
        return result
    }

    private static func declared(
        _ id: String,
        exception: String?,
        _ confidence: DeclaredLicense.Confidence
    ) -> DeclaredLicense? {
        guard var term = LicenseTerm(id[...]) else { return nil }
        if let exception {
            guard let extended = term.with(exception[...]) else { return nil }
            term = extended
        }
        return DeclaredLicense(expression: LicenseExpression(term), evidence: .name, confidence: confidence)
    }
}
