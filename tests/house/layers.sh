# Dependencies flow one way: by what each layer includes, and by the symbols
# its library asks for.
cd "$srcdir" || exit 99
echo 1..7
n=0
layer () {
    n=$((n + 1))
    stray=$(grep -rnE '^#[[:space:]]*include "' "$1" | grep -vE "include \"($2)") || :
    if test -z "$stray"; then echo "ok $n - $1 includes only $2"
    else echo "not ok $n - $1 includes only $2"; echo "$stray" | sed 's/^/# /'; fi
}
layer theory   'theory/|config\.h'
layer numerics 'numerics/|config\.h'
layer proofs   'proofs/|theory/|config\.h'
layer validate 'validate/|proofs/|theory/|numerics/|config\.h'
layer workbench 'workbench/|validate/|proofs/|theory/|numerics/|config\.h'

symbols () {
    n=$((n + 1))
    library=${ASSAY%/*}/$1
    asked=$(nm -u "$library" 2>/dev/null | grep -E " ($2)") || :
    if test -f "$library" && test -z "$asked"; then
        echo "ok $n - $1 asks for none of $2"
    else
        echo "not ok $n - $1 asks for none of $2"
        echo "$asked" | head -5 | sed 's/^/# /'
    fi
}
symbols libnumerics.a 'arb_|acb_|fmpq_|fmpz_|mpfr_'
symbols libtheory.a 'gsl_|cblas_|stream_'
