import Archives
import Storage

extension TextPacking {
    /// Unpacked to 256 MiB at most.
    static let gzip = TextPacking(
        // What cannot be packed is kept as it is.
        pack: { try? GzipWriter.pack($0, isFast: true) },
        // What cannot be unpacked is an error of the store.
        unpack: { try? GzipReader.unpack($0, limit: 256 << 20) }
    )
}
