# Faults from outside: system calls that fail, no room, no home, other places,
# other locales, evil words.  Without strace what needs it is skipped.
# ASSAY_EFFORT=10 tries every system call in turn.
. "$srcdir/tests/tap.sh"
effort=${ASSAY_EFFORT:-1}
unset ASSAY_EFFORT
chmod 755 "$scratch"
cd "$scratch" || exit 99
mkdir work && chmod 777 work
cp "$ASSAY" assay && chmod 755 assay
T=$scratch/assay

# As somebody who may not do everything.
if test "$(id -u)" != 0; then user=
elif command -v setpriv >/dev/null \
    && (cd work && setpriv --reuid 65534 --clear-groups "$T" --version) >/dev/null 2>&1
then user='setpriv --reuid 65534 --clear-groups'
else user=none; fi
if test "$user" = none; then
    skip "faults" "running as root, and nobody else can run the program"
    finish
fi
cd work || exit 99

# tool WORDS...: sets $status; out and err hold what it wrote.
tool () {
    $user "$T" "$@" >../out 2>../err </dev/null
    status=$?
}
one_line () { test "$(wc -l <../err)" = 1 && grep -q '^assay: ' ../err; }
# shows NAME: the last test's outcome, and on failure what was there
shows () {
    code=$?
    ok $code "$1"
    test $code = 0 || { echo "# status $status"; head -3 ../err | sed 's/^/# /'; }
}

small='memscale/class_mass --no-runs'
proved=memscale/learned_margin
tool table $small --format csv
cp ../out reference.csv
chmod 644 reference.csv

if command -v strace >/dev/null \
    && $user strace -qq -o /dev/null "$T" --version >/dev/null 2>&1
then traced=yes; else traced=; fi

# injected FAULT WORDS...: the same with one system call failing
injected () {
    fault=$1
    shift
    $user strace -qq -o /dev/null -e "trace=${fault%%:*}" -e "inject=$fault" \
        "$T" "$@" >../out 2>../err </dev/null
    status=$?
}

# ---- Files that are written (F07, F10) ------------------------------------
# Which of its calls of CALL is the first after the file PATTERN was opened?
call_number () {
    awk -v call="$1" -v pattern="$2" '
        index ($0, call "(") == 1 { n++; if (seen) { print n; exit } }
        index ($0, pattern) > 0 && /^openat\(/ { seen = 1 }' trace
}
keep () {
    rm -f target* 2>/dev/null
    echo old >../old
    $user cp ../old target
}
kept () { test "$(cat target)" = old && test "$(ls target*)" = target; }

# writer NAME WORDS...: the command that writes the file target
writer () {
    name=$1
    shift
    keep
    $user strace -qq -o trace.tmp -e trace=openat,write,fsync,fdatasync,close,rename,renameat,renameat2 \
        "$T" "$@" >../out 2>../err </dev/null
    status=$?
    sed -n '/target/,$p' trace.tmp >trace
    sequence=$(sed -n 's/^\(f[data]*sync\|rename[a-z0-9]*\)(.*/\1/p' trace | tr '\n' ' ')
    test "$sequence" = "fsync rename fsync "
    shows "$name: sync, rename, sync of the directory"
    cp trace.tmp trace
    cp target ../whole
    number=$(call_number close target.)
    write=$(call_number write target.)
    bad_faults=
    for fault in "write:error=ENOSPC:when=$write" "write:error=EIO:when=$write" \
        fsync:error=EIO:when=1 "close:error=EIO:when=$number" \
        rename:error=EACCES:when=1; do
        keep
        injected "$fault" "$@"
        test $status = 4 && kept && one_line && grep -q target ../err \
            || bad_faults="$bad_faults $fault:$status"
    done
    test -z "$bad_faults"
    shows "$name: a failing write, sync, close or rename exits 4, the old file stays$bad_faults"
    keep
    injected "write:error=EINTR:when=$write" "$@"
    test $status = 0 && cmp -s target ../whole
    shows "$name: an interrupted write goes on"
    keep
    bad_faults=
    for fault in "write:signal=SIGKILL:when=$write" \
        fsync:signal=SIGKILL:when=1 rename:signal=SIGKILL:when=1; do
        injected "$fault" "$@"
        test $status = 137 && test "$(cat target)" = old \
            || bad_faults="$bad_faults $fault:$status"
    done 2>/dev/null
    test -z "$bad_faults"
    shows "$name: killed before the end the old file stays$bad_faults"
}

# Every CALL of the command in turn fails with ERROR: exit below 126, and the
# file is the old one or the new one.
sweep_calls () {
    call=$1
    error=$2
    shift 2
    k=1
    strange=
    while test $k -lt 400; do
        keep
        $user strace -qq -o trace.tmp -e "trace=$call" \
            -e "inject=$call:error=$error:when=$k" "$T" "$@" >../out 2>../err
        status=$?
        grep -q INJECTED trace.tmp || break
        # The dynamic linker has answers of its own; memory is refused
        # before main to it and to the CBLAS alone, so that is not tried.
        test $status -lt 126 || grep -q 'shared lib\|shared object' ../err \
            || strange="$strange $k:$status"
        test "$(cat target)" = old || cmp -s target ../whole \
            || strange="$strange $k:torn"
        test $status != 0 || cmp -s target ../whole || strange="$strange $k:lost"
        k=$((k + 1))
    done
    test -z "$strange"
    shows "$1: call after call of $call ($((k - 1))) with $error:$strange"
}

if test -n "$traced"; then
    writer table table $small --format csv --output target
    cmp -s ../whole reference.csv
    shows "the file is what standard output has"
    writer baseline baseline save target $small
    writer certificate prove $proved --certificate target
    if test "$effort" -ge 10; then
        for words in "table $small --output target" "baseline save target $small" \
            "prove $proved --certificate target"; do
            keep
            tool $words
            cp target ../whole
            for fault in write:ENOSPC write:EIO fsync:EIO close:EIO rename:EIO \
                openat:EMFILE openat:EACCES read:EIO newfstatat:EIO lseek:EIO; do
                sweep_calls "${fault%:*}" "${fault#*:}" $words
            done
        done
    fi
else
    skip "writing under faults" "strace is not installed or forbidden"
fi

# ---- Standard output that takes nothing (F08) -----------------------------
tool baseline save base.json $small
for words in list "show memscale/cap" "predict memscale/cap d=2 w=1/2" \
    "predict memscale/cap d=2 w=1/2 --json" "prove memscale/cap" doctor \
    "run memscale/class_mass alpha=2 M=5 y=3 --runs 2" \
    "check $proved" "table $small" \
    "assumptions memscale" "baseline diff base.json" "baseline diff base.json --json" \
    "list --json" --help; do
    $user "$T" $words >/dev/full 2>../err
    full=$?
    one_line
    full=$full$?
    $user "$T" $words >&- 2>../err
    closed=$?
    test "$full" = 40 && test "$closed" = 4 || { echo "# $words: $full $closed"; false; }
    shows "$words into a full device, and a closed one: exit 4, one line"
done
{ $user "$T" list 2>../err; echo $? >../code; } | head -1 >/dev/null
status=$(cat ../code)
case $status in 0|4|141) test "$(wc -l <../err)" -le 1 ;; *) false ;; esac
shows "a reader that goes away ends it quietly"
keep
$user "$T" table $small --format csv --output target <&- 2>&-
status=$?
test $status = 0 && cmp -s target reference.csv
shows "without standard input and error the file is whole"
keep
$user "$T" table $small --format csv --output target <&- >&- 2>&-
cmp -s target reference.csv
shows "with nothing open at all the file is whole"

# ---- No room, no rights, no place (F12, F13) ------------------------------
strange=
for files in 3 4 5 6 8; do
    (ulimit -n $files && exec $user "$T" table $small) >../out 2>../err
    status=$?
    test $status -lt 126 || grep -q shared ../err || strange="$strange $files:$status"
done
test -z "$strange"
shows "few open files: no signal$strange"
mkdir gone && cd gone && rmdir ../gone
$user "$T" table $small --format csv >../../out 2>../../err
status=$?
cmp -s ../../out ../reference.csv 2>/dev/null
cd "$scratch/work" || exit 99
test $status = 0 && cmp -s ../out reference.csv
shows "a directory that is gone does not matter to standard output"
# What differs must not show (F38).
mkdir -p ../far/away && cd ../far/away || exit 99
(umask 077; env -i TZ=Asia/Kathmandu TMPDIR=/nonexistent \
    $(command -v setpriv >/dev/null && test -n "$user" && echo "$(command -v setpriv) --reuid 65534 --clear-groups") \
    "$T" table $small --format csv >../../out 2>../../err)
status=$?
cd "$scratch/work" || exit 99
test $status = 0 && cmp -s ../out reference.csv
shows "elsewhere, with no environment and no umask: the same bytes"
if command -v faketime >/dev/null; then
    faketime '2001-02-03 04:05:06' "$T" baseline save ../later.json $small >/dev/null
    cmp -s ../later.json base.json
    ok $? "in another year: the same bytes"
elif test -n "$traced"; then
    # No clock is asked but the one that only goes forward.
    $user strace -qq -o trace.tmp -e trace=clock_gettime,gettimeofday,time,uname,getuid,getcwd \
        "$T" table $small >/dev/null 2>&1
    ! grep -q 'gettimeofday\|CLOCK_REALTIME\|^time' trace.tmp
    ok $? "no calendar is asked"
else
    skip "in another year" "neither faketime nor strace is installed"
fi

# ---- Locales (F23) --------------------------------------------------------
# One whose only peculiarity is a decimal comma is made in no time; those of
# Germany and Turkey wait for effort.
mkdir ../locales
locales_tried=
if command -v localedef >/dev/null; then
    printf 'LC_NUMERIC\ndecimal_point ","\nthousands_sep "."\ngrouping 3;3\nEND LC_NUMERIC\n' >comma
    localedef -c -i comma -f ANSI_X3.4-1968 ../locales/comma >/dev/null 2>&1
    locales_tried=comma
    comma=$(LC_ALL= LOCPATH=$scratch/locales LC_NUMERIC=comma locale decimal_point 2>/dev/null)
    if test "$effort" -ge 10 && test -f /usr/share/i18n/locales/de_DE; then
        for language in de_DE tr_TR; do
            localedef -i $language -f UTF-8 "../locales/$language.UTF-8" >/dev/null 2>&1
        done
        locales_tried='comma de_DE.UTF-8 tr_TR.UTF-8'
    fi
    chmod -R a+rX ../locales
    test "$comma" = ,
    ok $? "a locale with a decimal comma is there to try"
else
    skip "a locale with a decimal comma" "localedef is not installed"
fi
strange=
for language in C.UTF-8 $locales_tried; do
    for words in "table $small --format csv" "predict memscale/cap d=2.5e0 w=0.125" \
        "run memscale/class_mass alpha=2 M=5 y=3 --runs 100" "baseline diff base.json"; do
        tool $words
        cp ../out ../plain
        cp ../err ../plain_err
        case $language in
        comma) LC_ALL= LOCPATH=$scratch/locales LC_NUMERIC=comma tool $words ;;
        *) LOCPATH=$scratch/locales LC_ALL=$language tool $words ;;
        esac
        cmp -s ../out ../plain && cmp -s ../err ../plain_err \
            || strange="$strange $language:${words%% *}"
    done
done
test -z "$strange"
shows "the same bytes in C, C.UTF-8 $locales_tried$strange"

# ---- Words that are no names (F26, F34, F35) ------------------------------
commands='predict table'
test "$effort" -lt 10 \
    || commands='show predict prove run check table assumptions recheck list'
newline='
'
escape=$(printf '\033[31m\302\233\342\200\256\001')
strange=
for word in ../../etc/passwd /etc/passwd a/b -o CON . .. '' "x${newline}ok 1" \
    "$escape" '$(touch pwned)' '`touch pwned`' '%s%n%s%n' 'memscale/../memscale/cap' \
    "Bail out!${newline}1..0"; do
    for command in $commands; do
        tool $command "$word"
        case $command-$status in
        recheck-[24]|*-2) ;;
        check-1|table-1|list-1) strange="$strange $command:$status" ;;
        *) strange="$strange $command:$word:$status" ;;
        esac
        # One line, and no byte that acts on a terminal.
        test "$(cat ../out ../err | wc -l)" -le 2 || strange="$strange $command:lines"
        LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" ../out ../err \
            && strange="$strange $command:control"
        LC_ALL=C grep -q "$(printf '\302\233\|\342\200\256')" ../out ../err \
            && strange="$strange $command:c1"
    done
done
test -z "$strange"
shows "words that are no names exit 2, on one line, without control bytes$strange"
test "$(ls pwned* passwd* 2>/dev/null)" = ""
shows "and make no file"

# ---- One program (F27), threads (F39) -------------------------------------
if test -n "$traced"; then
    strange=
    for words in doctor "table $small" "check $proved" \
        "baseline diff base.json"; do
        $user strace -f -qq -o trace.tmp -e trace=execve "$T" $words >/dev/null 2>&1
        test "$(grep -c 'execve(' trace.tmp)" = 1 || strange="$strange ${words%% *}"
    done
    test -z "$strange"
    shows "no other program is run$strange"
else
    skip "no other program is run" "strace is not installed or forbidden"
fi
tool run memscale/class_mass alpha=2 M=5 y=3 --runs 5000
cp ../out ../plain
strange=
for threads in 1000000000 100000 1 3 -5 none; do
    OMP_NUM_THREADS=$threads tool run memscale/class_mass alpha=2 M=5 y=3 --runs 5000
    test $status = 0 && cmp -s ../out ../plain || strange="$strange $threads:$status"
done
test -z "$strange"
shows "any number of threads is borne$strange"

# ---- Numbers that are too much (F15, F17, F25) ----------------------------
long=$(head -c 100000 /dev/zero | tr '\0' 9)
strange=
bomb () {
    wanted=$1
    shift
    $user timeout 5 "$T" "$@" >../out 2>../err
    status=$?
    case $status in $wanted) ;; *) strange="$strange $(echo "$*" | cut -c1-60):$status" ;; esac
}
for digits in 0 -1 9223372036854775808 1e30 '' nan 1.5; do
    bomb 2 predict memscale/cap d=2 w=1/2 --digits "$digits"
    bomb 2 table memscale/cap --digits "$digits"
done
for digits in 2147483648 1000000000000; do
    bomb '[37]' predict memscale/cap d=3 w=1/2 --digits $digits
    bomb 2 table memscale/cap --no-runs --digits $digits
    bomb 2 baseline save bomb.json memscale/cap --digits $digits
done
for value in 1e999999999 9^9^9^9 .01E-99999999999999999999 nan inf 0x10 1/0 "$long" \
    1e-99999999999 10^100000000 -1 1,5; do
    bomb 2 predict memscale/cap d="$value" w=1/2
    bomb 2 run memscale/class_mass alpha=2 M=5 y="$value"
done
bomb '[0237]' predict memscale/cap d=10^99999 w=1/2
bomb '[0237]' predict memscale/unseen_mass_finite alpha=2 N=10^18 T=10^18
bomb '[0237]' predict memscale/tail alpha=1.00000000000000000001 P=10^12
bomb 2 run memscale/class_mass alpha=2 M=5 y=3 --runs 1e30
bomb 2 check memscale/cap --max-bits 1
test -z "$strange"
shows "bombs end in time, refused$strange"
finish
