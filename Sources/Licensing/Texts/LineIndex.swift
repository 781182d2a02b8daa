/// Where the lines of a text begin, and which of them are about copyright.
struct LineIndex {
    private let starts: [Int]
    private let copyrights: Set<Int>

    init(_ bytes: [UInt8]) {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        var copyrights: Set<Int> = []
        for index in starts.indices {
            let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
            if CopyrightLine.isOne(bytes[starts[index]..<end]) { copyrights.insert(index + 1) }
        }
        self.starts = starts
        self.copyrights = copyrights
    }

    var count: Int { starts.count }

    /// From one.
    func line(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func isCopyright(_ line: Int) -> Bool { copyrights.contains(line) }

    /// Line number and bytes of every line, without its end.
    func lines(of bytes: [UInt8]) -> some Sequence<(number: Int, bytes: ArraySlice<UInt8>)> {
        starts.indices.lazy.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
            return (number: index + 1, bytes: bytes[starts[index]..<max(end, starts[index])])
        }
    }
}
