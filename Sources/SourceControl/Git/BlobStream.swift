import Pipeline

/// Reads `git cat-file --batch` as it streams: a header line, the contents, a newline, and again.
struct BlobStream: OutputConsumer {
    /// Contents by object id; blobs that were missing are not in it.
    private(set) var blobs: [String: [UInt8]] = [:]
    private var header: [UInt8] = []
    private var current: (id: String, left: Int, bytes: [UInt8])?
    private let largest: Int

    /// `largest` is the size in bytes over which an answer is not what was asked for.
    init(largest: Int) { self.largest = largest }

    mutating func consume(_ bytes: [UInt8]) throws {
        var position = bytes.startIndex
        while position < bytes.endIndex {
            if var blob = current {
                current = nil
                // One byte more than the contents: the newline that follows.
                let part = bytes[position...].prefix(blob.left)
                blob.bytes += part
                blob.left -= part.count
                position += part.count
                if blob.left == 0 {
                    blob.bytes.removeLast()
                    blobs[blob.id] = blob.bytes
                } else {
                    current = blob
                }
            } else if bytes[position] == 0x0A {
                try open()
                position += 1
            } else {
                guard header.count < 256 else { throw Self.unknownAnswer }
                header.append(bytes[position])
                position += 1
            }
        }
    }

    private mutating func open() throws {
        let parts = ObjectSizes.parts(of: header)
        header.removeAll(keepingCapacity: true)
        if parts.count == 2 { return }
        guard parts.count == 3, let size = Int(parts[2]), (0...largest).contains(size) else {
            throw Self.unknownAnswer
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        current = (parts[0], size + 1, bytes)
    }

    private static let unknownAnswer = SourceControlError(
        .failed,
        detail: "git cat-file answered in an unknown form."
    )
}

/// Reads `git cat-file --batch-check`.
enum ObjectSizes {
    /// Sizes in bytes of the blobs that are present; what is absent or no blob is left out.
    static func parse(_ output: [UInt8]) -> [String: Int] {
        var sizes: [String: Int] = [:]
        for line in output.split(separator: 0x0A) {
            let parts = parts(of: line)
            if parts.count == 3, parts[1] == "blob", let size = Int(parts[2]) { sizes[parts[0]] = size }
        }
        return sizes
    }

    static func parts(of line: some Collection<UInt8>) -> [String] {
        line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
}
