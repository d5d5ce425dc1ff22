#include "theory/direct.h"

#include <math.h>

void
direct_cap (arb_t h, const arb_t w, slong d, slong prec)
{
    arb_t a, b, x;

    arb_init (a);
    arb_init (b);
    arb_init (x);
    arb_set_si (a, d);
    arb_mul_2exp_si (a, a, -1);
    arb_one (b);
    arb_mul_2exp_si (b, b, -1);
    arb_sub_ui (x, w, 1, prec);
    arb_neg (x, x);
    arb_hypgeom_beta_lower (h, a, b, x, 1, prec);
    arb_mul_2exp_si (h, h, -1);
    arb_clear (a);
    arb_clear (b);
    arb_clear (x);
}

void
direct_normal (arb_t p, const arb_t w, slong d, slong prec)
{
    arb_t x;

    /* (1/2) erfc (sqrt (d w / (2 (1 - w)))). */
    arb_init (x);
    arb_sub_ui (x, w, 1, prec);
    arb_neg (x, x);
    arb_div (x, w, x, prec);
    arb_mul_si (x, x, d, prec);
    arb_mul_2exp_si (x, x, -1);
    arb_sqrt (x, x, prec);
    arb_hypgeom_erfc (p, x, prec);
    arb_mul_2exp_si (p, p, -1);
    arb_clear (x);
}

/* Set TERM to x^(-s). */
static void
item_power (arb_t term, slong x, const fmpq_t s, slong prec)
{
    arb_set_si (term, x);
    arb_pow_fmpq (term, term, s, prec);
    arb_inv (term, term, prec);
}

void
direct_power_sum (arb_t sum, const fmpq_t s, slong step, slong last,
                  slong prec)
{
    slong x;
    arb_t term;

    arb_init (term);
    arb_zero (sum);
    for (x = 1; x <= last; x += step) {
        item_power (term, x, s, prec);
        arb_add (sum, sum, term, prec);
    }
    arb_clear (term);
}

void
direct_error (arb_t error, const fmpq_t alpha, const fmpq_t two_b, slong items,
              const arb_t norm, direct_chance *chance, slong d, slong prec)
{
    slong x;
    arb_t total, p, w, c;

    arb_init (total);
    arb_init (p);
    arb_init (w);
    arb_init (c);
    arb_zero (error);
    for (x = 1; x <= items; x++) {
        item_power (p, x, alpha, prec);
        arb_add (total, total, p, prec);
        item_power (w, x, two_b, prec);
        arb_div (w, w, norm, prec);
        arb_sub_ui (c, w, 1, prec);
        /* Where the ball of w contains 1 the chance is in [0, 1/2]. */
        if (arb_is_negative (c))
            chance (c, w, d, prec);
        else if (arb_contains_negative (c))
            arb_unit_interval (c);
        else
            arb_zero (c);
        arb_addmul (error, p, c, prec);
    }
    arb_div (error, error, total, prec);
    arb_clear (total);
    arb_clear (p);
    arb_clear (w);
    arb_clear (c);
}

/* What has been found among the first P. */
struct scan {
    slong low, high;
    arb_t least;
};

/* The rest after P: which P may be the best, and how small it is. */
static void
scan_note (struct scan *scan, const arb_t error, slong stored, slong prec)
{
    if (arb_lt (error, scan->least)) {
        scan->low = scan->high = stored;
        arb_set (scan->least, error);
    } else if (arb_overlaps (error, scan->least)) {
        scan->high = stored;
        arb_min (scan->least, scan->least, error, prec);
    }
}

/* Set PART to what the stored items add, HEAD = sum x^(-alpha) of them. */
static void
stored_part (arb_t part, const fmpq_t alpha, const fmpq *two_b, slong stored,
             const arb_t head, slong d, slong prec)
{
    arb_t norm;

    arb_init (norm);
    if (two_b == NULL) {
        arb_set_si (part, stored);
        arb_inv (part, part, prec);
        direct_cap (part, part, d, prec);
    } else {
        direct_power_sum (norm, two_b, 1, stored, prec);
        direct_error (part, alpha, two_b, stored, norm, direct_cap, d, prec);
    }
    arb_mul (part, part, head, prec);
    arb_clear (norm);
}

/* Try P = 1, 2, ... for items of weights x^(-b), TWO_B = 2b; null: b = 0. */
static void
try_all (slong *low, slong *high, arb_t least, const fmpq_t alpha,
         const fmpq *two_b, slong d, slong prec)
{
    struct scan scan;
    slong stored;
    int more = 1;
    arb_t zeta, head, tail, error;

    arb_init (zeta);
    arb_init (head);
    arb_init (tail);
    arb_init (error);
    scan.low = scan.high = 0;
    arb_init (scan.least);
    arb_pos_inf (scan.least);
    arb_set_fmpq (zeta, alpha, prec);
    arb_zeta (zeta, zeta, prec);
    for (stored = 1; more; stored++) {
        item_power (error, stored, alpha, prec);
        arb_add (head, head, error, prec);
        arb_sub (tail, zeta, head, prec);
        arb_mul_2exp_si (tail, tail, -1);
        stored_part (error, alpha, two_b, stored, head, d, prec);
        more = !arb_ge (error, scan.least) && arb_is_finite (error);
        arb_add (error, error, tail, prec);
        scan_note (&scan, error, stored, prec);
    }
    *low = scan.low;
    *high = scan.high;
    arb_div (least, scan.least, zeta, prec);
    /* Something that is no number ended the search. */
    if (!arb_is_finite (error))
        arb_indeterminate (least);
    arb_clear (zeta);
    arb_clear (head);
    arb_clear (tail);
    arb_clear (error);
    arb_clear (scan.least);
}

void
direct_power_threshold (slong *low, slong *high, arb_t least,
                        const fmpq_t alpha, const fmpq_t two_b, slong d,
                        slong prec)
{
    try_all (low, high, least, alpha, two_b, d, prec);
}

void
direct_threshold (slong *low, slong *high, arb_t least, const fmpq_t alpha,
                  slong d, slong prec)
{
    try_all (low, high, least, alpha, NULL, d, prec);
}

double
direct_threshold_tries (const fmpq_t alpha, const fmpq_t d)
{
    double s = fmpq_get_d (alpha) - 1, items = fmpq_get_d (d);
    double reach = pow (1 - pow (fmax (items, 2), -s), -1 / s);

    return 10 + items + 10 * reach;
}
