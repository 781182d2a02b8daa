import Domain
import Foundation
import Pipeline
import Testing

/// What one forge's sweeps remember of each other.
@Suite struct SweepMemoryTests {
    private static let now = Date(timeIntervalSince1970: 1_767_225_600)

    private static func repository(_ id: Int) throws -> RepositoryRef {
        RepositoryRef(forge: try #require(ForgeID("forge")), id: "\(id)", path: "acme/\(id)")
    }

    private static func request(_ number: Int, in id: Int = 1, head: Character = "a") throws -> JobRequest {
        JobRequest(
            repository: try repository(id),
            subject: .pullRequest(number: number),
            head: try #require(CommitID(String(repeating: head, count: 40))),
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: nil,
            isRecheck: true
        )
    }

    @Test func `what was published of a head comes back three times a day, and of its next head again`()
        throws
    {
        var memory = SweepMemory()
        let request = try Self.request(1)
        var restored: [Int] = []
        for hour in 0..<48 {
            let now = Self.now.addingTimeInterval(Double(hour) * 3600)
            _ = memory.beginSweep([request.repository])
            guard memory.due(among: [request], now: now) == [request] else { continue }
            memory.noteWithdrawn(request, now: now)
            restored.append(hour)
        }
        #expect(restored == [0, 1, 2, 24, 25, 26])
        _ = memory.beginSweep([request.repository])
        let next = try Self.request(1, head: "b")
        let late = Self.now.addingTimeInterval(27 * 3600)
        #expect(memory.due(among: [request, next], now: late) == [next])
    }

    @Test(arguments: [-31_536_000.0, -86_400, 31_536_000])
    func `a clock that jumps does not end that for longer than a day`(jump: Double) throws {
        var memory = SweepMemory()
        let request = try Self.request(1)
        for _ in 1...3 { memory.noteWithdrawn(request, now: Self.now) }
        _ = memory.beginSweep([request.repository])
        #expect(memory.due(among: [request], now: Self.now).isEmpty)
        #expect(memory.due(among: [request], now: Self.now.addingTimeInterval(jump)) == [request])
    }

    @Test func `every head has its turn, whatever the others take`() throws {
        var memory = SweepMemory()
        let requests = try (1...12).map { try Self.request($0) }
        var seen: [Int: Int] = [:]
        for _ in 1...12 {
            _ = memory.beginSweep([try Self.repository(1)])
            let due = memory.due(among: requests, now: Self.now)
            #expect(due.count == 5)
            for request in due {
                guard case .pullRequest(let number) = request.subject else { continue }
                seen[number, default: 0] += 1
            }
        }
        #expect(seen.count == 12 && seen.values.allSatisfy { $0 >= 4 })
    }

    @Test func `a sweep that was cut is gone on with by the next one`() throws {
        var memory = SweepMemory()
        let all = try (1...5).map { try Self.repository($0) }
        var order: [[String]] = []
        for looked in [2, 2, 5, 0] {
            order.append(memory.beginSweep(all).map(\.id))
            memory.endSweep(after: looked)
        }
        order.append(memory.beginSweep(all).map(\.id))
        #expect(
            order == [
                ["1", "2", "3", "4", "5"], ["3", "4", "5", "1", "2"], ["5", "1", "2", "3", "4"],
                ["5", "1", "2", "3", "4"], ["5", "1", "2", "3", "4"],
            ]
        )
        #expect(memory.beginSweep([]).isEmpty)
    }
}
