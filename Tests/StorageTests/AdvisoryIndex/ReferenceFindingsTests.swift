import Advisories
import Domain
import Extractors
import Foundation
import Storage
import TestSupport
import Testing
import Versioning

extension SharedAdvisoriesTests {
    /// What we find in real repositories, from their files to the advisories, against a separate implementation.
    @Suite struct ReferenceFindingsTests {
        /// Records that we find and the reference does not, by the beginnings of their ids, with the reason.
        static let extra = [
            "NSWG-": inExtra, "LWA-": inExtra, "x_FOP-": inExtra, "x_RUBYSEC-": inExtra,
        ]

        private static let inExtra = "Of osv-extra, which the reference leaves aside."

        /// Records that the reference finds and we do not, with the reason.
        static let superseded = [
            "GHSA-257q-pv89-v3xv": "Withdrawn in the newer copy of the record, which is in npm's archive."
        ]

        /// One version of one package in one file.
        private struct Place: Hashable {
            let file: String
            let package: PackageName
            let version: String
        }

        private func place(_ file: String, _ package: PackageName, _ version: String) -> Place {
            let scheme = VersionSchemeCatalog.scheme(for: package.ecosystem)
            return Place(file: file, package: package, version: scheme?.normalised(version) ?? version)
        }

        private static let ecosystems = Dictionary(
            uniqueKeysWithValues: Ecosystem.allCases.compactMap { ecosystem in
                ecosystem.osvName.map { ($0, ecosystem) }
            }
        )

        @Test(arguments: SharedRepository.all)
        func `every finding of the reference is found, and no other`(repository: SharedRepository) throws {
            let references = try repository.references()
            let inventory = InventoryScanner.inventory(
                of: try repository.tree { InventoryScanner.selection(of: $0) }
            )
            let components = inventory.components.filter { $0.source == .registry }
            let index = try #require(SharedIndex.current).fixture.index
            let answer = try index.advisories(for: Set(components.map(\.packageName)))
            let match = AdvisoryMatcher.findings(components: components, answer: answer)
            #expect(match.unevaluated.isEmpty, "\(match.unevaluated.map(\.purl.description))")
            let shown = Dictionary(grouping: match.findings, by: \.component.purl)

            let files = Set(references.map(\.file))
            var found: [Place: Set<String>] = [:]
            for component in components {
                let ids = records(affecting: component, answer)
                let merged = Set(shown[component.purl, default: []].flatMap(\.allIDs))
                #expect(ids.subtracting(merged).isEmpty, "matched alone, but not together: \(component.purl)")
                let compared = ids.filter { id in !Self.extra.keys.contains(where: id.hasPrefix) }
                for path in Set(component.occurrences.map(\.location.path)) where files.contains(path) {
                    guard !compared.isEmpty, isCovered(component, path, references) else { continue }
                    let place = place(path, component.packageName, component.version)
                    found[place, default: []].formUnion(compared)
                }
            }
            var expected: [Place: Set<String>] = [:]
            for reference in references {
                let ecosystem = try #require(Self.ecosystems[reference.ecosystem])
                for entry in reference.findings {
                    let name = PackageName(ecosystem: ecosystem, name: entry.package)
                    expected[place(reference.file, name, entry.version), default: []].formUnion(entry.ids)
                }
            }
            for (place, ids) in expected {
                let missing = ids.subtracting(found[place] ?? [])
                #expect(
                    missing == ids.intersection(Self.superseded.keys),
                    "missed in \(place): \(missing.sorted())"
                )
            }
            for (place, ids) in found {
                let more = ids.subtracting(expected[place] ?? [])
                #expect(more.isEmpty, "not in the reference, \(place): \(more.sorted())")
            }
        }

        /// The records that affect a component, each by itself, since the reference does not merge aliases.
        private func records(affecting component: Component, _ answer: AdvisoryAnswer) -> Set<String> {
            let advisories = answer.advisories[component.packageName] ?? []
            let hits = advisories.filter { advisory in
                let alone = AdvisoryAnswer(
                    snapshot: answer.snapshot,
                    advisories: [component.packageName: [advisory]]
                )
                return !AdvisoryMatcher.findings(components: [component], answer: alone).findings.isEmpty
            }
            return Set(hits.map(\.id))
        }

        /// The reference looks at one ecosystem of a file, and leaves out what comes with Go itself.
        private func isCovered(
            _ component: Component,
            _ path: String,
            _ references: [SharedRepository.Reference]
        ) -> Bool {
            component.name != "stdlib" && component.name != "toolchain"
                && references.contains {
                    $0.file == path && $0.ecosystem == component.ecosystem.osvName
                }
        }

        @Test func `the reference has what the tests rest on`() throws {
            let references = try SharedRepository.all.flatMap { try $0.references() }
            #expect(Set(references.map(\.ecosystem)) == ["npm", "PyPI", "Go", "crates.io", "RubyGems"])
            #expect(references.reduce(0) { $0 + $1.findings.count } == 1_599)
        }
    }

    /// Whether the schemes read what the advisories write.
    @Suite struct AffectedVersionTests {
        /// Bounds of ranges that no scheme reads, so that the range counts as reaching every version.
        static let refusedBounds: [Ecosystem: (texts: Set<String>, reason: String)] = [
            .pypi: (["0.2.0-n653", "2019-09-12"], "No versions since PEP 440, and not on PyPI either.")
        ]

        /// How many listed versions no scheme reads; those are compared as text.
        static let refusedVersions: [Ecosystem: (count: Int, reason: String)] = [
            .pypi: (76, "Releases from before PEP 440, of which installers take none.")
        ]

        @Test func `every affected version of every advisory is read, but for the exceptions`() throws {
            let fixture = try #require(SharedIndex.current).fixture
            let answer = try fixture.index.advisories(for: Set(fixture.packages()))
            var bounds: [Ecosystem: Set<String>] = [:]
            var versions: [Ecosystem: Set<String>] = [:]
            var count = 0
            for (package, advisories) in answer.advisories {
                let scheme = try #require(VersionSchemeCatalog.scheme(for: package.ecosystem))
                for entry in advisories.flatMap(\.affected) where entry.package == package {
                    for text in entry.versions where scheme.parse(text) == nil {
                        versions[package.ecosystem, default: []].insert(text)
                    }
                    for event in entry.ranges.filter({ $0.kind != .git }).flatMap(\.events) {
                        count += 1
                        let text = Self.version(of: event)
                        if text != "0", text != "*", scheme.parse(text) == nil {
                            bounds[package.ecosystem, default: []].insert(text)
                        }
                    }
                }
            }
            #expect(count > 60_000)
            #expect(bounds == Self.refusedBounds.mapValues(\.texts))
            #expect(versions.mapValues(\.count) == Self.refusedVersions.mapValues(\.count))
        }

        private static func version(of event: AffectedRange.Event) -> String {
            switch event {
            case .introduced(let text), .fixed(let text), .lastAffected(let text), .limit(let text): text
            }
        }
    }
}
