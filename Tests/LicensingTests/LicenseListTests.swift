import Foundation
import Licensing
import TestSupport
import Testing

@Suite struct LicenseListTests {
    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the list is SPDX's: ids, names and flags`() throws {
        struct File: Decodable {
            struct License: Decodable {
                let licenseId: String
                let name: String
                let isDeprecatedLicenseId: Bool
                let isOsiApproved: Bool
                let isFsfLibre: Bool?
            }
            let licenseListVersion: String
            let licenses: [License]
        }
        let data = try Data(contentsOf: SharedData.url("data/spdx/json/licenses.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let list = LicenseList.spdx
        #expect(list.version == file.licenseListVersion)
        #expect(list.licenses.count == file.licenses.count)
        for license in file.licenses {
            let entry = try #require(list.license(license.licenseId.uppercased()))
            #expect(entry.id == license.licenseId)
            #expect(entry.name == license.name)
            #expect(entry.isDeprecated == license.isDeprecatedLicenseId)
            #expect(entry.isOSIApproved == license.isOsiApproved)
            #expect(entry.isFSFLibre == (license.isFsfLibre ?? false))
        }
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the exceptions are SPDX's`() throws {
        struct File: Decodable {
            struct Exception: Decodable {
                let licenseExceptionId: String
                let name: String
                let isDeprecatedLicenseId: Bool
            }
            let exceptions: [Exception]
        }
        let data = try Data(contentsOf: SharedData.url("data/spdx/json/exceptions.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        #expect(LicenseList.spdx.exceptions.count == file.exceptions.count)
        for exception in file.exceptions {
            let entry = try #require(LicenseList.spdx.exception(exception.licenseExceptionId.lowercased()))
            #expect(entry.id == exception.licenseExceptionId)
            #expect(entry.name == exception.name)
            #expect(entry.isDeprecated == exception.isDeprecatedLicenseId)
        }
    }

    @Test func `every id of the list is an expression, and a withdrawn one becomes its successor`() throws {
        #expect(LicenseList.spdx.licenses.count > 700)
        // Several licences in one, which no other id stands for.
        let staying: Set = ["Net-SNMP"]
        for entry in LicenseList.spdx.licenses {
            let expression = try LicenseExpression(entry.id)
            let isKept = expression.description == entry.id
            #expect(isKept == (!entry.isDeprecated || staying.contains(entry.id)), "\(entry.id)")
            for term in expression.terms {
                let successor = try #require(LicenseList.spdx.license(term.id))
                #expect(!successor.isDeprecated || staying.contains(term.id))
            }
        }
    }

    @Test func `an id that is not listed is not found`() {
        #expect(LicenseList.spdx.license("MIT2") == nil)
        #expect(LicenseList.spdx.license("") == nil)
        #expect(LicenseList.spdx.exception("MIT") == nil)
    }
}
