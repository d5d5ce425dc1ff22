#!/usr/bin/env python3
"""Read assay's JSON: predictions beside what was measured, exactly.

Usage: read_assay.py [--table] CLAIM [PROGRAM]

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
    if done.returncode not in (0, 1, 3):  # holds, fails, undecided: documents
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def predict(program, name, at, digits):
    """The prediction at the exact point AT, correctly rounded."""
    words = [f"{axis}={Fraction(value)}" for axis, value in at.items()]
    value = ask(program, "predict", name, *words, "--digits", str(digits))["value"]
    return Decimal(value["rounded"])


def compare(program, name):
    """One line a point: prediction, measurement, how many half-widths apart."""
    document = ask(program, "check", name)
    for claim in document["claims"]:
        print(claim["claim"])
        for point in claim["points"]:
            where = " ".join(f"{a}={v}" for a, v in point["at"].items())
            predicted = predict(program, claim["claim"], point["at"], 20)
            line, found = f"  {where}: {predicted}", point["measured"]
            width = found and Decimal(found["half_width"] or found["error_budget"])
            if width:
                gap = abs(Decimal(found["centre"]) - predicted)
                line += f", measured {found['centre']}"
                line += f", {gap / width:.2f} half-widths away"
            print(f"{line}: {point['verdict']}")
    print(f"{document['count']} results, {document['failed']} failed")
    return 1 if document["failed"] else 0


def tabulate(program, name):
    """The same from one table: its measurements are a middle and a radius."""
    for row in ask(program, "table", name)["rows"]:
        value, found = row["prediction"], row["measured"]
        line = " ".join(f"{a}={v}" for a, v in row["at"].items())
        if value and row["evidence"] == "runs" and Decimal(found["radius"]) > 0:
            gap = abs(Decimal(found["middle"]) - Decimal(value["rounded"]))
            line += f": {gap / Decimal(found['radius']):.2f} half-widths away"
        print(f"{line}: {row['verdict']}")
    return 0


if __name__ == "__main__":
    names = [word for word in sys.argv[1:] if word != "--table"]
    if not 1 <= len(names) <= 2:
        sys.exit(__doc__)
    read = tabulate if "--table" in sys.argv else compare
    sys.exit(read(names[1] if len(names) > 1 else "assay", names[0]))
