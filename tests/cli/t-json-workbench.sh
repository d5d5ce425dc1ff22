# JSON of the workbench: tables, plots, reports, formulas, stores, baselines
# print documents that the schema admits, and that say what the texts say.
. "$srcdir/tests/tap.sh"
doc=$(cd "$srcdir/doc" && pwd)
schema=$doc/assay.schema.json
reader=$doc/read_assay.py
cd "$scratch" || exit 99

# document WANTED-STATUS NAME WORDS...: a document in NAME.json, no message
documents=
document () {
    wanted=$1
    name=$2
    shift 2
    run "$@"
    mv out "$name.json"
    documents="$documents $name.json"
    test "$status" = "$wanted" && test -z "$err" \
        && grep -q "^ \"command\": \"$1\"" "$name.json"
    ok $? "assay $* exits $wanted with a document"
}

few='memscale/class_mass --runs 20'
document 0 table table memscale/tail_midpoint --json
document 0 quantity table memscale/tail alpha=2,3 P=12 --no-runs --json
document 3 few table $few --json
document 3 plot plot $few --json
document 0 exact plot memscale/unseen_mass_asymptote --json
document 0 rows plot teleport/logistic_smoothness --json
document 3 law plot multiindex/overlap_law --runs 20 --json
document 0 report report site memscale/class_mass memscale/tail_midpoint \
    --no-runs --no-plots --json
document 3 report-few report site2 $few --no-plots --json
document 0 eval eval 'sqrt(x)' x=3/2 --json
document 0 eval-exact eval 'x^2' x=3/2 --exact --json
document 0 eval-truth eval 'x < 2' x=3/2 --json
document 0 sweep sweep $few --store a --json
"$ASSAY" sweep memscale/class_mass alpha=3/2 M=2 y=1 --runs 20 --store b >log
document 0 merge merge a b --json
document 0 save baseline save kept memscale/class_mass --no-runs --json
document 0 diff baseline diff kept --json

# --json is --format json, and nothing else.
"$ASSAY" plot $few --format json | cmp -s - plot.json
ok $? "plot: --format json is the same"
"$ASSAY" plot $few --output p.json; cmp -s p.json plot.json
ok $? "plot: and a file called .json"
"$ASSAY" table memscale/tail_midpoint --format json |
    grep -v '"line": ' >other
grep -v '"line": ' table.json | cmp -s - other
ok $? "table: --format json is the same"
for command in 'table memscale/tail_midpoint' 'plot memscale/tail_midpoint'
do refuses 2 '--json --format csv: one of them' $command --json --format csv
done
refuses 2 '--json --format latex: one of them' eval 1 --json --format latex
mkdir full; : >full/file
refuses 4 'full' report full memscale/tail_midpoint --json

if command -v python3 >/dev/null; then
    "$ASSAY" plot $few --format csv >plot.csv
    cat >same.py <<'P'
import csv, json
from decimal import Decimal
from pathlib import Path

def load(name):
    return json.load(open(name + ".json"))

def number(text):
    return Decimal(text) if text else None

names = ("value", "low", "high")
plot = load("plot")
ours = [(c["kind"], c["label"], float(p["x"]), *(number(p[k]) for k in names))
        for c in plot["curves"] for p in c["points"] if p["value"]]
ours += [(p["kind"], p["label"], float(p["x"]), *(number(p[k]) for k in names))
         for p in plot["points"]]
rows = [(r["kind"], r["label"], float(r[plot["swept"]]),
         *(number(r[k]) for k in names))
        for r in csv.DictReader(open("plot.csv", newline=""))]
print(ours == rows, "a plot has the numbers of its CSV")
print(all(Decimal(p["low"]) <= Decimal(p["value"]) <= Decimal(p["high"])
          for p in plot["points"]), "low <= value <= high")
print({tuple(j["at"].values()): j["verdict"] for j in plot["judged"]}
      == {tuple(r["at"].values()): r["verdict"] for r in load("few")["rows"]},
      "plot and table judge alike")
exact = load("exact")
print((exact["x_scale"], exact["value_scale"], plot["x_scale"])
      == ("log", "log", "linear"), "a power law is logarithmic")
print({p["x"] for c in load("rows")["curves"] for p in c["points"]} == {None},
      "without axes there is no x")
for name in "report", "report-few":
    site = load(name)
    pages = list(Path(site["directory"]).rglob("*.html"))
    print(site["pages"] == len(pages)
          and all(Path(site["directory"], c["page"]) in pages
                  for c in site["claims"])
          and sum(site["counts"].values()) == len(site["claims"]),
          name + " counts its pages, which are there")
print([(c["verdict"], c["proof"]) for c in load("report")["claims"]]
      == [("predicted", "unproved"), ("holds", "proved")]
      and load("report-few")["counts"]["inconclusive"] == 1,
      "verdicts and proofs are those of the claims")
P
    python3 same.py >said 2>&1
    test $? = 0 && test "$(grep -c '^True' said)" = 8
    ok $? "plots and reports are those of CSV, table and directory"
    grep -v '^True' said | sed 's/^/# /'
    python3 "$reader" --table multiindex/overlap_quantile "$ASSAY" >said 2>&1
    test $? = 0 && test "$(grep -c 'half-widths away: holds' said)" = 5
    ok $? "the example reads a table"
else
    skip "plots and reports agree with the texts" "python3 is not installed"
    skip "the example reads a table" "python3 is not installed"
fi

python=
for try in python3 /usr/bin/python3; do
    if $try -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null
    then python=$try; break; fi
done
if test -z "$python"; then
    skip "the schema" "python3-jsonschema is not installed"
    finish
fi
# Every document must be admitted, and none after one of its parts is gone.
cat >valid.py <<'P'
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1]))
validator = jsonschema.Draft202012Validator(schema)
for name in sys.argv[2:]:
    document = json.load(open(name))
    parts = {"$ref": "#/$defs/" + document["command"], "$defs": schema["$defs"]}
    part = jsonschema.Draft202012Validator(parts)
    if not validator.is_valid(document):
        print(name, "is not admitted")
        for error in part.iter_errors(document):
            print(list(error.absolute_path), error.message[:200])
    small = {key: [] if isinstance(value, list) else value
             for key, value in document.items()}
    for key in small:
        rest = {k: v for k, v in small.items() if k != key}
        if key != "verdicts" and part.is_valid(rest):
            print(name, "is admitted without", key)
    if part.is_valid({**small, "host": "here"}):
        print(name, "is admitted with more")
P
# And three that are spoilt must not be.
sed 's/"value": "\(0[^"]*\)"/"value": \1/' plot.json >spoilt-1.json
sed 's/"x": "[^"]*"/"x": "here"/' plot.json >spoilt-2.json
sed 's/"proved"/"believed"/' report.json >spoilt-3.json
$python valid.py "$schema" $documents spoilt-[123].json >said 2>&1
! grep -v '^\[' said | grep -v '^spoilt-. *' | grep -q .
ok $? "the schema admits every document, and none without a part"
! test -s said || grep -v '^spoilt' said | grep '\.json' | head | sed 's/^/# /'
test "$(grep -c '^spoilt-.\.json is not admitted' said)" = 3
ok $? "nor a number that is none, a place, a word"
finish
