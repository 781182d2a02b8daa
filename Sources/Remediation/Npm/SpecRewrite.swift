import Versioning

/// Raises what a manifest asks for, in the style it is written in.
enum SpecRewrite {
    /// What can be done with a spec.
    enum Result: Equatable {
        /// The new text.
        case rewritten(String)
        /// Admits the version already, and its style leaves nothing to raise.
        case asItIs
        /// A compound range, which the policy wants left alone.
        case compound
        /// No range at all.
        case impossible
    }

    /// A spec that admits `version` and, where its style allows, nothing lower.
    ///
    /// `^`, `~`, `>=`, `=`, `v` and no operator are kept, `1.0.x` stays such, and so does the `npm:name@` of an alias. A compound
    /// range that admits the version stays; else it becomes `^version`.
    static func raising(_ text: String, to version: String, mayRewriteCompound: Bool) -> Result {
        let (prefix, body) = split(text)
        guard case .range(_, let range) = DependencySpec(body) else {
            return DependencySpec(text).range == nil && isTag(text) ? .asItIs : .impossible
        }
        let admits = range.satisfies(version)
        if let style = Style(body) {
            switch style {
            case .operation(let sign):
                let new = prefix + sign + version
                return new == text ? .asItIs : .rewritten(new)
            case .wildcard(let parts):
                if admits { return .asItIs }
                guard let raised = wildcard(parts, version) else { return .impossible }
                return .rewritten(prefix + raised)
            }
        }
        if admits { return .asItIs }
        return mayRewriteCompound ? .rewritten(prefix + "^" + version) : .compound
    }

    /// `npm:name@` and what follows it.
    private static func split(_ text: String) -> (prefix: String, body: String) {
        guard text.hasPrefix("npm:"), let at = text.lastIndex(of: "@"),
            text.distance(from: text.startIndex, to: at) > 4
        else { return ("", text) }
        let body = text.index(after: at)
        return (String(text[..<body]), String(text[body...]))
    }

    private static func isTag(_ text: String) -> Bool {
        switch DependencySpec(text) {
        case .tag, .alias(_, .tag): true
        default: false
        }
    }

    private enum Style {
        /// Before one full version.
        case operation(String)
        /// `1.x`, `1.2.*`, `1`, `1.2`, `*`: the parts as written.
        case wildcard([Substring])

        init?(_ body: String) {
            let sign = body.prefix { "^~>=v ".contains($0) }
            let rest = body.dropFirst(sign.count)
            let compact = sign.filter { $0 != " " }
            let isOneWord = !rest.contains { $0 == " " || $0 == "|" || $0 == "<" || $0 == ">" }
            guard isOneWord else { return nil }
            if NpmVersion(String(rest), loose: true) != nil {
                guard ["", "^", "~", ">=", "=", "v", "=v", "^v", "~v", ">=v", "~>"].contains(compact) else {
                    return nil
                }
                self = .operation(String(sign))
                return
            }
            let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
            guard (1...3).contains(parts.count), parts.allSatisfy(Style.isPart) else { return nil }
            if ["^", "~", ">="].contains(compact), parts.first.map(Style.isNumber) == true {
                // `^1.0` says the same as `^1.0.0`.
                self = .operation(String(sign))
            } else if compact.isEmpty {
                self = .wildcard(parts)
            } else {
                return nil
            }
        }

        static func isNumber(_ part: Substring) -> Bool {
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }

        private static func isPart(_ part: Substring) -> Bool {
            isNumber(part) || part == "x" || part == "X" || part == "*"
        }
    }

    /// The same wildcards after other numbers.
    private static func wildcard(_ parts: [Substring], _ version: String) -> String? {
        guard let version = NpmVersion(version), !version.isPrerelease else { return nil }
        let numbers = [version.major, version.minor, version.patch]
        return zip(parts, numbers)
            .map { part, number in Style.isNumber(part) ? String(number) : String(part) }
            .joined(separator: ".")
    }
}
