/// A list in pieces, so that a changed copy shares with the one it was copied from all but the pieces that differ.
///
/// For values that are dear to copy: a plan tries hundreds of trees that differ in a few packages.
struct ChunkedList<Element> {
    private var chunks: [[Element]] = []
    private(set) var count = 0

    private static var size: Int { 32 }

    init() {}

    init(repeating element: Element, count: Int) {
        for _ in 0..<count { append(element) }
    }

    mutating func append(_ element: Element) {
        if count % ChunkedList.size == 0 {
            var chunk: [Element] = []
            chunk.reserveCapacity(ChunkedList.size)
            chunks.append(chunk)
        }
        chunks[chunks.count - 1].append(element)
        count += 1
    }
}

extension ChunkedList: Sendable where Element: Sendable {}

extension ChunkedList: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Element {
        _read { yield chunks[index / ChunkedList.size][index % ChunkedList.size] }
        _modify { yield &chunks[index / ChunkedList.size][index % ChunkedList.size] }
    }
}
