# Every command does what its line of help says.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99

run --help
test "$status" = 0 && test -z "$err"
ok $? "--help goes to standard output"
for command in list show predict prove recheck run check table assumptions \
    doctor; do
    printf '%s' "$out" | grep -q "^  $command "
    ok $? "--help names $command"
    "$ASSAY" $command --help | grep -q "^Usage: assay $command"
    ok $? "assay $command --help"
done
"$ASSAY" run --help >help
grep -q '^  --csv ' help && grep -q '^  --seed ' help && ! grep -q digits help
ok $? "a command's help has its own options"
run --version
printf '%s' "$out" | grep -q '^assay [0-9]'
ok $? "--version"
run doctor
test "$status" = 0 && printf '%s' "$out" | grep -q 'self-test   passed' \
    && printf '%s' "$out" | grep -q '^CBLAS  *[^ ]'
ok $? "doctor names the CBLAS and passes its self-test"
printf '%s' "$out" | grep -q '^SQLite  *3\.' && printf '%s' "$out" | grep -q '^Jansson  *2\.'
ok $? "and the libraries of stores and documents"
mkdir tools && : >tools/gnuplot && found=$(PATH=$PWD/tools "$ASSAY" doctor)
missing=
for tool in gp python3 csdp pdflatex mpirun chromium strace; do
    printf '%s' "$found" | grep -Eq "^  $tool  *not found\$" || missing="$missing $tool"
done
test -z "$missing" && printf '%s' "$found" | grep -Eq '^  gnuplot  *.*/tools/gnuplot$' \
    && printf '%s' "$found" | grep -Eq '^  KaTeX  *(/|not found)'
ok $? "and optional programs, found or not:$missing"
run list memscale
test "$status" = 0 && printf '%s' "$out" | grep -q '^memscale/tail '
ok $? "list"
run list memscale --json
test "$status" = 0
ok $? "list --json"
if command -v python3 >/dev/null; then
    printf '%s' "$out" | python3 -c 'import json,sys
for claim in json.load(sys.stdin)["claims"]:
    assert claim["statement"] and claim["source"]'
    ok $? "list --json is JSON"
else
    skip "list --json is JSON" "python3 is not installed"
fi
run show memscale/tail
for part in statement source formula domain proof grid rivals accept; do
    printf '%s' "$out" | grep -q "^$part"
    ok $? "show has the $part"
done
run run memscale/unseen_mass_finite alpha=2 N=50 T=100 --runs 500 --csv
test "$status" = 0 && test "$(wc -l <"$scratch/out")" -ge 2
ok $? "run --csv prints a header and a line"
cp "$scratch/out" first
run run memscale/unseen_mass_finite alpha=2 N=50 T=100 --runs 500 --csv
cmp -s "$scratch/out" first
ok $? "the same seed gives the same line"
OMP_NUM_THREADS=1 run run memscale/unseen_mass_finite alpha=2 N=50 T=100 \
    --runs 500 --csv
cmp -s "$scratch/out" first
ok $? "the number of threads does not matter"
run run memscale/unseen_mass_finite alpha=2 N=50 T=100 --runs 500 --csv --seed 7
test "$status" = 0 && ! cmp -s "$scratch/out" first
ok $? "another seed gives another line"

# A certificate survives its proof, and does not survive tampering.
run prove memscale/unseen_mass_finite --certificate c.json
test "$status" = 0 && test -s c.json
ok $? "prove --certificate"
run recheck c.json
test "$status" = 0 && printf '%s' "$out" | grep -q 'from the certificate'
ok $? "recheck"
sed "s,memscale/unseen_mass_finite,memscale/tail," c.json >other.json
run recheck other.json
test "$status" = 2
ok $? "a certificate of another claim is refused"
for cut in 10 100 500; do
    head -c $cut c.json >torn.json
    run recheck torn.json
    test "$status" = 2 && test -z "$out"
    ok $? "a certificate cut after $cut bytes is refused"
done
run prove memscale/tail --certificate c.json
for change in 's,"2"\, "21/8","1"\, "21/8",' 's,"upper": \["1/2","upper": ["1/3",' \
    's,"tree": \["1"\, "5/16",\"tree\": ["1"\, "5/17",'; do
    sed "$change" c.json >forged.json
    cmp -s c.json forged.json && echo "# the change $change does not fit"
    run recheck forged.json
    test "$status" != 0 && ! cmp -s c.json forged.json
    ok $? "a certificate with a changed number is refused: $change"
done
finish
