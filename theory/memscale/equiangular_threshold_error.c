/*
 * Expected error of a linear memory with M classes and orthonormal outputs
 * that stores the P most frequent of N items of a Zipf law with equal weights;
 * item x belongs to class (x - 1) mod M.  Of equal scores the lowest class is
 * read: this matters when P < M, for the classes from P on then have score 0.
 *
 * With P >= M all classes have items, and an item that is not stored is one of
 * weight 0.  With P < M a class f < P has one item, x = f + 1:
 *
 *   this item is right when R exceeds the P - 1 other scores;
 *   another item of a class f < P is right when its class's score, one of P
 *     independent normal variables, is the largest and positive: with the
 *     probability (1 - 2^-P) / P;
 *   an item of class P is right when all P scores are negative: 2^-P;
 *   an item of a class beyond never is.
 */
#include "theory/classes.h"
#include "theory/equiangular.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, ITEMS, CLASSES, STORED, DIMENSION };

struct store {
    const fmpq *alpha;
    slong items, classes, stored, prec;
    arb_t total; /* sum of x^(-alpha) */
};

/* The mass of the items of class F that are stored, or of those that are not.
 */
static void
class_mass (arb_t mass, const struct store *store, slong f, int stored)
{
    slong m = store->classes, p = store->stored, last = store->items,
          first = f + 1;

    if (stored)
        last = p;
    else if (p > f)
        first = f + 1 + ((p - f - 1) / m + 1) * m;
    class_sum (mass, store->alpha, first, m, last, store->prec);
    arb_div (mass, mass, store->total, store->prec);
}

/* The number of stored items of class F. */
static slong
class_size (const struct store *store, slong f)
{
    if (f >= store->stored)
        return 0;
    return (store->stored - f - 1) / store->classes + 1;
}

/* Make ITEMS from the classes that have SIZE stored items: these, and when
   UNSTORED the others, of weight nought. */
static void
items_init (struct items *items, const struct store *store, slong size,
            int unstored)
{
    slong f;
    arb_t t;

    arb_init (t);
    items->n = unstored ? 2 : 1;
    items->mass = _arb_vec_init (2);
    items->square = _arb_vec_init (2);
    items->rest = _arb_vec_init (2);
    items->moment = NULL;
    items->context = NULL;
    mag_init (items->share);
    for (f = 0; f < store->classes; f++) {
        if (class_size (store, f) != size)
            continue;
        items->f = f;
        class_mass (t, store, f, 1);
        arb_add (items->mass, items->mass, t, store->prec);
        class_mass (t, store, f, 0);
        arb_add (items->mass + 1, items->mass + 1, t, store->prec);
    }
    arb_one (items->square);
    arb_set_si (items->rest, size - 1);
    arb_set_si (items->rest + 1, size);
    arb_clear (t);
}

static void
items_clear (struct items *items)
{
    _arb_vec_clear (items->mass, 2);
    _arb_vec_clear (items->square, 2);
    _arb_vec_clear (items->rest, 2);
    mag_clear (items->share);
}

/* The items whose error is an integral; at most two sizes of classes occur. */
static slong
populations (struct items *items, const struct store *store)
{
    slong most = class_size (store, 0),
          least = class_size (store, store->classes - 1), count = 0;

    if (store->stored < store->classes) {
        if (store->stored >= 2)
            items_init (items + count++, store, 1, 0);
        return count;
    }
    items_init (items + count++, store, most, 1);
    if (least != most)
        items_init (items + count++, store, least, 1);
    return count;
}

/* Add the items that are not stored, for P < M. */
static void
add_ties (arb_t error, const struct store *store)
{
    slong f, p = store->stored, prec = store->prec;
    arb_t wrong, mass;

    arb_init (wrong);
    arb_init (mass);
    for (f = 0; f < store->classes; f++) {
        arb_one (wrong);
        if (f <= p)
            arb_mul_2exp_si (wrong, wrong, -p);
        if (f < p) {
            /* 1 - (1 - 2^-P) / P */
            arb_add_si (wrong, wrong, p - 1, prec);
            arb_div_si (wrong, wrong, p, prec);
        } else if (f == p) {
            arb_sub_ui (wrong, wrong, 1, prec);
            arb_neg (wrong, wrong);
        }
        class_mass (mass, store, f, 0);
        arb_addmul (error, wrong, mass, prec);
    }
    arb_clear (wrong);
    arb_clear (mass);
}

static void
store_init (struct store *store, const fmpq *at, slong prec)
{
    store->alpha = at + ZIPF;
    store->items = fmpz_get_si (fmpq_numref (at + ITEMS));
    store->classes = fmpz_get_si (fmpq_numref (at + CLASSES));
    store->stored = fmpz_get_si (fmpq_numref (at + STORED));
    store->prec = prec;
    arb_init (store->total);
    power_sum (store->total, store->alpha, 1, store->items, prec);
}

static void
memory_init (struct equiangular *memory, const struct store *store, slong d)
{
    slong f;

    memory->classes = store->classes;
    memory->dimension = d;
    memory->squares = _arb_vec_init (store->classes);
    for (f = 0; f < store->classes; f++)
        arb_set_si (memory->squares + f, class_size (store, f));
}

/* Add the integral, to about PREC bits of the whole error, of which ERROR
   holds the other part. */
static void
add_integral (arb_t error, const fmpq *at, slong d, slong prec)
{
    struct equiangular memory;
    struct store store;
    struct items items[2];
    slong count, i, wanted;
    arb_t part;
    mag_t tolerance, bound;

    arb_init (part);
    mag_init (tolerance);
    mag_init (bound);
    store_init (&store, at, 64);
    memory_init (&memory, &store, d);
    count = populations (items, &store);
    arb_get_mag_lower (tolerance, error);
    for (i = 0; i < count; i++) {
        equiangular_error_bound (bound, &memory, items + i);
        mag_add_lower (tolerance, tolerance, bound);
    }
    mag_mul_2exp_si (tolerance, tolerance, -prec);
    wanted = equiangular_precision (&memory, items, count, tolerance);
    for (i = 0; i < count; i++)
        items_clear (items + i);
    arb_clear (store.total);
    store_init (&store, at, wanted);
    count = populations (items, &store);
    equiangular_error (part, &memory, items, count, tolerance);
    arb_add (error, error, part, prec + 20);
    for (i = 0; i < count; i++)
        items_clear (items + i);
    _arb_vec_clear (memory.squares, memory.classes);
    arb_clear (store.total);
    arb_clear (part);
    mag_clear (tolerance);
    mag_clear (bound);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, m, p, d;
    struct store store;

    if (!fmpq_get_index (&n, at + ITEMS) || n == NO_LAST
        || !fmpq_get_index (&m, at + CLASSES)
        || !fmpq_get_index (&p, at + STORED)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    store_init (&store, at, prec + 20);
    arb_zero (out);
    /* A closed form, and an integral that encloses as equiangular.c says. */
    if (p < m)
        add_ties (out, &store);
    if (p > 1)
        add_integral (out, at, d, prec);
    arb_clear (store.total);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 100 * fmpz_get_d (fmpq_numref (at + CLASSES))
           + equiangular_work (2, 2, fmpz_get_d (fmpq_numref (at + DIMENSION)),
                               (double) prec);
}

QUANTITY (memscale_equiangular_threshold_error) = {
    .axes = "alpha N M P d",
    .domain = "alpha > 0, integer N >= 1, integer 2 <= M <= d,"
              " integer 0 <= P <= N, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x \\Pr(\\arg\\max_y s_y(x) \\ne f(x)),"
               " \\quad f(x) = (x-1) \\bmod M, s_y(x) = u_y^\\top"
               " \\sum_{x' \\le P} u_{f(x')} e_{x'}^\\top e_x,"
               " \\text{ the lowest $y$ of equal scores}",
    .ball = ball,
    .work = work,
};
