"""Write the corpus in vectors/ from the clauses of spec/. Python 3 standard library only; the same bytes every time.

    python3 scripts/derive/derive.py            write the corpus
    python3 scripts/derive/derive.py --check    compare it with what is there; exit code 1 and the paths that differ or are not part of it
    python3 scripts/derive/derive.py --try pair gather    derive and lint some features, print their counts, write nothing

Each feature is a module with `files()`: path without .json -> the document of builder.vector_file, its tests' ids being only their names.
"""

import hashlib
import importlib
import sys

sys.dont_write_bytecode = True

from layout import ledger_text, manifest_text, vectors_text
from ledger import CORPUS, corpus_version, next_ledger
from lint import problems

FEATURES = ["window", "pair", "encode", "gather", "quantize", "im2col", "dot", "bitplane", "cost", "roofline", "systolic"]
BY_HAND = {"package.json", "README.md", "CHANGELOG.md", "LICENSE", "types.d.ts"}


def documents(features=FEATURES):
    """The vector files of the features by their path without .json, complete."""
    complete = {}
    for feature in features:
        module = importlib.import_module(feature)
        unused = set(getattr(module, "NOTES", {}))
        for path, document in module.files().items():
            tests = [test for group in document["groups"] for test in group["tests"]]
            unused -= set(document["notes"])
            for test in tests:
                test["id"] = f"{path}/{test['id']}"
            head = {"schema": "sparqkit/vectors@1", "feature": document["feature"], "operation": document["operation"], "header": document["header"]}
            complete[path] = {**head, "numberOfTests": len(tests), "notes": document["notes"], "groups": document["groups"]}
        if unused:
            raise SystemExit(f"{feature}: no test has the flag {', '.join(sorted(unused))}")
    wrong = list(problems(complete))
    if wrong:
        raise SystemExit("\n".join(wrong))
    return complete


def listing(path, document, content):
    clauses = {clause for group in document["groups"] for clause in group["clauses"]}
    return {
        "path": f"{path}.json",
        "feature": document["feature"],
        "operation": document["operation"],
        "numberOfTests": document["numberOfTests"],
        "clauses": sorted(clauses, key=lambda clause: (clause.split("-")[0], int(clause.split("-")[1]))),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def corpus():
    """Every generated file of the corpus by its path."""
    complete = documents()
    texts = {path: vectors_text(document).encode() for path, document in complete.items()}
    files = [listing(path, document, texts[path]) for path, document in complete.items()]
    manifest = {"schema": "sparqkit/manifest@1", "version": corpus_version(), "files": files}
    generated = {f"{path}.json": text for path, text in texts.items()}
    return {**generated, "manifest.json": manifest_text(manifest).encode(), "ledger.json": ledger_text(next_ledger(complete)).encode()}


def stray(files):
    there = (file.relative_to(CORPUS).as_posix() for file in CORPUS.rglob("*") if file.is_file())
    return sorted(path for path in there if path not in files and path not in BY_HAND and not path.startswith("node_modules/"))


def differing(files):
    return [path for path, content in files.items() if not (CORPUS / path).is_file() or (CORPUS / path).read_bytes() != content]


def check(files):
    for path in differing(files):
        print(f"vectors/{path} differs from its derivation", file=sys.stderr)
    for path in stray(files):
        print(f"vectors/{path} is not part of the corpus", file=sys.stderr)
    return 1 if differing(files) or stray(files) else 0


def write(files):
    for path in stray(files):
        if path.endswith(".json"):
            (CORPUS / path).unlink()
    for path, content in files.items():
        (CORPUS / path).parent.mkdir(parents=True, exist_ok=True)
        (CORPUS / path).write_bytes(content)
    print(f"{len(files)} files in {CORPUS.name}/")


def attempt(features):
    for path, document in documents(features).items():
        print(f"{path}: {document['numberOfTests']} tests, {len(vectors_text(document))} bytes, {' '.join(document['notes'])}")


if __name__ == "__main__":
    if "--try" in sys.argv[1:]:
        attempt(sys.argv[sys.argv.index("--try") + 1 :])
        sys.exit()
    if "--check" in sys.argv[1:]:
        sys.exit(check(corpus()))
    write(corpus())
