# Formulas of the command line: values, truths, languages, refusals.
. "$srcdir/tests/tap.sh"

prints 1.41421356237310 eval 'sqrt(2)'
prints 3.14159265358979323846264338327950288419716939937511 eval pi --digits 51
prints 137/60 eval 'sum(k, 1, n, 1/k)' n=5 --exact
prints 2 eval 'sqrt(2)^2' --exact
prints 0.333333333333333 eval x/y x=1 y=3
prints 2.50 eval x x=5/2 --digits 3
prints 2 eval 'sqrt(2)^2' --digits 1
prints true eval 'x < 2 <= n' x=3/2 n=2
prints true eval 'sqrt(2) + sqrt(3) = sqrt(5 + 2*sqrt(6))'
run eval '1/(1 + alpha_1)' alpha_1 --format latex
printf '%s\n' "$out" | grep -qxF '\frac{1}{1 + {\alpha}_{1}}'
ok $? "a formula is written for TeX"
prints '1/(1 + x_)' eval '1/(1 + x)' x --format pari
prints 'mpf(1)/(mpf(1) + x_)' eval '1/(1 + x)' x --format mpmath
prints 'x - (1 - 0.25)' eval 'x-(1-0.250)' x --format text

run eval 'x > 2' x=3/2
test "$status" = 1 && test "$out" = false
ok $? "a false condition exits 1"
run eval 'zeta(2) = pi^2/6' --max-bits 512
test "$status" = 3 && test "$out" = undecided
ok $? "an undecided condition exits 3"
run eval '1/3' --format json
test "$status" = 0 && printf '%s' "$out" | grep -q '"0.333333333333333"'
ok $? "JSON has the digits as a string"
run eval x x=9/20 --digits 1 --json
printf '%s' "$out" | grep -q '"rounded": "0.4"'
ok $? "and at a tie those that are printed"

refuses 2 'give a formula' eval
refuses 2 'column 5: unknown name .z.' eval 'x + z' x=1
refuses 2 "did you mean 'sqrt'" eval 'sqrtt(2)'
refuses 2 'binomial wants 2 arguments' eval 'binomial(3)'
refuses 2 'not defined there' eval 'log(-1)'
refuses 2 'not defined there' eval '1/(x - 1/3)' x=1/3
refuses 2 'not of the form name=value' eval x 1=2
refuses 2 'not of the form' eval x+1 x
refuses 2 'given twice' eval x+1 x=1 x=2
refuses 2 'not a number' eval x+1 x=one
refuses 2 'is true or false' eval '1 < 2' --exact
refuses 2 'not one of' eval 1 --format html
refuses 3 'no rational value' eval pi --exact
refuses 7 'not started' eval 'sum(k, 1, 10^12, 1/k^2)'
refuses 2 'zeta' eval 'sum(k, 1, infinity, 1/k^2)'

# Bombs end at once, with one line.
bomb () {
    name=$1
    shift
    timeout 2 "$ASSAY" eval "$@" >"$scratch/out" 2>"$scratch/err"
    status=$?
    case $status in 2 | 3 | 7) sound=0 ;; *) sound=1 ;; esac
    test "$sound" = 0 && test "$(wc -l <"$scratch/err")" = 1 \
        && test "$(wc -c <"$scratch/err")" -lt 1000
    ok $? "$name ends in one line (status $status)"
}
many () { head -c "$2" /dev/zero | tr '\0' "$1"; }
bomb "1e999999999" 1e999999999
bomb ".01E-99999999999999999999" .01E-99999999999999999999
bomb "9^9^9^9" '9^9^9^9'
bomb "exp of exp of exp of exp" 'exp(exp(exp(exp(9))))'
bomb "a factorial of a tower" 'factorial(9^9^9)'
bomb "a tower upside down" '(1/9)^9^9^9'
bomb "hypergeometric" 'hyp1f1(10^20, 1, 10^20)'
bomb "zeta far left" 'zeta(1 - 9^9^9)'
bomb "a hundred thousand digits" "$(many 9 100000)"
bomb "a hundred thousand brackets" "$(many '(' 100000)"
bomb "invalid UTF-8" "$(printf 'x \377 y')" x=1
bomb "a bidirectional control" "$(printf 'x \342\200\256 y')" x=1
bomb "a byte order mark" "$(printf '\357\273\2771 + 1')"
bomb "a carriage return" "$(printf '1 +\r\n 1')"
bomb "a long sum" 'sum(k, 1, 9^99, k)'
bomb "no integral" 'integral(t, -1, 1, 1/t)'
bomb "a trillion digits" pi --digits 1000000000000
if grep -q -- '[^ -~]' "$scratch/err"; then bad=1; fi

# Others say the same: PARI and mpmath, to 30 digits.
formulas () {
    cat <<END
x^2 + 1/3 - sqrt(x)/n
exp(-x)*sin(n) + log(1 + x)
gamma(x)/beta(x, 2) + digamma(n)
binomial(n, 3)*erfc(x) + erf(1/x)
normal_cdf(-x) + normal_pdf(x)
zeta(x) + zeta(x, n)
polylog(2, 1/x)
besselj(1, x) + besseli(0, x)*besselk(2, x)
hyp1f1(1/2, x, -1) + hyp2f1(1/2, 1/3, x, -1)
gamma_q(x, 2) + gamma_p(n, 3)
sum(k, 1, n, k^(-x)) + product(k, 1, n, 1 - 1/(k + 1))
integral(t, 0, 1, exp(-x*t^2))
sigmoid(x) + softplus(-x) + max(x, n, 1)
chebyshev_t(n, 1/3) + hermite_e(4, x) + legendre(3, 1/7)
harmonic(n) + harmonic(n, x) + log2(n) + abs(-x)
lambertw(x) + atan(x)*asinh(n) + 2.5e-3
floor(x) + ceil(n/2) + e^(-pi) + euler_gamma
END
}
# same A B: two numbers agree to 30 digits
same () {
    "$ASSAY" eval "abs(($1) - ($2)) < 1e-30*abs($1)" >/dev/null 2>&1
}
compare () {
    program=$1
    differ=
    while IFS= read -r formula; do
        value=$("$ASSAY" eval "$formula" x=7/3 n=5 --digits 35 2>&1)
        other=$(theirs "$formula" | sed 's/ E/E/; s/ //g')
        case $value$other in *[!0-9.eE+-]* | '') differ="$differ $formula" ;; esac
        same "$value" "$other" || differ="$differ; $formula: $value, $other"
    done <"$scratch/formulas"
    test -z "$differ"
    ok $? "$program agrees on $(wc -l <"$scratch/formulas") formulas"
    test -z "$differ" || echo "# $differ"
}
formulas >"$scratch/formulas"
if command -v gp >/dev/null; then
    theirs () {
        text=$("$ASSAY" eval "$1" x n --format pari)
        printf 'default(realprecision, 60); default(format, "g.40");\nx_ = 7/3; n_ = 5;\nprint (1.0*(%s))\n' "$text" \
            | timeout 10 gp -q -f 2>&1 | tail -1
    }
    compare PARI
else
    skip "PARI agrees" "gp is not installed"
fi
if /usr/bin/python3 -c 'import mpmath' 2>/dev/null; then
    {
        echo 'from mpmath import *'
        echo 'mp.dps = 60'
        echo 'x_ = mpf(7)/3; n_ = mpf(5)'
        while IFS= read -r formula; do
            printf 'print(nstr(%s, 40))\n' \
                "$("$ASSAY" eval "$formula" x n --format mpmath)"
        done <"$scratch/formulas"
    } >"$scratch/theirs.py"
    timeout 20 /usr/bin/python3 "$scratch/theirs.py" >"$scratch/theirs" 2>&1
    theirs () {
        number=$(grep -nxF -- "$1" "$scratch/formulas" | cut -d: -f1)
        sed -n "${number}p" "$scratch/theirs"
    }
    compare mpmath
else
    skip "mpmath agrees" "python3 has no mpmath"
fi
finish
