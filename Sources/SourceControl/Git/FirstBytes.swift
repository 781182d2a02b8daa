/// The beginning of git's output; the rest is read and forgotten.
struct FirstBytes: OutputConsumer {
    private(set) var bytes: [UInt8] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func consume(_ more: [UInt8]) throws { bytes += more.prefix(limit - bytes.count) }
}
