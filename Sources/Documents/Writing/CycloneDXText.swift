import Domain

/// Words of CycloneDX that its JSON and XML form share.
enum CycloneDXText {
    static func type(of component: Component) -> String {
        component.ecosystem == .docker ? "container" : "library"
    }

    /// What is needed for development only is excluded from what is shipped.
    static func scope(of component: Component) -> String {
        switch component.scope {
        case .runtime, .peer, .unknown: "required"
        case .optional: "optional"
        case .dev: "excluded"
        }
    }

    /// Where the component is named, and the scope that CycloneDX has no word for.
    static func properties(of component: Component) -> [(name: String, value: String)] {
        let places = Set(component.occurrences.map(\.location)).sorted().map { place in
            (name: "gatehouse:location", value: place.line.map { "\(place.path):\($0)" } ?? place.path)
        }
        return [(name: "gatehouse:scope", value: component.scope.rawValue)] + places
    }

    /// The method of a CVSS score; version 1.4 knows none for CVSS 4.
    static func method(_ score: CVSSScore, _ version: SBOMWriter.CycloneDXVersion) -> String {
        switch score.version {
        case "2.0": "CVSSv2"
        case "3.0": "CVSSv3"
        case "3.1": "CVSSv31"
        case "4.0": version == .v1_4 ? "other" : "CVSSv4"
        default: "other"
        }
    }

    /// Who published an advisory, by the prefix of its id.
    static func source(of id: String) -> String {
        switch id.prefix(while: { $0 != "-" }) {
        case "GHSA": "GitHub Advisory Database"
        case "CVE": "CVE"
        default: "OSV"
        }
    }
}
