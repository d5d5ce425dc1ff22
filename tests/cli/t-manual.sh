# The examples of the manual print what it says.  A block after "@c tested" is
# run: each line "$ assay ..." with what follows it, up to the next; a line
# "..." stands for any lines.  Lines "$ cat FILE" show an example of the tree.
. "$srcdir/tests/tap.sh"
manual=$srcdir/doc/assay.texi

# One file for each command (NUMBER.cmd, NUMBER.want) into the scratch folder.
awk -v dir="$scratch" '
    function text(line) {
        gsub(/@@/, "@", line); gsub(/@\{/, "{", line); gsub(/@\}/, "}", line)
        return line
    }
    /^@c tested/ { waiting = 1; next }
    waiting && /^@(small)?example/ { waiting = 0; inside = 1; next }
    /^@end (small)?example/ { inside = 0 }
    inside && /^\$ / {
        number++
        print text(substr($0, 3)) > (dir "/" number ".cmd")
        printf "" > (dir "/" number ".want")
        next
    }
    inside && number { print text($0) > (dir "/" number ".want") }
' "$manual"

# Does the text in $2 match the lines of $1, in which "..." is any lines?
matches () {
    awk 'NR == FNR { want[++n] = $0; next } { got[++m] = $0 }
        function fits(i, j) {
            if (i > n) return j > m
            if (want[i] == "...") {
                for (; j <= m + 1; j++) if (fits(i + 1, j)) return 1
                return 0
            }
            return j <= m && got[j] == want[i] && fits(i + 1, j + 1)
        }
        END { exit !fits(1, 1) }' "$1" "$2"
}

cp -r "$srcdir/examples/claims" "$scratch/claims" 2>/dev/null
chmod -R u+w "$scratch"
cd "$scratch" || exit 99
number=1
while test -e "$number.cmd"; do
    command=$(cat "$number.cmd")
    case $command in
    "cat "*) cat "claims/${command#cat }" >got 2>&1 ;;
    "assay "*) (cd claims 2>/dev/null; eval "\"$ASSAY\" ${command#assay }") >got 2>&1 </dev/null ;;
    *) echo "no command for a test" >got ;;
    esac
    matches "$number.want" got
    verdict=$?
    ok $verdict "$command"
    test $verdict = 0 || diff -u "$number.want" got | head -20 | sed 's/^/# /'
    number=$((number + 1))
done
test "$number" -gt 5
ok $? "the manual has examples"
finish
