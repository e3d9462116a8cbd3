"""SPARQ in Python, written from the clauses of spec/ for reading; standard library only, Python 3.9 or later.

    sparqkit conform -- python3 adapters/python/adapter.py

Speaks the protocol of spec/protocol.md: one JSON object a line on stdin, one a line on stdout.
"""
import json
import sys

import bitplanes
import convolution
import cost
import encoding
import gather
import pairs
import products
import quantization
import roofline
import systolic
import windows
from values import Rejected

FEATURES = {
    "window": windows,
    "pair": pairs,
    "encode": encoding,
    "gather": gather,
    "quantize": quantization,
    "im2col": convolution,
    "dot": products,
    "bitplane": bitplanes,
    "cost": cost,
    "roofline": roofline,
    "systolic": systolic,
}
OPERATIONS = {name: operation for module in FEATURES.values() for name, operation in module.OPERATIONS.items()}
IMPLEMENTATION = {"name": "sparqkit-python", "version": "1.0.0", "language": "Python", "features": list(FEATURES)}
FIELDS = {"start": {"cmd", "protocol"}, "run": {"cmd", "seq", "operation", "params", "inputs"}, "stop": {"cmd"}}


def result_of(name, params, given):
    """One result [PROTOCOL-2]. What goes wrong without a clause behind it is a failure of ours and is said, never passed off as an answer."""
    if name not in OPERATIONS:
        return {"skipped": "no operation " + name}
    try:
        return {"output": OPERATIONS[name](params, given)}
    except Rejected as rejected:
        return {"rejected": {"code": rejected.code}}
    except Exception as error:
        return {"errored": "%s: %s" % (type(error).__name__, error)}


def answer(message):
    """The answer to `start` or `run`. An unknown field is an error [PROTOCOL-5]."""
    if set(message) != FIELDS[message["cmd"]]:
        raise ValueError("the fields of %s" % message["cmd"])
    if message["cmd"] == "start":
        if message["protocol"] != 1:
            raise ValueError("protocol %s" % message["protocol"])
        return {"protocol": 1, "implementation": IMPLEMENTATION}
    return {"seq": message["seq"], "results": [result_of(message["operation"], message["params"], given) for given in message["inputs"]]}


def main():
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        try:
            message = json.loads(line)
            if message["cmd"] == "stop":
                return 0
            text = json.dumps(answer(message), separators=(",", ":"))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            print("not a message of the protocol: %r" % error, file=sys.stderr)
            return 2
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
