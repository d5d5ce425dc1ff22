# Tables over grids; and what must not happen to a table: faults, locales,
# hostile words, signals.
. "$srcdir/tests/tap.sh"

# ---- Grids ------------------------------------------------------------------

# Every cell is what assay predict says, in the order of the grid.
run table imbalance/descent_margin c=10,50 k=7,3,12,7 step=1/2 --no-runs \
    --digits 25 --format csv
printf '%s\n' "$out" | tr -d '\r' | sed 1d |
    while IFS=, read -r claim c step k value rest; do
        printf '%s %s\n' "$c $step $k" "$value"
    done >"$scratch/swept"
for c in 10 50; do
    for k in 7 3 12 7; do
        printf '%s %s\n' "$c 1/2 $k" "$("$ASSAY" predict \
            imbalance/descent_margin c=$c step=1/2 k=$k --digits 25)"
    done
done >"$scratch/single"
test -s "$scratch/swept" && cmp -s "$scratch/swept" "$scratch/single"
ok $? "a swept axis gives what predict gives, in the order asked"

# Axes that are not given take what the card has, each combination once.
run table memscale/class_mass M=7 --no-runs --format csv
test "$status" = 0 && test "$(printf '%s\n' "$out" | tr -d '\r' |
    cut -d, -f2-4 | sed 1d | tr '\n' ' ')" = "7/5,7,0 2,7,3 3/2,7,1 "
ok $? "the other axes come from the card"
run table memscale/unseen_mass_exponent T=7,9 --no-runs --format csv
test "$(printf '%s\n' "$out" | cut -d, -f2,3 | sed 1d | tr '\n' ' ')" = \
    "2,7 2,9 3/2,7 3/2,9 3,7 3,9 6/5,7 6/5,9 "
ok $? "what the card repeats is there once"
run table memscale/class_mass alpha=2 M=5 y=0..4 --no-runs --format csv
test "$status" = 0 && test "$(grep -c '^memscale' "$scratch/out")" = 5
ok $? "a complete grid is the same for every card point: five rows"
run table memscale/unseen_mass memscale/unseen_mass_bonferroni alpha=2 T=10 \
    --no-runs --digits 12 --format csv
test "$status" = 0 && test "$(cut -d, -f4 "$scratch/out" | sort -u |
    grep -c '^0.210968911504$')" = 1 &&
    test "$(grep -c 0.210968911504, "$scratch/out")" = 2
ok $? "a quantity without a card beside its claim"
run table memscale/unseen_mass_bonferroni alpha=2 T=10
test "$status" = 0
ok $? "a quantity needs no verdict to be shown"
refuses 2 "^assay: memscale/unseen_mass_bonferroni: axis T is missing" \
    table memscale/unseen_mass_bonferroni alpha=2
refuses 2 "^assay: memscale/class_mass: unknown axis 'T'" \
    table memscale/unseen_mass memscale/class_mass T=10
refuses 2 "^assay: T=10: a grid needs a claim" table T=10
refuses 7 "at most 1000000 points" table memscale/unseen_mass \
    T=1..1000000:1 alpha=2,3 --no-runs
refuses 7 "digits: not started" table memscale/unseen_mass alpha=2 \
    T=1..100000 --no-runs --digits 100000

# Outside: a dash, a note and 3; all outside: nothing but the reason.
run table memscale/unseen_mass alpha=1,1/2,2 T=10 --no-runs
test "$status" = 3 && test "$(grep -c -- ' -$' "$scratch/out")" = 2 &&
    printf '%s' "$err" | grep -q \
    '^assay: memscale/unseen_mass: 2 of 3 points lie outside the domain, need alpha > 1$'
ok $? "two points outside: dashes, a note, exit 3"
run table memscale/unseen_mass alpha=1,2 T=10 --no-runs --format csv
printf '%s\n' "$out" | tr -d '\r' | grep -q '^memscale/unseen_mass,1,10,,,,,,,,,outside$'
ok $? "CSV says outside, and gives no number"
refuses 2 "^assay: memscale/unseen_mass: alpha=1,1/2: outside the domain, need alpha > 1$" \
    table memscale/unseen_mass_finite memscale/unseen_mass \
    alpha=1,1/2 --no-runs
run table memscale/unseen_mass alpha=2 T=10 --no-runs --digits 300 --max-bits 64
test "$status" = 3 && printf '%s' "$err" | grep -q 'not reached at 1 of 1'
ok $? "digits that were not reached exit 3"

# A judged grid: points of the card and others, one level.
run table memscale/unseen_mass T=10,20 --runs 3000 --format csv
test "$status" = 3 && test "$(grep -c ',3000,proved,' "$scratch/out")" = 6
ok $? "a grid is judged at its own points"

if test "${ASSAY_EFFORT:-1}" -ge 10; then
    half () { tr -d '\r' | awk -F, '$4 == 0 { print 1000 * $10 }'; }
    one=$("$ASSAY" table memscale/class_mass alpha=2 M=2000 y=0 --runs 100 \
        --format csv | half)
    many=$("$ASSAY" table memscale/class_mass alpha=2 M=2000 y=0..1500 \
        --runs 100 --format csv | half)
    test "$many" -gt "$one"
    ok $? "more points than the suite has share its level ($one, $many)"
else skip "more points than the suite has share its level" "waits for ASSAY_EFFORT=10"
fi

# ---- Faults -----------------------------------------------------------------

cd "$scratch" || exit 99
table='table memscale/class_mass --no-runs --format csv'
if command -v strace >/dev/null && strace -qq -o /dev/null true 2>/dev/null; then
    for fault in write:error=ENOSPC fsync:error=EIO rename:error=EACCES; do
        echo old >t.csv
        call=${fault%%:*}
        strace -qq -f -o trace -e trace=$call -e inject=$fault \
            "$ASSAY" $table --output t.csv >/dev/null 2>err
        status=$?
        test $status != 0 && test "$(cat t.csv)" = old &&
            test "$(ls | grep -c '^t.csv')" = 1
        ok $? "$call fails ($fault): the old table stays, nothing beside it"
    done
    strace -qq -o trace -e trace=fsync,rename,renameat,renameat2 \
        "$ASSAY" $table --output t.csv
    order=$(sed 's/(.*//' trace | tr '\n' ' ')
    test "$order" = "fsync rename fsync "
    ok $? "fsync, rename, fsync of the directory ($order)"
    for signal in INT TERM; do
        echo old >t.csv
        strace -qq -o trace -e trace=fsync -e inject=fsync:signal=$signal:when=1 \
            "$ASSAY" $table --output t.csv 2>err
        status=$?
        test $status -gt 128 && test "$(ls | grep -c '^t.csv')" = 1 &&
            test "$(wc -l <t.csv)" = 4
        ok $? "SIG$signal while it is written: the whole table, nothing beside it"
    done
else
    skip "faults of the system" "strace is not installed or may not trace"
fi
echo old >t.csv
timeout -s INT 0.5 "$ASSAY" table memscale/class_mass --runs 1000000000 \
    --format csv --output t.csv 2>err
status=$?
test $status -ge 124 && test "$(cat t.csv)" = old && test "$(ls | grep -c '^t.csv')" = 1
ok $? "interrupted while it is computed: the old table stays"
"$ASSAY" table memscale --no-runs 2>err | head -1 >first
test "$(wc -l <first)" = 1 && test "$(wc -l <err)" -le 1
ok $? "a reader that leaves is no message storm"

# ---- The same bytes everywhere ----------------------------------------------

some='table memscale/unseen_mass alpha=3/2,2 T=10 --no-runs --format latex'
LC_ALL=C "$ASSAY" $some >here
mkdir -p away
for locale in C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ps_AF.UTF-8; do
    (cd away && umask 077 && HOME=/nonexistent TZ=Asia/Tokyo LC_ALL=$locale \
        TMPDIR=/nonexistent "$ASSAY" $some >"../there")
    cmp -s here there
    ok $? "same bytes in $locale, elsewhere, with another home and umask"
done
"$ASSAY" $some --output file.tex && cmp -s here file.tex
ok $? "a file has the bytes of standard output"
mkdir sub
"$ASSAY" $some --output "$PWD/sub/other name.tex" && cmp -s here "sub/other name.tex"
ok $? "whatever its name"

# ---- Hostile words ----------------------------------------------------------

# Names and values are checked; a word that is none never reaches a table.
escape=$(printf '\033[31m')
run table "memscale/x$escape" --format latex
test "$status" = 2 && test -z "$out" && ! printf '%s' "$err" | grep -Fq "$escape"
ok $? "an escape sequence is shown as what it is"
for word in '\input{/etc/passwd}' '=cmd()' 'memscale/unseen_mass#' '^^5cinput'; do
    run table "$word" --format latex --no-runs
    test "$status" = 2 && test -z "$out"
    ok $? "'$word' names no claim"
done
run table memscale/unseen_mass 'alpha=2\write18{id}' --format latex
test "$status" = 2 && test -z "$out"
ok $? "a value is a number"
# An abbreviated or joined --output is left out all the same.
"$ASSAY" $some '--outp=x\input^^5c%$.tex' && cmp -s here 'x\input^^5c%$.tex'
ok $? "a name of a file does not enter the table"
! grep -Eq '\\(input|write|openin|catcode|immediate)|\^\^' here
ok $? "nothing in it is TeX that reads or writes"
finish
