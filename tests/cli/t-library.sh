# The installed library: a program with claims of its own is built against it,
# judges them, and turns red when their theory is spoilt.
. "$srcdir/tests/tap.sh"
effort=${ASSAY_EFFORT:-1}
unset ASSAY_EFFORT

build=${ASSAY%/*}
stage=$scratch/stage
if ! command -v pkg-config >/dev/null; then
    skip "a program of one's own" "pkg-config is not installed"
    finish
fi

# Installing builds nothing.
MAKEFLAGS='' MFLAGS='' make -C "$build" install DESTDIR="$stage" \
    >"$scratch/log" 2>&1
ok $? "make install"
grep -E '^  (CC|CCLD|AR|GEN) ' "$scratch/log" >"$scratch/built"
if grep -q provenance "$scratch/built"; then
    skip "installing builds nothing" "the commit has changed in between"
else
    ! test -s "$scratch/built"
    ok $? "installing builds nothing"
fi
pc=$(find "$stage" -name assay.pc)
test -n "$pc"
ok $? "assay.pc is installed"
PKG_CONFIG_PATH=${pc%/*}
export PKG_CONFIG_PATH
# The installed tree stands in a stage: the directories are moved there.
moved () {
    pkg-config --define-variable=prefix="$stage$(pkg-config --variable=prefix assay)" \
        --define-variable=libdir="$stage$(pkg-config --variable=libdir assay)" \
        --define-variable=includedir="$stage$(pkg-config --variable=includedir assay)" \
        "$@" assay
}
test "$(pkg-config --modversion assay)" = "$("$ASSAY" --version | sed -n '1s/.* //p')"
ok $? "assay.pc has the version of the program"
libs=$(moved --libs)
case $libs in
*-lgsl*-l*blas*) ok 0 "GSL stands before the CBLAS" ;;
*) ok 1 "GSL stands before the CBLAS"; echo "# $libs" ;;
esac

# The installed headers need nothing else, and clash with no config.h of others.
include=$(find "$stage" -name assay.h)
include=${include%/*}
CC=$(sed -n 's/^CC = //p' "$build/Makefile")
cp -R "$srcdir/examples/mylab" "$scratch/mylab"
chmod -R u+w "$scratch/mylab"
rm -f "$scratch"/mylab/mylab "$scratch"/mylab/*.o "$scratch"/mylab/*/*.o
cd "$scratch/mylab" || exit 99
echo '#error a config.h that is not ours' >config.h
{ echo assay.h
  (cd "$include" && ls validate/[!c]*.h workbench/*.h); } |
    sed 's/.*/#include <&>/' >all.c
$CC -fsyntax-only -Wall -Werror -I. $(moved --cflags) all.c >log 2>&1
ok $? "the installed headers go together"
head -3 log | sed 's/^/# /'
if test "$effort" -lt 10; then
    skip "C++ takes assay.h" "waits for ASSAY_EFFORT=10"
elif command -v g++ >/dev/null; then
    { echo '#include <assay.h>'
      echo 'int main (int n, char **words) { return assay_main (n, words); }'
    } >all.cc
    g++ -fsyntax-only -Wall -Werror -I. $(moved --cflags) all.cc >log 2>&1
    ok $? "C++ takes assay.h"
    head -3 log | sed 's/^/# /'
else
    skip "C++ takes assay.h" "g++ is not installed"
fi

# A wrapper, so that the example's own Makefile asks pkg-config.
{ echo '#!/bin/sh'
  echo "exec pkg-config --define-variable=prefix='$stage$(pkg-config --variable=prefix assay)' \\"
  echo "  --define-variable=libdir='$stage$(pkg-config --variable=libdir assay)' \\"
  echo "  --define-variable=includedir='$stage$(pkg-config --variable=includedir assay)' \"\$@\""
} >config-of-assay
chmod +x config-of-assay
make_lab () {
    MAKEFLAGS='' MFLAGS='' make mylab CC="$CC" PKG_CONFIG=./config-of-assay \
        CFLAGS='-O -Wall -Wextra -Werror' >log 2>&1
}
make_lab
verdict=$?
ok $verdict "the example builds with its own Makefile"
test $verdict = 0 || grep -E 'error:|undefined' log | head -3 | sed 's/^/# /'

ASSAY=./mylab
run check
test "$status" = 0 && ! grep -q '^not ok' "$scratch/out"
ok $? "both claims of the example hold"
test "$(grep -c ': holds$' "$scratch/out")" = 6 \
    && test "$(grep -c 'rejected at' "$scratch/out")" = 5
ok $? "at six points, and five rivals are rejected"
run list
test "$status" = 0 && test "$(cut -d' ' -f1 "$scratch/out" | tr '\n' ' ')" \
    = 'mylab/averaged_loss mylab/records '
ok $? "it holds its own claims and no others"
run table --no-runs --format csv
test "$status" = 0 && test "$(grep -c '^mylab/' "$scratch/out")" = 6
ok $? "its table"
prints 5/12 predict mylab/records N=5 k=2 --exact
prints 0.0681720787207905 predict mylab/averaged_loss eta=1/4 T=10
prints "$("$build/assay" predict memscale/tail alpha=2 P=12)" \
    predict memscale/tail alpha=2 P=12
refuses 2 '^mylab: memscale/class_mass: no such quantity' \
    predict memscale/class_mass alpha=2 M=5 y=3
refuses 2 '^mylab: mylab/absent: no such claim.*mylab list' show mylab/absent
run --version
printf '%s' "$out" | grep -q '^mylab (assay '
ok $? "it says its own name"

if test "$effort" -lt 10; then
    skip "spoilt theory and changed experiments" "waits for ASSAY_EFFORT=10"
    finish
fi

# Runs are kept for as long as the experiments stay as they are.
run sweep mylab/records N=5 k=2 --runs 20 --store kept
test "$status" = 0 && printf '%s' "$out" | grep -q '20 made'
ok $? "runs go into a store"
sed 's/score > best/score >= best/' numerics/records.c >new \
    && ! cmp -s new numerics/records.c
ok $? "a change of an experiment"
mv new numerics/records.c

# One step fewer in the noise, and a law of N + 1 trials: both are seen, by
# the runs and by the proof.
sed 's/first == 1 ? last : last - 1/first == 1 ? last - 1 : last - 1/' \
    theory/averaged_loss.c >new && ! cmp -s new theory/averaged_loss.c
ok $? "a fault that fits"
mv new theory/averaged_loss.c
sed 's/i < trials; i++/i <= trials; i++/' theory/records.c >new \
    && ! cmp -s new theory/records.c
ok $? "another"
mv new theory/records.c
make_lab
run check --runs 300000
test "$status" = 1
ok $? "spoilt theory exits 1"
cp "$scratch/out" judged
refuses 6 'kept: its runs were made with experiments' \
    sweep mylab/records N=5 k=2 --runs 20 --store kept
cp judged "$scratch/out"
for what in 'mylab/averaged_loss: proof, small cases: disproved' \
    'mylab/averaged_loss: eta=1/4 T=10: fails' \
    'mylab/records: proof, all orders: disproved' \
    'mylab/records: N=5 k=2: fails'; do
    grep -q "^not ok .* $what" "$scratch/out"
    ok $? "and says: $what"
done
finish
