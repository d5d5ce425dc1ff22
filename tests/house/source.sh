# Sins that a text search finds.
cd "$srcdir" || exit 99
echo 1..6
n=0
never () {
    n=$((n + 1))
    name=$1
    shift
    found=$(grep -nE "$@" 2>/dev/null) || :
    if test -z "$found"; then echo "ok $n - $name"
    else echo "not ok $n - $name"; echo "$found" | head -8 | sed 's/^/# /'; fi
}
code=$(ls theory/*.[ch] theory/*/*.c numerics/*.[ch] numerics/*/*.c \
    proofs/*.[ch] $(ls proofs/*/*.c 2>/dev/null) validate/*.[ch] validate/*/*.c \
    workbench/*.[ch])
never "nothing sets the locale" 'setlocale *\(' $code
never "nothing runs a shell" '(^|[^a-z_])(system|popen|exec[lv]p?e?) *\(' $code
never "no decimal goes into a ball through a double" \
    'ar[bf]_set_d *\([^,]*, *-?[0-9]*\.[0-9]*[1-46-9]' $code
never "only main ends the program" '(^|[^a-z_])(exit|abort|_exit) *\(' \
    $(echo "$code" | grep -v workbench/main.c)
n=$((n + 1))
if command -v clang-format >/dev/null \
    && test "$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')" = 14
then
    if clang-format -n -Werror $code tests/unit/*/*.c tests/*.[ch] \
        >/dev/null 2>&1; then echo "ok $n - formatted by clang-format"
    else
        echo "not ok $n - formatted by clang-format (make format)"
        for file in $code tests/unit/*/*.c; do
            clang-format -n -Werror "$file" >/dev/null 2>&1 || echo "# $file"
        done
    fi
else echo "ok $n - formatted # SKIP clang-format 14 is not installed"; fi
never "only theory/flint.h knows where FLINT is" \
    '#include <(flint|calcium)/|#include <(a[rc]b|gmp|mpfr)' \
    $(echo "$code" | tr ' ' '\n' | grep -v '^theory/flint.h$')
