# Evil words in a claim file: in no format do they become code, change a
# verdict, make a file or reach a terminal as they are.
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99
newest=$(printf '\033[31m\302\233\342\200\256')
printf '%s\n' 'claim      evil/claim' \
    "statement  \\input{/etc/passwd}\\write18{touch pwned}^^5cinput x <script>alert(1)</script> \`touch pwned\` # TODO" \
    "source     @SUM(1) | ]( javascript:x) Bail out! # SKIP \"quoted\" 'single' \$(touch pwned)" \
    'parameters x > 0' 'predict    = x + 1/3' 'second     = (3*x + 1)/3' \
    'grid       x=1,2' 'relation   equals' \
    "margin     1/100 absolute, because \"so \`touch pwned\` <b> # TODO\"" \
    "rival      \"'); DROP TABLE r;-- \`touch pwned\` </title><script> # SKIP 'x' \$(touch pwned)\" = x + 1/2" \
    "rival      \"=1+1 \\write18{x} # TODO all is well\" = x" \
    "observed   x=1 = 133/100 +- 1/10 from \"=cmd|' /C calc'!A0 # TODO\"" >evil.claim
"$ASSAY" list evil.claim >out 2>err
if test $? != 0 && grep -q 'no such claim' err; then
    skip "evil words" "claims are not read from files here"
    finish
fi
ls >before

run check evil.claim
test "$status" = 0 && test "$(grep -c '^ok' out)" = "$(sed -n 's/^1\.\.//p' out)" \
    && ! grep -q '^not ok' out
ok $? "the claim holds, in as many lines as are planned"
# A directive is what stands after an unescaped #.
! grep '^ok' out | sed 's/\\\\//g; s/\\#//g' | grep -q '#'
ok $? "no word of it is a directive"
if command -v prove >/dev/null; then
    printf '%s\n' "$out" >evil.tap
    prove --exec cat evil.tap >proved 2>&1
    test $? = 0 && ! grep -qi 'todo\|skip' proved
    ok $? "prove counts the same"
    rm -f evil.tap proved
else
    skip "prove counts the same" "prove is not installed"
fi
sed 's/1\/100 absolute/1\/100 absolute/; s/(3\*x + 1)\/3/(3*x + 2)\/3/' evil.claim >wrong.claim
run check wrong.claim
test "$status" = 1 && grep '^not ok' out | grep -qv 'TODO$'
ok $? "with a wrong second route it fails, whatever its words say"
rm -f wrong.claim

# tame FILE PATTERN NAME
tame () {
    ! grep -Eq -- "$2" "$1"
    ok $? "$3"
}
"$ASSAY" table evil.claim --format latex >t.tex
tame t.tex '\\(input|write|openin|catcode)|\^\^' "LaTeX: no command"
"$ASSAY" table evil.claim --format csv >t.csv
tame t.csv '(^|,)"?[=@+]' "CSV: no formula"
"$ASSAY" report site evil.claim >out 2>err
test $? = 0 && test -d site
ok $? "a report is written"
cat $(find site -name '*.html') >pages 2>/dev/null
tame pages '<script>alert|</title><script>|<b>|href="javascript' "HTML: no element"
for format in svg gnuplot; do
    "$ASSAY" plot evil.claim --x x --format $format --output p.$format >out 2>err
    status=$?
    case $status in
    0) ok 0 "a plot as $format is drawn" ;;
    4) skip "a plot as $format" "$(head -1 err)" ;;
    *) ok 1 "a plot as $format is drawn"; head -2 err | sed 's/^/# /' ;;
    esac
done
test ! -e p.svg || tame p.svg '<script' "SVG: no element"
if test -e p.gnuplot; then
    # Back-quotes are run between double quotes and outside of quotes.
    sed "s/'[^']*'//g" p.gnuplot >unquoted
    tame unquoted '`' "gnuplot: back-quotes only between single quotes"
fi
"$ASSAY" baseline save b.json evil.claim >out
"$ASSAY" baseline diff b.json evil.claim >out && test "$(grep -c '^ok' out)" = 3
ok $? "a baseline of it is the same again"
refuses 2 'name it again' baseline diff b.json
sed 's/^claim .*/claim      evil\/other/' evil.claim >other
mv other evil.claim
"$ASSAY" baseline diff b.json evil.claim >out
test $? = 1 && grep -q '^not ok.*evil/claim: gone' out && grep -q '^not ok.*evil/other: new' out
ok $? "a claim that has left the file is missed"
test -z "$(find . -name 'pwned*')"
ok $? "no file is made"

# Bytes that act on a terminal are refused or shown.
printf 'claim      evil/two\nstatement  %s\n' "$newest" >two.claim
sed -n '3,$p' evil.claim >>two.claim
for words in "check two.claim" "show two.claim" "table two.claim" \
    "prove two.claim" "assumptions two.claim" "list two.claim"; do
    "$ASSAY" $words >out 2>err
    cat out err
done >all
! LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" all \
    && ! LC_ALL=C grep -q "$(printf '\302\233\|\342\200\256')" all
ok $? "no control character comes out"
for id in ../../x /etc/x a/b/c -o .x CON "a b" "x;y"; do
    sed "s,^claim .*,claim      $id," evil.claim >bad.claim
    refuses 2 'bad.claim:' check bad.claim
done
finish
