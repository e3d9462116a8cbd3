"""Tests of how the corpus is put together: lint, ledger, layout. Run with `python3 scripts/derive/test_framework.py`."""

import copy
import hashlib
import json
import random
import struct
import unittest
from fractions import Fraction

import derive
from builder import acceptable, group, invalid, note, valid, vector_file
from layout import canonical, meaning, vectors_text
from ledger import refusals
from lint import problems
from values import float32, round_half_even
from windows import every_valid_set, wide_set

NOTES = {"Survivor": note("EDGE_CASE", "one zero", "no sharing", "PAIR-3"), "Unused": note("BASIC", "nothing", "nothing", "PAIR-2")}


def document():
    tests = [valid("pair/x/1", "Survivor", {"a": [27, 0]}, {"cut": [27, 0]}), invalid("pair/x/2", "Survivor", {"a": [300, 0]}, "INVALID_PARAMETER")]
    written = vector_file("pair", "a file", [group("edges", "PAIR-3", {"share": True}, tests, tolerance={"rel": 1e-6})], NOTES)
    return {"pair/x": {**written, "numberOfTests": len(tests)}}


class Lint(unittest.TestCase):
    def wrong(self, change):
        changed = copy.deepcopy(document())
        file = changed["pair/x"]
        change(file, file["groups"][0], file["groups"][0]["tests"])
        return " ".join(problems(changed))

    def test_passes_what_is_right(self):
        self.assertEqual(list(problems(document())), [])
        self.assertNotIn("Unused", document()["pair/x"]["notes"])

    def test_names_what_is_wrong(self):
        both = acceptable("pair/x/2", "Survivor", {}, ["INVALID_SHAPE"])
        for change, told in {
            "clause": (lambda file, group_, tests: group_.update(clauses=["PAIR-99"]), "PAIR-99"),
            "note's clause": (lambda file, group_, tests: file["notes"]["Survivor"].update(clauses=["PAIR-98"]), "PAIR-98"),
            "operation": (lambda file, group_, tests: file.update(operation="pear"), "pear"),
            "flag": (lambda file, group_, tests: tests[0].update(flags=["Other"]), "flag Other has no note"),
            "no flag": (lambda file, group_, tests: tests[0].update(flags=[]), "no flag"),
            "note": (lambda file, group_, tests: file["notes"].update(More=NOTES["Unused"]), "note More is not used"),
            "id": (lambda file, group_, tests: tests[1].update(id="pair/x/1"), "pair/x/1: the id is also in"),
            "path": (lambda file, group_, tests: tests[1].update(id="pair/y/1"), "pair/y/1: an id is the file's path"),
            "code": (lambda file, group_, tests: tests[1].update(error={"code": "BAD"}), "error code BAD"),
            "result": (lambda file, group_, tests: tests[1].update(result="valid"), "result valid goes with"),
            "alternatives": (lambda file, group_, tests: tests.append({**both, "id": "pair/x/3"}), "pair/x/3: an acceptable test has at least two"),
            "empty group": (lambda file, group_, tests: tests.clear(), "without clauses or tests"),
        }.values():
            self.assertIn(told, self.wrong(change))


class Ledger(unittest.TestCase):
    before = {"version": "1.2.0", "ids": {"a": ["1.0.0", "1"], "b": ["1.2.0", "2"]}, "gone": {"z": "1.0.0"}}
    same = {"a": "1", "b": "2"}

    def refused(self, version, is_open, hashes, before=None):
        return " ".join(refusals(version, is_open, before or self.before, hashes))

    def test_refuses_any_change_of_a_released_version(self):
        self.assertEqual(self.refused("1.2.0", False, self.same), "")
        for hashes in ({**self.same, "a": "9"}, {"a": "1"}, {**self.same, "c": "3"}):
            self.assertIn("1.2.0 is released", self.refused("1.2.0", False, hashes))

    def test_wants_a_major_version_for_a_change_or_removal(self):
        self.assertIn("needs version 2.0.0: a", self.refused("1.3.0", True, {**self.same, "a": "9"}))
        self.assertIn("needs version 2.0.0: a", self.refused("1.3.0", True, {"b": "2"}))
        self.assertEqual(self.refused("2.0.0", True, {"a": "9"}), "")

    def test_wants_a_minor_version_for_an_addition(self):
        self.assertIn("needs version 1.3.0: c", self.refused("1.2.1", True, {**self.same, "c": "3"}))
        self.assertEqual(self.refused("1.3.0", True, {**self.same, "c": "3"}), "")

    def test_leaves_what_came_in_the_version_being_made_free(self):
        self.assertEqual(self.refused("1.2.0", True, {"a": "1", "b": "9"}), "")
        self.assertEqual(self.refused("1.2.0", True, {"a": "1"}), "")

    def test_refuses_an_id_that_was_used_before_and_an_older_version(self):
        self.assertIn("never used again: z", self.refused("2.0.0", True, {**self.same, "z": "3"}))
        self.assertIn("versions only grow", self.refused("1.1.0", True, self.same))


class Layout(unittest.TestCase):
    def test_is_json_with_a_test_a_line(self):
        text = vectors_text(document()["pair/x"])
        self.assertEqual(json.loads(text), document()["pair/x"])
        self.assertEqual(sum(line.strip().startswith('{"id"') for line in text.splitlines()), 2)

    def test_writes_numbers_as_ecmascript_does(self):
        self.assertEqual(canonical({"b": 1e-6, "a": [1e-12, True, None, -1, 0.5]}), '{"a":[1e-12,true,null,-1,0.5],"b":0.000001}')

    def test_hashes_what_a_test_means_and_not_what_is_said_about_it(self):
        file = document()["pair/x"]
        group_ = file["groups"][0]
        test = group_["tests"][0]
        written = '{"expected":{"cut":[27,0]},"input":{"a":[27,0]},"level":"required","operation":"pair","params":{"share":true},"result":"valid","tolerance":{"rel":0.000001}}'
        self.assertEqual(meaning(file, group_, test), hashlib.sha256(written.encode()).hexdigest()[:16])
        self.assertEqual(meaning(file, group_, test), meaning(file, group_, {**test, "comment": "x", "flags": []}))
        self.assertNotEqual(meaning(file, group_, test), meaning(file, {**group_, "level": "recommended"}, test))


class Check(unittest.TestCase):
    def test_names_files_that_differ_and_files_that_are_strange(self):
        there = {path.relative_to(derive.CORPUS).as_posix(): path.read_bytes() for path in derive.CORPUS.rglob("*.json") if path.parent.name not in ("vectors", "node_modules")}
        self.assertEqual(derive.differing(there), [])
        first = min(there)
        self.assertEqual(derive.differing({**there, first: b"{}"}), [first])
        self.assertIn(first, derive.stray({path: text for path, text in there.items() if path != first}))


class Values(unittest.TestCase):
    def test_rounds_half_to_even(self):
        self.assertEqual([round_half_even(Fraction(half, 2)) for half in (-5, -3, -1, 1, 3, 5)], [-2, -2, 0, 0, 2, 2])

    def test_rounds_to_float32_as_the_machine_does(self):
        source = random.Random("float32")
        for value in [2.0**-149, 2.0**-150, 3 * 2.0**-150, 1 + 2.0**-24, 1 + 3 * 2.0**-24, *(source.uniform(-1, 1) * 2.0 ** source.randint(-150, 127) for _ in range(500))]:
            self.assertEqual(float32(Fraction(value)), struct.unpack("f", struct.pack("f", value))[0])

    def test_knows_every_valid_window_set(self):
        sets = list(every_valid_set())
        self.assertEqual((len(sets), len({str(each) for each in sets})), (255, 255))
        self.assertEqual(wide_set(3, [5]), (6, [0, 1, 2]))


if __name__ == "__main__":
    unittest.main()
