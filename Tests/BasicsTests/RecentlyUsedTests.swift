import Basics
import Testing

@Suite struct RecentlyUsedTests {
    @Test func `what was not used for longest makes room, and no more is kept than there is room for`() {
        var kept = RecentlyUsed<String, Int>(most: 3)
        for (number, key) in ["a", "b", "c"].enumerated() { kept.keep(number, for: key) }
        #expect(kept.use("a") && !kept.use("x"))
        // Reading is no use, and a new value of a known key needs no room.
        #expect(kept["b"] == 1)
        kept.keep(9, for: "c")
        #expect(Set(kept.values) == [0, 1, 9])
        kept.keep(3, for: "d")
        #expect(kept["b"] == nil && Set(kept.values) == [0, 3, 9])
        kept.keep(4, for: "e")
        #expect(kept["a"] == nil && Set(kept.values) == [3, 4, 9])
    }
}
