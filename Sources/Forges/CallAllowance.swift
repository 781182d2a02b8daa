import struct Foundation.Date

/// Whose calls a forge counts together.
enum BudgetHolder: Hashable, Sendable {
    /// The credential of the settings, or nobody.
    case settings
    /// A GitHub App that speaks as itself.
    case app
    /// A place where an App is installed, which shares its calls among its tokens.
    case installation(Int)
}

/// What a forge said of the calls that it allows: all of ours together, and each holder of a budget.
///
/// A primary limit of GitHub is about one holder, a secondary one about whoever calls. Pure.
struct CallAllowance: Sendable {
    private struct Account: Sendable {
        var pause: AskedPause
        var budget: CallBudget?
    }

    /// Holders; more than this at a time, and those go of which nothing is known any more.
    private static let most = 10_000

    /// Where a limit does not say how long it lasts.
    private let limitPause: Duration
    private var pause: AskedPause
    private var accounts: [BudgetHolder: Account] = [:]

    init(limitPause: Duration) {
        self.limitPause = limitPause
        pause = AskedPause(least: limitPause)
    }

    /// Notes what an answer tells of a budget.
    mutating func note(_ budget: CallBudget, of holder: BudgetHolder, now: Date) {
        makeRoom(for: holder, now: now)
        let new = account
        accounts[holder, default: new].budget = budget
    }

    /// Notes a limit that a call met; how long whom it is about may send nothing.
    ///
    /// A holder who is not known any more (`nil`) cannot be held back; the call itself comes back as if it were.
    mutating func note(_ limit: CallLimit, of holder: BudgetHolder?, isWrite: Bool, now: Date) -> Duration {
        guard limit.isBudget else { return pause.note(limit.wait, isWrite: isWrite, now: now) }
        guard let holder else { return max(limit.wait ?? limitPause, .seconds(1)) }
        makeRoom(for: holder, now: now)
        let new = account
        return accounts[holder, default: new].pause.note(limit.wait, isWrite: isWrite, now: now)
    }

    /// Notes that the forge did what a holder asked for.
    mutating func noteSuccess(of holder: BudgetHolder?, isWrite: Bool) {
        pause.noteSuccess(isWrite: isWrite)
        if let holder { accounts[holder]?.pause.noteSuccess(isWrite: isWrite) }
    }

    /// How long a holder may send nothing, in seconds, and whether that is for its own calls; `nil` when it may.
    mutating func rest(of holder: BudgetHolder?, at now: Date) -> (left: Double, isBudget: Bool)? {
        let shared = pause.left(at: now)
        let own = holder.flatMap { accounts[$0]?.pause.left(at: now) }
        guard let left = [shared, own].compactMap({ $0 }).max() else { return nil }
        return (left, left == own)
    }

    /// The share of calls that a holder has left, 0 to 1; `nil` when it is not known, or no longer true.
    mutating func share(of holder: BudgetHolder, at now: Date) -> Double? {
        if accounts[holder]?.pause.left(at: now) != nil { return 0 }
        return accounts[holder]?.budget?.share(at: now)
    }

    private var account: Account { Account(pause: AskedPause(least: limitPause)) }

    private mutating func makeRoom(for holder: BudgetHolder, now: Date) {
        guard accounts[holder] == nil, accounts.count >= Self.most else { return }
        accounts = accounts.filter { entry in
            var pause = entry.value.pause
            return pause.left(at: now) != nil || entry.value.budget?.share(at: now) != nil
        }
        if accounts.count >= Self.most { accounts = [:] }
    }
}
