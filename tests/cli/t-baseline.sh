# Baselines: the same is the same, a change is seen, damage is refused.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99
claims='memscale/class_mass memscale/cap'

run baseline save b.json $claims --no-runs
test "$status" = 0 && test "$out" = "2 claims, 6 points, 15 digits" && test -s b.json
ok $? "a baseline of predictions is saved"
run baseline diff b.json
test "$status" = 0 && test "$(grep -c '^ok' out)" = 6 && grep -q '^1\.\.6$' out
ok $? "nothing has changed, one line a point, exit 0"
run baseline save again.json $claims --no-runs
cmp -s b.json again.json
ok $? "saved again it is the same to the byte"
run baseline diff b.json memscale/cap
test "$status" = 0 && test "$(grep -c '^ok' out)" = 3
ok $? "one claim of it is compared alone"
run baseline save - memscale/cap --no-runs --digits 30
run baseline diff ./- --json
test "$status" = 0 && grep -q '"same": 3' out && grep -q '"changed": 0' out
ok $? "the comparison as JSON"

# Runs and proofs.
run baseline save r.json memscale/unseen_mass_finite --runs 50
test "$status" = 0 && grep -q '"verdict": "inconclusive"' r.json \
    && grep -q '"truth": "proved"' r.json
ok $? "a baseline of fifty runs keeps what was measured and proved"
run baseline diff r.json
test "$status" = 0 && test "$(grep -c '^ok' out)" = 4
ok $? "run again, nothing has changed"

# Edited, with the sum as the format says: the edit must show as a change.
reseal () {
    sum=$(sed -n 's/^ "sha256": "\(.*\)",$/\1/p' "$1")
    noughts=$(printf '%064d' 0)
    sed "s/$sum/$noughts/" "$1" >unsealed
    sum=$(sha256sum <unsealed)
    sed "s/$noughts/${sum%% *}/" unsealed >"$1"
}
# changed FILE SED PATTERN NAME: exit 1 and one line that matches
changed () {
    sed "$2" "$1" >edited.json
    cmp -s "$1" edited.json && echo "# nothing was edited"
    reseal edited.json
    run baseline diff edited.json
    test "$status" = 1 && test "$(grep -c '^not ok' out)" = 1 \
        && grep -Eq "^not ok.*$3" out
    code=$?
    ok $code "$4"
    test $code = 0 || sed 's/^/# /' out err | head -5
}
if test "$(printf abc | sha256sum 2>/dev/null | cut -c1-8)" = ba7816bf; then
    changed r.json '0,/"inconclusive"/s//"holds"/' \
        'verdict was holds, is inconclusive' "a verdict is another"
    changed r.json '0,/"truth": "proved"/s//"truth": "undecided"/' \
        'was undecided, is proved' "a step is another"
    changed r.json '0,/\("centre": "[^p]*p\)-[0-9]*/s//\1+9/' \
        'measurement was' "a measurement is another"
    sed 's/"claim": "memscale\/cap"/"claim": "memscale\/caps"/' b.json >edited.json
    reseal edited.json
    run baseline diff edited.json
    test "$status" = 1 && grep -q '^not ok.*memscale/caps: gone' out \
        && grep -q '^not ok.*memscale/cap: new here' out
    ok $? "one claim is gone and another is new"
    run baseline diff edited.json memscale/class_mass
    test "$status" = 0 && test "$(grep -c '^ok' out)" = 3
    ok $? "who asks for the others does not hear of it"
    sed 's/"at": "d=2 /"at": "d=3 /' b.json >edited.json
    reseal edited.json
    run baseline diff edited.json
    test "$status" = 1 && test "$(grep -c '^not ok' out)" = 2
    ok $? "a point of the grid is gone and another is new"
    changed b.json '0,/"statement": "./s//"statement": "z/' \
        'the claim itself has changed: statement' "the statement is another"
    sed 's/"words": \[/"words": ["a.claim",/' b.json >edited.json
    reseal edited.json
    refuses 2 'a.claim: name it again' baseline diff edited.json
    sed 's/"format": 1/"format": 2/' b.json >edited.json
    reseal edited.json
    refuses 6 'newer assay' baseline diff edited.json
else
    skip "edited baselines" "there is no sha256sum"
fi

# A wrong quantity: its last digit, in the ball as well.
if command -v python3 >/dev/null; then
    python3 - b.json >edited.json <<'END'
import json, re, sys
text = open(sys.argv[1]).read()
point = json.loads(text)["claims"][0]["points"][0]
number = point["prediction"]
places = len(number.split(".")[1])
mantissa, exponent, *radius = point["ball"].split()
moved = int(mantissa, 16) + 2**-int(exponent, 16) // 10**places | 1
wrong = number[:-1] + "%d" % (int(number[-1]) + 1)
text = text.replace('"%s"' % number, '"%s"' % wrong)
text = text.replace(point["ball"], " ".join(["%x" % moved, exponent, *radius]))
sys.stdout.write(text)
END
    reseal edited.json
    run baseline diff edited.json
    test "$status" = 1 && grep -q '^not ok 1 .*prediction was .*, is ' out \
        && test "$(grep -c '^not ok' out)" = 1
    ok $? "a prediction that differs in its last digit is another"
else
    skip "a prediction differs in its last digit" "there is no python3"
fi

# Damage.
sed 's/"evaluated"/"Evaluated"/' b.json >edited.json
refuses 6 'edited.json: damaged or edited' baseline diff edited.json
size=$(wc -c <b.json)
for length in 0 1 100 $((size / 2)) $((size - 2)) $((size - 1)); do
    head -c "$length" b.json >short.json
    refuses 6 'short.json: not a whole baseline' baseline diff short.json
done
echo '{"assay": "1"}' >other.json
refuses 6 'not a baseline' baseline diff other.json
refuses 4 'absent.json' baseline diff absent.json
mkfifo pipe
refuses 4 'not a regular file' baseline diff pipe
refuses 2 'say save or diff' baseline
refuses 2 'not one of save, diff' baseline keep b.json
refuses 2 'name a file' baseline diff
refuses 2 'no such claim' baseline diff b.json memscale/nothing
refuses 2 'no such claim' baseline save c.json memscale/nothing
refuses 2 'digits' baseline save c.json memscale/cap --digits 100001
test ! -e c.json
ok $? "what was refused wrote nothing"
cp b.json kept.json
ln -s b.json link
refuses 4 'is a link' baseline save link memscale/cap --no-runs
cmp -s b.json kept.json
ok $? "a link is refused and the file behind it kept"
run baseline save wide.json memscale/cap --no-runs --digits 400 --max-bits 64
test "$status" = 3 && printf '%s' "$out" | grep -q 'short of them'
ok $? "digits that are not reached: saved so, exit 3"
run baseline diff wide.json
test "$status" = 0 && grep -q '^ok.*# SKIP the digits' out
ok $? "and they are not compared"
finish
