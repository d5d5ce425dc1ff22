# What rests on trust is written down: cited steps, absent parts, differences
# from the papers.  A change shows as a diff of the golden file.
cd "$srcdir" || exit 99
echo 1..1
if difference=$("$ASSAY" assumptions | diff -u tests/data/assumptions.txt - 2>&1)
then echo "ok 1 - assumptions are as listed"
else
    echo "not ok 1 - assumptions are as listed (assay assumptions > tests/data/assumptions.txt)"
    echo "$difference" | sed 's/^/# /'
fi
