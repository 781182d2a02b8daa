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
