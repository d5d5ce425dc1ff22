# JSON of every command: one document that the schema admits, or nothing.
. "$srcdir/tests/tap.sh"
schema=$srcdir/doc/assay.schema.json

python=
for try in python3 /usr/bin/python3; do
    if $try -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null
    then python=$try; break; fi
done

# Is standard input a document of the schema?
cat >"$scratch/valid.py" <<'P'
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
status = 0
for name in sys.argv[2:]:
    try:
        document = json.load(open(name))
    except ValueError as error:
        print("#", name, error)
        status = 1
        continue
    branch = {"recheck": "prove"}.get(document["command"], document["command"])
    if not validator.is_valid(document):
        status = 1
        print("#", name)
        parts = {"$ref": "#/$defs/" + branch, "$defs": schema["$defs"]}
        for error in jsonschema.Draft202012Validator(parts).iter_errors(document):
            print("#", name, list(error.absolute_path), error.message[:200])
sys.exit(status)
P

# document WANTED-STATUS NAME WORDS...: a document in $scratch/NAME.json
documents=
document () {
    wanted=$1
    file=$scratch/$2.json
    shift 2
    run "$@" --json
    cp "$scratch/out" "$file"
    documents="$documents $file"
    test "$status" = "$wanted" && test "$(head -c 1 "$file")" = '{' \
        && grep -q "^ \"command\": \"$1\"" "$file"
    verdict=$?
    ok $verdict "assay $* --json exits $wanted with a document"
    test $verdict = 0 || { head -3 "$file"; echo "$err"; } | sed 's/^/# /'
}

document 0 list list
document 0 show show memscale/unseen_mass_finite
document 0 show-law show memscale/class_mass
document 0 predict predict memscale/tail alpha=2 P=12
document 0 exact predict memscale/unseen_mass_finite alpha=2 N=5 T=3 --exact
document 3 wide predict memscale/tail alpha=2 P=12 --digits 300 --max-bits 64
document 0 prove prove memscale/unseen_mass_finite
document 3 unproved prove memscale/class_mass
(cd "$scratch" && "$ASSAY" prove memscale/unseen_mass_finite \
    --certificate c >/dev/null 2>&1)
document 0 recheck recheck "$scratch/c"
document 0 run run memscale/class_mass alpha=2 M=5 y=3 --runs 1000
document 0 check check memscale/visit_recursion
document 0 check-sample check multiindex/overlap_quantile
document 1 check-few check memscale/class_mass --runs 50
document 0 check-exact check memscale/tail_midpoint
document 0 assumptions assumptions
document 0 doctor doctor

document 0 sweep sweep memscale/class_mass alpha=2 M=5 y=3 --runs 20 \
    --store "$scratch/a"
"$ASSAY" sweep memscale/class_mass alpha=3/2 M=2 y=1 --runs 20 \
    --store "$scratch/b" >/dev/null
document 0 merge merge "$scratch/a" "$scratch/b"
grep -q '"added": 20' "$scratch/merge.json" \
    && grep -q '"same": 0' "$scratch/merge.json"
ok $? "merge: twenty runs are added"
document 0 save baseline save "$scratch/kept" memscale/class_mass --no-runs
document 0 diff baseline diff "$scratch/kept"

# Text and document say the same.
run check memscale/visit_recursion
test "$(grep -c '^ok' "$scratch/out")" \
    = "$(grep -c '"outcome": "\(passed\|skipped\)"' "$scratch/check.json")"
ok $? "check: as many results in both"
run assumptions
test "$(wc -l <"$scratch/out")" = "$(grep -c '"kind": ' "$scratch/assumptions.json")"
ok $? "assumptions: as many in both"
run list
test "$(wc -l <"$scratch/out")" = "$(grep -c '"statement": ' "$scratch/list.json")"
ok $? "list: as many in both"
run predict memscale/tail alpha=2 P=12
grep -q "\"rounded\": \"$out\"" "$scratch/predict.json"
ok $? "predict: the same digits"
"$ASSAY" check memscale/class_mass --runs 50 --json |
    cmp -s - "$scratch/check-few.json"
ok $? "a document does not vary"

# Without an answer there is no document.
refuses 2 'no such claim' check memscale/absent --json
refuses 2 'outside|alpha > 1' predict memscale/tail alpha=1 P=2 --json
refuses 2 'not both' run memscale/class_mass --csv --json
refuses 2 'not a certificate' recheck "$schema" --json
refuses 7 'not started' predict imbalance/descent_margin c=10 step=1/2 \
    k=1000000000 --json

if test -z "$python"; then
    skip "the schema" "python3-jsonschema is not installed"
else
    $python "$scratch/valid.py" "$schema" $documents
    ok $? "the schema admits every document"
    # And it can say no: one process is shown all that is spoilt.
    spoilt=
    rejects () {
        file=$scratch/spoilt$(echo "$spoilt" | wc -w).json
        sed "$2" "$scratch/$1.json" >"$file"
        ! cmp -s "$scratch/$1.json" "$file"
        ok $? "$1 is spoilt by $2"
        spoilt="$spoilt $file"
    }
    rejects predict 's/"rounded": "\([^"]*\)"/"rounded": \1/'
    rejects predict 's/"lower": .*,/"lower": "about 1",/'
    rejects predict 's/"value"/"number"/'
    rejects run 's/"seed": "0",//'
    rejects check 's/"holds"/"probably"/'
    rejects list 's/"command": "list"/"command": "show"/'
    rejects doctor 's/"gsl": /"host": /'
    $python "$scratch/valid.py" "$schema" $spoilt >"$scratch/said"
    rejected=$(grep '^#' "$scratch/said" | cut -d' ' -f2 | sort -u | wc -l)
    test "$rejected" = 7
    ok $? "the schema rejects all seven that are spoilt: $rejected"
fi
if command -v python3 >/dev/null; then
    python3 "$srcdir/doc/read_assay.py" multiindex/overlap_quantile "$ASSAY" \
        >"$scratch/read" 2>&1
    test $? = 0 && test "$(grep -c 'half-widths away: holds' "$scratch/read")" = 5
    ok $? "the example reads it"
    head -3 "$scratch/read" | sed 's/^/# /'
    python3 "$srcdir/doc/read_assay.py" memscale/absent "$ASSAY" \
        >"$scratch/read" 2>/dev/null
    test $? = 2 && ! test -s "$scratch/read"
    ok $? "and hands a refusal on"
else
    skip "the example reads it" "python3 is not installed"
fi
finish
