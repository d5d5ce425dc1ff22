# Bad input: one clear line that names the axis and its domain, the documented
# exit code, no partial output.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99

refuses 2 '^assay: memscale/tail: alpha=1: .*alpha > 1' \
    predict memscale/tail alpha=1 P=12
refuses 2 'alpha > 1' predict memscale/tail alpha=0.9 P=12
refuses 2 'alpha > 1' predict memscale/unseen_mass alpha=1 T=10
refuses 2 'alpha > 1' predict memscale/two_class_error_limit alpha=1 rho=1 d=10
refuses 2 'N=0: .*N >= 1' predict memscale/unseen_mass_finite alpha=2 N=0 T=5
refuses 2 'T=5/2: .*integer T' \
    predict memscale/unseen_mass_finite alpha=2 N=5 T=5/2
refuses 2 'integer P' predict memscale/tail alpha=2 P=0.5
refuses 2 'P >= 0' predict memscale/tail alpha=2 P=-1
refuses 2 'w=11/10: .*0 <= w <= 1' predict memscale/cap d=10 w=11/10
refuses 2 'w=-0.1: .*0 <= w <= 1' predict memscale/cap d=10 w=-0.1
refuses 2 "unknown axis 'beta'.*alpha P" predict memscale/tail beta=2 P=12
refuses 2 'axis P is missing.*P >= 0' predict memscale/tail alpha=2
refuses 2 'axis alpha is given twice' predict memscale/tail alpha=2 alpha=3 P=1
refuses 2 'alpha=abc: not a number.*alpha > 1' \
    predict memscale/tail alpha=abc P=12
refuses 2 'not a number' predict memscale/tail alpha=1,5 P=12
refuses 2 'not a number' predict memscale/tail alpha=nan P=12
refuses 2 'not a number' predict memscale/tail alpha= P=12
refuses 2 'too long or too large' predict memscale/tail alpha=1e999999999 P=1
refuses 2 'not of the form axis=value' predict memscale/tail 2 12
refuses 2 'no such quantity' predict memscale/nosuch alpha=2
refuses 2 'no such quantity' predict '../../etc/passwd'
refuses 2 'name a quantity' predict
refuses 2 '--digits 0' predict memscale/tail alpha=2 P=12 --digits 0
refuses 2 '--digits -3' predict memscale/tail alpha=2 P=12 --digits -3
refuses 2 '--digits 1.5' predict memscale/tail alpha=2 P=12 --digits 1.5
refuses 2 '--digits x' predict memscale/tail alpha=2 P=12 --digits x
refuses 2 'needs a value' predict memscale/tail alpha=2 P=12 --digits
refuses 2 'no such option' predict memscale/tail alpha=2 P=12 --frobnicate
refuses 2 'not an option of assay list' list --digits 3
refuses 2 'no such command' frobnicate
refuses 2 'no command'
refuses 2 'no such claim' check memscale/nosuch
refuses 2 'no such claim' table memscale/tail memscale/nosuch
refuses 2 'no such claim' show nosuch/claim
refuses 2 'no such claim' run memscale/nosuch
refuses 2 'format nosuch' table memscale/tail --format nosuch
refuses 4 'recheck|No such file' recheck "$scratch/absent"
printf '{"not": "one"}' >"$scratch/bad.json"
refuses 2 'not a certificate' recheck "$scratch/bad.json"
: >"$scratch/empty"
refuses 2 'not a certificate' recheck "$scratch/empty"

# Too large a step is a result, not a number that is none.
refuses 1 'learned_embedding_error: fails: the run diverged' \
    run memscale/learned_embedding_error \
    alpha=2 N=20 M=5 d=5 B=10 gamma=1e8 steps=50 --runs 300

# A terminal is not reached by what a user typed.
run predict "memscale/$(printf '\033[31m')x"
test "$status" = 2 && ! grep -q "$(printf '\033')" "$scratch/err"
ok $? "escape sequences in arguments are shown, not sent"

# The environment is input too.
ASSAY_EFFORT=-1 run check memscale/tail
test "$status" = 2 && printf '%s' "$err" | grep -q 'ASSAY_EFFORT=-1'
ok $? "a negative ASSAY_EFFORT is refused"
ASSAY_SEED=x run check memscale/tail
test "$status" = 2 && printf '%s' "$err" | grep -q 'ASSAY_SEED x'
ok $? "a malformed ASSAY_SEED is refused"

# Beyond the bound: unable, with the enclosure reached, quickly.
run predict memscale/tail alpha=2 P=12 --digits 10000000
test "$status" = 3 && printf '%s' "$out" | grep -Eq '^\[0\.0486.*, 0\.0486.*\]$'
ok $? "ten million digits: unable, with an enclosure"
run predict memscale/tail alpha=2 P=12 --digits 1000 --max-bits 512
test "$status" = 3 && printf '%s' "$out" | grep -Eq '^\[0\.0486'
ok $? "a small --max-bits: unable, with an enclosure"
refuses 7 'not started' \
    predict memscale/unseen_mass_finite alpha=1/2 N=10^30 T=10^40

finish
