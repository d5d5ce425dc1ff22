#!/usr/bin/env python3
"""Read assay's JSON: predictions beside what was measured, exactly.

Usage: read_assay.py CLAIM [PROGRAM]

Every number with digits comes as a string: a rational goes into a Fraction, a
decimal into a Decimal, and neither is ever a float.
"""
import json
import subprocess
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 40


def ask(program, *words):
    """The document that PROGRAM prints, or None after its own message."""
    done = subprocess.run([program, *words, "--json"], text=True,
                          stdout=subprocess.PIPE)
    # 0 holds, 1 fails, 3 is undecided: there is a document.  Else there is none.
    if done.returncode not in (0, 1, 3):
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def predict(program, name, at, digits):
    """The prediction at the exact point AT, and that it is enclosed."""
    words = [f"{axis}={Fraction(value)}" for axis, value in at.items()]
    value = ask(program, "predict", name, *words, "--digits", str(digits))["value"]
    lower, upper = Decimal(value["lower"]), Decimal(value["upper"])
    rounded = Decimal(value["rounded"])
    # The rounding is within half a unit of its last digit of the enclosure.
    unit = Decimal(1).scaleb(rounded.adjusted() + 1 - digits)
    assert lower - unit / 2 <= rounded <= upper + unit / 2
    return rounded


def compare(program, name):
    """One line a point: prediction, measurement, how many half-widths apart."""
    document = ask(program, "check", name)
    for claim in document["claims"]:
        print(claim["claim"])
        for point in claim["points"]:
            where = " ".join(f"{a}={v}" for a, v in point["at"].items())
            predicted = predict(program, claim["claim"], point["at"], 20)
            found = point["measured"]
            line = f"  {where}: {predicted}"
            if found is not None:
                width = Decimal(found["half_width"] or found["error_budget"])
                gap = abs(Decimal(found["centre"]) - predicted)
                line += f", measured {found['centre']}"
                if width > 0:
                    line += f", {gap / width:.2f} half-widths away"
            print(f"{line}: {point['verdict']}")
    print(f"{document['count']} results, {document['failed']} failed")
    return 1 if document["failed"] else 0


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    sys.exit(compare(sys.argv[2] if len(sys.argv) > 2 else "assay", sys.argv[1]))
