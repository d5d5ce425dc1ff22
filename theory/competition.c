#include "theory/competition.h"

#include "theory/quantity.h"

void
competition_init (struct competition *all, const fmpq_t alpha,
                  const fmpq_t two_b, slong items, slong count, slong prec)
{
    slong x;
    arb_t power;

    all->items = items;
    all->count = count;
    all->prec = prec;
    all->mass = _arb_vec_init (count);
    powers_init (&all->weights, two_b, items, prec);
    powers_init (&all->chances, alpha, items, prec);
    arb_init (all->total);
    arb_init (power);
    for (x = items; x >= 1; x--) {
        arb_ptr mass = all->mass + competition_of (all, x);
        powers_get (power, &all->weights, x);
        arb_add (mass, mass, power, prec);
        powers_get (power, &all->chances, x);
        arb_add (all->total, all->total, power, prec);
    }
    arb_clear (power);
}

void
competition_clear (struct competition *all)
{
    _arb_vec_clear (all->mass, all->count);
    powers_clear (&all->weights);
    powers_clear (&all->chances);
    arb_clear (all->total);
}

slong
competition_of (const struct competition *all, slong x)
{
    return (x - 1) % all->count;
}

void
competition_weight (arb_t w, const struct competition *all, slong x, slong y)
{
    arb_t masses;

    arb_init (masses);
    arb_add (masses, all->mass + competition_of (all, x), all->mass + y,
             all->prec);
    powers_get (w, &all->weights, x);
    arb_div (w, w, masses, all->prec);
    arb_clear (masses);
}

/* Set SUM to g_x, a bound of a probability. */
static void
losses (arb_t sum, const struct competition *all, enum competitors competitors,
        competition_value *value, struct cap *cap, slong x)
{
    slong right = competition_of (all, x), y;
    arb_t term;

    arb_init (term);
    arb_zero (sum);
    if (competitors == HEAVIEST_COMPETITOR) {
        /* Masses fall from class to class. */
        competition_weight (term, all, x, right == 0 ? 1 : 0);
        value (sum, cap, term);
    } else {
        for (y = 0; y < all->count; y++)
            if (y != right) {
                competition_weight (term, all, x, y);
                value (term, cap, term);
                arb_add (sum, sum, term, all->prec);
            }
        arb_one (term);
        arb_min (sum, sum, term, all->prec);
    }
    arb_clear (term);
}

void
competition_error (arb_t error, const struct competition *all,
                   enum competitors competitors, competition_value *value,
                   slong d)
{
    slong x, prec = all->prec;
    struct cap cap;
    arb_t sum, chance;

    arb_init (sum);
    arb_init (chance);
    cap_init (&cap, d, prec);
    arb_zero (error);
    for (x = all->items; x >= 1; x--) {
        losses (sum, all, competitors, value, &cap, x);
        powers_get (chance, &all->chances, x);
        arb_addmul (error, sum, chance, prec);
    }
    arb_div (error, error, all->total, prec);
    cap_clear (&cap);
    arb_clear (sum);
    arb_clear (chance);
}

void
competition_light (arb_t mass, const struct competition *all, slong factor)
{
    slong x, prec = all->prec;
    int surely = 1;
    arb_t weight, light, doubtful;

    arb_init (weight);
    arb_init (light);
    arb_init (doubtful);
    /* From the lightest item on; those not certainly light come later. */
    for (x = all->items; x >= 1; x--) {
        powers_get (weight, &all->weights, x);
        arb_mul_si (weight, weight, factor, prec);
        if (arb_gt (weight, all->mass))
            break;
        surely = surely && arb_le (weight, all->mass);
        powers_get (weight, &all->chances, x);
        if (surely)
            arb_add (light, light, weight, prec);
        else
            arb_add (doubtful, doubtful, weight, prec);
    }
    arb_add (mass, light, doubtful, prec);
    arb_union (mass, mass, light, prec);
    arb_div (mass, mass, all->total, prec);
    arb_clear (weight);
    arb_clear (light);
    arb_clear (doubtful);
}

enum { ZIPF, RHO, ITEMS, CLASSES, DIMENSION };

int
competition_at (struct competition *all, slong *d, const fmpq *at, slong prec)
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
    competition_init (all, at + ZIPF, two_b, items, count, prec);
    fmpq_clear (two_b);
    return 1;
}

double
competition_work (const fmpq *at, slong prec, enum competitors competitors)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION)),
           count = fmpz_get_d (fmpq_numref (at + CLASSES)), pairs = items;

    if (competitors == ALL_COMPETITORS)
        pairs *= count;
    return 20 * items + count
           + pairs * (5 + cap_work (d, 2 / (items + 2), prec));
}
