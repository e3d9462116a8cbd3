"""The parts of a vector file (spec/vectors.md), for the feature modules: note, test, group and file."""

import hashlib

KINDS = ("BASIC", "EDGE_CASE", "EXHAUSTIVE", "RANDOM", "LIMIT", "INVALID")


def note(kind, description, effect, *clauses):
    """What a flag means: the kind of its tests, what they are, what a failure usually means, and the clauses it belongs to."""
    assert kind in KINDS, kind
    return {"kind": kind, "description": description, "effect": effect, "clauses": list(clauses)}


def valid(name, flags, given, expected, comment=None, hashed=()):
    """A test whose output must equal `expected`; `hashed` names the expected tensors whose sha256 goes along."""
    body = {"result": "valid", "expected": expected}
    if hashed:
        body["sha256"] = {field: hashlib.sha256(bytes.fromhex(expected[field]["hex"])).hexdigest() for field in hashed}
    return _test(name, flags, given, body, comment)


def invalid(name, flags, given, code, comment=None):
    """A test that must be rejected with `code`."""
    return _test(name, flags, given, {"result": "invalid", "error": {"code": code}}, comment)


def acceptable(name, flags, given, alternatives, comment=None):
    """A test with several right answers, each an expected output or an error code as text."""
    listed = [{"error": {"code": each}} if isinstance(each, str) else {"expected": each} for each in alternatives]
    return _test(name, flags, given, {"result": "acceptable", "alternatives": listed}, comment)


def _test(name, flags, given, body, comment):
    flags = flags.split() if isinstance(flags, str) else list(flags)
    return {"id": name, **({"comment": comment} if comment else {}), "flags": flags, "input": given, **body}


def group(source, clauses, params, tests, level="required", tolerance=None, version="1"):
    """Tests that share params; `clauses` and `source` as text: "PAIR-2 PAIR-3", "edges"."""
    return {
        "source": {"name": source, "version": version},
        "level": level,
        "clauses": clauses.split() if isinstance(clauses, str) else list(clauses),
        "params": params,
        **({"tolerance": tolerance} if tolerance else {}),
        "tests": tests,
    }


def vector_file(operation, header, groups, notes):
    """A document without schema and count; of the feature's `notes` it keeps those that its tests use."""
    used = {flag for each in groups for test in each["tests"] for flag in test["flags"]}
    return {
        "feature": operation.split(".")[0],
        "operation": operation,
        "header": [header] if isinstance(header, str) else list(header),
        "notes": {flag: notes[flag] for flag in notes if flag in used},
        "groups": groups,
    }
