import Basics
import Foundation
import StrictYAML

extension LoadedSettings {
    /// The address of `alerts.webhook`, read; `nil` where there is none.
    package func alertAddress() throws(CommandFailure) -> String? {
        guard let reference = settings.alerts.webhook else { return nil }
        do {
            let text = try reference.resolve(from: secretSources)
                .withBytes { String(decoding: $0, as: UTF8.self) }
            guard let parts = URLComponents(string: text), ["https", "http"].contains(parts.scheme ?? ""),
                let host = parts.host, !host.isEmpty, parts.user == nil
            else { throw reference.error("expected an address such as https://alerts.example.com/hook") }
            return text
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
