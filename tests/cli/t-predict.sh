# Predictions: digits that are right, whatever the locale.
. "$srcdir/tests/tap.sh"

# PARI 2.15.2: zetahurwitz(2,13)/zeta(2), zetahurwitz(3/2,13)/zeta(3/2).
prints 0.0486082877355238 predict memscale/tail alpha=2 P=12
prints 0.05 predict memscale/tail alpha=2 P=12 --digits 1
prints 0.216497400411430 predict memscale/tail alpha=3/2 P=12
prints 0.216497400411430 predict memscale/tail P=12 alpha=1.5
prints 1 predict memscale/tail alpha=2 P=0 --digits 1
prints 0.0629761409662138 predict memscale/unseen_mass_finite alpha=2 N=100 T=100

# h_2(1/2) = (1 - 1/sqrt 2)/2; h_2(1/4) = 1/4; h at the ends.
prints 0.146446609406726 predict memscale/cap d=2 w=1/2
prints 0.250000000000000 predict memscale/cap d=2 w=1/4
prints 1/4 predict memscale/cap d=2 w=1/4 --exact
prints 0 predict memscale/cap d=7 w=1
prints 0.500000000000000 predict memscale/cap d=7 w=0

# The decimal comma does not exist here.
for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
    LC_ALL=$locale run predict memscale/tail alpha=1.5 P=12
    test "$out" = 0.216497400411430
    ok $? "LC_ALL=$locale changes nothing"
done

# JSON for programs.
run predict memscale/tail alpha=2 P=12 --json
printf '%s' "$out" | grep -q '"rounded": "0.0486082877355238"' \
    && printf '%s' "$out" | grep -q '"lower": "0.0486082877355238089'
ok $? "JSON has the value and its enclosure"
if command -v python3 >/dev/null; then
    printf '%s' "$out" | python3 -c 'import json,sys; json.load(sys.stdin)'
    ok $? "JSON is JSON"
else
    skip "JSON is JSON" "python3 is not installed"
fi
# A closed form for T = 1 and alpha = 2: 1 - zeta(4)/zeta(2)^2 = 3/5.
prints 0.600000000000000 predict memscale/unseen_mass alpha=2 T=1
# More digits begin with the same digits.
run predict memscale/unseen_mass alpha=2 T=1000 --digits 300
test "$status" = 0 && test "${#out}" = 303
ok $? "300 digits are 300 digits"
case $out in 0.0218427787*) ok 0 "and begin as the notes say" ;;
*) ok 1 "and begin as the notes say: $out" ;; esac


# The README's screen.
prints 0.0280144521942115256924680220348 \
    predict memscale/unseen_sum alpha=2 T=1000 --digits 30
prints 6.909882989424118379183859254129825699638e-07 \
    predict memscale/unseen_mass alpha=2 T=10^12 --digits 40
finish
