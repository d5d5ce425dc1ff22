# Every card is registered, every registered claim has a card, every proof and
# experiment belongs to a card, and the generated lists agree with the tree.
cd "$srcdir" || exit 99
echo 1..3
listed=$(sed -n 's/^ENTRY (\([a-z0-9]*\), \([a-z0-9_]*\))$/\1\/\2/p' validate/claims.def | sort)
cards=$(ls validate/*/*.c | sed 's,validate/\(.*\)\.c,\1,' | sort)
if test -n "$listed" && test "$listed" = "$cards"; then
    echo "ok 1 - registry and cards agree"
else echo "not ok 1 - registry and cards agree"; fi

# Lists are compared as a whole: a search for each name takes seconds.
without () {
    printf '%s\n' "$1" "$2" "$2" | sort | uniq -u | tr '\n' ' '
}
same=$(grep -o '\.id = "[^"]*"' validate/*/*.c \
    | sed 's,^validate/\(.*\)\.c:\.id = "\(.*\)"$,\1 \2,' \
    | awk '$1 == $2 { print $1 }' | sort -u)
wrong=
test "$same" = "$cards" || wrong=" $(without "$cards" "$same")"
if test -z "$wrong"; then echo "ok 2 - every card's id is its path"
else echo "not ok 2 - every card's id is its path:$wrong"; fi

built=$(tr ' \t' '\n\n' <autotools/sources.am | grep '^[a-z_]*/.*\.[ch]$' | sort -u)
missing=$({ ls theory/*/*.c proofs/*/*.c numerics/*/*.c validate/*/*.c \
    theory/*.[ch] proofs/*.[ch] numerics/*.[ch] \
    validate/*.[ch] workbench/*.[ch] 2>/dev/null | grep -v '^workbench/main\.c$'
    printf '%s\n' "$built" "$built"; } | sort | uniq -u | tr '\n' ' ')
if test -z "$missing"; then echo "ok 3 - the source list is the tree (run ./bootstrap)"
else echo "not ok 3 - the source list is the tree (run ./bootstrap):$missing"; fi
