#include "proofs/duality.h"

#include "proofs/evaluate.h"

#include <math.h>

USES (quantity, memscale_cap);

/* The weight w at which p w^{-1/2} (1-w)^{d/2-1} is e^LEVEL; the left side
   falls in w. */
static double
weight_at_level (double log_p, double level, slong d)
{
    double low = -200, high = 0, half = 0.5 * (double) d - 1;
    int i;

    for (i = 0; i < 64; i++) {
        double y = 0.5 * (low + high);
        if (log_p - 0.5 * y + half * log1p (-exp (y)) > level)
            low = y;
        else
            high = y;
    }
    return exp (low);
}

/* The level at which the weights add up to one. */
static double
common_level (const double *log_p, slong n, slong d, double rest)
{
    double low = -200, high = 200;
    int i;

    for (i = 0; i < 64; i++) {
        double level = 0.5 * (low + high), sum = exp (-2 * level) * rest;
        slong x;
        for (x = 0; x < n; x++)
            sum += weight_at_level (log_p[x], level, d);
        if (sum > 1)
            low = level;
        else
            high = level;
    }
    return 0.5 * (low + high);
}

void
duality_find (fmpq *w, arb_srcptr p, slong n, slong d, double rest)
{
    double *log_p = flint_malloc ((size_t) n * sizeof *log_p), level;
    slong x;
    arb_t value;

    arb_init (value);
    for (x = 0; x < n; x++)
        log_p[x] = log (arf_get_d (arb_midref (p + x), ARF_RND_NEAR));
    level = common_level (log_p, n, d, rest);
    fmpq_one (w);
    for (x = n - 1; x >= 0; x--) {
        double weight = weight_at_level (log_p[x], level, d);
        /* The first takes what the others leave, when all is to be taken. */
        if (x == 0 && !(rest > 0))
            break;
        fmpz_set_d (fmpq_numref (w + n), ldexp (weight, 80));
        fmpz_one (fmpq_denref (w + n));
        fmpq_div_2exp (w + n, w + n, 80);
        if (x > 0)
            fmpq_sub (w, w, w + n);
        fmpq_set (w + x, w + n);
    }
    duality_slope (value, p + n - 1, w + n - 1, d, 128);
    arf_get_fmpq (w + n, arb_midref (value));
    arb_clear (value);
    flint_free (log_p);
}

void
duality_slope (arb_t slope, const arb_t p, const fmpq_t w, slong d, slong prec)
{
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_set_fmpq (x, w, prec);
    arb_sqrt (y, x, prec);
    arb_div (slope, p, y, prec);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    arb_sqrt (x, x, prec);
    arb_pow_ui (x, x, (ulong) (d - 2), prec);
    arb_mul (slope, slope, x, prec);
    arb_set_si (x, d + 1);
    arb_mul_2exp_si (x, x, -1);
    arb_gamma (y, x, prec);
    arb_mul (slope, slope, y, prec);
    arb_set_si (x, d);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (y, x, prec);
    arb_mul (slope, slope, y, prec);
    arb_const_sqrt_pi (x, prec);
    arb_div (slope, slope, x, prec);
    arb_mul_2exp_si (slope, slope, -1);
    arb_clear (x);
    arb_clear (y);
}

/* The shares of one item. */
static int
add_item (arb_t least, arb_t most, const arb_t p, const fmpq *w, slong d,
          const fmpq_t l, slong prec)
{
    fmpq *at = _fmpq_vec_init (2);
    arb_t h, g, x;
    int good;

    arb_init (h);
    arb_init (g);
    arb_init (x);
    fmpq_set_si (at, d, 1);
    fmpq_set (at + 1, w);
    good =
        fmpq_sgn (w) > 0 && evaluate_point (h, &memscale_cap_quantity, at, 35);
    arb_mul (h, h, p, prec);
    arb_add (most, most, h, prec);
    /* g = -p h': the tangent at zero is h + g w, its slope with l is l - g. */
    duality_slope (g, p, w, d, prec);
    arb_set_fmpq (x, w, prec);
    arb_addmul (h, g, x, prec);
    arb_add (least, least, h, prec);
    arb_set_fmpq (x, l, prec);
    arb_sub (g, x, g, prec);
    arb_zero (x);
    arb_min (g, g, x, prec);
    arb_add (least, least, g, prec);
    arb_clear (h);
    arb_clear (g);
    arb_clear (x);
    _fmpq_vec_clear (at, 2);
    return good;
}

int
duality_add (arb_t least, arb_t most, arb_srcptr p, const fmpq *w, slong n,
             slong d, const fmpq_t l, slong prec)
{
    slong x;
    int good = 1;

    for (x = 0; x < n && good; x++)
        good = add_item (least, most, p + x, w + x, d, l, prec);
    return good;
}
