/// Names in common use that the SPDX list does not have, by their `NameWords`.
enum CommonLicenseNames {
    static let licenses: [String: String] = table([
        "Apache-2.0": [
            "apache 2", "apache2", "asl 2", "al 2", "apl 2", "apache software 2",
            "apache software foundation 2", "asf 2",
            "apache public 2", "apache software 2 asl 2", "apache open source 2",
        ],
        "Apache-1.1": ["apache 1.1", "apache software 1.1", "asl 1.1"],
        "MIT": [
            "mit", "mit expat", "expat", "expat mit", "mit x11", "mit software", "mit opensource",
            "mit open source",
        ],
        "ISC": ["isc", "iscl", "internet systems consortium"],
        "BSD-2-Clause": [
            "bsd 2", "bsd 2 clause", "2 clause bsd", "simplified bsd", "bsd simplified", "freebsd",
            "bsd freebsd",
            "two clause bsd", "bsd two clause", "bsd 2 clause simplified", "2 clause simplified bsd",
        ],
        "BSD-3-Clause": [
            "bsd 3", "bsd 3 clause", "3 clause bsd", "new bsd", "bsd new", "modified bsd", "bsd modified",
            "revised bsd",
            "bsd revised", "three clause bsd", "bsd three clause", "bsd 3 clause new", "bsd 3 clause revised",
            "edl 1",
            "eclipse distribution 1", "eclipse distribution edl 1", "3 clause new bsd", "bsd new bsd",
            "bsd 3 clause new or revised", "new or revised bsd",
        ],
        "BSD-4-Clause": ["bsd 4 clause", "4 clause bsd", "original bsd", "old bsd"],
        "0BSD": ["0bsd", "zero clause bsd", "bsd zero clause", "bsd 0 clause"],
        "MPL-1.1": ["mpl 1.1", "mozilla public 1.1"],
        "MPL-2.0": ["mpl 2", "mozilla public 2", "mozilla 2"],
        "EPL-1.0": ["epl 1", "eclipse public 1", "eclipse 1"],
        "EPL-2.0": ["epl 2", "eclipse public 2", "eclipse 2"],
        "CDDL-1.0": [
            "cddl 1", "common development and distribution 1", "common development and distribution cddl 1",
        ],
        "CDDL-1.1": [
            "cddl 1.1", "common development and distribution 1.1",
            "common development and distribution cddl 1.1",
        ],
        "BSL-1.0": ["boost", "boost 1", "boost software", "boost software 1"],
        "CC0-1.0": [
            "cc0", "cc0 1", "cc0 1 universal", "creative commons zero 1", "creative commons cc0", "cc 0",
        ],
        "CC-BY-3.0": ["cc by 3"],
        "CC-BY-4.0": ["cc by 4", "creative commons attribution 4"],
        "CC-BY-SA-4.0": ["cc by sa 4"],
        "Unlicense": ["unlicense", "the unlicense"],
        "WTFPL": [
            "wtfpl", "wtfpl 2", "do what the fuck you want to public", "do what the f ck you want to public",
        ],
        "Zlib": ["zlib", "zlib libpng"],
        "Artistic-2.0": ["artistic 2", "perl artistic 2"],
        "PSF-2.0": ["psf 2", "python software foundation 2"],
        "PostgreSQL": ["postgresql", "postgres"],
        "OFL-1.1": ["sil open font 1.1", "sil ofl 1.1", "ofl 1.1", "open font 1.1"],
        "UPL-1.0": ["upl 1", "universal permissive 1", "universal permissive upl 1"],
        "EUPL-1.1": ["eupl 1.1"],
        "EUPL-1.2": ["eupl 1.2"],
        "BlueOak-1.0.0": ["blue oak model 1.0", "blue oak model"],
        "SSPL-1.0": ["sspl 1", "sspl", "server side public 1"],
        "BUSL-1.1": ["busl 1.1", "business source 1.1", "bsl 1.1"],
        "MS-PL": ["ms pl", "microsoft public"],
        "MS-RL": ["ms rl", "microsoft reciprocal"],
        "Elastic-2.0": ["elastic 2"],
        "Vim": ["vim"],
        "ZPL-2.1": ["zope public 2.1", "zpl 2.1"],
    ])

    /// Names that tell the family and not the member; `LicenseRef-` ids that `licenses.yaml` knows.
    static let families: [String: String] = table([
        "LicenseRef-BSD": ["bsd"],
        "LicenseRef-Apache": ["apache", "apache software", "asl", "apache software foundation"],
        "LicenseRef-MPL": ["mpl", "mozilla public", "mozilla"],
        "LicenseRef-EPL": ["epl", "eclipse public"],
        "LicenseRef-CDDL": [
            "cddl", "common development and distribution", "common development and distribution cddl",
        ],
        "LicenseRef-public-domain": ["public domain", "publicdomain", "pd"],
    ])

    private static func table(_ rows: [String: [String]]) -> [String: String] {
        var table: [String: String] = [:]
        for (id, names) in rows { for name in names { table[name] = id } }
        return table
    }
}
