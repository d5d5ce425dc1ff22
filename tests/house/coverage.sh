# doc/coverage.md accounts for every claim, and names none that is not there.
cd "$srcdir" || exit 99
echo 1..2
claims=$(sed -n 's/^ENTRY ([a-z0-9]*, \([a-z0-9_]*\))$/\1/p' validate/claims.def)
named=$(grep -o '`[a-z0-9_]*`' doc/coverage.md | tr -d '`' | sort -u)
missing=
for claim in $claims; do
    printf '%s\n' "$named" | grep -qx "$claim" || missing="$missing $claim"
done
if test -z "$missing" && test -n "$claims"; then echo "ok 1 - every claim has its place"
else echo "not ok 1 - every claim has its place:$missing"; fi

unknown=
for name in $(printf '%s\n' "$named" | grep _); do
    printf '%s\n' "$claims" | grep -qx "$name" || unknown="$unknown $name"
done
if test -z "$unknown"; then echo "ok 2 - what is named is a claim"
else echo "not ok 2 - what is named is a claim:$unknown"; fi
