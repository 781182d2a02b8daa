import Domain

struct WaiversView {
    let waiversTitle: Markdown
    let waiverRows: [WaiverRow]
    let moreWaivers: Markdown?
}

struct WaiverRow {
    let waiverState: Markdown
    let waiverSubject: Markdown
    let waiverReason: Markdown
    let waiverOwner: Markdown
    let waiverExpires: Markdown
}

extension WaiversView {
    init?(_ waivers: [WaiverUse], _ budget: ReportBudget) {
        guard !waivers.isEmpty, budget.lines > 0 else { return nil }
        // What somebody has to act on comes first.
        let order: [WaiverUse.State] = [.expired, .unused, .used]
        let sorted = order.flatMap { state in waivers.filter { $0.state == state } }
        let counts = order.reversed().compactMap { state -> String? in
            let number = waivers.count { $0.state == state }
            return number == 0 ? nil : "\(Wording.grouped(number)) \(state.rawValue)"
        }
        waiversTitle = Markdown(
            trusted: "\(Wording.count(waivers.count, "waiver")) (\(counts.joined(separator: ", ")))"
        )
        let (kept, rest) = budget.cut(sorted, "waiver")
        waiverRows = kept.map { waiver in
            WaiverRow(
                waiverState: Markdown(trusted: waiver.state.rawValue),
                waiverSubject: .prose(waiver.subject),
                waiverReason: .prose(waiver.reason),
                waiverOwner: .prose(waiver.owner, limit: 100),
                waiverExpires: Markdown(trusted: waiver.expires.description)
            )
        }
        moreWaivers = rest
    }
}
