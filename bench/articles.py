#!/usr/bin/env python3
"""Makes a corpus of any size: bench/articles.py N OUT [SOURCE...]

Repeats the articles of the sources (corpus/ unless others are named) under new file names, with the names of some
states exchanged from copy to copy, so that no two texts are the same and claims about many pairs of states arise.
"""
import pathlib
import re
import sys

STATES = ["Iran", "Russia", "Ukraine", "Israel", "Turkey", "Sudan", "Chad", "Kenya", "Peru", "Chile", "Norway", "Poland",
          "Japan", "India", "Brazil", "Mexico", "Egypt", "Libya", "Yemen", "Qatar", "Nepal", "Ghana", "Mali", "Niger"]


def main():
    count, out = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    sources = [pathlib.Path(p) for p in sys.argv[3:]] or [pathlib.Path(__file__).parent.parent / "corpus"]
    files = sorted(f for s in sources for f in ([s] if s.is_file() else s.iterdir()) if f.suffix in (".html", ".txt"))
    texts = [(f, f.read_text(encoding="utf-8", errors="replace")) for f in files]
    names = re.compile(r"\b(" + "|".join(STATES) + r")\b")
    out.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        file, text = texts[i % len(texts)]
        turn = i // len(texts)
        exchanged = names.sub(lambda m: STATES[(STATES.index(m.group()) + turn) % len(STATES)], text)
        (out / f"{file.stem[:60]}-copy-{turn:04d}{file.suffix}").write_text(exchanged, encoding="utf-8")


main()
