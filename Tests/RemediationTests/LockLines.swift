import Basics
import Remediation

/// Looks at a package-lock.json from outside the planner.
enum LockLines {
    static func document(_ bytes: [UInt8]) throws -> JSONDocument {
        try JSONDocument(bytes, limits: .init(depth: 256, bytes: 64 << 20))
    }

    /// What is installed where: `place name@version`.
    static func installed(_ bytes: [UInt8]) throws -> [String: String] {
        var found: [String: String] = [:]
        for member in try document(bytes).root["packages"]?.members.map({ $0 }) ?? []
        where member.key.contains("node_modules/") {
            let name = member.value["name"]?.string ?? member.key.components(of: "node_modules/").last ?? ""
            found[member.key] = "\(name)@\(member.value["version"]?.string ?? "")"
        }
        return found
    }

    /// `place from → to` for all that differs between two lockfiles.
    static func changes(_ before: [UInt8], _ after: [UInt8]) throws -> Set<String> {
        let (old, new) = (try installed(before), try installed(after))
        return Set(
            Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.map { place in
                "\(place) \(version(old[place])) → \(version(new[place]))"
            }
        )
    }

    static func changes(_ plan: RemediationPlan) -> Set<String> {
        Set(plan.changes.map { "\($0.place) \($0.from ?? "none") → \($0.to ?? "none")" })
    }

    private static func version(_ package: String?) -> String {
        package.flatMap { $0.split(separator: "@").last.map(String.init) } ?? "none"
    }

    /// The lines that are neither about what a plan changes nor about a range it raises, in both sections.
    ///
    /// Without commas at the end, which depend on what comes next.
    static func untouched(_ bytes: [UInt8], by plan: RemediationPlan) throws -> [Substring] {
        let root = try document(bytes).root
        var cut: Set<Int> = []
        func leaveOut(_ value: JSONValue?) {
            guard let value else { return }
            let length = bytes[value.byteRange].count { $0 == 0x0A }
            cut.formUnion(value.line...(value.line + length))
        }
        for change in plan.changes {
            leaveOut(root["packages"]?[change.place])
            var names = change.place.components(of: "node_modules/")
            let workspace = names.removeFirst()
            guard workspace.isEmpty else { continue }
            leaveOut(
                names.dropFirst().reduce(root["dependencies"]?[names[0]]) { $0?["dependencies"]?[$1] }
            )
        }
        for edit in plan.edits { leaveOut(root["packages"]?[""]?[edit.section]?[edit.package]) }
        return String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { !cut.contains($0.offset + 1) }
            .map { $0.element.hasSuffix(",") ? $0.element.dropLast() : $0.element }
    }
}

extension String {
    /// `a/node_modules/b` is `a` and `b`.
    fileprivate func components(of separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false)
            .map { $0.hasSuffix("/") ? String($0.dropLast()) : String($0) }
    }
}
