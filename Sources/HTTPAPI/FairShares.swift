/// Who holds how much of something that all senders share, so that no single one takes all of it.
///
/// As long as a quarter is left everybody has what it asks for; of that quarter nobody has any who holds as much already. A forge,
/// which delivers from few addresses, has three quarters where nobody else wants them.
struct FairShares {
    private let limit: Int
    private(set) var total = 0
    private var held: [String: Int] = [:]

    init(limit: Int) { self.limit = limit }

    /// Whether a sender may have so much more.
    func admits(_ more: Int, for sender: String) -> Bool {
        let own = held[Neighbourhood.of(sender), default: 0]
        return total + more <= limit - limit / 4 || own + more <= limit / 4
    }

    mutating func take(_ more: Int, for sender: String) {
        total += more
        held[Neighbourhood.of(sender), default: 0] += more
    }

    mutating func release(_ amount: Int, of sender: String) {
        total -= amount
        let holder = Neighbourhood.of(sender)
        held[holder, default: 0] -= amount
        if held[holder] == 0 { held[holder] = nil }
    }
}
