"""What must hold of every corpus before it is written; the messages name the file and the id."""

import re
from pathlib import Path

from builder import KINDS

SPEC = Path(__file__).resolve().parents[2] / "spec"
RESULTS = {"valid": {"expected"}, "invalid": {"error"}, "acceptable": {"alternatives"}}


def spec_clauses():
    """Every clause that spec/*.md defines."""
    return {clause for file in sorted(SPEC.glob("*.md")) for clause in re.findall(r"^\*\*\[([A-Z0-9]+-\d+)\]\*\*", file.read_text(), re.M)}


def error_codes():
    """The closed list of spec/operations.md."""
    section = (SPEC / "operations.md").read_text().split("## Errors")[1].split("## ")[0]
    return set(re.findall(r"^\| `([A-Z0-9_]+)`", section, re.M))


def operations():
    section = (SPEC / "operations.md").read_text().split("## Operations by feature")[1]
    return set(re.findall(r"^\| `([A-Za-z0-9.]+)` \|", section, re.M))


def problems(documents):
    """Everything wrong with the documents, as sentences."""
    clauses, codes, known, seen = spec_clauses(), error_codes(), operations(), {}
    for path, document in documents.items():
        if document["operation"] not in known:
            yield f"{path}: operation {document['operation']} is not in spec/operations.md"
        used = set()
        for flag, note in document["notes"].items():
            if note["kind"] not in KINDS:
                yield f"{path}: note {flag} has an unknown kind"
            yield from (f"{path}: note {flag} names {clause}, which spec/ does not define" for clause in note["clauses"] if clause not in clauses)
        for group in document["groups"]:
            yield from (f"{path}: a group names {clause}, which spec/ does not define" for clause in group["clauses"] if clause not in clauses)
            if not group["clauses"] or not group["tests"]:
                yield f"{path}: a group without clauses or tests"
            for test in group["tests"]:
                where = test["id"]
                if where in seen:
                    yield f"{where}: the id is also in {seen[where]}"
                seen[where] = path
                if not re.fullmatch(re.escape(path) + r"/[a-z0-9.+-]+", where):
                    yield f"{where}: an id is the file's path and a name of a-z, 0-9, . + and -"
                used |= set(test["flags"])
                yield from test_problems(where, test, document, codes)
        yield from (f"{path}: note {flag} is not used" for flag in document["notes"] if flag not in used)


def test_problems(where, test, document, codes):
    yield from (f"{where}: flag {flag} has no note" for flag in test["flags"] if flag not in document["notes"])
    if not test["flags"] or len(set(test["flags"])) != len(test["flags"]):
        yield f"{where}: no flag, or one twice"
    body = {key for key in ("expected", "error", "alternatives") if key in test}
    if body != RESULTS.get(test["result"]):
        yield f"{where}: result {test['result']} goes with {RESULTS.get(test['result'])}, not {body}"
    if test["result"] == "acceptable" and len(test["alternatives"]) < 2:
        yield f"{where}: an acceptable test has at least two alternatives"
    errors = [test.get("error")] + [each.get("error") for each in test.get("alternatives", [])]
    yield from (f"{where}: error code {error['code']} is not in spec/operations.md" for error in errors if error and error["code"] not in codes)
