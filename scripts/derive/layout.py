"""Corpus documents as JSON text: one note, one group field and one test a line, so that a change is a small diff. Also the canonical form that is hashed."""

import hashlib
import json
import re
from decimal import Decimal

LINE = 240  # a longer test has its fields on lines of their own


def line(value):
    return json.dumps(value, ensure_ascii=False)


def fields(value, indent, nested=None):
    """An object with one field a line; `nested` writes the values of the fields it names."""
    pad = " " * indent
    written = (f"{pad}  {line(key)}: {nested[key](item) if nested and key in nested else line(item)}" for key, item in value.items())
    return "{\n" + ",\n".join(written) + f"\n{pad}" + "}"


def items(values, indent, write):
    pad = " " * indent
    return "[\n" + ",\n".join(f"{pad}  {write(value)}" for value in values) + f"\n{pad}]" if values else "[]"


def vectors_text(document):
    def test(value):
        text = line(value)
        return text if len(text) <= LINE else fields(value, 8)

    def group(value):
        return fields(value, 4, {"tests": lambda tests: items(tests, 6, test)})

    nested = {"notes": lambda notes: fields(notes, 2), "groups": lambda groups: items(groups, 2, group)}
    return fields(document, 0, nested) + "\n"


def manifest_text(document):
    return fields(document, 0, {"files": lambda files: items(files, 2, line)}) + "\n"


def ledger_text(document):
    return fields(document, 0, {"ids": lambda ids: fields(ids, 2), "gone": lambda gone: fields(gone, 2) if gone else "{}"}) + "\n"


def canonical(value):
    """RFC 8785: sorted keys, no spaces, numbers as ECMAScript writes them. Strings of the corpus are ASCII where they are hashed."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{canonical(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float):
        assert 0 < value < 1, "only tolerances are not integers"
        return format(Decimal(repr(value)), "f") if value >= 1e-6 else re.sub(r"e-0*", "e-", repr(value))
    return json.dumps(value)


def meaning(document, group, test):
    """The hash of what an id asks and expects; the comment, the flags and the clauses are not part of it (spec/vectors.md)."""
    parts = {"operation": document["operation"], **{key: group[key] for key in ("level", "params", "tolerance") if key in group}}
    parts |= {key: test[key] for key in ("input", "result", "expected", "alternatives", "error") if key in test}
    return hashlib.sha256(canonical(parts).encode()).hexdigest()[:16]
