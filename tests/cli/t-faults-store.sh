# A store under faults: killed, interrupted, a full disk, errors of the device,
# four sweeps at once, and all this again while it is being mended.  What was
# kept is right, or there is an exit code that says why not.
# ASSAY_EFFORT=10 goes through all calls in turn.
. "$srcdir/tests/tap.sh"
effort=${ASSAY_EFFORT:-1}
unset ASSAY_EFFORT
cd "$scratch" || exit 99
claim='memscale/class_mass --runs 300'
most=400
stride=23
test "$effort" -lt 10 || stride=1

"$ASSAY" table $claim --format csv >reference 2>/dev/null
test "$(grep -c , reference)" = 4
ok $? "a table to compare with"
if command -v strace >/dev/null \
    && strace -f -qq -o /dev/null "$ASSAY" --version >/dev/null 2>&1
then traced=yes; else traced=; fi

# under FAULT: one sweep with a fault in what it does to the store's files
under () {
    strace -f -qq -o trace -P "$scratch/store" -P "$scratch/store-wal" \
        -P "$scratch/store-journal" -e "trace=${1%%:*}" -e "inject=$1" \
        "$ASSAY" sweep $claim --store store --threads 1 >out 2>err </dev/null
    status=$?
}
struck () { grep -q 'INJECTED\|killed by\|---' trace; }
# Is the store sound: the same sweep ends it, all runs are there once?
sound () {
    "$ASSAY" sweep $claim --store store --threads 1 >out 2>err &&
        grep -Eq '^3 points, 900 runs: [0-9]+ found, [0-9]+ made$' out &&
        "$ASSAY" table $claim --format csv --store store >again 2>>err
    # A journal may be left by who was killed, but none that is still in force.
    cmp -s again reference \
        && { test ! -e store-journal || test "$(head -c 8 store-journal | tr -d '\0')" = ""; } \
        && "$ASSAY" sweep $claim --store store 2>>err \
        | grep -q '^3 points, 900 runs: 900 found, 0 made$'
}
afresh () { rm -f store store-* again; }

# loop NAME CODES FAULT: FAULT with @ as 1, 1 + stride, ... until none comes
loop () {
    name=$1
    codes=$2
    fault=$3
    k=1
    strange=
    while test $k -lt $most; do
        $prepare
        under "$(echo "$fault" | sed "s/@/$k/")"
        struck || break
        case " $codes " in *" $status "*) ;; *) strange="$strange $k:$status" ;; esac
        test $status -ge 126 || test $status = 0 || test "$(grep -c '^assay: ' err)" -ge 1 \
            || strange="$strange $k:silent"
        sound || strange="$strange $k:unsound"
        k=$((k + stride))
    done 2>/dev/null
    test $k -gt 1 && test -z "$strange"
    ok $? "$name, at call 1 to $k:$strange"
}

# What was torn by a kill, to be mended under the next fault.
torn () {
    afresh
    strace -f -qq -o /dev/null -P "$scratch/store" -P "$scratch/store-wal" \
        -P "$scratch/store-journal" -e trace=pwrite64 \
        -e inject=pwrite64:signal=SIGKILL:when=5 \
        "$ASSAY" sweep $claim --store store --threads 1 >/dev/null 2>&1
}

if test -n "$traced"; then
    prepare=afresh
    loop "killed at a write" 137 pwrite64:signal=SIGKILL:when=@
    loop "a full disk" "0 4" pwrite64:error=ENOSPC:when=@+
    loop "an error at a sync" "0 4" fdatasync,fsync:error=EIO:when=@
    loop "interrupted" "0 130" pwrite64:signal=SIGINT:when=@
    if test "$effort" -ge 10; then
        loop "killed at a sync" 137 fdatasync,fsync:signal=SIGKILL:when=@
        loop "a write error" "0 4" pwrite64:error=EIO:when=@
        loop "asked to end" "0 130 143" pwrite64:signal=SIGTERM:when=@
        prepare=torn
        loop "torn, and a full disk" "0 4" pwrite64:error=ENOSPC:when=@+
        loop "torn, and no answer when it is read" "0 4 6" pread64:error=EIO:when=@
    fi
    prepare=torn
    loop "torn, and killed while it is mended" "0 137" pwrite64:signal=SIGKILL:when=@
    prepare=afresh
else
    skip "a store under faults" "strace is not installed or forbidden"
fi

# Four different sweeps at once: each has all its runs in the store, or was
# told that it is locked.
afresh
for seed in 1 2 3 4; do
    { "$ASSAY" sweep $claim --seed $seed --store store --threads 1 >out$seed 2>err$seed
      echo $? >code$seed; } &
done
wait
strange=
for seed in 1 2 3 4; do
    case $(cat code$seed) in
    0) grep -q 'runs: 0 found, 900 made' out$seed || strange="$strange $seed:out"
       "$ASSAY" sweep $claim --seed $seed --store store |
           grep -q 'runs: 900 found, 0 made' || strange="$strange $seed:lost" ;;
    5) test "$(wc -l <err$seed)" = 1 || strange="$strange $seed:err" ;;
    *) strange="$strange $seed:$(cat code$seed)" ;;
    esac
done
grep -q '^0' code1 code2 code3 code4 2>/dev/null || strange="$strange none"
test -z "$strange"
ok $? "four sweeps at once: all runs of each, or exit 5$strange"
finish
