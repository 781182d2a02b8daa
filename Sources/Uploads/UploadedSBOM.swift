import Basics
import Documents
import Portal

/// An uploaded software bill of materials, as the one file of a tree.
enum UploadedSBOM {
    /// Throws `UploadRefusal` for what no such document is.
    static func check(_ bytes: [UInt8], _ limits: UploadFolder.Limits) throws {
        let sbom: SBOM
        do {
            sbom = try SBOMReader.read(bytes)
        } catch {
            let place = error.line.map { "line \($0): " } ?? ""
            throw error.reason == .unsupported
                ? UploadRefusal.otherType(.sbom) : UploadRefusal.damaged(.sbom, place + error.message)
        }
        if let fault = sbom.faults.first {
            let place = fault.line.map { "line \($0): " } ?? ""
            throw UploadRefusal.damaged(.sbom, place + fault.message)
        }
        guard sbom.items.count <= limits.sbomComponents else {
            throw UploadRefusal.damaged(.sbom, "has more than \(limits.sbomComponents) components")
        }
    }

    static func tree(_ bytes: [UInt8]) -> FileTree {
        let first = bytes.first { $0 == 0x7B || $0 == 0x3C || $0 >= 0x41 && $0 <= 0x7A }
        let name = first == 0x7B ? "sbom.json" : first == 0x3C ? "sbom.xml" : "sbom.spdx"
        return FileTree(entries: [.init(path: name, kind: .file)], contents: [name: bytes])
    }
}
