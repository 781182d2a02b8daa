package import Domain

/// A template that cannot be used; found at start, never while rendering.
package struct TemplateError: GatehouseError, Equatable {
    /// Path below the templates folder.
    package let file: String
    /// From one, where known.
    package let line: Int?
    /// What is wrong and what to do.
    package let reason: String

    package init(file: String, line: Int? = nil, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    package var description: String {
        let place = VisibleText.identifier(file, limit: 120) + (line.map { ":\($0)" } ?? "")
        return "template \(place): \(reason)"
    }

    package var disposition: Disposition { .fail }
}
