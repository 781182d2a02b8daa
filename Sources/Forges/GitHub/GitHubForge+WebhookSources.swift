import Basics
import Domain

extension GitHubForge {
    /// `hooks` of `GET /meta`.
    func webhookSources() async throws(ForgeError) -> [String]? {
        try await client.read("/meta") { (meta) throws(FieldError) -> [String] in
            var blocks: [String] = []
            guard let hooks = meta.value["hooks"] else { throw meta.failure("hooks", "is missing") }
            for element in hooks.elements {
                guard let text = element.string else { throw meta.failure("hooks", "is no list of texts") }
                blocks.append(text)
            }
            return blocks
        }
    }
}
