import App
import Foundation
import Testing

/// Whether a disk has room for another scan.
@Suite struct DiskRoomTests {
    private static let gibibyte = 1_073_741_824.0

    @Test(
        arguments: [
            (0, 0, false), (0, 1, true), (95, 5, false), (94, 6, true),
            (100 * Self.gibibyte, Self.gibibyte - 1, false), (100 * Self.gibibyte, Self.gibibyte, true),
            (10 * Self.gibibyte, Self.gibibyte - 1, true),
        ] as [(Double, Double, Bool)]
    )
    func `a disk is nearly full by its share and by what is left`(
        used: Double,
        available: Double,
        isEnough: Bool
    ) {
        #expect(DiskRoom(used: used, available: available).isEnough == isEnough)
    }

    @Test func `what is no folder has no disk`() {
        #expect(DiskRoom(of: NSTemporaryDirectory()) != nil)
        #expect(DiskRoom(of: "/nonexistent/folder") == nil)
    }
}
