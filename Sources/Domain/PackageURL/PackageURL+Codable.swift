/// As its canonical text, which is what our own store holds.
extension PackageURL: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(canonical: try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
