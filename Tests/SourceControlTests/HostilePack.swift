import Domain
import Foundation
import Testing

/// Repositories too large to be made object by object: a small program writes them as one pack.
enum HostilePack: String {
    /// A tree in a tree in a tree, `count` deep, with a lockfile at the bottom.
    case deep
    /// One folder of `count` files.
    case wide
    /// `count` folders, each the same thousand files with names of 250 bytes.
    case wordy
    /// A lockfile as a delta of a few bytes that unpacks to `count` times sixteen megabytes.
    case bomb
    /// `count` versions of a file, each a delta of the one before.
    case chain
    /// A lockfile of `count` megabytes that packs to nearly nothing.
    case zeros
    /// A lockfile of `count` megabytes that cannot be compressed.
    case noise

    fileprivate static let program = #"""
        import hashlib, os, random, struct, sys, zlib
        kind, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
        packed = []
        def header(number, size):
            byte, size, result = number << 4 | size & 15, size >> 4, bytearray()
            while size: result.append(byte | 128); byte, size = size & 127, size >> 7
            return bytes(result + bytes([byte]))
        def identifier(kind, data): return hashlib.sha1(b"%s %d\0" % (kind, len(data)) + data).digest()
        def add(kind, data):
            packed.append(header({b"commit": 1, b"tree": 2, b"blob": 3}[kind], len(data)) + zlib.compress(data, 1))
            return identifier(kind, data)
        def varint(number):
            result = bytearray()
            while number > 127: result.append(number & 127 | 128); number >>= 7
            return bytes(result + bytes([number]))
        def delta(base, content):
            packed.append(header(7, len(content)) + base + zlib.compress(content, 9))
        def file(name, blob): return b"100644 " + name + b"\0" + blob
        lock = b"package-lock.json"
        if kind == "deep":
            tree = add(b"tree", file(lock, add(b"blob", b"{}")))
            for _ in range(count): tree = add(b"tree", b"40000 d\0" + tree)
        elif kind == "wide":
            blob = add(b"blob", b"{}")
            tree = add(b"tree", b"".join(file(b"%07d" % n, blob) for n in range(count)))
        elif kind == "wordy":
            blob = add(b"blob", b"{}")
            inner = add(b"tree", b"".join(file(b"%0250d" % n, blob) for n in range(1000)))
            tree = add(b"tree", b"".join(b"40000 %07d\0" % n + inner for n in range(count)))
        elif kind == "bomb":
            part = 0xFFFF00
            base = add(b"blob", bytes(part))
            # Copies of the base's first 0xFFFF00 bytes, three bytes each.
            delta(base, varint(part) + varint(part * count) + bytes([0xE0, 0xFF, 0xFF]) * count)
            whole = hashlib.sha1(b"blob %d\0" % (part * count))
            for _ in range(count): whole.update(bytes(part))
            tree = add(b"tree", file(b"base", base) + file(lock, whole.digest()))
        elif kind == "chain":
            text = b"0" * 100
            ids = [add(b"blob", text)]
            for n in range(1, count):
                line = b"%08d" % n
                delta(ids[-1], varint(len(text)) + varint(len(text) + 8) + bytes([0x90, len(text)] if len(text) < 256
                    else [0xB0, len(text) & 255, len(text) >> 8]) + bytes([8]) + line)
                text += line
                ids.append(identifier(b"blob", text))
            tree = add(b"tree", b"".join(file(b"%07d" % n, blob) for n, blob in enumerate(ids)))
        else:
            size = count << 20
            data = bytes(size) if kind == "zeros" else random.Random(1).randbytes(size)
            tree = add(b"tree", file(lock, add(b"blob", data)))
        who = b"a <a@example.com> 1700000000 +0000"
        commit = add(b"commit", b"tree %s\nauthor %s\ncommitter %s\n\nm\n" % (tree.hex().encode(), who, who))
        pack = b"PACK" + struct.pack(">II", 2, len(packed)) + b"".join(packed)
        sys.stdout.buffer.write(pack + hashlib.sha1(pack).digest())
        open(out, "w").write(commit.hex())
        """#
}

extension GitSandbox {
    /// Puts the pack into the served repository; its commit, which `main` then points to.
    func commit(pack: HostilePack, _ count: Int) throws -> CommitID {
        try HostilePack.program.write(toFile: "\(folder)/pack.py", atomically: true, encoding: .utf8)
        try shell(
            """
            python3 pack.py \(pack.rawValue) \(count) packed-commit | git -C source.git index-pack --stdin > /dev/null
            git -C source.git update-ref refs/heads/main $(cat packed-commit)
            """
        )
        return try #require(CommitID(try shell("cat packed-commit")))
    }

    /// Stores an object whatever its content, and returns its id.
    func object(_ type: String, _ content: [UInt8]) throws -> String {
        try shell("git -C source.git hash-object -t \(type) -w --literally --stdin", input: content)
    }

    /// A commit of a tree written byte for byte: no mode, name or order is put right.
    func commit(raw entries: [(mode: String, name: [UInt8], content: String)]) throws -> CommitID {
        var tree: [UInt8] = []
        for entry in entries {
            let blob = try object("blob", Array(entry.content.utf8))
            tree += Array("\(entry.mode) ".utf8) + entry.name + [0] + Self.bytes(ofHex: blob)
        }
        return try commit(rawTree: tree)
    }

    /// A commit of a tree that is these bytes.
    func commit(rawTree bytes: [UInt8]) throws -> CommitID {
        try commit(header: "tree \(try object("tree", bytes))\n")
    }

    /// A commit that begins with `header`, which should but need not name a tree.
    func commit(header: String) throws -> CommitID {
        let who = "a <a@example.com> 1700000000 +0000"
        let text = "\(header)author \(who)\ncommitter \(who)\n\nm\n"
        let id = try object("commit", Array(text.utf8))
        try id.write(toFile: "\(source)/refs/heads/main", atomically: true, encoding: .utf8)
        return try #require(CommitID(id))
    }

    static func bytes(ofHex text: String) -> [UInt8] {
        let digits = Array(text.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
    }
}
