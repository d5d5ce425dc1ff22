#include "proofs/subdivide.h"

/* The list of rationals that a tree is written into, or read from. */
struct tape {
    fmpq *values;
    slong length, allocated;
};

/* What a search carries along. */
struct search {
    const struct subdivision *problem;
    struct tape tape;
    slong leaves;
    fmpq *witness; /* where the sign is wrong, once that is found */
};

static void
tape_put (struct tape *tape, const fmpq *value)
{
    if (tape->length == tape->allocated) {
        slong more = 2 * tape->allocated + 64, i;
        fmpq *values = _fmpq_vec_init (more);
        for (i = 0; i < tape->length; i++)
            fmpq_swap (values + i, tape->values + i);
        if (tape->values != NULL)
            _fmpq_vec_clear (tape->values, tape->allocated);
        tape->values = values;
        tape->allocated = more;
    }
    fmpq_set (tape->values + tape->length++, value);
}

static void
tape_put_si (struct tape *tape, slong value)
{
    fmpq_t rational;

    fmpq_init (rational);
    fmpq_set_si (rational, value, 1);
    tape_put (tape, rational);
    fmpq_clear (rational);
}

/* Set X to enclosures of the intervals from LOWER to UPPER. */
static void
enclose (arb_ptr x, const fmpq *lower, const fmpq *upper, int dimension,
         slong prec)
{
    arb_t end;
    int i;

    arb_init (end);
    for (i = 0; i < dimension; i++) {
        arb_set_fmpq (x + i, lower + i, prec);
        if (fmpq_equal (lower + i, upper + i))
            continue;
        arb_set_fmpq (end, upper + i, prec);
        arb_union (x + i, x + i, end, prec);
    }
    arb_clear (end);
}

static int
has_sign (const arb_t value, const struct subdivision *problem)
{
    return problem->sign == POSITIVE ? arb_is_positive (value)
                                     : arb_is_nonnegative (value);
}

/* Certainly without the sign; a NaN is nothing certain. */
static int
lacks_sign (const arb_t value, const struct subdivision *problem)
{
    return problem->sign == POSITIVE ? arb_is_nonpositive (value)
                                     : arb_is_negative (value);
}

static void
evaluate (arb_t value, const struct subdivision *problem, const fmpq *lower,
          const fmpq *upper)
{
    struct box box = { problem->dimension, lower, upper, NULL };
    arb_ptr x = _arb_vec_init (problem->dimension);

    enclose (x, lower, upper, problem->dimension, problem->prec);
    box.x = x;
    problem->value (value, &box, problem->prec, problem->data);
    _arb_vec_clear (x, problem->dimension);
}

/*
 * Shrink the box to where f is least as far as the gradient's signs say so:
 * where f rises with x_i on the whole box, its least value over x_i is at the
 * lower end, whatever the other variables are.  Returns whether it shrank.
 */
static int
shrink (fmpq *lower, fmpq *upper, arb_srcptr gradient, int dimension)
{
    int i, shrank = 0;

    for (i = 0; i < dimension; i++) {
        if (fmpq_equal (lower + i, upper + i))
            continue;
        if (arb_is_nonnegative (gradient + i))
            fmpq_set (upper + i, lower + i);
        else if (arb_is_nonpositive (gradient + i))
            fmpq_set (lower + i, upper + i);
        else
            continue;
        shrank = 1;
    }
    return shrank;
}

/* Set CENTRE and HALF to the middle and the half widths of a box. */
static void
halve (fmpq *centre, fmpq *half, const fmpq *lower, const fmpq *upper,
       int dimension)
{
    int i;

    for (i = 0; i < dimension; i++) {
        fmpq_add (centre + i, lower + i, upper + i);
        fmpq_div_2exp (centre + i, centre + i, 1);
        fmpq_sub (half + i, upper + i, centre + i);
    }
}

/*
 * Set VALUE to the mean value form f(c) + sum g_i (X_i - c_i) around the
 * centre c, and CORNER to it at the lowest corner alone: by the mean value
 * theorem on the segment from c to x, f(x) - f(c) is the sum with the gradient
 * taken at a point of the box.
 */
static void
mean_value (arb_t value, arb_t corner, const struct subdivision *problem,
            const fmpq *lower, const fmpq *upper, arb_srcptr gradient)
{
    int dimension = problem->dimension, i;
    fmpq *centre = _fmpq_vec_init (2 * dimension), *half = centre + dimension;
    arb_t step;

    arb_init (step);
    halve (centre, half, lower, upper, dimension);
    evaluate (value, problem, centre, centre);
    arb_set (corner, value);
    for (i = 0; i < dimension; i++) {
        arb_set_fmpq (step, half + i, problem->prec);
        arb_mul (step, step, gradient + i, problem->prec);
        arb_sub (corner, corner, step, problem->prec);
        /* [-1, 1] times the step. */
        arb_add_error (value, step);
    }
    arb_clear (step);
    _fmpq_vec_clear (centre, 2 * dimension);
}

/* Is GRADIENT, over the box, not contradicted by f at its lowest corner?  One
   that is no gradient at all is caught by that. */
static int
is_consistent (const struct subdivision *problem, const fmpq *lower,
               const fmpq *upper, arb_srcptr gradient)
{
    arb_t value, corner;
    int good;

    arb_init (value);
    arb_init (corner);
    mean_value (value, corner, problem, lower, upper, gradient);
    evaluate (value, problem, lower, lower);
    good = arb_overlaps (value, corner);
    arb_clear (value);
    arb_clear (corner);
    return good;
}

/* Use the gradient to find the sign on the box, which may be shrunk. */
static int
leaf_by_gradient (const struct subdivision *problem, fmpq *lower, fmpq *upper,
                  arb_ptr gradient)
{
    struct box box = { problem->dimension, lower, upper, NULL };
    arb_ptr x = _arb_vec_init (problem->dimension);
    arb_t value, corner;
    int found = 0;

    arb_init (value);
    arb_init (corner);
    enclose (x, lower, upper, problem->dimension, problem->prec);
    box.x = x;
    problem->gradient (gradient, &box, problem->prec, problem->data);
    if (is_consistent (problem, lower, upper, gradient)) {
        if (shrink (lower, upper, gradient, problem->dimension)) {
            evaluate (value, problem, lower, upper);
            found = has_sign (value, problem);
        }
        if (!found) {
            mean_value (value, corner, problem, lower, upper, gradient);
            found = has_sign (value, problem);
        }
    }
    arb_clear (value);
    arb_clear (corner);
    _arb_vec_clear (x, problem->dimension);
    return found;
}

/*
 * Is the sign certain on the box?  GRADIENT is set when the problem has one
 * and it was needed.
 */
static int
is_leaf (const struct subdivision *problem, const fmpq *lower,
         const fmpq *upper, arb_ptr gradient)
{
    int dimension = problem->dimension, i, found;
    fmpq *low = _fmpq_vec_init (dimension), *high = _fmpq_vec_init (dimension);
    arb_t value;

    arb_init (value);
    for (i = 0; i < dimension; i++) {
        int rises = problem->monotone == NULL ? 0 : problem->monotone[i];
        fmpq_set (low + i, rises < 0 ? upper + i : lower + i);
        fmpq_set (high + i, rises > 0 ? lower + i : upper + i);
    }
    evaluate (value, problem, low, high);
    found = has_sign (value, problem);
    if (!found && problem->gradient != NULL)
        found = leaf_by_gradient (problem, low, high, gradient);
    arb_clear (value);
    _fmpq_vec_clear (low, dimension);
    _fmpq_vec_clear (high, dimension);
    return found;
}

/* Is the sign certainly wrong at the witness? */
static int
is_refuted (const struct search *search)
{
    arb_t value;
    int wrong;

    arb_init (value);
    evaluate (value, search->problem, search->witness, search->witness);
    wrong = lacks_sign (value, search->problem);
    arb_clear (value);
    return wrong;
}

/* Is the sign certainly wrong at the centre of the box? */
static int
is_refuted_inside (struct search *search, const fmpq *lower, const fmpq *upper)
{
    int i;

    for (i = 0; i < search->problem->dimension; i++) {
        fmpq_add (search->witness + i, lower + i, upper + i);
        fmpq_div_2exp (search->witness + i, search->witness + i, 1);
    }
    return is_refuted (search);
}

/*
 * Is the sign certainly wrong at a point of a coarse lattice?  Bisection goes
 * deep first, and would exhaust itself where f is zero before it came to
 * where f is negative.
 */
static int
is_refuted_on_lattice (struct search *search)
{
    const struct subdivision *problem = search->problem;
    int parts = problem->dimension <= 2 ? 4 : 2, points = 1, i, j;

    for (i = 0; i < problem->dimension; i++)
        points *= parts + 1;
    for (j = 0; j < points; j++) {
        int rest = j;
        for (i = 0; i < problem->dimension; i++) {
            fmpq *w = search->witness + i;
            fmpq_sub (w, problem->upper + i, problem->lower + i);
            fmpq_mul_si (w, w, rest % (parts + 1));
            fmpq_div_2exp (w, w, parts == 4 ? 2 : 1);
            fmpq_add (w, w, problem->lower + i);
            rest /= parts + 1;
        }
        if (is_refuted (search))
            return 1;
    }
    return 0;
}

/*
 * The variable to cut: the one that moves f most according to GRADIENT, or
 * without one the one whose width has shrunk least.  -1 when none has width.
 */
static int
choose (const struct subdivision *problem, const fmpq *lower,
        const fmpq *upper, arb_srcptr gradient)
{
    int i, best = -1;
    fmpq_t width, whole;
    arb_t weight;
    mag_t size, most;

    /* A derivative that is not known says nothing about who moves f most. */
    if (gradient != NULL && !_arb_vec_is_finite (gradient, problem->dimension))
        gradient = NULL;
    fmpq_init (width);
    fmpq_init (whole);
    arb_init (weight);
    mag_init (size);
    mag_init (most);
    for (i = 0; i < problem->dimension; i++) {
        fmpq_sub (width, upper + i, lower + i);
        if (fmpq_is_zero (width))
            continue;
        if (gradient == NULL) {
            fmpq_sub (whole, problem->upper + i, problem->lower + i);
            fmpq_div (width, width, whole);
        }
        arb_set_fmpq (weight, width, 30);
        if (gradient != NULL)
            arb_mul (weight, weight, gradient + i, 30);
        arb_get_mag (size, weight);
        if (best < 0 || mag_cmp (size, most) > 0) {
            best = i;
            mag_set (most, size);
        }
    }
    fmpq_clear (width);
    fmpq_clear (whole);
    arb_clear (weight);
    mag_clear (size);
    mag_clear (most);
    return best;
}

static enum truth search_box (struct search *search, fmpq *lower, fmpq *upper,
                              int depth);

/* Cut the box in the middle of variable I and search both halves. */
static enum truth
search_halves (struct search *search, fmpq *lower, fmpq *upper, int i,
               int depth)
{
    fmpq_t middle, kept;
    enum truth truth;

    fmpq_init (middle);
    fmpq_init (kept);
    fmpq_add (middle, lower + i, upper + i);
    fmpq_div_2exp (middle, middle, 1);
    tape_put_si (&search->tape, i + 1);
    tape_put (&search->tape, middle);

    fmpq_set (kept, upper + i);
    fmpq_set (upper + i, middle);
    truth = search_box (search, lower, upper, depth + 1);
    fmpq_set (upper + i, kept);
    if (truth == PROVED) {
        fmpq_set (kept, lower + i);
        fmpq_set (lower + i, middle);
        truth = search_box (search, lower, upper, depth + 1);
        fmpq_set (lower + i, kept);
    }
    fmpq_clear (middle);
    fmpq_clear (kept);
    return truth;
}

static enum truth
search_box (struct search *search, fmpq *lower, fmpq *upper, int depth)
{
    const struct subdivision *problem = search->problem;
    arb_ptr gradient = _arb_vec_init (problem->dimension);
    enum truth truth = UNDECIDED;

    if (is_leaf (problem, lower, upper, gradient)) {
        tape_put_si (&search->tape, 0);
        search->leaves++;
        truth = PROVED;
    } else if (is_refuted_inside (search, lower, upper)) {
        truth = DISPROVED;
    } else if (depth < problem->depth && search->leaves < problem->leaves) {
        int i = choose (problem, lower, upper,
                        problem->gradient == NULL ? NULL : gradient);
        if (i >= 0)
            truth = search_halves (search, lower, upper, i, depth);
    }
    _arb_vec_clear (gradient, problem->dimension);
    return truth;
}

/* Has PROBLEM a box, and bounds that the recursion can bear? */
static int
is_sound (const struct subdivision *problem)
{
    int i;

    if (problem->dimension < 1 || problem->dimension > SUBDIVIDE_VARIABLES
        || problem->depth > SUBDIVIDE_DEPTH)
        return 0;
    for (i = 0; i < problem->dimension; i++)
        if (fmpq_cmp (problem->lower + i, problem->upper + i) > 0)
            return 0;
    return 1;
}

static void
copy_box (fmpq *lower, fmpq *upper, const struct subdivision *problem)
{
    int i;

    for (i = 0; i < problem->dimension; i++) {
        fmpq_set (lower + i, problem->lower + i);
        fmpq_set (upper + i, problem->upper + i);
    }
}

static void
write_record (struct record *record, const struct search *search,
              enum truth truth)
{
    const struct subdivision *problem = search->problem;

    record_put (record, "lower", problem->lower, problem->dimension);
    record_put (record, "upper", problem->upper, problem->dimension);
    if (truth == PROVED)
        record_put (record, "tree", search->tape.values, search->tape.length);
    else if (truth == DISPROVED)
        record_put (record, "refuted at", search->witness, problem->dimension);
}

enum truth
subdivide_check (const struct subdivision *problem, struct record *record)
{
    struct search search = { problem, { NULL, 0, 0 }, 0, NULL };
    enum truth truth;
    fmpq *lower, *upper;

    if (!is_sound (problem))
        return UNDECIDED;
    lower = _fmpq_vec_init (problem->dimension);
    upper = _fmpq_vec_init (problem->dimension);
    search.witness = _fmpq_vec_init (problem->dimension);
    copy_box (lower, upper, problem);
    truth = is_refuted_on_lattice (&search)
                ? DISPROVED
                : search_box (&search, lower, upper, 0);
    write_record (record, &search, truth);
    if (search.tape.values != NULL)
        _fmpq_vec_clear (search.tape.values, search.tape.allocated);
    _fmpq_vec_clear (search.witness, problem->dimension);
    _fmpq_vec_clear (lower, problem->dimension);
    _fmpq_vec_clear (upper, problem->dimension);
    return truth;
}

/* What a replay carries along: the tree and the place reached in it. */
struct replay {
    const struct subdivision *problem;
    const fmpq *tree;
    slong length, at;
};

/* Verify the subtree at the place reached, which is to cover the box. */
static int
replay_box (struct replay *replay, fmpq *lower, fmpq *upper, int depth)
{
    const struct subdivision *problem = replay->problem;
    slong variable;
    const fmpq *cut;
    fmpq_t kept;
    int good;

    if (replay->at >= replay->length || depth > SUBDIVIDE_DEPTH
        || !fmpq_get_index (&variable, replay->tree + replay->at++)
        || variable < 0 || variable > problem->dimension)
        return 0;
    if (variable == 0) {
        arb_ptr gradient = _arb_vec_init (problem->dimension);
        good = is_leaf (problem, lower, upper, gradient);
        _arb_vec_clear (gradient, problem->dimension);
        return good;
    }
    variable--;
    if (replay->at >= replay->length)
        return 0;
    cut = replay->tree + replay->at++;
    if (fmpq_cmp (lower + variable, cut) >= 0
        || fmpq_cmp (cut, upper + variable) >= 0)
        return 0;
    fmpq_init (kept);
    fmpq_set (kept, upper + variable);
    fmpq_set (upper + variable, cut);
    good = replay_box (replay, lower, upper, depth + 1);
    fmpq_set (upper + variable, kept);
    if (good) {
        fmpq_set (kept, lower + variable);
        fmpq_set (lower + variable, cut);
        good = replay_box (replay, lower, upper, depth + 1);
        fmpq_set (lower + variable, kept);
    }
    fmpq_clear (kept);
    return good;
}

/* Is the list NAME of RECORD the vector VALUES? */
static int
same_list (const struct record *record, const char *name, const fmpq *values,
           slong n)
{
    slong length, i;
    const fmpq *list = record_get (record, name, &length);

    if (list == NULL || length != n)
        return 0;
    for (i = 0; i < n; i++)
        if (!fmpq_equal (list + i, values + i))
            return 0;
    return 1;
}

enum truth
subdivide_recheck (const struct subdivision *problem,
                   const struct record *record)
{
    struct replay replay = { problem, NULL, 0, 0 };
    fmpq *lower, *upper;
    int good;

    replay.tree = record_get (record, "tree", &replay.length);
    if (!is_sound (problem) || replay.tree == NULL
        || !same_list (record, "lower", problem->lower, problem->dimension)
        || !same_list (record, "upper", problem->upper, problem->dimension))
        return UNDECIDED;
    lower = _fmpq_vec_init (problem->dimension);
    upper = _fmpq_vec_init (problem->dimension);
    copy_box (lower, upper, problem);
    good = replay_box (&replay, lower, upper, 0) && replay.at == replay.length;
    _fmpq_vec_clear (lower, problem->dimension);
    _fmpq_vec_clear (upper, problem->dimension);
    return good ? PROVED : UNDECIDED;
}
