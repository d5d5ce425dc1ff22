# What check prints is TAP 13, and prove agrees with it.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99

run check memscale/class_mass
test "$status" = 0
ok $? "a sound claim exits 0"
test "$(head -1 "$scratch/out")" = 'TAP version 13'
ok $? "the version comes first"
planned=$(sed -n 's/^1\.\.\([0-9]*\)$/\1/p' "$scratch/out")
results=$(grep -Ec '^(not )?ok [0-9]+' "$scratch/out")
test -n "$planned" && test "$planned" = "$results"
ok $? "the plan counts the results"
grep -Ev '^(TAP version 13|(not )?ok [0-9]+ - |# |1\.\.[0-9]+$)' \
    "$scratch/out" >strange
test ! -s strange
ok $? "there are no other lines"
grep -q 'resolution: constant' "$scratch/out"
ok $? "the resolution is printed"
grep -Eq '^ok [0-9]+ - memscale/class_mass: rival' "$scratch/out"
ok $? "rivals are reported"
if command -v prove >/dev/null; then
    prove -e cat "$scratch/out" >prove.log 2>&1
    ok $? "prove accepts it"
else
    skip "prove accepts it" "prove is not installed"
fi
finish
