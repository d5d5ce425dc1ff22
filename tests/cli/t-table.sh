# Tables: byte for byte, in all formats and styles; read back by other programs.
. "$srcdir/tests/tap.sh"

# What varies with versions is no part of the comparison.
stable () {
    sed -e 's/^% assay .*/% assay VERSION/' -e 's/^% FLINT .*/% LIBRARIES/' \
        -e 's/^Made by assay [^:]*:/Made by assay VERSION:/' \
        -e 's/; FLINT [^)]*)/; LIBRARIES)/' \
        -e 's/^ "\(assay\|commit\|libraries\)": ".*"/ "\1": "VERSION"/'
}

# golden FILE ARGUMENTS...
golden () {
    file=$1
    shift
    if difference=$("$ASSAY" table "$@" | stable |
        diff -u "$srcdir/tests/data/$file" - 2>&1)
    then ok 0 "assay table $* is tests/data/$file"
    else
        ok 1 "assay table $* is tests/data/$file"
        echo "$difference" | sed 's/^/# /'
    fi
}

two='memscale/class_mass memscale/unseen_mass_finite'
for format in text latex csv md json; do
    golden table.$format $two --no-runs --digits 30 --format $format
done
for format in text latex md; do
    golden table_pivot.$format memscale/unseen_mass_asymptote \
        alpha=3/2,2 T=10^3,10^6,10^12 --pivot alpha --no-runs --digits 6 \
        --style uncertainty --format $format
done

# A judged table says what was learnt, and its exit status agrees.
run table memscale/unseen_mass --format csv
test "$status" = 0 && test "$(grep -c ',holds' "$scratch/out")" = 3
ok $? "three points hold"
run table memscale/class_mass --runs 50 --format csv
test "$status" = 3 && test "$(grep -c ',inconclusive' "$scratch/out")" = 3
ok $? "fifty draws decide nothing, exit 3"
run table memscale/class_mass --runs 50 --format latex
printf '%s\n' "$out" | grep -q '^% 3 points: 0 hold, 0 fail, 3 inconclusive'
ok $? "the head counts verdicts"
run table memscale/class_mass --runs 50 --pivot y
printf '%s\n' "$out" | grep -q ')\*' && printf '%s\n' "$out" |
    grep -q '^  \* does not hold'
ok $? "across, what does not hold is marked"

# The styles agree with each other and with what they round.
value=0.210968911503986528379476738350140095347847113417
run table memscale/unseen_mass alpha=2 T=10 --no-runs --digits 6
test "${out##* }" = 0.210969
ok $? "rounded"
run table memscale/unseen_mass alpha=2 T=10 --no-runs --digits 6 \
    --style uncertainty
test "${out##* }" = '0.210969(1)'
ok $? "with uncertainty"
run table memscale/unseen_mass alpha=2 T=10 --no-runs --digits 6 --style prefix
printf '%s\n' "$out" | grep -Fq '  0.21096[8, 9]'
ok $? "shared prefix"
run table memscale/unseen_mass alpha=2 T=10 --no-runs --digits 6 \
    --style interval
printf '%s\n' "$out" | grep -Fq '  [0.210968, 0.210969]'
ok $? "interval, both ends outward"
refuses 2 "^assay: --style bold: not one of rounded, uncertainty, prefix, interval$" \
    table memscale/class_mass --style bold
refuses 2 "^assay: --pivot: csv has one record a point" \
    table memscale/class_mass --format csv --pivot M
refuses 2 "^assay: --pivot: memscale/class_mass: unknown axis 'N' \(the axes are: alpha M y\)$" \
    table memscale/class_mass --pivot N

# Other programs read them.
cat >"$scratch/read.py" <<'PYTHON'
import csv, json, re, sys
from fractions import Fraction as F

def dump(text):
    m, e, rm, re_ = (int(word, 16) for word in text.split())
    two = F(2)
    return m * two ** e, rm * two ** re_

what, path = sys.argv[1:]
text = open(path, newline="").read()
if what == "json":
    table = json.loads(text)
    assert table["command"] == "table" and len(table["rows"]) == 8
    for row in table["rows"]:
        middle, radius = dump(row["ball"])
        p = row["prediction"]
        assert F(p["lower"]) <= middle - radius <= middle + radius <= F(p["upper"])
        assert row["shown"] == p["rounded"] and row["verdict"] is None
else:
    assert text.count("\r\n") == text.count("\n")
    rows = list(csv.DictReader(text.splitlines(keepends=True)))
    assert len(rows) == 8, len(rows)
    negative = 0
    for row in rows:
        middle, radius = dump(row["ball"])
        m, r = F(row["midpoint"]), F(row["radius"])
        assert m - r <= middle - radius and middle + radius <= m + r
        assert r <= abs(m) / 10 ** 12
        assert abs(F(row["prediction"]) - m) <= abs(m) / 10 ** 11
        assert row["alpha"] and (row["T"] or row["M"])
        negative += m < 0
        for field in row.values():
            assert not re.match(r"['=+@\t\r]", field), field
    assert negative == 5
PYTHON
if command -v python3 >/dev/null; then
    "$ASSAY" table memscale/class_mass memscale/unseen_mass_exponent --no-runs \
        --digits 12 --format json >"$scratch/t.json"
    python3 "$scratch/read.py" json "$scratch/t.json"
    ok $? "JSON is JSON, and its ends enclose its balls"
    "$ASSAY" table memscale/class_mass memscale/unseen_mass_exponent --no-runs \
        --digits 12 --format csv >"$scratch/t.csv"
    python3 "$scratch/read.py" csv "$scratch/t.csv"
    ok $? "CSV is CSV, midpoint and radius enclose its balls"
else
    skip "JSON is JSON" "python3 is not installed"
    skip "CSV is CSV" "python3 is not installed"
fi
if command -v pdflatex >/dev/null; then
    cd "$scratch" || exit 99
    { printf '%s' '\documentclass{article}\usepackage{booktabs,longtable}' \
          '\parindent0pt \hbadness10000 \begin{document}'
      for style in rounded uncertainty prefix interval; do
          "$ASSAY" table memscale/class_mass imbalance/head_share_error \
              memscale/unseen_mass_exponent memscale/tail_midpoint --no-runs \
              --format latex --style $style
          echo
          "$ASSAY" table memscale/unseen_mass alpha=3/2..4:1/2 T=10,10^3 \
              --no-runs --digits 12 --pivot alpha --format latex --style $style
          echo
      done
      "$ASSAY" table memscale/class_mass --runs 100 --pivot y --format latex
      echo
      "$ASSAY" table memscale/class_mass --runs 100 --format latex
      echo
      "$ASSAY" table memscale/class_mass --no-runs --digits 170 --format latex
      echo
      "$ASSAY" table memscale/unseen_mass alpha=2 T=1..50 --no-runs \
          --format latex
      printf '%s\n' '\end{document}'; } >t.tex
    pdflatex -halt-on-error -interaction=nonstopmode t.tex >log 2>&1
    ok $? "LaTeX compiles every style and form"
    grep -E "^(!|Overfull)" log | sed "s/^/# /"
    wide=$(sed -n 's/^Overfull .hbox (\([0-9]*\).*/\1/p' log | sort -n | tail -1)
    test "${wide:-0}" -lt 3
    ok $? "no table is wider than the page"
else
    skip "LaTeX compiles every style and form" "pdflatex is not installed"
    skip "no table is wider than the page" "pdflatex is not installed"
fi
finish
