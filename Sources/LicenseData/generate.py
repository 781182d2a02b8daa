#!/usr/bin/env python3
"""Writes LicenseListData.swift, LicenseTemplateData.swift and LicenseTextData.swift from the SPDX licence list (data CC0-1.0).

    git clone --depth 1 --branch v3.28.0 https://github.com/spdx/license-list-data
    python3 Sources/LicenseData/generate.py license-list-data/json

Templates become streams of words and marks; see LicenseTemplateData.swift's reader, Licensing/Texts/LicenseTemplate.swift.
"""
import itertools
import json
import os
import re
import sys
import textwrap
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import sre_constants
    import sre_parse

HERE = os.path.dirname(os.path.abspath(__file__))

# Much-used licences, and those that are easily taken for one of them. One id per text: GPL-2.0-or-later has the text
# of GPL-2.0-only, and a notice tells them apart.
LICENSES = """
0BSD AAL AFL-2.1 AFL-3.0 AGPL-1.0-only AGPL-3.0-only APSL-2.0 Apache-1.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0
BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Clear BSD-3-Clause-LBNL
BSD-4-Clause BSD-4-Clause-UC BSL-1.0 BUSL-1.1 BlueOak-1.0.0 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0
CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CECILL-2.1 CPL-1.0 ECL-2.0 EPL-1.0
EPL-2.0 EUPL-1.2 Elastic-2.0 FTL GFDL-1.3-only GPL-1.0-only GPL-2.0-only GPL-3.0-only HPND ICU IJG ISC JSON LGPL-2.0-only
LGPL-2.1-only LGPL-3.0-only Libpng MIT MIT-0 MITNFA MPL-1.1 MPL-2.0 MS-PL MS-RL NCSA NTP ODbL-1.0 OFL-1.1 OSL-3.0
OpenSSL PHP-3.01 PSF-2.0 PolyForm-Noncommercial-1.0.0 PostgreSQL Python-2.0 Ruby SSPL-1.0 Sleepycat TCL UPL-1.0
Unicode-3.0 Unicode-DFS-2016 Unlicense Vim W3C WTFPL X11 ZPL-2.1 Zlib curl libpng-2.0
""".split()

EXCEPTIONS = """
Autoconf-exception-3.0 Bison-exception-2.2 Classpath-exception-2.0 Font-exception-2.0 GCC-exception-3.1 LLVM-exception
Linux-syscall-note Swift-exception
""".split()

# What files say in place of a licence's text, in this program's own marks.
WARRANTY = (
    "[ this *4 is distributed in the hope that it will be useful but without any warranty without even the implied "
    "warranty of merchantability or fitness for a particular purpose see the gnu [ ( lesser | library | affero ) ] "
    "general public license for [ more ] details ] [ you should have received a copy of the gnu [ ( lesser | library | "
    "affero ) ] general public license along with *4 if not ( see http www gnu org licenses | write to the free "
    "software foundation [ inc ] [ ( 51 franklin ( street | st ) [ fifth floor ] [ suite 500 ] boston ma 02110 [ ( 1301 | "
    "1335 ) ] [ usa ] | 59 temple place [ suite 330 ] boston ma 02111 [ 1307 ] [ usa ] | 675 mass ave cambridge ma 02139 "
    "[ usa ] ) ] ) ]"
)


def gnu(family, version, later):
    head = f"redistribute it and or modify it under the terms of the gnu {family}general public license as published by the free software foundation"
    number = version.replace(".", " ").removesuffix(" 0")
    number = f"{number} [ 0 ]" if version.endswith(".0") else number
    if later:
        return f"{head} [ either ] version {number} [ of the license ] or [ at your option ] any later version {WARRANTY}"
    return f"{head} [ in ] [ only ] version {number} [ of the license ] [ only ] {WARRANTY}"


NOTICES = {
    "Apache-2.0": "licensed under the apache license version 2 0 [ the license ] you may not use this *2 except in "
    "compliance with the license you may obtain a copy of the license at *2 http www apache org licenses license 2 0 "
    "[ txt ] [ html ] unless required by applicable law or agreed to in writing software distributed under the license is "
    "distributed on an as is basis without warranties or conditions of any kind either express or implied see the "
    "license for the specific language governing permissions and limitations under the license",
    "MPL-2.0": "this source code form is subject to the terms of the mozilla public license v 2 0 if a copy of the mpl "
    "was not distributed with this file you can obtain one at http [ www ] mozilla org mpl 2 0",
}
for name, family, versions in [
    ("GPL", "", ["1.0", "2.0", "3.0"]),
    ("LGPL", "( lesser | library ) ", ["2.0", "2.1", "3.0"]),
    ("AGPL", "affero ", ["1.0", "3.0"]),
]:
    for version in versions:
        NOTICES[f"{name}-{version}-only"] = gnu(family, version, False)
        NOTICES[f"{name}-{version}-or-later"] = gnu(family, version, True)

# Words that the SPDX list of equivalent words takes for the same (matching guideline 8).
SPELLING = """
https=http acknowledgement=acknowledgment analogue=analog analyse=analyze artefact=artifact
authorisation=authorization authorised=authorized calibre=caliber cancelled=canceled
capitalisations=capitalizations catalogue=catalog categorise=categorize centre=center emphasised=emphasized
favour=favor favourite=favorite fulfil=fulfill fulfilment=fulfillment initialise=initialize judgement=judgment
labelling=labeling labour=labor licence=license licences=licenses licenced=licensed licencing=licensing
maximise=maximize modelled=modeled modelling=modeling offence=offense optimise=optimize organisation=organization
organisations=organizations organise=organize practise=practice programme=program programmes=programs
realise=realize recognise=recognize signalling=signaling sublicence=sublicense sublicences=sublicenses
utilisation=utilization whilst=while wilful=willful wilfull=willful
""".split()
SPELT = dict(pair.split("=") for pair in SPELLING)

GAP = "\x01"
MARK = re.compile(r"<<(beginOptional|endOptional|var)((?:;[a-z]+=\"(?:.*?)\"(?=;|>>))*)>>", re.S)


def words(text):
    return re.findall(r"[a-z0-9]+", re.sub("[A-Z]", lambda m: m[0].lower(), text))


def canonical(tokens):
    """As Licensing/Texts/LicenseWords.swift spells and joins the words of a text."""
    result = []
    for token in tokens:
        token = SPELT.get(token, token)
        last = result[-1] if result else ""
        isWord = token[0].isalnum()
        if isWord and (last == "non" or last == "sub" and token.startswith("licens") or last == "per" and token == "cent"):
            result[-1] += token
        elif last == "copyright" and token in ("owner", "owners"):
            result.append(token.replace("owner", "holder"))
        else:
            result.append(token)
    return result


def expand(tree):
    """The texts a pattern stands for, `GAP` for anything; punctuation as spaces."""
    texts = [""]
    for op, value in tree:
        if op is sre_constants.LITERAL:
            more = [chr(value)]
        elif op is sre_constants.IN:
            more = sorted({c if c.isalnum() and c.isascii() else " " for c in members(value)})
        elif op is sre_constants.BRANCH:
            more = [t for branch in value[1] for t in expand(branch)]
        elif op is sre_constants.SUBPATTERN:
            more = expand(value[-1])
        elif op in (sre_constants.MAX_REPEAT, sre_constants.MIN_REPEAT):
            low, high, inner = value
            isAny = [item[0] for item in inner] == [sre_constants.ANY]
            inner = expand(inner)
            if isAny:
                more = [f"{GAP}{min(int(high), 10**4)}{GAP}"]
            elif set(inner) <= {" ", ""} or not any(words(t) for t in inner):
                more = [" "]
            elif (low, high) == (0, 1):
                more = [""] + inner
            elif low == high == 1:
                more = inner
            else:
                raise ValueError("a repeat of words")
        elif op is sre_constants.ANY:
            more = [" "]
        else:
            raise ValueError(f"{op}")
        texts = list(dict.fromkeys(a + b for a, b in itertools.product(texts, more)))
        if len(texts) > 512:
            raise ValueError("too many alternatives")
    return texts


def members(value):
    for op, item in value:
        if op is sre_constants.LITERAL:
            yield chr(item)
        elif op is sre_constants.RANGE:
            yield from map(chr, range(item[0], item[1] + 1))
        elif op is sre_constants.CATEGORY:
            yield " "
        else:
            raise ValueError(f"{op}")


def gap(characters):
    """How many words a gap of so many characters may have."""
    return f"*{4 if characters <= 20 else 12 if characters <= 100 else 200 if characters <= 5000 else 40}"


def marks(text):
    found = []
    for index, part in enumerate(text.split(GAP)):
        found += words(part) if index % 2 == 0 else [gap(int(part))]
    return found


def variable(original, pattern):
    if pattern == ".{0,20}" and all(re.fullmatch(r"\d{1,3}|[a-z]|[ivxl]{1,5}", w) for w in words(original)):
        return ["#"]
    pattern = pattern.replace("Ss?ection", "Section|Ssection").replace(r"name\(s\)|name|name", r"name\(s\)|name|names")
    # `.` alone at the end of a pattern means the full stop.
    pattern = re.sub(r"([a-z+])\.(?=$|\))", r"\1\\.", pattern) if not pattern.endswith((".+", ".*")) else pattern
    choices = [tuple(marks(t)) for t in expand(sre_parse.parse(pattern))]
    choices = list(dict.fromkeys(choices))
    filled = [list(c) for c in choices if c]
    if not filled:
        return []
    body = filled[0] if len(filled) == 1 else ["("] + [w for i, c in enumerate(filled) for w in (["|"] if i else []) + c] + [")"]
    return ["["] + body + ["]"] if () in choices and not body[0].startswith("*") else body


def stream(template):
    out, at, depth = [], 0, 0
    for mark in MARK.finditer(template):
        out += words(template[at : mark.start()])
        at = mark.end()
        if mark[1] == "beginOptional":
            out.append("[")
        elif mark[1] == "endOptional":
            out.append("]")
        else:
            fields = dict(re.findall(r';([a-z]+)="(.*?)"(?=;|>>|$)', mark[2], re.S))
            out += variable(fields.get("original", ""), fields["match"])
    rest = template[at:]
    if "<<" in rest and re.search("<<(var|begin|end)", rest):
        raise ValueError("a mark was not understood")
    return tidy(out + words(rest))


def tidy(out):
    """Without empty optionals, and with one gap where gaps meet."""
    changed = True
    while changed:
        changed, result = False, []
        for token in out:
            last = result[-1] if result else ""
            if token == "]" and last == "[":
                result.pop()
                changed = True
            elif token[0] == "*" and last[:1] == "*":
                result[-1] = max(token, last, key=lambda t: int(t[1:]))
                changed = True
            else:
                result.append(token)
        out = result
    return out


def core(out, name):
    """From the first three words that must be there to the last thing that must; copyright lines of the list's own go."""
    everyone = "everyone is permitted to copy and distribute".split()
    for i in range(min(len(out), 160)):
        if out[i : i + len(everyone)] == everyone and "gnu" in out[:400] or out[i : i + len(everyone)] == everyone and i < 60:
            out = out[i:]
            break
    depth, start = 0, None
    for i, token in enumerate(out):
        depth += token in "[("
        if depth == 0 and all(re.match("[a-z0-9]", t) for t in out[i : i + 3]) and out[i] != "copyright":
            start = i
            break
        depth -= token in ")]"
    dropped = out[:start]
    must, depth = [], 0
    for token in dropped:
        depth += token in "[("
        if depth == 0 and token[0].isalnum():
            must.append(token)
        depth -= token in ")]"
    if must:
        print(f"{name}: begins after {' '.join(must)!r}", file=sys.stderr)
    return out[start:]


def template(text, name):
    """The licence itself, and the titles and prefaces before it that may be missing."""
    out = stream(text)
    body = core(out, name)
    head = out[: len(out) - len(body)]
    # A steward's own copyright notice may be a whole sentence.
    owner = re.match(r"(?s).{0,400}?<<var;name=\"copyright\";original=\"(.*?)\";match=", text)
    parts = pieces(head) + ([words(owner[1])] if owner and "<" not in owner[1] and "[" not in owner[1] else [])
    return body, [piece for piece in parts if len(piece) >= 3]


def pieces(head):
    """The optional groups and the runs of words at the top level, from where three words must be there."""
    found, depth, current = [], 0, []
    for token in head:
        closes = token in ("]", ")")
        if depth == 0 and (token in ("[", "(") or token[0] in "*#"):
            found.append(current)
            current = []
        if token in ("[", "("):
            depth += 1
            if depth == 1:
                continue
        depth -= closes
        if depth == 0 and closes:
            found.append(current)
            current = []
        elif not (depth == 0 and token[0] in "*#"):
            current.append(token)
    found.append(current)
    result = []
    for group in itertools.chain.from_iterable(map(alternatives, found)):
        depth = 0
        for i, token in enumerate(group):
            if depth == 0 and len(group) >= i + 3 and all(re.match("[a-z0-9]", t) for t in group[i : i + 3]):
                result.append(group[i:])
                break
            depth += token in ("[", "(")
            depth -= token in ("]", ")")
    return result


def alternatives(group):
    """What a group consists of that is nothing but a choice: a title that is spelt in two ways."""
    while group[:1] == ["["] and group[-1] == "]":
        group = group[1:-1]
    if group[:1] != ["("] or group[-1] != ")" or "[" in group or group.count("(") > 1:
        return [group]
    choices = [[]]
    for token in group[1:-1]:
        if token == "|":
            choices.append([])
        else:
            choices[-1].append(token)
    return choices


def swift(name, comment, body):
    with open(os.path.join(HERE, f"{name}.swift"), "w") as file:
        file.write(f"// swift-format-ignore-file\n// Made by generate.py; do not edit.\n\n{comment}\n")
        file.write(f'package enum {name} {{\n{body}}}\n')


def literal(name, doc, lines):
    for line in lines:
        assert '"""#' not in line and "\\#" not in line, line
    text = "\n".join(lines)
    return f'    /// {doc}\n    package static let {name}: StaticString = #"""\n{text}\n"""#\n'


def filled(text):
    """Lines of at most 78 characters, at most one empty line between others."""
    lines = []
    for line in text.replace("\t", "    ").splitlines():
        indent = line[: len(line) - len(line.lstrip())][:20]
        parts = textwrap.wrap(
            line.strip(),
            78,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        if parts or (lines and lines[-1]):
            lines += parts or [""]
    return lines[:-1] if lines[-1:] == [""] else lines


def wrapped(tokens):
    lines = [""]
    for token in tokens:
        if len(lines[-1]) + len(token) > 158:
            lines.append("")
        lines[-1] = (lines[-1] + " " + token).strip()
    return lines


def main(folder):
    read = lambda path: json.load(open(os.path.join(folder, path), encoding="utf-8"))
    listed, excepted = read("licenses.json"), read("exceptions.json")
    rows = []
    for license in sorted(listed["licenses"], key=lambda l: l["licenseId"]):
        flags = "d" * license["isDeprecatedLicenseId"] + "o" * license["isOsiApproved"] + "f" * license.get("isFsfLibre", False)
        rows.append(f"{license['licenseId']}\t{flags}\t{license['name']}")
    exceptions = [
        f"{e['licenseExceptionId']}\t{'d' * e['isDeprecatedLicenseId']}\t{e['name']}"
        for e in sorted(excepted["exceptions"], key=lambda e: e["licenseExceptionId"])
    ]
    swift(
        "LicenseListData",
        "/// The SPDX licence list: ids, names and flags.\n///\n/// One line each: id, flags (`d` deprecated, `o` OSI approved, "
        "`f` FSF libre) and name, between tabs.",
        f"    package static let version = \"{listed['licenseListVersion']}\"\n"
        + literal("licenses", "Licences, by id.", rows)
        + literal("exceptions", "Exceptions for `WITH`, by id.", exceptions),
    )

    lines = []
    for place, name, key in [("details", n, "licenseText") for n in LICENSES] + [
        ("exceptions", n, "licenseExceptionText") for n in EXCEPTIONS
    ]:
        lines += [f"={name}"] + [f"|{line}" for line in filled(read(f"{place}/{name}.json")[key])]
    swift(
        "LicenseTextData",
        "/// Licence texts, as the SPDX list has them.",
        literal("texts", "A line `=ID`, then the lines of its text after `|`.", lines),
    )

    streams = []
    sources = [(n, "text", read(f"details/{n}.json")["standardLicenseTemplate"]) for n in LICENSES]
    sources += [(n, "exception", read(f"exceptions/{n}.json")["licenseExceptionTemplate"]) for n in EXCEPTIONS]
    for name, kind, text in sources:
        body, parts = template(text, name)
        streams += [(name, kind, body)] + [(name, "part", part) for part in parts]
    for name, notice in NOTICES.items():
        streams.append((name, "notice", notice.split()))
    streams = [(name, kind, canonical(tokens)) for name, kind, tokens in streams]
    counts = {}
    for _, _, tokens in streams:
        for token in tokens:
            counts[token] = counts.get(token, 0) + 1
    vocabulary = sorted(counts, key=lambda t: (-counts[t], t))
    alphabet = [chr(c) for c in range(0x21, 0x7F) if chr(c) not in '"\\']
    single = 40
    assert len(vocabulary) <= single + (len(alphabet) - single) * len(alphabet), len(vocabulary)
    code = {
        token: alphabet[i]
        if i < single
        else alphabet[single + (i - single) // len(alphabet)] + alphabet[(i - single) % len(alphabet)]
        for i, token in enumerate(vocabulary)
    }
    lines = []
    for name, kind, tokens in streams:
        lines.append(f" {kind} {name}")
        encoded = "".join(code[t] for t in tokens)
        lines += [encoded[i : i + 160] for i in range(0, len(encoded), 160)]
    swift(
        "LicenseTemplateData",
        "/// Licence texts as streams of words and marks, two characters a word at most.",
        literal("spelling", "Pairs `word=word`: the first is spelt as the second.", wrapped(SPELLING))
        + literal("vocabulary", "Words and marks, the most frequent first.", wrapped(vocabulary))
        + f"    /// How many of them have a code of one character.\n    package static let singles = {single}\n"
        + literal("templates", "A line ` KIND ID`, then lines of codes.", lines),
    )
    print(f"{len(streams)} templates, {sum(len(s[2]) for s in streams)} words, {len(vocabulary)} different", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
