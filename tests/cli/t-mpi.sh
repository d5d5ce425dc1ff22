# A sweep over several processes of mpirun leaves the runs of one process.
. "$srcdir/tests/tap.sh"
program=${ASSAY%/*}/assay-mpi
case $(mpirun --version 2>/dev/null) in
    *"Open MPI"*) ;;
    *)
        skip "sweeps over processes" "Open MPI is not installed"
        finish
        ;;
esac
if test ! -x "$program"; then
    skip "sweeps over processes" "built without MPI"
    finish
fi
cd "$scratch" || exit 99

OMPI_ALLOW_RUN_AS_ROOT=1
OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
OMPI_MCA_rmaps_base_oversubscribe=1
# Whoever waits leaves the processor to the others.
OMPI_MCA_mpi_yield_when_idle=1
export OMPI_ALLOW_RUN_AS_ROOT OMPI_ALLOW_RUN_AS_ROOT_CONFIRM \
    OMPI_MCA_rmaps_base_oversubscribe OMPI_MCA_mpi_yield_when_idle
if ! timeout -k 5 60 mpirun -n 3 true >out 2>&1 </dev/null; then
    sed 's/^/# /' out | head -5
    skip "sweeps over processes" "mpirun does not start three processes here"
    finish
fi

# fleet ARGUMENTS...: three processes; sets $status, $out.
fleet () {
    timeout -k 5 60 mpirun -n 3 "$program" "$@" >out 2>err </dev/null
    status=$?
    out=$(cat out)
}

claims="memscale/unseen_mass_finite imbalance/two_level_sharpness"
fleet sweep $claims $claims --runs 700 --store shared --threads 1
test "$out" = "8 points, 2105 runs: 0 found, 2105 made"
ok $? "three processes make every run once: $out"
for claim in $claims; do
    run run $claim --runs 700 --csv
    cp out wanted
    run run $claim --runs 700 --csv --store shared
    test "$(wc -l <out)" -gt 3 && cmp -s out wanted
    ok $? "those of $claim are the same, to the last bit"
done
prints "8 points, 2105 runs: 2105 found, 0 made" \
    sweep $claims --runs 700 --store shared
fleet sweep $claims --runs 800 --store shared --threads 1
test "$out" = "8 points, 2405 runs: 2105 found, 300 made"
ok $? "what is there is not made again: $out"
fleet sweep memscale/nosuch --store shared
test "$status" = 2 && test -z "$out" &&
    test "$(grep -c '^assay-mpi: ' err)" = 1
ok $? "one process complains for all"
mkdir dir
fleet sweep $claims --store dir
test "$status" = 4 && test "$(grep -c '^assay-mpi: dir: is a directory' err)" = 1
ok $? "of a store too"
finish
