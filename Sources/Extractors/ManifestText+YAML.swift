import Basics
import StrictYAML

extension ManifestText {
    /// The roots of every document of a YAML text; at least one.
    ///
    /// `aliases` are followed only where people write the file by hand.
    static func yaml(
        _ bytes: [UInt8],
        aliases: YAMLDocument.Aliases = .refused
    ) throws(Refusal) -> [YAMLNode] {
        let text = Array(try filledText(bytes).utf8)
        let documents: [YAMLDocument]
        do {
            documents = try YAMLDocument.all(in: text, file: "", aliases: aliases)
        } catch {
            throw Refusal(reason: Excerpt.line(reason(error)), line: error.line)
        }
        guard documents.contains(where: { !$0.root.isNull }) else {
            throw Refusal(reason: "the file is empty", line: nil)
        }
        return documents.map(\.root)
    }

    /// The root of a YAML text of one document, which is a mapping.
    static func mapping(
        _ bytes: [UInt8],
        aliases: YAMLDocument.Aliases = .refused
    ) throws(Refusal) -> YAMLNode {
        let roots = try yaml(bytes, aliases: aliases)
        guard roots.count == 1 else {
            throw Refusal(reason: "several YAML documents where one is expected", line: roots[1].line)
        }
        guard roots[0].kind == .mapping else {
            throw Refusal(reason: "not a YAML mapping", line: roots[0].line)
        }
        return roots[0]
    }

    private static func reason(_ error: YAMLError) -> String {
        error.line.map { "line \($0): \(error.message)" } ?? error.message
    }
}
