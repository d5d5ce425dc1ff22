# The manual page and --help speak of the same commands and options.
echo 1..2
page=$srcdir/doc/assay.1
help=$("$ASSAY" --help)
missing=
for command in $(printf '%s\n' "$help" | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    grep -Eq "^\.B(I|) $command( |\$)" "$page" || missing="$missing $command"
done
if test -z "$missing" && test -n "$help"; then
    echo "ok 1 - every command has its paragraph"
else echo "not ok 1 - every command has its paragraph:$missing"; fi
missing=
for option in $(printf '%s\n' "$help" | sed -n 's/^  \(--[a-z-]*\).*/\1/p'); do
    grep -q -- "$option" "$page" || missing="$missing $option"
done
if test -z "$missing"; then echo "ok 2 - every option has its paragraph"
else echo "not ok 2 - every option has its paragraph:$missing"; fi
