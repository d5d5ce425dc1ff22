# Plant the faults of tests/data/faults.txt, one at a time, in a copy of the
# tree: each must turn its check red.  Run by make check-sabotage.
#
# A line of faults.txt is  NAME | FILE | SED EXPRESSION | CHECK...
# where CHECK is a claim, a unit test as tests/unit/theory/t-zipf, or a test of
# the command line as tests/cli/t-table.sh.
set -u
copy=$(mktemp -d) || exit 99
trap 'rm -rf "$copy"' EXIT
log=$copy/log
n=0
bad=0

(cd "$srcdir" && tar cf - --exclude=./build --exclude=./.git .) \
    | (cd "$copy" && tar xf -) || exit 99
mkdir -p "$copy/build"
cd "$copy" || exit 99
./bootstrap >"$log" 2>&1 && cd build && ../configure -q >>"$log" 2>&1 \
    && make -j2 >>"$log" 2>&1 || { echo "Bail out! the copy does not build"; tail "$log"; exit 99; }
export srcdir="$copy"

# Does any of the checks turn red?  One that never ends does not.
red () {
    for check in $1; do
        case $check in
        tests/unit/*)
            make "$check" >>"$log" 2>&1 || return 0
            timeout 120 "./$check" >>"$log" 2>&1 || test $? = 124 || return 0 ;;
        tests/cli/*)
            # It builds a program twice, for its faults alone.
            case $check in */t-library.sh) effort=10 ;; *) effort=1 ;; esac
            ASSAY_EFFORT=$effort ASSAY=$copy/build/assay timeout 300 sh "$copy/$check" >"$log.tap" 2>&1
            grep -q '^not ok' "$log.tap" && return 0 ;;
        *)
            timeout 120 ./assay check "$check" >>"$log" 2>&1 \
                || test $? = 124 || return 0 ;;
        esac
    done
    return 1
}

report () {
    n=$((n + 1))
    if test "$1" = 0; then echo "ok $n - $2"; else echo "not ok $n - $2"; bad=1; fi
}

# Without a fault everything is green: else red would mean nothing.
checks=$(sed 's/^#.*//' "$copy/tests/data/faults.txt" | awk -F ' *[|] *' 'NF >= 4 { print $4 }' | tr ' ' '\n' | sort -u)
for check in $checks; do
    red "$check"
    test $? = 1
    report $? "without a fault $check is green"
done

while IFS='|' read -r name file expression targets; do
    case $name in '#'*|'') continue ;; esac
    file=$(echo $file)
    cp "$copy/$file" "$copy/kept"
    sed -i "$(echo "$expression" | sed 's/^ *//; s/ *$//')" "$copy/$file"
    if cmp -s "$copy/$file" "$copy/kept"; then
        report 1 "$name: the fault does not fit $file any more"
    elif ! make >>"$log" 2>&1; then
        report 1 "$name: the fault does not build"
    else
        red "$targets"
        report $? "$name: red"
    fi
    cp "$copy/kept" "$copy/$file"
    touch "$copy/$file"
done <"$copy/tests/data/faults.txt"
echo "1..$n"
exit $bad
