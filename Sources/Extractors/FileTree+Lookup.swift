import Basics

extension FileTree {
    /// Whether an entry of any kind has this path; a binary search in the sorted entries.
    func hasEntry(_ path: String) -> Bool {
        let at = firstIndex(notBefore: path)
        return at < entries.endIndex && entries[at].path == path
    }

    /// Whether an ordinary file has this path.
    func hasFile(_ path: String) -> Bool {
        let at = firstIndex(notBefore: path)
        return at < entries.endIndex && entries[at].path == path && entries[at].kind == .file
    }

    /// Every entry below a folder (all of them for the root), found without looking at the others.
    func entries(below folder: String) -> ArraySlice<Entry> {
        guard !folder.isEmpty else { return entries[...] }
        // "0" is the character after "/".
        return entries[firstIndex(notBefore: folder + "/")..<firstIndex(notBefore: folder + "0")]
    }

    /// The entries of a folder itself; what is in its sub-folders is jumped over, not looked at.
    func entries(in folder: String) -> [Entry] {
        let all = entries(below: folder)
        let start = folder.isEmpty ? 0 : folder.utf8.count + 1
        var found: [Entry] = []
        var at = all.startIndex
        while at < all.endIndex {
            let path = all[at].path
            guard let slash = path.utf8.dropFirst(start).firstIndex(of: 0x2F) else {
                found.append(all[at])
                at += 1
                continue
            }
            // At least one further, whatever the names are.
            at = max(at + 1, firstIndex(notBefore: path[..<slash] + "0"))
        }
        return found
    }

    private func firstIndex(notBefore path: String) -> Int {
        var low = entries.startIndex
        var high = entries.endIndex
        while low < high {
            let middle = (low + high) / 2
            // The order of UTF-8 is the order of code points.
            if entries[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
