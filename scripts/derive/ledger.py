"""vectors/ledger.json: the version each id came or changed in, and a hash of what it means (spec/vectors.md, Versions)."""

import json
import re
from pathlib import Path

from layout import meaning

CORPUS = Path(__file__).resolve().parents[2] / "vectors"


def numbers(version):
    return tuple(map(int, version.split(".")))


def corpus_version():
    return json.loads((CORPUS / "package.json").read_text())["version"]


def unreleased(version):
    """Whether the changelog still calls this version unreleased."""
    return bool(re.search(rf"^## {re.escape(version)} \(unreleased\)$", (CORPUS / "CHANGELOG.md").read_text(), re.M))


def previous():
    file = CORPUS / "ledger.json"
    return json.loads(file.read_text()) if file.exists() else {"version": "0.0.0", "ids": {}, "gone": {}}


def refusals(version, is_open, before, hashes):
    """Why this corpus may not follow the one of the ledger, as sentences. What came in the version being made is free to change until its release."""
    old = {key: entry for key, entry in before["ids"].items() if not (is_open and entry[0] == version)}
    changed = [key for key, (_, hash_) in old.items() if hashes.get(key) not in (None, hash_)]
    removed = [key for key in old if key not in hashes]
    added = [key for key in hashes if key not in before["ids"]]
    reused = [key for key in hashes if key in before["gone"]]
    major, minor, patch = numbers(version)
    if numbers(version) < numbers(before["version"]):
        yield f"vectors/package.json says {version}, the ledger is of {before['version']} already: versions only grow"
    if not is_open and (changed or removed or added):
        yield f"version {version} is released: {sample(changed + removed + added)}; raise the version in vectors/package.json and open `## VERSION (unreleased)` in vectors/CHANGELOG.md"
    elif (changed or removed) and (minor or patch):
        yield f"changed or removed, which needs version {major + 1}.0.0: {sample(changed + removed)}; give a corrected test a new id, or raise the major version in vectors/package.json and vectors/CHANGELOG.md"
    elif added and patch:
        yield f"added, which needs version {major}.{minor + 1}.0: {sample(added)}; raise the minor version in vectors/package.json and vectors/CHANGELOG.md"
    if reused:
        yield f"an id is never used again: {sample(reused)}; choose another name"


def sample(ids):
    return ", ".join(ids[:5]) + (f" and {len(ids) - 5} more" if len(ids) > 5 else "")


def next_ledger(documents):
    """The ledger of these documents; SystemExit where the version does not allow them."""
    version, before = corpus_version(), previous()
    is_open = unreleased(version)
    hashes = {test["id"]: meaning(document, group, test) for document in documents.values() for group in document["groups"] for test in group["tests"]}
    reasons = list(refusals(version, is_open, before, hashes))
    if reasons:
        raise SystemExit("\n".join(reasons))
    old = before["ids"]
    ids = {key: old[key] if key in old and old[key][1] == hash_ else [version, hash_] for key, hash_ in sorted(hashes.items())}
    # What came and went inside the version being made was never published.
    left = {key: version for key, entry in old.items() if key not in hashes and not (is_open and entry[0] == version)}
    return {"schema": "sparqkit/ledger@1", "version": version, "ids": ids, "gone": dict(sorted({**before["gone"], **left}.items()))}
