#!/usr/bin/env python3
"""Draws a terminal screen, read as text on standard input, as an SVG picture on standard output.

    python3 Tests/Tools/screen_svg.py < Tests/Goldens/readme/session.txt > session.svg
"""
import sys
import unicodedata
from xml.sax.saxutils import escape

CELL, LINE = 9, 20


def width(character):
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def row(text, number):
    """One row; every character stands in its own cell, so that any font keeps the columns."""
    column, parts = 0, []
    for character in text:
        if character != " ":
            x = 12 + column * CELL
            parts.append(f'<tspan x="{x}">{escape(character)}</tspan>')
        column += width(character)
    return f'<text y="{24 + number * LINE}">{"".join(parts)}</text>'


def main():
    rows = sys.stdin.read().rstrip("\n").split("\n")
    columns = max([80] + [sum(map(width, text)) for text in rows])
    wide, high = 24 + columns * CELL, 20 + len(rows) * LINE
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
          f'viewBox="0 0 {wide} {high}">')
    print('<rect width="100%" height="100%" rx="6" fill="#1c2128"/>')
    print('<g fill="#dfe6ee" font-size="15" '
          'font-family="Sarasa Mono SC, Noto Sans Mono CJK SC, WenQuanYi Zen Hei Mono, monospace">')
    for number, text in enumerate(rows):
        if text.strip():
            print(row(text, number))
    print("</g>\n</svg>")


main()
