/* Signs on boxes: found, refuted, left open; and trees that are no cover. */
#include "proofs/subdivide.h"
#include "tests/tap.h"

#include <string.h>

/* x^2 - 2 c x + c^2 + e with c, e = data: least, e, at x = c. */
static void
parabola (arb_t value, const struct box *box, slong prec, const void *data)
{
    const fmpq *shape = data;
    arb_t c;

    arb_init (c);
    arb_set_fmpq (c, shape, prec);
    arb_mul_2exp_si (value, c, 1);
    arb_sub (value, box->x, value, prec);
    arb_mul (value, value, box->x, prec);
    arb_addmul (value, c, c, prec);
    arb_set_fmpq (c, shape + 1, prec);
    arb_add (value, value, c, prec);
    arb_clear (c);
}

static void
parabola_slope (arb_ptr gradient, const struct box *box, slong prec,
                const void *data)
{
    arb_set_fmpq (gradient, data, prec);
    arb_sub (gradient, box->x, gradient, prec);
    arb_mul_2exp_si (gradient, gradient, 1);
}

static void
wrong_slope (arb_ptr gradient, const struct box *box, slong prec,
             const void *data)
{
    parabola_slope (gradient, box, prec, data);
    arb_add_ui (gradient, gradient, 2, prec);
}

/* 2 x y + 1: negative near (1, -1), where 2 x x + 1 would be positive. */
static void
product (arb_t value, const struct box *box, slong prec, const void *data)
{
    (void) data;
    arb_mul (value, box->x, box->x + 1, prec);
    arb_mul_2exp_si (value, value, 1);
    arb_add_ui (value, value, 1, prec);
}

/* exp (x) - 1 - x, which vanishes at 0. */
static void
tangent (arb_t value, const struct box *box, slong prec, const void *data)
{
    (void) data;
    arb_expm1 (value, box->x, prec);
    arb_sub (value, value, box->x, prec);
}

/* x + y - z w + 2: least, -1, where x = y = -1 and z w = 1. */
static void
four (arb_t value, const struct box *box, slong prec, const void *data)
{
    (void) data;
    arb_mul (value, box->x + 2, box->x + 3, prec);
    arb_neg (value, value);
    arb_add (value, value, box->x, prec);
    arb_add (value, value, box->x + 1, prec);
    arb_add_ui (value, value, 2, prec);
}

static void
log_of_x (arb_t value, const struct box *box, slong prec, const void *data)
{
    (void) data;
    arb_log (value, box->x, prec);
    arb_neg (value, value);
    arb_add_ui (value, value, 1, prec);
}

static fmpq ends[8];

static struct subdivision
problem (int dimension, subdivide_value *value, const void *data)
{
    struct subdivision made = { .dimension = dimension,
                                .lower = ends,
                                .upper = ends + 4,
                                .value = value,
                                .depth = 40,
                                .leaves = 20000,
                                .prec = 64,
                                .data = data };

    return made;
}

static void
box_si (slong lower, slong upper)
{
    int i;

    for (i = 0; i < 4; i++) {
        fmpq_set_si (ends + i, lower, 1);
        fmpq_set_si (ends + 4 + i, upper, 1);
    }
}

static void
signs (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "k");
    struct subdivision p;
    slong plain, n;
    int i, falls[1] = { -1 };
    fmpq *shape = _fmpq_vec_init (2), *shift = shape + 1;

    fmpq_set_si (shape, 1, 3);
    box_si (0, 1);
    p = problem (1, parabola, shape);
    fmpq_set_si (shift, 1, 10000);
    ok (subdivide_check (&p, record) == PROVED, "a parabola just above zero");
    ok (subdivide_recheck (&p, record) == PROVED, "and its tree is good");
    record_get (record, "tree", &plain);
    p.gradient = parabola_slope;
    ok (subdivide_check (&p, record) == PROVED
            && subdivide_recheck (&p, record) == PROVED,
        "the same with its slope");
    record_get (record, "tree", &n);
    ok (n < plain / 2, "takes fewer boxes: %ld for %ld", (long) n,
        (long) plain);
    p.gradient = wrong_slope;
    ok (subdivide_recheck (&p, record) == UNDECIDED,
        "a slope that is none is noticed");
    p.gradient = parabola_slope;
    fmpq_set_si (shift, -1, 10000);
    ok (subdivide_check (&p, record) == DISPROVED, "just below zero");
    ok (record_get (record, "refuted at", &n) != NULL && n == 1,
        "the witness is kept");
    fmpq_set_si (shift, 0, 1);
    ok (subdivide_check (&p, NULL) == UNDECIDED,
        "touching where no cut comes is never certain");
    fmpq_set_si (shape, 1, 2);
    ok (subdivide_check (&p, NULL) == DISPROVED, "touching is not above");
    box_si (-1, 1);
    p = problem (2, product, NULL);
    for (i = 0; i < 2; i++) {
        p.sign = i == 0 ? POSITIVE : NONNEGATIVE;
        ok (subdivide_check (&p, record) == DISPROVED,
            "two variables on the same interval are two variables");
    }
    box_si (0, 1);
    p = problem (1, tangent, NULL);
    p.sign = NONNEGATIVE;
    ok (subdivide_check (&p, record) == UNDECIDED,
        "a zero at an end needs its factor divided out");
    fmpq_set_si (ends, 1, 1000);
    p.sign = POSITIVE;
    ok (subdivide_check (&p, record) == PROVED, "away from the zero");
    box_si (-1, 1);
    p = problem (4, four, NULL);
    ok (subdivide_check (&p, record) == DISPROVED, "four variables");
    fmpq_set_si (ends, -1, 2);
    fmpq_set_si (ends + 1, -1, 3);
    ok (subdivide_check (&p, record) == PROVED
            && subdivide_recheck (&p, record) == PROVED,
        "four variables in a smaller box");
    box_si (0, 2);
    p = problem (1, log_of_x, NULL);
    ok (subdivide_check (&p, NULL) == UNDECIDED,
        "where there is no value there is no sign");
    p.monotone = falls;
    ok (subdivide_check (&p, record) == PROVED
            && subdivide_recheck (&p, record) == PROVED,
        "a falling function is least at the upper end");
    box_si (2, 1);
    ok (subdivide_check (&p, NULL) == UNDECIDED, "no box");
    box_si (1, 1);
    ok (subdivide_check (&p, record) == PROVED
            && subdivide_recheck (&p, record) == PROVED,
        "a box that is a point");
    _fmpq_vec_clear (shape, 2);
    certificate_clear (certificate);
}

static void
exhaustion (void)
{
    struct subdivision p;
    fmpq *shape = _fmpq_vec_init (2), *shift = shape + 1;

    fmpq_set_si (shape, 1, 3);
    fmpq_set_si (shift, 1, 10000);
    box_si (0, 1);
    p = problem (1, parabola, shape);
    p.depth = 3;
    ok (subdivide_check (&p, NULL) == UNDECIDED, "too little depth");
    p.depth = 40;
    p.leaves = 5;
    ok (subdivide_check (&p, NULL) == UNDECIDED, "too few leaves");
    p.depth = SUBDIVIDE_DEPTH + 1;
    ok (subdivide_check (&p, NULL) == UNDECIDED, "too much depth");
    p.depth = 40;
    p.dimension = 5;
    ok (subdivide_check (&p, NULL) == UNDECIDED, "too many variables");
    _fmpq_vec_clear (shape, 2);
}

/* Spoil entry I of the tree (negative: lengthen or shorten), then recheck. */
static enum truth
spoilt (const struct subdivision *p, const struct record *good, slong i,
        const char *value)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "k");
    slong n, j, room;
    const fmpq *tree = record_get (good, "tree", &n);
    fmpq *copy = _fmpq_vec_init (n + 1);
    enum truth truth;

    room = n + 1;
    for (j = 0; j < n; j++)
        fmpq_set (copy + j, tree + j);
    if (i >= 0)
        fmpq_set_str (copy + i, value, 10);
    else
        n += i == -1 ? 1 : -1;
    record_put (record, "lower", p->lower, p->dimension);
    record_put (record, "upper", p->upper, p->dimension);
    record_put (record, "tree", copy, n);
    truth = subdivide_recheck (p, record);
    _fmpq_vec_clear (copy, room);
    certificate_clear (certificate);
    return truth;
}

static void
corruption (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "k");
    struct subdivision p;
    fmpq *shape = _fmpq_vec_init (2), *shift = shape + 1;

    fmpq_set_si (shape, 1, 3);
    fmpq_set_si (shift, 1, 1000);
    box_si (0, 1);
    p = problem (1, parabola, shape);
    ok (subdivide_check (&p, record) == PROVED, "a tree to be spoilt");
    ok (spoilt (&p, record, 1, "1/2") == PROVED, "a tree that is not");
    ok (spoilt (&p, record, 0, "0") == UNDECIDED, "a leaf that is too large");
    ok (spoilt (&p, record, 0, "2") == UNDECIDED, "a variable too many");
    ok (spoilt (&p, record, 0, "1/2") == UNDECIDED, "half a variable");
    ok (spoilt (&p, record, 0, "-1") == UNDECIDED, "a negative variable");
    ok (spoilt (&p, record, 1, "1") == UNDECIDED, "a cut at the end");
    ok (spoilt (&p, record, 1, "3/2") == UNDECIDED, "a cut outside");
    ok (spoilt (&p, record, 1, "9/10") == UNDECIDED, "a cut elsewhere");
    ok (spoilt (&p, record, -1, "") == UNDECIDED, "a tree with a rest");
    ok (spoilt (&p, record, -2, "") == UNDECIDED, "a tree that ends early");
    ok (subdivide_recheck (&p, NULL) == UNDECIDED, "no record");
    fmpq_set_si (shift, -1, 1000);
    ok (subdivide_recheck (&p, record) == UNDECIDED,
        "a tree for another function");
    fmpq_set_si (shift, 1, 1000);
    fmpq_set_si (ends + 4, 3, 2);
    ok (subdivide_recheck (&p, record) == UNDECIDED, "for another box");
    fmpq_set_si (ends, 2, 5);
    fmpq_set_si (ends + 4, 1, 1);
    fmpq_set_si (shift, -1, 100);
    p.gradient = parabola_slope;
    record_put (record, "lower", ends, 1);
    record_put (record, "upper", ends + 4, 1);
    fmpq_zero (ends + 1);
    record_put (record, "tree", ends + 1, 1);
    ok (subdivide_recheck (&p, record) == UNDECIDED,
        "a rising function is least at the lower end");
    fmpq_zero (shift);
    ok (subdivide_recheck (&p, record) == PROVED, "and may be positive there");
    _fmpq_vec_clear (shape, 2);
    certificate_clear (certificate);
}

int
main (void)
{
    int i;

    plan (0);
    for (i = 0; i < 8; i++)
        fmpq_init (ends + i);
    signs ();
    exhaustion ();
    corruption ();
    for (i = 0; i < 8; i++)
        fmpq_clear (ends + i);
    flint_cleanup ();
    return done ();
}
