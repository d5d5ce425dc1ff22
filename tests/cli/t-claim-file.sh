# Claims from text files: the examples hold, wrong theories fail, what is
# malformed is refused where it stands, and no command runs unasked.
. "$srcdir/tests/tap.sh"
source=$(cd "$srcdir" && pwd)
cd "$scratch" || exit 99
cp "$source"/examples/claims/* .
python=$(command -v python3)

# claim LINES...: a small sound claim in t.claim, with LINES at its end; a
# line "-key" leaves that entry out.
claim () {
    printf '%s\n' 'claim lab/x' 'statement $x$' 'source here' \
        'parameters alpha > 1, integer T >= 0' 'predict = (T+1)^(-alpha)' \
        'second = exp(-alpha*log(T+1))' 'grid alpha=3/2,2 T=10^1..10^2' \
        'margin 1/50 of prediction, because "exact"' \
        'rival "twice" times 2' >t.claim
    for line in "$@"; do
        case $line in
            -*) grep -v "^${line#-}" t.claim >u; mv u t.claim ;;
            *) printf '%s\n' "$line" >>t.claim ;;
        esac
    done
}

# ---- The examples
run check coverage.claim
test "$status" = 0 && test -z "$err" \
    && printf '%s' "$out" | grep -q '^ok .*T=4: holds' \
    && printf '%s' "$out" | grep -q 'level 1e-09 over 2 stochastic'
ok $? "coverage.claim holds, its two checks share the level"
run assumptions coverage.claim
printf '%s' "$out" | grep -q 'assumed: .*independent.*\[0, 1\]'
ok $? "independence is an assumption"
run show coverage.claim
printf '%s' "$out" | grep -q '^assuming .*independent' \
    && printf '%s' "$out" | grep -q '^formula .*\\'
ok $? "show says so, and has the formula in TeX"
run check bernoulli.claim
test "$status" = 0 && printf '%s' "$out" | grep -q 'strict away from 0: proved'
ok $? "bernoulli.claim holds and is proved"
run prove bernoulli.claim --certificate b.json
"$ASSAY" recheck b.json bernoulli.claim >r
test $? = 3 && grep -q 'proved.*strict.*from the certificate' r
ok $? "its certificate is rechecked; a cited step leaves it undecided"
sed 's/(1 + x)^n > /(1 + x)^n < /' bernoulli.claim >w.claim
run prove w.claim
test "$status" = 1 && printf '%s' "$out" | grep -q '^disproved *strict'
ok $? "a false inequality is disproved"
prints 3 predict bernoulli.claim x=1 n=2 --digits 1

# ---- Wrong theories
wrong () {
    sed "s/$2/$3/" "$1" | grep -v "^second" >w.claim
    cmp -s w.claim "$1"
    same=$?
    run check w.claim $4
    test "$same" = 1 && test "$status" = 1 \
        && printf '%s' "$out" | grep -q '^not ok .*: fails'
    ok $? "$1 fails with $3 for $2"
}
wrong coverage.claim '= sum(i' '= 2*sum(i'
wrong coverage.claim 'total))^T' 'total))^(T+2)'
wrong coverage.claim '1\/(i\*total)' '1\/(i^2*total)'

# ---- Commands
refuses 2 'descent.claim:15: runs a command; allow it with --allow-commands' \
    check descent.claim
printf '%s\n' 'claim lab/t' 'statement s' 'source s' 'parameters integer T >= 1' \
    'predict = T' 'grid T=1' 'margin 1e-9 absolute, because "exact"' \
    'rival "twice" times 2' \
    'measure command ["touch", "started{T}"] kind deterministic budget 0' \
    >t.claim
refuses 2 'allow it' run t.claim
test ! -e started1
ok $? "nothing was started"
run check t.claim --allow-commands
test "$status" = 1 && test -e started1 \
    && printf '%s' "$out" | grep -q 'broken: .*0 numbers instead of 1'
ok $? "with --allow-commands it was, and no number is no result"
outputs=0
# prints_broken OUTPUT REASON
prints_broken () {
    printf '%b' "$1" >printed
    sed -i 's/^measure.*/measure command ["cat", "printed", "{T}"] kind deterministic budget 0/; s/"cat", "printed", "{T}"/"sed", "s\/x{T}y\/\/", "printed"/' t.claim
    run check t.claim --allow-commands
    test "$status" = 1 && printf '%s' "$out" | grep -q "^not ok .*broken: .*$2"
    verdict=$?
    outputs=$((outputs + 1))
    ok $verdict "output number $outputs is broken: $2"
}
prints_broken 'nan\n' 'not a finite number'
prints_broken 'inf\n' 'not a finite number'
prints_broken '1e309\n' 'too large'
prints_broken 'loss = 1\n' 'not a finite number'
prints_broken '' '0 numbers instead of 1'
prints_broken '1\n1\n' 'more than 1'
prints_broken '1\00001\n' 'NUL'
printf '1\n' >printed
run check t.claim --allow-commands
test "$status" = 0
ok $? "one number holds"
sed -i 's/^measure.*/measure command ["false", "{T}"] kind deterministic budget 0/' t.claim
run check t.claim --allow-commands
test "$status" = 1 && printf '%s' "$out" | grep -q 'broken: .*status 1'
ok $? "another status is broken"
sed -i 's/^measure.*/measure command ["sleep", "9{T}"] kind deterministic budget 0 timeout 1/' t.claim
run check t.claim --allow-commands
test "$status" = 1 && printf '%s' "$out" | grep -q 'broken: .*too long'
ok $? "so is one that takes too long"

# ^C reaches this program alone: what it runs must end with it.
if env --default-signal=INT true 2>/dev/null; then
    sed -i 's/^measure.*/measure command ["sh", "-c", "echo $$ >child; exec sleep 9{T}"] kind deterministic budget 0/' t.claim
    rm -f child
    env --default-signal=INT "$ASSAY" check t.claim --allow-commands \
        >/dev/null 2>&1 &
    program=$!
    tries=0
    while test ! -s child && test $tries -lt 200; do
        sleep 0.05
        tries=$((tries + 1))
    done
    kill -INT $program
    wait $program
    status=$?
    test $status = 130 && test -s child && ! kill -0 "$(cat child)" 2>/dev/null
    ok $? "interrupted: an exit of 130 ($status), and the command is killed"
    test ! -s child || kill -KILL "$(cat child)" 2>/dev/null
else
    skip "interrupted commands" "env cannot reset a signal"
fi

if test -n "$python"; then
    run check descent.claim --allow-commands
    test "$status" = 0
    ok $? "descent.claim holds"
    wrong descent.claim '= ((kappa' '= 2*((kappa' --allow-commands
    if test "${ASSAY_EFFORT:-1}" -ge 10; then
        wrong descent.claim '1))^T' '1))^(T+1)' --allow-commands
        wrong descent.claim '(kappa + 1))^T' '(kappa + 2))^T' --allow-commands
    else
        skip "two more wrong theories" "wait for ASSAY_EFFORT=10"
    fi
    cat >coin.py <<'P'
import random, sys
p, seed, first, count = sys.argv[1:]
draw = random.Random(int(seed))
print("first,hit")
for i in range(int(count)):
    print(f"{int(first) + i},{int(draw.random() < float(p))}")
P
    printf '%s\n' 'claim lab/coin' 'statement s' 'source s' \
        'parameters 0 < q < 1' 'predict = q' 'grid q=0.3' \
        'margin 1/10 absolute, because "the next decile"' 'runs 4000' \
        'rival "the other side" = 1 - q' \
        'measure command ["python3", "coin.py", "{q}", "{seed}", "{first}", "{count}"] column hit kind proportion batch 2000' \
        >coin.claim
    run check coin.claim --allow-commands
    cp "$scratch/out" once
    test "$status" = 0
    ok $? "a coin of another program is fair to its claim"
    run check coin.claim --allow-commands
    cmp -s once "$scratch/out"
    ok $? "twice the same"
    sed -i 's/= q$/= q + 1\/4/' coin.claim
    run check coin.claim --allow-commands
    test "$status" = 1 && printf '%s' "$out" | grep -q ': fails'
    ok $? "and fails when it is another coin"
else
    skip "commands in Python" "python3 is not installed"
fi

# ---- CSV
csv () {
    printf '%s\n' 'claim lab/c' 'statement s' 'source s' \
        'parameters a > 0' 'predict = a' 'grid a=1/2,2' \
        'margin 1/100 absolute, because "printed so"' \
        'rival "twice" times 2' \
        'measure csv "d.csv" column v kind deterministic budget column e' \
        >c.claim
    printf '%b' "$1" >d.csv
}
csv 'v,a,e\r\n0.5,0.5,1e-3\r\n2,2,0\r\n7,3,0\r\n'
run check c.claim
test "$status" = 0
ok $? "rows are matched by exact parameters"
csv 'v,a,e\n0.5,0.5,1e-3\n2,2.0000000000000000001,0\n'
run check c.claim
test "$status" = 1 && printf '%s' "$out" | grep -q 'broken: .*no row'
ok $? "a missing row is broken"
csv 'v,a,e\n0.5,0.5,1e-3\n2,2,0\n2,2,0\n'
run check c.claim
test "$status" = 1 && printf '%s' "$out" | grep -q 'broken: .*2 rows'
ok $? "so is one too many"
csv 'v,a,e\n0.5,1/2,1e-3\nnan,2,0\n'
run check c.claim
test "$status" = 1 && printf '%s' "$out" | grep -q "d.csv:3: 'nan'"
ok $? "so is NaN"
csv 'w,a,e\n'
refuses 2 'no column v' check c.claim
csv 'v,a,e\n1,2\n'
refuses 2 'd.csv:2: 2 fields' check c.claim
csv 'v,a,e\n1,x,0\n'
refuses 2 'd.csv:2: the parameter x' check c.claim
csv ''
refuses 2 'd.csv:1: is empty' check c.claim
rm d.csv
refuses 2 'd.csv: No such file' check c.claim
run show c.claim
test "$status" = 0
ok $? "show does not need the data"
printf 'v,a,e\n' >real.csv
ln -s real.csv d.csv
refuses 2 'd.csv: is a link' check c.claim
rm d.csv
mkfifo d.csv
refuses 2 'd.csv: is not a regular file' check c.claim
for name in ../d.csv /etc/passwd a/../d.csv a//d.csv; do
    sed -i "s,csv \"[^\"]*\",csv \"$name\"," c.claim
    refuses 2 'beside or below' check c.claim
done
sed 's/range \[0, 1\]/range [0, 1\/4]/' coverage.claim >w.claim
run check w.claim
test "$status" = 1 && printf '%s' "$out" | grep -q 'broken: .*left the range'
ok $? "a number outside the range is broken"
sed 's/^runs .*/runs 999/' coverage.claim >w.claim
run check w.claim
test "$status" = 1 && printf '%s' "$out" | grep -q '1000 rows.*says 999'
ok $? "the rows are as many as the claim says"

# ---- Where it is wrong
claim
run check t.claim
test "$status" = 0
ok $? "the small claim holds"
at () {
    where=$1
    why=$2
    shift 2
    claim "$@"
    refuses 2 "^assay: t\\.claim:$where: $why" check t.claim
}
at 10:1 "unknown key 'colour'" 'colour red'
at 10:1 'a second predict .*line 5' 'predict = 1'
at 1:1 '.*no entry "margin"' -margin
at 1:1 '.*no entry "rival"' -rival
at 1:1 'lab/x: it has no grid' -grid
at 1:1 'lab/x: nothing is held against' -second
at '9:14' "unknown name 'betta'" -second 'second = 1 + betta'
at '10:[0-9]*' 'unknown axis' 'grid beta=1'
at '10:[0-9]*.*' 'unknown axis' 'grid alpha=2 T=1 U=1'
at 10:1 'alpha=1 T=1 lies outside alpha > 1' 'grid alpha=1 T=1'
at 9:8 '.*itself' -second 'second = (T+1)^(-alpha)'
at 10:14 '.*itself' 'rival "same" = (T + 1)^(-alpha)'
at 10:14 'this changes nothing' 'rival "same" times 1'
at 10:16 'this changes nothing' 'rival "same" T plus 0'
at 9:21 'a margin needs its reason' -margin 'margin 1/50 absolute'
at 9:8 'x is not a number' -margin 'margin x of prediction, because "y"'
at 10:10 'the quote is not closed' 'cite "a" "b'
at 10:22 'a number that may be off' 'observed alpha=2 T=1 = 1 +- 2 from "x"'
at 10:1 'n does not occur' 'forall "a" x in [1, 2], n in 1..2: x > 0'
at 10:1 'a condition for all' 'forall "a" x in [1, 2]: x = 1'
at 9:12 'e is a constant' -parameters 'parameters e > 0'
at 10:7 'a claim is called' 'claim ../x'
for id in ../x x a/b/c /a/b a/ -a/b .a/b 'a/b c' "a/$(printf '%065d' 0)"; do
    claim
    sed -i "1s,.*,claim $id," t.claim
    refuses 2 't.claim:1:7: a claim is called PART/PART' show t.claim
done
claim
sed -i '1s,.*,claim memscale/tail,' t.claim
refuses 2 'is a claim of assay itself' show t.claim
claim; cat t.claim t.claim >u.claim
refuses 2 'u.claim:10:7: a second claim lab/x' show u.claim

# ---- Bytes
bytes () {
    claim
    { head -2 t.claim; printf '%b\n' "$2"; tail -7 t.claim; } >u.claim
    refuses 2 "^assay: u.claim:3:$1" show u.claim
}
bytes '9: .*NUL' 'source a\0000b'
bytes '9: .*UTF-8' 'source a\0377b'
bytes '9: .*control' 'source a\0033b'
bytes '9: .*bidirectional' 'source a\0342\0200\0256b'
bytes '9: .*CR without' 'source a\0015b'
claim
{ printf '\357\273\277'; sed "s/\$/$(printf '\r')/" t.claim; } >u.claim
run check u.claim
test "$status" = 0
ok $? "a byte order mark and CR LF are accepted"
refuses 2 'No such file' check absent.claim
mkdir dir.claim
refuses 2 'is a directory' check dir.claim
mkfifo pipe.claim
refuses 2 'not a regular file' check pipe.claim
ln -s /dev/zero zero.claim
refuses 2 'not a regular file' check zero.claim
: >empty.claim
refuses 2 'no claim in it' check empty.claim
head -c 1100000 /dev/zero | tr '\0' 'a' >big.claim
refuses 2 'larger than 1 MiB' check big.claim
head -c 1000000 /dev/zero | tr '\0' 'a' >big.claim
refuses 2 'big.claim:1:1: a claim file begins' check big.claim
{ printf 'claim a/b\npredict = '; head -c 1000000 /dev/zero | tr '\0' '('; } >big.claim
refuses 2 'big.claim:1:1: .*statement' check big.claim
finish
