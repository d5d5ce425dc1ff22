# Tables of predictions, byte for byte; a difference is shown as a diff.
. "$srcdir/tests/tap.sh"

# What varies with versions is not part of the comparison.
stable () {
    sed 's/^% assay [^,]*, FLINT [^,]*, MPFR [^,]*,/% assay VERSIONS,/'
}

golden () {
    format=$1
    file=$srcdir/tests/data/table.$format
    if difference=$("$ASSAY" table memscale/class_mass \
        memscale/unseen_mass_finite --no-runs --digits 30 --format "$format" |
        stable | diff -u "$file" - 2>&1)
    then ok 0 "the $format table is tests/data/table.$format"
    else
        ok 1 "the $format table is tests/data/table.$format"
        echo "$difference" | sed 's/^/# /'
    fi
}

for format in text latex csv md json; do golden $format; done

# A judged table says what was learnt, and its exit status agrees.
run table memscale/class_mass --format csv
test "$status" = 0 && test "$(grep -c ',holds' "$scratch/out")" = 3
ok $? "three points hold"
run table memscale/class_mass --runs 50 --format csv
test "$status" = 3 && test "$(grep -c ',inconclusive' "$scratch/out")" = 3
ok $? "fifty draws decide nothing, exit 3"
if command -v python3 >/dev/null; then
    "$ASSAY" table memscale/class_mass --no-runs --format json |
        python3 -c 'import json,sys; assert len(json.load(sys.stdin)) == 3'
    ok $? "JSON is JSON"
    "$ASSAY" table memscale/class_mass --no-runs --format csv |
        python3 -c 'import csv,sys
rows = list(csv.reader(sys.stdin))
assert len(rows) == 4 and all(len(row) == 8 for row in rows)'
    ok $? "CSV is CSV"
else
    skip "JSON is JSON" "python3 is not installed"
    skip "CSV is CSV" "python3 is not installed"
fi
if command -v pdflatex >/dev/null; then
    cd "$scratch" || exit 99
    { echo '\documentclass{article}\usepackage{booktabs}\begin{document}'
      "$ASSAY" table memscale/class_mass --no-runs --format latex
      echo '\end{document}'; } >t.tex
    pdflatex -interaction=batchmode t.tex >/dev/null 2>&1
    ok $? "LaTeX compiles"
else
    skip "LaTeX compiles" "pdflatex is not installed"
fi
finish
