# TAP for shell tests: source it from a test that runs in the build directory.
# $ASSAY is the program; $srcdir the sources.
n=0
bad=0
scratch=$(mktemp -d) || exit 99
trap 'chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT

# ok STATUS NAME
ok () {
    n=$((n + 1))
    if test "$1" = 0; then echo "ok $n - $2"
    else echo "not ok $n - $2"; bad=1; fi
}

# skip NAME WHY
skip () {
    n=$((n + 1))
    echo "ok $n - $1 # SKIP $2"
}

# Run the program; sets $status, $out (standard output), $err (standard error).
run () {
    "$ASSAY" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    status=$?
    out=$(cat "$scratch/out")
    err=$(cat "$scratch/err")
}

# prints WANTED ARGUMENTS...: standard output is WANTED, nothing else, status 0
prints () {
    wanted=$1
    shift
    run "$@"
    test "$status" = 0 && test "$out" = "$wanted" && test -z "$err"
    ok $? "assay $* prints $wanted"
    test "$out" = "$wanted" || printf '%s\n' "$out" | head -3 | sed 's/^/# got /'
}

# refuses CODE PATTERN ARGUMENTS...: nothing on standard output, one line on
# standard error that matches PATTERN, exit status CODE
refuses () {
    code=$1
    pattern=$2
    shift 2
    run "$@"
    lines=$(wc -l <"$scratch/err")
    test "$status" = "$code" && test -z "$out" && test "$lines" = 1 \
        && printf '%s' "$err" | grep -Eq -- "$pattern"
    verdict=$?
    ok $verdict "assay $* exits $code: $pattern"
    test $verdict = 0 || echo "# status $status, $lines lines: $err"
}

# The plan, and the test's exit status.
finish () {
    echo "1..$n"
    exit $bad
}
