# Sweeps: the same statistics whoever made the runs, in whatever pieces, and
# nothing from a store that is not as it was written.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99
claim=memscale/class_mass
short="$claim --runs 3000"

# same STORE NAME: the tables from STORE are those without a store, and STORE
# held all of their runs.
same () {
    run table $short --format csv --store "$1"
    test "$status" = 0 || test "$status" = 3
    verdict=$?
    cmp -s out reference || verdict=1
    run sweep $short --store "$1"
    test "$out" = "3 points, 9000 runs: 9000 found, 0 made" || verdict=1
    ok $verdict "$2"
}

run table $short --format csv
cp out reference
test "$(grep -c , reference)" = 4
ok $? "a table to compare with"

prints "3 points, 9000 runs: 0 found, 9000 made" \
    sweep $short --store one --threads 1
same one "one thread makes the runs of the table"
prints "3 points, 9000 runs: 0 found, 9000 made" \
    sweep $short --store two --threads 2
same two "so do two"
test "$(echo one* two*)" = "one two"
ok $? "a store is one file"
run table $short --format csv --store table
cmp -s out reference
ok $? "a table with an empty store is the one without"
run table $short --format csv --store table
cmp -s out reference
ok $? "and with its own store"
same table "a table leaves its runs in the store"

# Shards are disjoint and complete, in any order.
for i in 1 2 3; do
    run sweep $short --store "part$i" --shard "$i/3" --threads 1
    printf '%s\n' "$out"
done >parts
test "$(sort -u parts)" = "3 points, 3000 runs: 0 found, 3000 made"
ok $? "three shards have a third each"
prints "3 stores: 9000 runs added, 0 there already" \
    merge whole part2 part3 part1
same whole "merged shards are the whole"
prints "2 stores: 0 runs added, 6000 there already" merge whole part1 part2
prints "1 stores: 6000 runs added, 3000 there already" merge part1 whole
same part1 "merging does not mind what is there"
refuses 2 'into itself' merge whole whole
refuses 2 'name the store' merge whole
refuses 4 'absent: No such file' merge whole absent
deterministic="imbalance/two_level_sharpness memgd/learning_rate_map"
for i in 1 2; do
    run sweep $deterministic --store "exact$i" --shard "$i/2"
    test "$out" = "80 points, 40 runs: 0 found, 40 made"
    ok $? "shard $i/2 has half of the points that are run once"
done
run merge exact1 exact2
prints "80 points, 80 runs: 80 found, 0 made" \
    sweep $deterministic --store exact1
run table imbalance/two_level_sharpness --store exact1
cp out found
run table imbalance/two_level_sharpness
cmp -s out found
ok $? "errors proved for one run are kept with it"

# A grid from the command line; the card's values for the other axes.
prints "6 points, 600 runs: 0 found, 600 made" \
    sweep $claim alpha=2,3 M=10 --runs 100 --store grid
prints "6 points, 600 runs: 600 found, 0 made" \
    sweep $claim $claim alpha=2,3 M=10 --runs 100 --store grid --resume
refuses 2 'y=6: outside the domain' sweep $claim y=6 --runs 9 --store grid
run sweep $claim --runs 100 --store grid --seed 5 --json
printf '%s\n' "$out" | grep -q '"made": 300'
ok $? "another seed, other runs; the last line as JSON"

refuses 2 'store FILE' sweep $claim
refuses 2 'name a claim' sweep --store one
refuses 2 'no such claim' sweep nosuch --store one
refuses 2 'has no experiment' sweep memscale/tail_midpoint --store one
refuses 2 'threads 10\^9' sweep $claim --store one --threads '10^9'
for shard in 0/3 4/3 1/0 1 a/b -1/3 1/1000001 1/2/3; do
    refuses 2 "shard $shard" sweep $claim --store one "--shard=$shard"
done
refuses 4 'absent: No such file' sweep $claim --store absent --resume
test ! -e absent
ok $? "and absent stays absent"

# Only a store is taken for one.
mkdir dir
ln -s one link
mkfifo pipe
echo text >text
refuses 4 'dir: is a directory' sweep $claim --store dir
refuses 4 'link: is a link' sweep $claim --store link
refuses 4 'pipe: is not a regular file' sweep $claim --store pipe
refuses 4 'dir/x/y: No such file' sweep $claim --store dir/x/y
test -c /dev/null && refuses 4 'not a regular file' sweep $claim \
    --store /dev/null
refuses 6 'text: is not a store' table $claim --store text
test "$(cat text)" = text
ok $? "and stays text"

# poke STORE PLACE OCTAL: one byte.
poke () {
    printf "\\$3" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}
cp one newer
poke newer 63 002
refuses 6 'form 2, of a newer assay, this is .* form 1' check $claim \
    --store newer
cp one foreign
poke foreign 68 142
refuses 6 'foreign: is a file of another program .*0x62737379' run $claim \
    --store foreign
# torn SIZE OF FILE
torn () {
    dd if=one of=torn bs=1024 count="$1" 2>/dev/null
    run table $short --store torn
    test "$status" = 6 && test -z "$out" && test "$(wc -l <err)" = 1
    ok $? "a store of $1 KiB that was longer is refused"
}
torn 1
torn 40
torn 64
: >empty
prints "3 points, 9000 runs: 0 found, 9000 made" sweep $short --store empty

# Any byte may be another: that is found, or it changes nothing.
size=$(wc -c <one)
verdict=0
found=0
flips=0
# In all of the file; and where its pages say what is on them.
for place in 18 23 56 59 99 101 103 105 107 $(seq 40 $((size / 20)) "$size") \
    $(seq 4099 8192 40000) $(seq 8197 8192 40000); do
    cp one flipped
    old=$(od -An -tu1 -j "$place" -N 1 one)
    poke flipped "$place" "$(printf '%03o' $((old ^ 16)))"
    run table $short --format csv --store flipped
    flips=$((flips + 1))
    if test "$status" = 6 && test -z "$out" && test "$(wc -l <err)" = 1
    then found=$((found + 1))
    elif ! cmp -s out reference; then
        verdict=1
        echo "# byte $place: status $status: $err"
    fi
    rm -f flipped-*
done
ok $verdict "no flipped bit reaches a table"
test "$found" -gt $((flips / 2))
ok $? "$found of $flips flipped bits are seen"
# Somewhere in the numbers of a run.
mean=memscale/unseen_mass_finite
run sweep $mean --runs 300 --store mean
run run $mean --runs 300 --csv --store mean
cp out found
run run $mean --runs 300 --csv
test "$(wc -l <out)" -gt 3 && cmp -s out found
ok $? "means agree to the last bit"
size=$(wc -c <mean)
cp mean flipped
poke flipped $((size - 2000)) 377
run table $mean --runs 300 --store flipped
test "$status" = 6 && test -z "$out" &&
    printf '%s' "$err" | grep -Eq \
    'flipped: runs? [0-9].* of memscale/unseen_mass_finite at alpha=.* damaged'
ok $? "damaged runs are named"

# Killed at any moment, run again: the same.
slow="imbalance/adam_falls --runs 40"
run table $slow --format csv
cp out slow.csv
for moment in 0.06 0.09 0.12 0.16; do
    timeout -s KILL $moment "$ASSAY" sweep $slow --store killed \
        >/dev/null 2>&1
done
run sweep $slow --store killed --resume
test "$status" = 0
ok $? "a sweep killed four times resumes: $out"
run table $slow --format csv --store killed
cmp -s out slow.csv
ok $? "and its table is that of one without a store"

# Two writers, and an end by a signal.  A wait for the first to have begun.
endless="imbalance/adam_falls --runs 100000000 --threads 1"
begin () {
    rm -f busy busy-*
    env --default-signal=INT "$ASSAY" sweep $endless --store busy \
        >first.out 2>first.err &
    first=$!
    tries=0
    # Until some runs are committed; 120000 bytes are more than the tables.
    while test "$(wc -c 2>/dev/null <busy-wal || echo 0)" -lt 120000 &&
        test $tries -lt 200; do
        sleep 0.05
        tries=$((tries + 1))
    done
}
# end SIGNAL STATUS
end () {
    kill "-$1" $first
    wait $first
    status=$?
    test $status = "$2" && test ! -s first.out && grep -Eq \
        '^assay: interrupted after [1-9][0-9]* of 100000000 runs; run again with --resume$' \
        first.err && test "$(wc -l <first.err)" = 1
    ok $? "SIG$1: an exit of $2, and one line that says how far it came"
}
if env --default-signal=INT true 2>/dev/null; then
    begin
    refuses 5 "busy: in use by pid $first\$" sweep $slow --store busy
    refuses 5 "busy: in use by pid $first\$" table $claim --store busy
    end INT 130
    begin
    end TERM 143
    run sweep $slow --store busy
    test "$status" = 0 && printf '%s' "$out" | grep -q ' runs: [1-9]'
    ok $? "what was made before the signal is there"
    run table $slow --format csv --store busy
    cmp -s out slow.csv
    ok $? "and right"
    begin
    kill -KILL $first
    wait $first
    run sweep $slow --store busy
    test "$status" = 0 && printf '%s' "$out" | grep -q ' runs: [1-9]'
    ok $? "what was committed outlives a sudden end"
else
    skip "two writers, signals" "env cannot reset a signal"
fi

# Where nothing can be written.
(ulimit -f 200
 "$ASSAY" sweep $short --runs 300000 --store full >full.out 2>full.err)
test $? = 4 && test ! -s full.out && test "$(wc -l <full.err)" = 1 &&
    grep -q '^assay: full: ' full.err
ok $? "a file-size limit: one line, exit 4"
run sweep $short --store full
run table $short --format csv --store full
cmp -s out reference
ok $? "and the store is good after it"
mkdir sealed
cp one sealed/one
chmod 444 sealed/one
chmod 555 sealed
# as_nobody ARGUMENTS...: like run, without rights over files.
as_nobody () {
    if test "$(id -u)" = 0; then
        chmod 755 "$scratch"
        setpriv --reuid 65534 --clear-groups "$ASSAY" "$@" >out 2>err
    else
        "$ASSAY" "$@" >out 2>err
    fi
    status=$?
    err=$(cat err)
}
if test "$(id -u)" = 0 && ! command -v setpriv >/dev/null; then
    status=127
else
    as_nobody table $short --format csv --store sealed/one
fi
if test $status = 126 || test $status = 127; then
    skip "a sealed store" "no unprivileged user"
else
    cmp -s out reference
    ok $? "a store that cannot be written still gives its runs"
    as_nobody sweep $short --seed 7 --store sealed/one
    test $status = 4 && test ! -s out && test "$(wc -l <err)" = 1 &&
        printf '%s' "$err" | grep -q 'sealed/one: .*Permission denied'
    ok $? "and takes no more"
    as_nobody sweep $short --store sealed/two
    test $status = 4 && test ! -s out && test "$(wc -l <err)" = 1 &&
        printf '%s' "$err" | grep -q 'sealed/two: Permission denied'
    ok $? "no store begins in a sealed directory"
    cmp -s one sealed/one
    ok $? "nothing is changed there"
fi

# Progress is for terminals.
run sweep $slow --store quiet
test -z "$err"
ok $? "no progress in a file"
if command -v script >/dev/null; then
    script -qec "$ASSAY sweep imbalance/adam_falls --runs 200 --store loud" \
        /dev/null >typed 2>/dev/null </dev/null
    grep -q '\[#*\.*\] [0-9]* of 200 runs, [0-9]*:[0-9][0-9] left' typed &&
        grep -q '1 points, 200 runs: 0 found, 200 made' typed
    ok $? "progress and the time left on a terminal"
else
    skip "progress on a terminal" "script is not installed"
fi
finish
