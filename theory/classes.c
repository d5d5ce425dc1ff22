#include "theory/classes.h"

#include "theory/scheme.h"
#include "theory/zipf.h"

/* Items of a class that are listed one by one. */
enum { LISTED = 400 };

struct classes {
    slong last, prec;
    const fmpq *alpha;
    fmpq_t two_b;
    arb_t total; /* sum of x^(-alpha) */
    struct equiangular memory;
    struct unlisted *unlisted; /* of each class */
};

/* The items of class F that are not listed one by one: from FIRST on. */
struct unlisted {
    slong f, first;
    const struct classes *classes;
};

/* Set ZETA to zeta (s, a / m), or to -psi (a / m) when s = 1: two of them
   differ by the sum over the integers between. */
static void
shifted_zeta (arb_t zeta, const fmpq_t s, slong a, slong m, slong prec)
{
    arb_t exponent, start;

    arb_init (exponent);
    arb_init (start);
    arb_set_si (start, a);
    arb_div_si (start, start, m, prec + 10);
    if (fmpq_is_one (s)) {
        arb_digamma (zeta, start, prec);
        arb_neg (zeta, zeta);
    } else {
        arb_set_fmpq (exponent, s, prec + 10);
        arb_hurwitz_zeta (zeta, exponent, start, prec);
    }
    arb_clear (exponent);
    arb_clear (start);
}

void
class_sum (arb_t sum, const fmpq_t s, slong first, slong m, slong last,
           slong prec)
{
    slong x, lost;
    fmpz_t item;
    arb_t term;

    fmpz_init (item);
    arb_init (term);
    arb_zero (sum);
    if (first > last) {
        ;
    } else if ((last - first) / m < 100) {
        for (x = first; x <= last; x += m) {
            fmpz_set_si (item, x);
            zipf_power (term, item, s, prec);
            arb_add (sum, sum, term, prec);
        }
    } else {
        /* m^-s (zeta (s, first / m) - zeta (s, next / m)); x = next is the
           first of the class beyond LAST. */
        x = first + (last - first) / m * m + m;
        lost = 2 * (slong) FLINT_BIT_COUNT ((ulong) last) + 10;
        shifted_zeta (sum, s, first, m, prec + lost);
        shifted_zeta (term, s, x, m, prec + lost);
        arb_sub (sum, sum, term, prec);
        fmpz_set_si (item, m);
        zipf_power (term, item, s, prec);
        arb_mul (sum, sum, term, prec);
    }
    fmpz_clear (item);
    arb_clear (term);
}

/* The number of items of class F. */
static slong
class_size (const struct classes *classes, slong f)
{
    if (f >= classes->last)
        return 0;
    return (classes->last - f - 1) / classes->memory.classes + 1;
}

static void
classes_init (struct classes *classes, const fmpq *alpha, const fmpq_t two_b,
              slong n, slong m, slong d, slong prec)
{
    slong y;

    classes->last = n;
    classes->prec = prec;
    classes->alpha = alpha;
    fmpq_init (classes->two_b);
    fmpq_set (classes->two_b, two_b);
    arb_init (classes->total);
    power_sum (classes->total, alpha, 1, n, prec);
    classes->memory.classes = m;
    classes->memory.dimension = d;
    classes->memory.squares = _arb_vec_init (m);
    classes->unlisted = flint_malloc ((size_t) m * sizeof (struct unlisted));
    for (y = 0; y < m; y++) {
        struct unlisted unlisted = { y, y + 1 + LISTED * m, classes };
        classes->unlisted[y] = unlisted;
        if (fmpq_is_zero (two_b))
            arb_set_si (classes->memory.squares + y, class_size (classes, y));
        else
            class_sum (classes->memory.squares + y, two_b, y + 1, m, n, prec);
    }
}

static void
classes_clear (struct classes *classes)
{
    _arb_vec_clear (classes->memory.squares, classes->memory.classes);
    flint_free (classes->unlisted);
    fmpq_clear (classes->two_b);
    arb_clear (classes->total);
}

/* The moments of the items that are not listed: the sum of x^(-alpha - b k)
   over H Q_f^(k/2). */
static void
unlisted_moment (arb_t moment, slong k, void *context, slong prec)
{
    const struct unlisted *unlisted = context;
    const struct classes *classes = unlisted->classes;
    fmpq_t s, half_k;
    arb_t t;

    fmpq_init (s);
    fmpq_init (half_k);
    arb_init (t);
    fmpq_set_si (half_k, k, 2);
    fmpq_mul (s, classes->two_b, half_k);
    fmpq_add (s, s, classes->alpha);
    class_sum (moment, s, unlisted->first, classes->memory.classes,
               classes->last, prec);
    arb_pow_fmpq (t, classes->memory.squares + unlisted->f, half_k, prec);
    arb_mul (t, t, classes->total, prec);
    arb_div (moment, moment, t, prec);
    fmpq_clear (s);
    fmpq_clear (half_k);
    arb_clear (t);
}

static void
items_init (struct items *items, slong f, slong n)
{
    items->f = f;
    items->n = n;
    items->mass = _arb_vec_init (n);
    items->square = _arb_vec_init (n);
    items->rest = _arb_vec_init (n);
    items->moment = NULL;
    items->context = NULL;
    mag_init (items->share);
}

static void
class_items_clear (struct items *items)
{
    _arb_vec_clear (items->mass, items->n);
    _arb_vec_clear (items->square, items->n);
    _arb_vec_clear (items->rest, items->n);
    mag_clear (items->share);
}

/* All weights are one: the items of the class are alike. */
static void
equal_items (struct items *items, const struct classes *classes, slong f)
{
    items_init (items, f, 1);
    class_sum (items->mass, classes->alpha, f + 1, classes->memory.classes,
               classes->last, classes->prec);
    arb_div (items->mass, items->mass, classes->total, classes->prec);
    arb_one (items->square);
    arb_set_si (items->rest, class_size (classes, f) - 1);
}

/* Set the mass and the square of item X at I of ITEMS. */
static void
set_item (struct items *items, slong i, const struct classes *classes, slong x)
{
    fmpz_t item;

    fmpz_init_set_si (item, x);
    zipf_power (items->mass + i, item, classes->alpha, classes->prec);
    arb_div (items->mass + i, items->mass + i, classes->total, classes->prec);
    zipf_power (items->square + i, item, classes->two_b, classes->prec);
    fmpz_clear (item);
}

/* Set what the other items of the class have, BEYOND being what the unlisted
   ones have: sums from both sides, so that nothing cancels. */
static void
set_rests (struct items *items, const arb_t beyond, slong prec)
{
    slong i;
    arb_t sum;

    arb_init (sum);
    for (i = 0; i < items->n; i++) {
        arb_set (items->rest + i, sum);
        arb_add (sum, sum, items->square + i, prec);
    }
    arb_set (sum, beyond);
    for (i = items->n - 1; i >= 0; i--) {
        arb_add (items->rest + i, items->rest + i, sum, prec);
        arb_add (sum, sum, items->square + i, prec);
    }
    arb_clear (sum);
}

static void
class_items_init (struct items *items, struct classes *classes, slong f)
{
    slong m = classes->memory.classes, n = class_size (classes, f), i;
    struct unlisted *unlisted = classes->unlisted + f;
    fmpz_t item;
    arb_t t;

    if (n > 0 && fmpq_is_zero (classes->two_b)) {
        equal_items (items, classes, f);
        return;
    }
    items_init (items, f, FLINT_MIN (n, LISTED));
    for (i = 0; i < items->n; i++)
        set_item (items, i, classes, f + 1 + i * m);
    arb_init (t);
    fmpz_init (item);
    if (n > LISTED) {
        items->moment = unlisted_moment;
        items->context = unlisted;
        fmpz_set_si (item, unlisted->first);
        zipf_power (t, item, classes->two_b, classes->prec);
        arb_div (t, t, classes->memory.squares + f, classes->prec);
        arb_get_mag (items->share, t);
        class_sum (t, classes->two_b, unlisted->first, m, classes->last,
                   classes->prec);
    }
    set_rests (items, t, classes->prec);
    arb_clear (t);
    fmpz_clear (item);
}

static void
class_item_init (struct items *items, struct classes *classes, slong x)
{
    struct items all;
    slong m = classes->memory.classes, f = (x - 1) % m, i = (x - 1) / m;

    items_init (items, f, 1);
    if (fmpq_is_zero (classes->two_b)) {
        arb_one (items->square);
        arb_set_si (items->rest, class_size (classes, f) - 1);
    } else if (i < LISTED) {
        class_items_init (&all, classes, f);
        arb_set (items->square, all.square + i);
        arb_set (items->rest, all.rest + i);
        class_items_clear (&all);
    } else {
        /* So light an item takes little from the sum. */
        set_item (items, 0, classes, x);
        arb_sub (items->rest, classes->memory.squares + f, items->square,
                 classes->prec);
    }
    arb_one (items->mass);
}

/* Make the populations of CLASSES: one for each class, but classes of equal
   numbers of equal items have one together; or item X alone, when positive.
   Returns how many. */
static slong
populations (struct items *items, struct classes *classes, slong x)
{
    slong m = FLINT_MIN (classes->memory.classes, classes->last), f, i,
          count = 0;

    if (x > 0) {
        class_item_init (items, classes, x);
        return 1;
    }
    for (f = 0; f < m; f++) {
        for (i = count - 1; i >= 0; i--)
            if (fmpq_is_zero (classes->two_b)
                && class_size (classes, f) == class_size (classes, items[i].f))
                break;
        class_items_init (items + count, classes, f);
        if (i < 0) {
            count++;
            continue;
        }
        arb_add (items[i].mass, items[i].mass, items[count].mass,
                 classes->prec);
        class_items_clear (items + count);
    }
    return count;
}

static void
populations_clear (struct items *items, slong count)
{
    slong i;

    for (i = 0; i < count; i++)
        class_items_clear (items + i);
}

void
classes_error (arb_t error, const fmpq *alpha, const fmpq_t two_b, slong n,
               slong m, slong d, slong x, slong prec)
{
    struct items *items = flint_malloc ((size_t) m * sizeof (struct items));
    struct classes classes;
    slong count, i, wanted;
    mag_t tolerance, bound;

    mag_init (tolerance);
    mag_init (bound);
    if (n == 1) {
        /* Nothing else is stored. */
        arb_zero (error);
        flint_free (items);
        return;
    }
    /* Roughly first, for how sharp it must be. */
    classes_init (&classes, alpha, two_b, n, m, d, 64);
    count = populations (items, &classes, x);
    for (i = 0; i < count; i++) {
        equiangular_error_bound (bound, &classes.memory, items + i);
        mag_add_lower (tolerance, tolerance, bound);
    }
    mag_mul_2exp_si (tolerance, tolerance, -prec);
    wanted = equiangular_precision (&classes.memory, items, count, tolerance);
    populations_clear (items, count);
    classes_clear (&classes);
    classes_init (&classes, alpha, two_b, n, m, d, wanted);
    count = populations (items, &classes, x);
    equiangular_error (error, &classes.memory, items, count, tolerance);
    arb_set_round (error, error, prec);
    populations_clear (items, count);
    classes_clear (&classes);
    flint_free (items);
    mag_clear (tolerance);
    mag_clear (bound);
}
