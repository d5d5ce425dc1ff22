#include "theory/classes.h"

#include "theory/quantity.h"

void
classes_init (struct classes *classes, const fmpq_t alpha, const fmpq_t two_b,
              slong items, slong count, slong prec)
{
    slong x;
    arb_t power;

    classes->items = items;
    classes->count = count;
    classes->prec = prec;
    classes->mass = _arb_vec_init (count);
    powers_init (&classes->weights, two_b, items, prec);
    powers_init (&classes->chances, alpha, items, prec);
    arb_init (classes->total);
    arb_init (power);
    for (x = items; x >= 1; x--) {
        arb_ptr mass = classes->mass + classes_of (classes, x);
        powers_get (power, &classes->weights, x);
        arb_add (mass, mass, power, prec);
        powers_get (power, &classes->chances, x);
        arb_add (classes->total, classes->total, power, prec);
    }
    arb_clear (power);
}

void
classes_clear (struct classes *classes)
{
    _arb_vec_clear (classes->mass, classes->count);
    powers_clear (&classes->weights);
    powers_clear (&classes->chances);
    arb_clear (classes->total);
}

slong
classes_of (const struct classes *classes, slong x)
{
    return (x - 1) % classes->count;
}

void
classes_weight (arb_t w, const struct classes *classes, slong x, slong y)
{
    arb_t masses;

    arb_init (masses);
    arb_add (masses, classes->mass + classes_of (classes, x),
             classes->mass + y, classes->prec);
    powers_get (w, &classes->weights, x);
    arb_div (w, w, masses, classes->prec);
    arb_clear (masses);
}

/* Set SUM to g_x, a bound of a probability. */
static void
competition (arb_t sum, const struct classes *classes,
             enum competitors competitors, classes_value *value,
             struct cap *cap, slong x)
{
    slong right = classes_of (classes, x), y;
    arb_t term;

    arb_init (term);
    arb_zero (sum);
    if (competitors == HEAVIEST_COMPETITOR) {
        /* Masses fall from class to class. */
        classes_weight (term, classes, x, right == 0 ? 1 : 0);
        value (sum, cap, term);
    } else {
        for (y = 0; y < classes->count; y++)
            if (y != right) {
                classes_weight (term, classes, x, y);
                value (term, cap, term);
                arb_add (sum, sum, term, classes->prec);
            }
        arb_one (term);
        arb_min (sum, sum, term, classes->prec);
    }
    arb_clear (term);
}

void
classes_error (arb_t error, const struct classes *classes,
               enum competitors competitors, classes_value *value, slong d)
{
    slong x, prec = classes->prec;
    struct cap cap;
    arb_t sum, chance;

    arb_init (sum);
    arb_init (chance);
    cap_init (&cap, d, prec);
    arb_zero (error);
    for (x = classes->items; x >= 1; x--) {
        competition (sum, classes, competitors, value, &cap, x);
        powers_get (chance, &classes->chances, x);
        arb_addmul (error, sum, chance, prec);
    }
    arb_div (error, error, classes->total, prec);
    cap_clear (&cap);
    arb_clear (sum);
    arb_clear (chance);
}

void
classes_light (arb_t mass, const struct classes *classes, slong factor)
{
    slong x, prec = classes->prec;
    int surely = 1;
    arb_t weight, light, doubtful;

    arb_init (weight);
    arb_init (light);
    arb_init (doubtful);
    /* From the lightest item on; those not certainly light come later. */
    for (x = classes->items; x >= 1; x--) {
        powers_get (weight, &classes->weights, x);
        arb_mul_si (weight, weight, factor, prec);
        if (arb_gt (weight, classes->mass))
            break;
        surely = surely && arb_le (weight, classes->mass);
        powers_get (weight, &classes->chances, x);
        if (surely)
            arb_add (light, light, weight, prec);
        else
            arb_add (doubtful, doubtful, weight, prec);
    }
    arb_add (mass, light, doubtful, prec);
    arb_union (mass, mass, light, prec);
    arb_div (mass, mass, classes->total, prec);
    arb_clear (weight);
    arb_clear (light);
    arb_clear (doubtful);
}

enum { ZIPF, RHO, ITEMS, CLASSES, DIMENSION };

int
classes_at (struct classes *classes, slong *d, const fmpq *at, slong prec)
{
    slong items, count;
    fmpq_t two_b;

    if (!fmpq_get_index (&items, at + ITEMS) || items == NO_LAST
        || !fmpq_get_index (&count, at + CLASSES)
        || !fmpq_get_index (d, at + DIMENSION))
        return 0;
    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    classes_init (classes, at + ZIPF, two_b, items, count, prec);
    fmpq_clear (two_b);
    return 1;
}

double
classes_work (const fmpq *at, slong prec, enum competitors competitors)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION)),
           count = fmpz_get_d (fmpq_numref (at + CLASSES)), pairs = items;

    if (competitors == ALL_COMPETITORS)
        pairs *= count;
    return 20 * items + count
           + pairs * (5 + cap_work (d, 2 / (items + 2), prec));
}
