/*
 * Each relation of the condition is a sign of the gap between its sides.  At a
 * point of the whole parameters that gap is a function of the others, whose
 * sign proofs/subdivide.h decides.
 */
#include "proofs/formula_bound.h"

#include "proofs/evaluate.h"
#include "proofs/subdivide.h"
#include "theory/domain.h"

#include <string.h>

/* One relation at one point of the parameters that are fixed. */
struct slice {
    const struct formula_bound *problem;
    int relation;
    int sign;                      /* -1 where the gap is to be turned */
    int free[MAX_AXES], dimension; /* the parameters that range */
    fmpq *at;                      /* one for each parameter: those fixed */
};

/* ---- The gap over boxes ------------------------------------------------- */

/*
 * Set X to a ball that holds [LOWER, UPPER], with an end at nought where the
 * interval has one: what is defined for x >= 0 alone is so on the ball.
 */
static void
interval (arb_t x, const fmpq_t lower, const fmpq_t upper, slong prec)
{
    arb_t end;

    arb_init (end);
    if (fmpq_is_zero (lower) || fmpq_is_zero (upper)) {
        mag_t half;
        mag_init (half);
        arb_set_fmpq (end, fmpq_is_zero (lower) ? upper : lower, prec);
        arb_get_mag (half, end);
        mag_mul_2exp_si (half, half, -1);
        arf_set_mag (arb_midref (x), half);
        mag_set (arb_radref (x), half);
        if (fmpq_is_zero (upper))
            arb_neg (x, x);
        mag_clear (half);
    } else {
        arb_set_fmpq (x, lower, prec);
        arb_set_fmpq (end, upper, prec);
        if (!fmpq_equal (lower, upper))
            arb_union (x, x, end, prec);
    }
    arb_clear (end);
}

static int
is_point (const struct box *box)
{
    int i;

    for (i = 0; i < box->dimension; i++)
        if (!fmpq_equal (box->lower + i, box->upper + i))
            return 0;
    return 1;
}

/* Set GAP on BOX; at a point the exact parameters are used. */
static void
gap_value (arb_t gap, const struct box *box, slong prec, const void *data)
{
    const struct slice *slice = data;
    const struct formula *condition = slice->problem->condition;
    int count = axis_count (slice->problem->axes), i;
    enum evaluation outcome;

    if (is_point (box)) {
        fmpq *at = _fmpq_vec_init (count);
        for (i = 0; i < count; i++)
            fmpq_set (at + i, slice->at + i);
        for (i = 0; i < box->dimension; i++)
            fmpq_set (at + slice->free[i], box->lower + i);
        outcome = formula_gap_at (gap, condition, slice->relation, at, prec);
        _fmpq_vec_clear (at, count);
    } else {
        arb_ptr x = _arb_vec_init (count);
        for (i = 0; i < count; i++)
            arb_set_fmpq (x + i, slice->at + i, prec);
        for (i = 0; i < box->dimension; i++)
            interval (x + slice->free[i], box->lower + i, box->upper + i,
                      prec);
        outcome = formula_gap (gap, condition, slice->relation, x, prec);
        _arb_vec_clear (x, count);
    }
    if (outcome == OUT_OF_DOMAIN || outcome == TOO_LARGE)
        arb_indeterminate (gap);
    if (slice->sign < 0)
        arb_neg (gap, gap);
}

/* The derivatives of the gap on BOX by the parameters that range. */
static void
gap_gradient (arb_ptr gradient, const struct box *box, slong prec,
              const void *data)
{
    const struct slice *slice = data;
    int count = axis_count (slice->problem->axes), i;
    arb_ptr x = _arb_vec_init (count), all = _arb_vec_init (count);

    for (i = 0; i < count; i++)
        arb_set_fmpq (x + i, slice->at + i, prec);
    for (i = 0; i < box->dimension; i++)
        interval (x + slice->free[i], box->lower + i, box->upper + i, prec);
    formula_gap_gradient (all, slice->problem->condition, slice->relation, x,
                          prec);
    for (i = 0; i < box->dimension; i++) {
        arb_set (gradient + i, all + slice->free[i]);
        if (slice->sign < 0)
            arb_neg (gradient + i, gradient + i);
    }
    _arb_vec_clear (x, count);
    _arb_vec_clear (all, count);
}

/* ---- Slices ------------------------------------------------------------- */

static int
ranges (const struct formula_bound *problem, int i)
{
    return !fmpq_equal (problem->lower + i, problem->upper + i);
}

/* The number of points of the whole parameters, when they are few; else -1. */
static slong
whole_points (const struct formula_bound *problem)
{
    int count = axis_count (problem->axes), i;
    slong points = 1, span;
    fmpq_t width;

    fmpq_init (width);
    for (i = 0; i < count && points > 0; i++) {
        if (problem->whole == NULL || !problem->whole[i])
            continue;
        fmpq_sub (width, problem->upper + i, problem->lower + i);
        if (!fmpq_get_index (&span, width) || span >= FORMULA_BOUND_POINTS
            || points * (span + 1) > FORMULA_BOUND_POINTS)
            points = -1;
        else
            points *= span + 1;
    }
    fmpq_clear (width);
    return points;
}

/*
 * Make SLICE relation number RELATION at point number POINT of the whole
 * parameters; of -1, all of them range.
 */
static void
slice_init (struct slice *slice, const struct formula_bound *problem,
            int relation, slong point)
{
    int count = axis_count (problem->axes), i;
    fmpq_t width;

    fmpq_init (width);
    slice->problem = problem;
    slice->relation = relation;
    slice->sign = 1;
    slice->dimension = 0;
    slice->at = _fmpq_vec_init (count);
    for (i = 0; i < count; i++) {
        fmpq_set (slice->at + i, problem->lower + i);
        if (point >= 0 && problem->whole != NULL && problem->whole[i]) {
            slong span = 0;
            fmpq_sub (width, problem->upper + i, problem->lower + i);
            fmpq_get_index (&span, width);
            fmpq_add_si (slice->at + i, slice->at + i, point % (span + 1));
            point /= span + 1;
        } else if (ranges (problem, i))
            slice->free[slice->dimension++] = i;
    }
    fmpq_clear (width);
}

static void
slice_clear (struct slice *slice)
{
    _fmpq_vec_clear (slice->at, axis_count (slice->problem->axes));
}

/* The subdivision of SLICE, with the ends in BOX: lower, then upper. */
static struct subdivision
subdivision_of (const struct slice *slice, fmpq *box)
{
    const struct formula_bound *problem = slice->problem;
    enum formula_relation relation =
        formula_relation (problem->condition, slice->relation);
    struct subdivision subdivision = {
        .dimension = slice->dimension,
        .lower = box,
        .upper = box + MAX_AXES,
        .sign = relation == AT_MOST_THAT || relation == AT_LEAST_THAT
                    ? NONNEGATIVE
                    : POSITIVE,
        .value = gap_value,
        .gradient = gap_gradient,
        .depth = problem->depth > 0 ? problem->depth : 60,
        .leaves = problem->leaves > 0 ? problem->leaves : 20000,
        .prec = problem->prec > 0 ? problem->prec : 64,
        .data = slice
    };
    int i;

    for (i = 0; i < slice->dimension; i++) {
        fmpq_set (box + i, problem->lower + slice->free[i]);
        fmpq_set (box + MAX_AXES + i, problem->upper + slice->free[i]);
    }
    return subdivision;
}

/* The name of the part of a certificate that belongs to SLICE. */
static void
part_name (char *name, size_t size, int relation, slong point)
{
    if (point > 0)
        snprintf (name, size, "relation %d, point %ld", relation + 1,
                  (long) point);
    else
        snprintf (name, size, "relation %d", relation + 1);
}

/* ---- Points ------------------------------------------------------------- */

static enum truth
truth_of (enum formula_truth truth)
{
    return truth == FORMULA_HOLDS   ? PROVED
           : truth == FORMULA_FAILS ? DISPROVED
                                    : UNDECIDED;
}

/* The whole condition at AT. */
static enum truth
truth_at (const struct formula_bound *problem, const fmpq *at)
{
    enum evaluation outcome;

    return truth_of (formula_decide (&outcome, problem->condition, at, 4096));
}

/* Are the whole parameters of AT whole, and AT in the box? */
static int
is_admissible (const struct formula_bound *problem, const fmpq *at)
{
    int count = axis_count (problem->axes), i;

    for (i = 0; i < count; i++)
        if (fmpq_cmp (at + i, problem->lower + i) < 0
            || fmpq_cmp (at + i, problem->upper + i) > 0
            || (problem->whole != NULL && problem->whole[i]
                && !fmpz_is_one (fmpq_denref (at + i))))
            return 0;
    return 1;
}

/* Keep AT as the point where the condition fails, where it does. */
static enum truth
refute (const struct formula_bound *problem, const fmpq *at,
        struct certificate *certificate, const char *step)
{
    if (!is_admissible (problem, at) || truth_at (problem, at) != DISPROVED)
        return UNDECIDED;
    record_put (certificate_begin (certificate, step, "", "counterexample"),
                "at", at, axis_count (problem->axes));
    return DISPROVED;
}

/* The point where RECORD, of a subdivision of SLICE, says that it fails. */
static enum truth
refute_slice (const struct slice *slice, const struct record *record,
              struct certificate *certificate, const char *step)
{
    int count = axis_count (slice->problem->axes), i;
    slong n;
    const fmpq *found = record_get (record, "refuted at", &n);
    fmpq *at = _fmpq_vec_init (count);
    enum truth truth = UNDECIDED;

    for (i = 0; i < count; i++)
        fmpq_set (at + i, slice->at + i);
    for (i = 0; i < n && i < slice->dimension; i++) {
        int axis = slice->free[i];
        fmpq_set (at + axis, found + i);
        /* A whole parameter that ranged: the nearest whole value. */
        if (slice->problem->whole != NULL && slice->problem->whole[axis]) {
            fmpz_fdiv_q (fmpq_numref (at + axis), fmpq_numref (at + axis),
                         fmpq_denref (at + axis));
            fmpz_one (fmpq_denref (at + axis));
        }
    }
    if (n == slice->dimension)
        truth = refute (slice->problem, at, certificate, step);
    _fmpq_vec_clear (at, count);
    return truth;
}

/* ---- Search ------------------------------------------------------------- */

/* The sign of the gap of SLICE; what was found is left in RECORD. */
static enum truth
check_sign (const struct slice *slice, struct record *record)
{
    fmpq *box = _fmpq_vec_init (2 * MAX_AXES);
    struct subdivision subdivision = subdivision_of (slice, box);
    enum truth truth = subdivide_check (&subdivision, record);

    _fmpq_vec_clear (box, 2 * MAX_AXES);
    return truth;
}

/* Does the sign hold by the tree in RECORD? */
static enum truth
recheck_sign (const struct slice *slice, const struct record *record)
{
    fmpq *box = _fmpq_vec_init (2 * MAX_AXES);
    struct subdivision subdivision = subdivision_of (slice, box);
    enum truth truth = subdivide_recheck (&subdivision, record);

    _fmpq_vec_clear (box, 2 * MAX_AXES);
    return truth;
}

enum { SCATTERED = 8 };

/* Look for a point of SLICE where the condition fails among a few that lie on
   no line or lattice. */
static enum truth
refute_scattered (const struct slice *slice, struct certificate *certificate,
                  const char *step)
{
    const struct formula_bound *problem = slice->problem;
    int count = axis_count (problem->axes), i, j;
    fmpq *at = _fmpq_vec_init (count);
    enum truth truth = UNDECIDED;
    fmpq_t part;

    fmpq_init (part);
    for (j = 0; j < SCATTERED && truth == UNDECIDED; j++) {
        for (i = 0; i < count; i++)
            fmpq_set (at + i, slice->at + i);
        for (i = 0; i < slice->dimension; i++) {
            int axis = slice->free[i];
            fmpq_set_si (part, (5 * (j + 1) * (j + 1 + i)) % 37, 37);
            fmpq_sub (at + axis, problem->upper + axis, problem->lower + axis);
            fmpq_mul (at + axis, at + axis, part);
            fmpq_add (at + axis, at + axis, problem->lower + axis);
        }
        truth = refute (problem, at, certificate, step);
    }
    fmpq_clear (part);
    _fmpq_vec_clear (at, count);
    return truth;
}

/*
 * A relation on a slice.  "a = b" can only be refuted, by a point; "a != b" is
 * proved by either sign: both are tried.
 */
static enum truth
check_slice (struct slice *slice, const char *part,
             struct certificate *certificate, const char *step)
{
    /* A search needs a record even when nobody keeps it. */
    struct certificate *kept = certificate != NULL
                                   ? certificate
                                   : certificate_create ("none", "none");
    enum formula_relation relation =
        formula_relation (slice->problem->condition, slice->relation);
    struct record *record;
    enum truth truth;

    if (relation == EQUAL_TO)
        truth = refute_scattered (slice, certificate, step);
    else {
        record = certificate_begin (kept, step, part, "subdivision");
        truth = check_sign (slice, record);
        if (truth == DISPROVED)
            truth = refute_slice (slice, record, certificate, step);
    }
    if (truth == UNDECIDED && relation == OTHER_THAN) {
        slice->sign = -1;
        record = certificate_begin (kept, step, part, "turned subdivision");
        truth = check_sign (slice, record);
        if (truth == DISPROVED)
            truth = refute_slice (slice, record, certificate, step);
    }
    if (certificate == NULL)
        certificate_clear (kept);
    return truth;
}

static enum truth
recheck_slice (struct slice *slice, const char *part,
               const struct certificate *certificate, const char *step)
{
    enum formula_relation relation =
        formula_relation (slice->problem->condition, slice->relation);
    const struct record *record = certificate_find (certificate, step, part);

    if (relation == EQUAL_TO)
        return UNDECIDED;
    if (relation == OTHER_THAN
        && strcmp (record_kind (record), "turned subdivision") == 0)
        slice->sign = -1;
    return recheck_sign (slice, record);
}

/* Is PROBLEM a condition on a box that can be subdivided? */
static int
is_sound (const struct formula_bound *problem)
{
    int count = axis_count (problem->axes), i;

    if (!formula_is_condition (problem->condition) || count > MAX_AXES)
        return 0;
    for (i = 0; i < count; i++) {
        if (fmpq_cmp (problem->lower + i, problem->upper + i) > 0)
            return 0;
        if (problem->whole != NULL && problem->whole[i]
            && (!fmpz_is_one (fmpq_denref (problem->lower + i))
                || !fmpz_is_one (fmpq_denref (problem->upper + i))))
            return 0;
    }
    return 1;
}

/* One slice, searched, or with RECHECK only replayed. */
static enum truth
decide_slice (const struct formula_bound *problem, int relation, slong point,
              struct certificate *found, const struct certificate *given,
              const char *step)
{
    struct slice slice;
    enum truth truth = UNDECIDED;
    char part[64];

    part_name (part, sizeof part, relation, point);
    slice_init (&slice, problem, relation, point);
    if (slice.dimension == 0) {
        truth = truth_at (problem, slice.at);
        if (truth == DISPROVED && given == NULL)
            truth = refute (problem, slice.at, found, step);
    } else if (slice.dimension <= SUBDIVIDE_VARIABLES)
        truth = given != NULL ? recheck_slice (&slice, part, given, step)
                              : check_slice (&slice, part, found, step);
    slice_clear (&slice);
    return truth;
}

static enum truth
decide (const struct formula_bound *problem, struct certificate *found,
        const struct certificate *given, const char *step)
{
    enum truth truth = PROVED;
    slong points, point;
    int relation, relations;

    if (!is_sound (problem))
        return UNDECIDED;
    relations = formula_relations (problem->condition);
    points = whole_points (problem);
    for (point = points > 0 ? 0 : -1;
         point < FLINT_MAX (points, 0) && truth != DISPROVED; point++)
        for (relation = 0; relation < relations && truth != DISPROVED;
             relation++)
            truth = weaker (truth, decide_slice (problem, relation, point,
                                                 found, given, step));
    return truth;
}

enum truth
formula_bound_check (const struct formula_bound *problem,
                     struct certificate *certificate, const char *step)
{
    return decide (problem, certificate, NULL, step);
}

int
formula_bound_witness (fmpq *point, const struct formula_bound *problem,
                       const struct certificate *certificate, const char *step)
{
    int count = axis_count (problem->axes), i;
    slong n;
    const fmpq *at =
        record_get (certificate_find (certificate, step, ""), "at", &n);

    if (at == NULL || n != count)
        return 0;
    for (i = 0; i < count; i++)
        fmpq_set (point + i, at + i);
    return 1;
}

enum truth
formula_bound_recheck (const struct formula_bound *problem,
                       const struct certificate *certificate, const char *step)
{
    int count = axis_count (problem->axes);
    fmpq *at = _fmpq_vec_init (count);
    enum truth truth;

    if (!is_sound (problem))
        truth = UNDECIDED;
    else if (formula_bound_witness (at, problem, certificate, step))
        truth =
            is_admissible (problem, at) && truth_at (problem, at) == DISPROVED
                ? DISPROVED
                : UNDECIDED;
    else
        truth = decide (problem, NULL, certificate, step);
    _fmpq_vec_clear (at, count);
    return truth;
}
