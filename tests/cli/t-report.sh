# Reports: pages that are sound, complete and still, in a directory that is
# whole or as it was.
. "$srcdir/tests/tap.sh"
tests=$(cd "$srcdir/tests" && pwd)
cd "$scratch" || exit 99
claims='imbalance/sign_loss memscale/threshold_best imbalance/head_share'

# The same texts in two reports, and no file beside them?
same () {
    diff -r "$1" "$2" >difference 2>&1
}
# Nothing is left of what was not finished.
tidy () {
    ! ls -a | grep -q '^site\.'
}

plots=
command -v gnuplot >/dev/null || plots=--no-plots

run report site $plots $claims
test "$status" = 0 && test -z "$out" && test -z "$err"
ok $? "a report of three claims that hold exits 0 in silence"
test -s site/index.html && test -s site/findings.html \
    && test -s site/assumptions.html && test -s site/imbalance/index.html \
    && test -s site/memscale/threshold_best.html && tidy
ok $? "it has an index, papers, claims, findings, assumptions"

if test -z "$plots"; then
    grep -q '^<svg' site/imbalance/sign_loss.svg \
        && grep -q 'src="sign_loss.svg" alt="Plot' site/imbalance/sign_loss.html
    ok $? "a claim is drawn"
else
    skip "a claim is drawn" "gnuplot is not installed"
fi

# A gnuplot that draws one picture, whatever it is asked for.
mkdir short
printf '#!/bin/sh\ncat >/dev/null\necho "<?xml?><svg></svg>"\n' >short/gnuplot
chmod +x short/gnuplot
PATH=$PWD/short:$PATH "$ASSAY" report few --no-runs memscale/threshold_best \
    imbalance/sign_loss >/dev/null 2>said
test $? = 4 && grep -q '1 of 2 plots are missing' said && test -s few/index.html
ok $? "a picture that is missing is said, exit 4, the pages stand"
rm -rf short few

if command -v python3 >/dev/null; then
    python3 "$tests/data/check_site.py" site >said 2>&1
    ok $? "pages are well-formed, every link leads somewhere, nothing is fetched"
    sed 's/^/# /' said
else
    skip "pages are well-formed and linked" "python3 is not installed"
fi
if command -v xmllint >/dev/null; then
    find site -name '*.html' -exec xmllint --noout {} + >said 2>&1
    ok $? "xmllint finds nothing"
    sed 's/^/# /' said
else
    skip "xmllint finds nothing" "xmllint is not installed"
fi

# Numbers are those of the other commands.
value=$("$ASSAY" predict imbalance/sign_loss c=10 t=1 --digits 30)
grep -q "<span class=\"number\">$value</span>" site/imbalance/sign_loss.html
ok $? "predictions are those of assay predict: $value"
measured=$("$ASSAY" table imbalance/sign_loss --format csv | awk -F, '
    /^#/ { next }
    !column { for (i = 1; i <= NF; i++) if ($i == "measured") column = i; next }
    { print $column; exit }')
# The page has 15 digits of it.
measured=$(printf '%.15g' "$measured")
test "$measured" != 0 && grep -q ">$measured<" site/imbalance/sign_loss.html
ok $? "measurements are those of assay table: $measured"
grep -q 'badge holds' site/imbalance/sign_loss.html \
    && grep -q 'class="note"' site/imbalance/sign_loss.html \
    && grep -q 'imbalance/sign_loss.html' site/findings.html
ok $? "what the paper says stands on the page and among the findings"
grep -q 'effort 10' site/memscale/threshold_best.html
ok $? "a point that waits for effort says so"

# Reports do not know when, where and for whom they are made.
mkdir elsewhere
(cd elsewhere && LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo HOME=/nonexistent \
    OMP_NUM_THREADS=3 "$ASSAY" report ../again/ $plots $claims >/dev/null 2>&1)
same site again
ok $? "a second report is the same to the byte"
run report again --no-runs --no-plots imbalance/sign_loss imbalance/head_share
test "$status" = 0 && test ! -e again/memscale \
    && test ! -e again/imbalance/sign_loss.svg \
    && grep -q 'not run' again/imbalance/sign_loss.html \
    && grep -q 'badge holds' again/imbalance/head_share.html
ok $? "without runs a former report is replaced, exact claims are judged"
run report again --no-plots --runs 2 memscale/unseen_mass_finite
test "$status" = 3 \
    && grep -q 'badge inconclusive' again/memscale/unseen_mass_finite.html
ok $? "two runs decide nothing, exit 3, and the page says so"

# Directories that are not ours, and names that are none.
cp -r site kept
mkdir foreign && echo mine >foreign/thesis.tex
refuses 4 'foreign: neither empty nor a report' report foreign \
    imbalance/head_share
test "$(cat foreign/thesis.tex)" = mine
ok $? "what is there stays"
echo mine >site/memscale/notes.txt
refuses 4 "site: holds what is not the report's: memscale/notes.txt" \
    report site imbalance/head_share
rm site/memscale/notes.txt
same site kept && tidy
ok $? "and so does the report"
echo text >file
ln -s site link
refuses 4 'file: is not a directory' report file imbalance/head_share
refuses 4 'link: is a link' report link imbalance/head_share
refuses 4 'absent/site: No such file' report absent/site imbalance/head_share
refuses 2 'by its name' report . imbalance/head_share
refuses 2 'name the directory' report
refuses 2 'no such claim' report new imbalance/nothing
test ! -e new
ok $? "an unknown claim makes no directory"
mkdir empty
run report empty --no-runs --no-plots imbalance/head_share
test "$status" = 0 && test -s empty/index.html
ok $? "an empty directory is filled"

# Failures leave everything as it was.
(ulimit -f 8; trap '' XFSZ
 "$ASSAY" report site --no-plots imbalance/head_share >/dev/null 2>err)
test $? = 4 && grep -q '^assay: site/' err && same site kept && tidy
ok $? "a file-size limit exits 4, the old report stays"
"$ASSAY" report site --no-runs --no-plots memscale >/dev/null 2>err &
pid=$!
sleep 0.3
kill -TERM $pid
wait $pid
test $? = 130 && grep -q 'interrupted after' err && same site kept && tidy
ok $? "interrupted, it exits 130, the old report stays"
if command -v strace >/dev/null \
    && strace -qq -o trace true >/dev/null 2>&1; then
    strace -f -qq -o trace -e trace=renameat2,rename \
        -e inject=rename:error=EACCES:when=30+ \
        -e inject=renameat2:error=EACCES \
        "$ASSAY" report site --no-runs --no-plots imbalance/head_share \
        >/dev/null 2>err
    test $? = 4 && same site kept && tidy
    ok $? "when files cannot be renamed the old report stays"
else
    skip "when files cannot be renamed" "strace is not installed or may not trace"
fi

# In a browser: KaTeX takes every formula, no page is wider than a telephone.
if command -v chromium >/dev/null && command -v python3 >/dev/null \
    && test -d site/katex; then
    python3 "$tests/data/browse_site.py" site >said 2>&1
    ok $? "a browser sets every formula, and every page fits in 390 pixels"
    sed 's/^/# /' said
    if test "${ASSAY_EFFORT:-1}" -ge 10 2>/dev/null; then
        ASSAY_EFFORT=1 "$ASSAY" report all --no-runs --no-plots >/dev/null 2>&1
        python3 "$tests/data/check_site.py" all >said 2>&1 \
            && python3 "$tests/data/browse_site.py" all >>said 2>&1
        ok $? "and so it is with all claims"
        sed 's/^/# /' said
    else
        skip "all claims in a browser" "waits for ASSAY_EFFORT=10"
    fi
else
    skip "in a browser" "chromium, python3 or KaTeX is not installed"
fi
finish
