# Plots: every format, what is in it, and what is refused.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99
claim=memscale/unseen_mass_asymptote

# has PATTERN FILE NAME
has () {
    grep -Eq -- "$1" "$2"
    ok $? "$3"
}

# Numbers and scripts need no other program.
run plot $claim --output p.csv
test "$status" = 0 && test -z "$out$err"
ok $? "numbers go to a file"
test "$(head -1 p.csv | tr -d '\r')" = kind,label,T,value,low,high,verdict
ok $? "the header names the axis"
for kind in prediction rival exact; do
    has "^$kind," p.csv "$kind: there are marks"
done
if command -v python3 >/dev/null; then
    "$ASSAY" predict memscale/unseen_mass_asymptote alpha=2 T=100 \
        --digits 40 >value
    for at in 1000 10000 1000000000000; do
        "$ASSAY" predict memscale/unseen_mass_asymptote alpha=2 T=$at \
            --digits 40 >>value
    done
    "$ASSAY" plot $claim T=100,1000,10^4,10^12 --format csv >q.csv
    python3 - <<'END'
import csv, sys
from fractions import Fraction
values = [Fraction(line) for line in open("value")]
rows = [row for row in csv.DictReader(open("q.csv", newline=""))
        if row["kind"] == "prediction" and row["label"].endswith("= 2")]
sys.exit(not all(any(
    Fraction(row["T"]) == at
    and Fraction(row["low"]) <= value <= Fraction(row["high"])
    and Fraction(row["high"]) - Fraction(row["low"]) < value / 10**14
    for row in rows)
    for at, value in zip((100, 1000, 10**4, 10**12), values)))
END
    ok $? "low and high enclose what assay predict says"
else
    skip "low and high enclose what assay predict says" \
        "python3 is not installed"
fi
run plot $claim --format data --output p.data
has '^# command: assay plot memscale/unseen_mass_asymptote' p.data \
    "data say where they come from"
has '^# assay [^ ]*, commit [^ ]+, FLINT' p.data "and which commit drew them"
run plot $claim --format gnuplot --output p.gp
has 'set logscale x' p.gp "a power law has a logarithmic x"
has 'set logscale y' p.gp "and y"
has "dt \(14,7\) .*title 'rival: the leading term alone'" p.gp \
    "a rival is dashed and named"
run plot memscale/unseen_mass --no-runs --format gnuplot
printf '%s' "$out" | grep -q 'set logscale y' \
    && ! printf '%s' "$out" | grep -q yerrorbars
ok $? "without runs there are no bars"
run plot memscale/class_mass --runs 1000 --format gnuplot
test "$status" = 3 && printf '%s' "$out" | grep -q yerrorbars \
    && printf '%s' "$out" | grep -q 'inconclusive'
ok $? "with too few there are, a note, and exit 3"
run plot $claim --linear --format gnuplot
printf '%s' "$out" | grep -q logscale
test $? = 1
ok $? "--linear is obeyed"
run plot $claim --x alpha T=1000 --format csv
printf '%s' "$out" | grep -q '^kind,label,alpha,'
ok $? "--x is obeyed"

run plot multiindex/overlap_law --runs 50 --format csv
printf '%s' "$out" | grep '^share,' | tail -1 | grep -q ',1.0000000000000000,'
ok $? "the share of a sample ends at one"
run plot multiindex/planted_count --runs 50 --format csv
test "$(printf '%s' "$out" | grep -c '^measured,')" -ge 10
ok $? "a histogram has all its categories"
run plot teleport/logistic_smoothness --format csv
printf '%s' "$out" | head -1 | grep -q '^kind,label,axis,' \
    && printf '%s' "$out" | grep -q '^prediction,prediction,,0.[0-9]*,'
ok $? "a claim without axes has rows"
run plot memscale/unseen_mass_exponent --no-runs --format csv
printf '%s' "$out" | head -1 | grep -q '^kind,label,alpha,'
ok $? "not along T, which changes nothing"

# What is refused.
refuses 2 'which claim' plot
refuses 2 'no such claim' plot memscale/absent
refuses 2 'one claim at a time' plot memscale
refuses 2 '--x q: not an axis .*alpha T' plot $claim --x q
refuses 2 'one of them' plot $claim --linear --log
refuses 2 '--format jpg: not one of svg' plot $claim --format jpg
refuses 2 "unknown axis 'q'" plot $claim q=1
refuses 2 'alpha > 1' plot $claim alpha=1/2
refuses 4 'absent/p.csv' plot $claim --output absent/p.csv
ln -s p.csv link.csv
refuses 4 'is a link' plot $claim --output link.csv

# Without gnuplot.
mkdir empty
(PATH=$scratch/empty; "$ASSAY" plot $claim --output p.svg 2>err)
test $? = 4 && test ! -e p.svg && test "$(wc -l <err)" = 1 \
    && grep -q 'gnuplot is not installed' err
ok $? "a missing gnuplot is said in one line, exit 4, no file"
(PATH=$scratch/empty; "$ASSAY" plot $claim --output p2.csv) && cmp -s p.csv p2.csv
ok $? "numbers do without"

if command -v gnuplot >/dev/null; then
    for format in svg pdf png; do
        run plot $claim --output p.$format
        test "$status" = 0 && test -s p.$format
        ok $? "a picture: $format"
        (umask 077; mkdir -p other; cd other || exit
         HOME=/nonexistent LC_ALL=C "$ASSAY" plot $claim --output p.$format)
        sleep 0.01
        cmp -s p.$format other/p.$format
        ok $? "the same bytes elsewhere: $format"
        grep -aq 'command: assay plot memscale/unseen_mass_asymptote' p.$format
        ok $? "$format says where it comes from"
    done
    test "$(head -c 8 p.png | od -An -tx1 | tr -d ' ')" = 89504e470d0a1a0a
    ok $? "PNG is PNG"
    if command -v xmllint >/dev/null; then
        xmllint --noout p.svg
        ok $? "SVG is XML"
    else skip "SVG is XML" "xmllint is not installed"; fi
    if command -v pdfinfo >/dev/null; then
        pdfinfo p.pdf >info 2>err && grep -q '^Pages: *1$' info && test ! -s err
        ok $? "PDF is PDF"
        ! grep -q "$(date +%Y)" info
        ok $? "and has no clock"
    else
        skip "PDF is PDF" "pdfinfo is not installed"
        skip "and has no clock" "pdfinfo is not installed"
    fi
    run plot memscale/tail_midpoint --no-runs --output tail.svg
    test "$status" = 0 && grep -q '</svg>' tail.svg
    ok $? "sixty decades come to an end"
    gnuplot -d -e 'set terminal svg' p.gp >script.svg 2>err && test ! -s err \
        && grep -q '</svg>' script.svg
    ok $? "the script is a picture by itself"
else
    skip "pictures" "gnuplot is not installed"
fi
run plot $claim --format pgfplots --output p.tex
test "$status" = 0 && grep -q 'xmode=log, ymode=log' p.tex
ok $? "a TeX document"
run plot memscale/class_mass --runs 1000 --format pgfplots --output bars.tex
run plot teleport/logistic_smoothness --format pgfplots --output rows.tex
for file in p bars rows; do
    if kpsewhich pgfplots.sty standalone.cls >/dev/null 2>&1 \
        && test "${ASSAY_EFFORT:-1}" -ge 10; then
        pdflatex -interaction=batchmode -halt-on-error $file.tex >/dev/null 2>&1
        ok $? "that compiles: $file"
    else
        skip "that compiles: $file" "waits for pgfplots and ASSAY_EFFORT=10"
    fi
done
finish
