import TestSupport

/// Which weather each call of a server is to meet, several calls in one round.
struct WeatherPlan {
    /// Rounds in which weather waits for its call before it is given up: some calls come by chance.
    private static let patience = 2

    private let kinds: [(name: String, extra: [String: Int])]
    private let kindsAtGit: Int
    private var turn = 0
    private var left: [Weather] = []
    private var tries: [String: Int] = [:]
    /// What met a call, and calls that are to meet something.
    private(set) var met: [Weather.Call: Int] = [:]
    private(set) var tried = 0

    /// `more` are kinds that only some sites stand; the seed says where each call begins.
    init(seed: UInt64, and more: [String], atGit kindsAtGit: Int) {
        self.kindsAtGit = kindsAtGit
        var random = SplitMix(seed: seed)
        let others: [(name: String, extra: [String: Int])] = more.map { ($0, [:]) }
        kinds = (Weather.kinds + others).shuffled(using: &random)
    }

    /// Calls of calm weather meet two kinds of it, those of git as many as wanted, and what writes always a lost answer.
    ///
    /// Calls that only came of weather meet one kind. With `GATEHOUSE_LONG` it is every kind for each of them.
    mutating func add(_ calls: Set<Weather.Call>, ofCalm isCalm: Bool) {
        for call in calls.sorted() where met[call] == nil {
            met[call] = 0
            var chosen: [(name: String, extra: [String: Int])] = []
            if Weather.isLong {
                chosen = kinds
            } else {
                let isWrite = call.method != "GET" && !call.isOfGit
                if isWrite { chosen.append(("lost_response", [:])) }
                let count = !isCalm ? 1 : call.isOfGit ? kindsAtGit : 2
                while chosen.count < count {
                    let next = kinds[turn % kinds.count]
                    turn += 1
                    if next.name != "lost_response" || !isWrite { chosen.append(next) }
                }
            }
            left += chosen.map { Weather(kind: $0.name, extra: $0.extra, call: call) }
        }
    }

    /// The next round, at most one for each call, first for those that have most left; `nil` when there is nothing left.
    ///
    /// One token at most is refused in a round, because a bot leaves a forge alone for that.
    mutating func round(most: Int) -> [Weather]? {
        guard !left.isEmpty else { return nil }
        let groups = Dictionary(grouping: left) { $0.call }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        var chosen: [Weather] = []
        for (_, waiting) in groups where chosen.count < most {
            let isRefused = chosen.contains { $0.extra["status"] == 401 }
            if let next = waiting.first(where: { !isRefused || $0.extra["status"] != 401 }) {
                chosen.append(next)
            }
        }
        let names = Set(chosen.map(\.description))
        left.removeAll { names.contains($0.description) }
        return chosen
    }

    /// Notes what came of a round: what was not met waits for a later one.
    mutating func note(_ weathers: [Weather], met isMet: [Bool]) {
        for (weather, isMet) in zip(weathers, isMet) {
            tries[weather.description, default: 0] += 1
            if isMet {
                met[weather.call, default: 0] += 1
                tried += 1
            } else if tries[weather.description, default: 0] < Self.patience {
                left.append(weather)
            }
        }
    }

    /// Calls that no weather met.
    var unmet: [Weather.Call] { met.filter { $0.value == 0 }.keys.sorted() }
}
