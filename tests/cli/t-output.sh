# Output is whole or absent: full disks, closed streams, devices, links.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99

if test -c /dev/full; then
    "$ASSAY" predict memscale/class_mass alpha=2 M=5 y=3 >/dev/full 2>err
    test $? = 4 && grep -q '^assay: standard output: ' err
    ok $? "a full device under standard output exits 4"
    test -c /dev/full
    ok $? "and is still a device"
    run table memscale/class_mass --no-runs --output /dev/full
    test "$status" = 4 && test -c /dev/full
    ok $? "a table does not replace a device"
else
    skip "a full device" "there is no /dev/full"
fi
"$ASSAY" predict memscale/class_mass alpha=2 M=5 y=3 >&- 2>err
test $? = 4
ok $? "a closed standard output exits 4"

run table memscale/class_mass --no-runs --format csv --output t.csv
test "$status" = 0 && test -s t.csv && test -z "$out"
ok $? "a table goes to a file"
cp t.csv old
ln -s t.csv link
run table memscale/class_mass --no-runs --output link
test "$status" = 4 && test -L link && cmp -s t.csv old
ok $? "a link is refused and kept"
mkdir dir
run table memscale/class_mass --no-runs --output dir
test "$status" = 4 && test -d dir
ok $? "a directory is refused"
run table memscale/class_mass --no-runs --output absent/t.csv
test "$status" = 4 && printf '%s' "$err" | grep -q 'absent/t.csv'
ok $? "a missing directory is named"
mkfifo pipe
run table memscale/class_mass --no-runs --output pipe
test "$status" = 4 && test -p pipe
ok $? "a pipe is refused"
mkdir sealed
cp t.csv sealed/t.csv
chmod 555 sealed
if test "$(id -u)" = 0; then
    if command -v setpriv >/dev/null; then
        chmod 755 "$scratch"
        setpriv --reuid 65534 --clear-groups "$ASSAY" table memscale/class_mass \
            --no-runs --output sealed/t.csv 2>err
        status=$?
        if test $status = 126 || test $status = 127; then
            skip "a read-only directory" "the program is out of reach there"
        else
            test $status = 4 && cmp -s sealed/t.csv t.csv
            ok $? "a read-only directory exits 4, the old table stays"
        fi
    else
        skip "a read-only directory" "running as root without setpriv"
    fi
else
    run table memscale/class_mass --no-runs --output sealed/t.csv
    test "$status" = 4 && cmp -s sealed/t.csv t.csv
    ok $? "a read-only directory exits 4, the old table stays"
fi
ls | grep -q 't.csv\.'
test $? = 1
ok $? "no temporary file is left"
(ulimit -f 0; trap '' XFSZ
 "$ASSAY" table memscale/class_mass --no-runs --output t.csv >/dev/null 2>err)
test $? = 4 && cmp -s t.csv old
ok $? "a file-size limit exits 4, the old table stays"
finish
