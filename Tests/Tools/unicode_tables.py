#!/usr/bin/env python3
"""Writes the three generated tables of the target Texts from Debian's package unicode-data.

    Tests/Tools/unicode_tables.py           writes the tables
    Tests/Tools/unicode_tables.py --check   says which table differs, and exits 1

The folder of the data may be given as the last argument; it is /usr/share/unicode otherwise.
"""

import bz2
import collections
import re
import sys
import unicodedata
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "Sources" / "Texts"
FIRST, LAST = 0x4E00, 0x9FFF
ELSEWHERE, NONE = "*", "."
HEADER = """// Written by Tests/Tools/unicode_tables.py; do not edit.
// Source: {names} ({version}).
// Data © Unicode, Inc., used under the Unicode License (unicode.org/license.txt).
"""


def rows(path):
    """The fields of each line of a semicolon file, comments and blank lines left out."""
    for line in path.open(encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def span(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def version(folder):
    with (folder / "EastAsianWidth.txt").open(encoding="utf-8") as file:
        return "Unicode " + re.search(r"-(\d+\.\d+\.\d+)", file.readline()).group(1)


# Display width


def widths(folder):
    """The width of every code point, counted as the C library does: W and F two, marks none."""
    width = [1] * 0x110000
    for first, last in [(0x3400, 0x4DBF), (FIRST, LAST), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
                        (0x30000, 0x3FFFD), (0x3248, 0x324F), (0x4DC0, 0x4DFF)]:
        width[first:last + 1] = [2] * (last + 1 - first)
    for points, kind in rows(folder / "EastAsianWidth.txt"):
        if kind in ("W", "F"):
            for point in span(points):
                width[point] = 2
    first = None
    for fields in rows(folder / "UnicodeData.txt"):
        point = int(fields[0], 16)
        if fields[1].endswith("First>"):
            first = point
        elif fields[1].endswith("Last>"):
            first = None
        elif first is None and fields[2] in ("Cc", "Cf", "Me", "Mn", "Zl", "Zp"):
            width[point] = 0
    for points, name in rows(folder / "PropList.txt"):
        if name == "Prepended_Concatenation_Mark":
            for point in span(points):
                width[point] = 1
    width[0xAD] = 1
    for point in [*range(0x1160, 0x1200), *range(0xD7B0, 0xD7FC)]:
        width[point] = 0
    return width


def width_table(folder):
    width = widths(folder)
    entries = [
        f"0x{point:X}{width[point]}" for point in range(len(width))
        if point == 0 or width[point] != width[point - 1]
    ]
    lines, line = [], "   "
    for entry in entries:
        if len(line) + len(entry) + 2 > 100:
            lines, line = lines + [line], "   "
        line += f" {entry},"
    body = "\n".join(lines + [line])
    names = "EastAsianWidth.txt, UnicodeData.txt, PropList.txt"
    return HEADER.format(names=names, version=version(folder)) + f"""
/// Where the display width changes from one code point to the next.
enum DisplayWidthTable {{
  /// A code point and, as the last hexadecimal digit, the width from it up to the next entry.
  // swift-format-ignore
  static let changes: [UInt32] = [
{body}
  ]
}}
"""


# Ambiguous width


def ambiguous_table(folder):
    """The spans of code points that old Chinese character sets held, neither wide nor narrow."""
    points = sorted(
        point for field, kind in rows(folder / "EastAsianWidth.txt") if kind == "A"
        for point in span(field))
    spans = []
    for point in points:
        if spans and spans[-1][1] == point - 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    lines, line = [], "   "
    for first, last in spans:
        entry = f"0x{first:X}...0x{last:X}"
        if len(line) + len(entry) + 2 > 100:
            lines, line = lines + [line], "   "
        line += f" {entry},"
    body = "\n".join(lines + [line])
    return HEADER.format(names="EastAsianWidth.txt", version=version(folder)) + f"""
/// The characters of ambiguous width.
enum AmbiguousWidthTable {{
  /// Their code points, ascending.
  // swift-format-ignore
  static let spans: [ClosedRange<UInt32>] = [
{body}
  ]
}}
"""


# Initials


def letters(value):
    """The first letters of the readings in one field of Unihan_Readings.txt."""
    result = set()
    for word in value.split():
        word = re.sub(r"\(.*", "", word.split(":")[-1])
        result |= {unicodedata.normalize("NFD", reading)[0] for reading in word.split(",")}
    return result


def readings(folder):
    """Initials of each character, and how often each character was counted in common text.

    The readings of the standard list of 2013 (kTGHZ2013) stand with the customary one; only
    characters that the list does not hold take theirs from the older dictionaries.
    """
    fields = collections.defaultdict(dict)
    with bz2.open(folder / "Unihan_Readings.txt.bz2", "rt", encoding="utf-8") as file:
        for line in file:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3:
                fields[int(parts[0][2:], 16)][parts[1]] = parts[2]
    initials, counts = {}, collections.Counter()
    for point, field in fields.items():
        older = [] if "kTGHZ2013" in field else ["kHanyuPinlu", "kXHC1983"]
        found = set()
        for name in ["kMandarin", "kTGHZ2013", *older]:
            found |= letters(field.get(name, ""))
        inside = FIRST <= point <= LAST
        if found and (inside or point == 0x3007 or "kTGHZ2013" in field):
            initials[point] = "".join(sorted(found))
            counts[point] = sum(map(int, re.findall(r"\((\d+)\)", field.get("kHanyuPinlu", ""))))
    initials.setdefault(0x3007, "l")
    return initials, counts


def mask(combination):
    return sum(1 << (ord(letter) - ord("a")) for letter in combination)


def initials_table(folder):
    initials, counts = readings(folder)
    common = collections.Counter()
    for point, combination in initials.items():
        if len(combination) > 1 and FIRST <= point <= LAST:
            common[combination] += counts[point]
    signs = [chr(code) for code in range(0x21, 0x7F)
             if not chr(code).islower() and chr(code) not in '"\\' + ELSEWHERE + NONE]
    ranked = sorted(common, key=lambda combination: (-common[combination], combination))
    sign = dict(zip(ranked, signs)) | {letter: letter for letter in map(chr, range(97, 123))}
    main, others = "", ""
    for point in range(FIRST, LAST + 1):
        combination = initials.get(point)
        main += NONE if combination is None else sign.get(combination, ELSEWHERE)
    for point in sorted(initials):
        if not FIRST <= point <= LAST or initials[point] not in sign:
            others += chr(point) + initials[point]
    meaning = {value: key for key, value in sign.items()}
    masks = "\n".join(
        f"    0x{mask(meaning.get(chr(code), '')):07X},"
        f"  // {chr(code)}  {meaning.get(chr(code), '')}".rstrip()
        for code in range(0x21, 0x7F))
    block = " \\#\n".join("    " + main[at:at + 92] for at in range(0, len(main), 92))
    block = block.replace(" \\#\n", "\\#\n")
    rest = "\\#\n".join("    " + others[at:at + 60] for at in range(0, len(others), 60))
    return HEADER.format(names="Unihan_Readings.txt", version=version(folder)) + f"""
/// The initials of every Chinese character that has a known reading.
enum InitialsTable {{
  /// The first character that `signs` describes.
  static let first: UInt32 = 0x{FIRST:X}

  /// The sign for “not here but in `others`”.
  static let elsewhere = UInt8(ascii: "{ELSEWHERE}")

  /// One ASCII sign for each character from `first` on: a small letter is the only initial, `{NONE}` is
  /// none known, and `masks` tells the rest.
  static let signs: StaticString = #\"\"\"
{block}
    \"\"\"#

  /// Characters beyond `signs` or of an uncommon combination, each followed by its initials.
  static let others = #\"\"\"
{rest}
    \"\"\"#

  /// The letters that a sign means, from the sign `!` on: bit 0 is `a`.
  static let masks: [UInt32] = [
{masks}
  ]
}}
"""


def main(arguments):
    check = "--check" in arguments
    folders = [argument for argument in arguments if argument != "--check"]
    folder = Path(folders[0] if folders else "/usr/share/unicode")
    tables = {
        "DisplayWidthTable.swift": width_table(folder),
        "AmbiguousWidthTable.swift": ambiguous_table(folder),
        "InitialsTable.swift": initials_table(folder),
    }
    differing = []
    for name, text in tables.items():
        path = SOURCES / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            differing.append(name)
            if not check:
                path.write_text(text, encoding="utf-8")
    for name in differing:
        print(f"{name} {'differs from the data' if check else 'written'}")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
