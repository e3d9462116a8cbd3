"""Write vectors/window, vectors/pair and vectors/manifest.json from the clauses. Python 3 standard library only; the same bytes every time.

    python3 scripts/derive/derive.py            write the corpus
    python3 scripts/derive/derive.py --check    compare it with what is there; exit code 1 and the differing paths if it differs
"""

import hashlib
import json
import re
import sys
from pathlib import Path

from windows import CUSTOM_SETS, NAMED_SETS, cut_pair, cut_table, pair_bytes, wide_set

CORPUS = Path(__file__).resolve().parents[2] / "vectors"
ROUNDINGS = ("trim", "round")
WINDOW_CLAUSES = ["WINDOW-3", "WINDOW-4", "WINDOW-5"]
PAIR_CLAUSES = ["PAIR-2", "PAIR-3", "PAIR-4"]

# Pairs worth reading: neither, either and both zero, ties, saturation, and a small value whose cut is zero in some sets but which is not zero itself.
CASES = [(0, 0), (27, 33), (27, 0), (0, 27), (255, 0), (0, 255), (255, 255), (127, 1), (1, 127), (41, 4), (143, 0), (0, 143), (152, 168), (63, 0)]


def document(value):
    """JSON with innermost lists and cases on one line each, for reading and for small diffs."""
    text = json.dumps(value, indent=2)
    for innermost in (r"\[[^][{}]*\]", r'\{[^{}]*"in"[^{}]*\}'):
        text = re.sub(innermost, lambda match: re.sub(r"\s+", " ", match[0]).replace("[ ", "[").replace(" ]", "]"), text)
    return (text + "\n").encode()


def window_vector(name, window_set):
    bits, shifts = window_set
    return {
        "id": f"window/{name}",
        "feature": "window",
        "clauses": WINDOW_CLAUSES,
        "set": {"bits": bits, "shifts": shifts},
        **{rounding: cut_table(window_set, rounding).hex() for rounding in ROUNDINGS},
    }


def pair_vector(name, window_set, rounding, share):
    wide = wide_set(*window_set)
    narrow_table = cut_table(window_set, rounding)
    wide_table = cut_table(wide, rounding)
    return {
        "id": f"pair/{name}-{rounding}" + ("" if share else "-novs"),
        "feature": "pair",
        "clauses": PAIR_CLAUSES if share else ["PAIR-6"],
        "set": {"bits": window_set[0], "shifts": window_set[1]},
        "wide": {"bits": wide[0], "shifts": wide[1]},
        "rounding": rounding,
        "share": share,
        "order": "a1 = 0..255 outer, a2 = 0..255 inner; two bytes a pair, the cut of a1 and of a2",
        "sha256": hashlib.sha256(pair_bytes(narrow_table, wide_table, share)).hexdigest(),
        "cases": [{"in": pair, "out": cut_pair(*pair, narrow_table, wide_table, share)} for pair in CASES],
    }


def corpus():
    vectors = [window_vector(name, window_set) for name, window_set in {**NAMED_SETS, **CUSTOM_SETS}.items()]
    paired = {name: NAMED_SETS[name] for name in ("5opt", "3opt", "2opt", "6opt", "7opt")} | CUSTOM_SETS
    for name, window_set in paired.items():
        vectors += [pair_vector(name, window_set, rounding, share) for rounding in ROUNDINGS for share in (True, False)]
    files = {vector["id"] + ".json": document(vector) for vector in vectors}
    listing = [
        {"path": vector["id"] + ".json", "id": vector["id"], "feature": vector["feature"], "clauses": vector["clauses"],
         "sha256": hashlib.sha256(files[vector["id"] + ".json"]).hexdigest()}
        for vector in vectors
    ]
    files["manifest.json"] = document({"schema": "sparqkit/vectors@1", "files": listing})
    return files


def main():
    files = corpus()
    if "--check" in sys.argv[1:]:
        differing = [path for path, content in files.items() if not (CORPUS / path).is_file() or (CORPUS / path).read_bytes() != content]
        for path in differing:
            print(f"vectors/{path} differs from its derivation", file=sys.stderr)
        sys.exit(1 if differing else 0)
    for path, content in files.items():
        target = CORPUS / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    print(f"{len(files)} files in {CORPUS.name}/")


if __name__ == "__main__":
    main()
