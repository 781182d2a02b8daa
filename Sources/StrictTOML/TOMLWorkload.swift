/// Bounds what the parser spends on lists that it searches from the front: tables that a header or dotted key implies, and
/// arrays of tables.
///
/// An estimate from above, and close to the truth for what tools write.
struct TOMLWorkload: TOMLVisitor {
    private let limit: Int
    private var lookUps = 0
    private var listed = 0
    /// Tables known since the last header of an array element; hashes of their paths.
    private var tables: Set<Int> = []
    /// Arrays of tables at the top; hashes of their names.
    private var arrays: Set<Int> = []
    private var lastArray = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func header(
        _ path: [Range<Int>],
        in text: [UInt8],
        isArray: Bool,
        line: Int
    ) throws(TOMLError) {
        lookUps += path.count
        var hasher = Hasher()
        let hashes = path.map { range in
            text.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range])) }
            hasher.combine(range.count)
            return hasher.finalizedCopy
        }
        for hash in hashes.dropLast() where !tables.contains(hash) { listed += 1 }
        if isArray, let last = hashes.last {
            // What lies in the new element is new.
            tables.removeAll()
            let isNew = hashes.count == 1 ? arrays.insert(last).inserted : last != lastArray
            if isNew { listed += 1 }
            lastArray = last
        }
        tables.formUnion(hashes)
        try check(line)
    }

    mutating func key(_ path: [Range<Int>], in text: [UInt8], line: Int) throws(TOMLError) {
        guard path.count > 1 else { return }
        lookUps += path.count - 1
        listed += path.count - 1
        try check(line)
    }

    mutating func element(line: Int) {}

    mutating func dottedInlineKey() throws(TOMLError) {
        lookUps += 1
        listed += 1
        try check(nil)
    }

    private func check(_ line: Int?) throws(TOMLError) {
        // Both are below the number of bytes, so the product fits.
        guard lookUps &* listed <= limit else {
            throw TOMLError("too many tables within tables to read", line: line)
        }
    }
}

extension Hasher {
    fileprivate var finalizedCopy: Int {
        let copy = self
        return copy.finalize()
    }
}
