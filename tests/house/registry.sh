# Every card is registered, every registered claim has a card, every proof and
# experiment belongs to a card, and the generated lists agree with the tree.
cd "$srcdir" || exit 99
echo 1..3
listed=$(sed -n 's/^ENTRY (\([a-z0-9]*\), \([a-z0-9_]*\))$/\1\/\2/p' validate/claims.def | sort)
cards=$(ls validate/*/*.c | sed 's,validate/\(.*\)\.c,\1,' | sort)
if test -n "$listed" && test "$listed" = "$cards"; then
    echo "ok 1 - registry and cards agree"
else echo "not ok 1 - registry and cards agree"; fi

wrong=
for card in validate/*/*.c; do
    id=${card#validate/}
    id=${id%.c}
    grep -q "\.id = \"$id\"" "$card" || wrong="$wrong $card"
done
if test -z "$wrong"; then echo "ok 2 - every card's id is its path"
else echo "not ok 2 - every card's id is its path:$wrong"; fi

missing=
for file in theory/*/*.c proofs/*/*.c numerics/*/*.c validate/*/*.c \
    theory/*.[ch] proofs/*.[ch] numerics/*.[ch] \
    validate/*.[ch] workbench/*.[ch]; do
    test -e "$file" && test "$file" != workbench/main.c || continue
    grep -q "	$file" autotools/sources.am || missing="$missing $file"
done
if test -z "$missing"; then echo "ok 3 - the source list is the tree (run ./bootstrap)"
else echo "not ok 3 - the source list is the tree (run ./bootstrap):$missing"; fi
