/*
 * With s = 1 - e^-l the loss moves by dl/dtau = -c/(c-1) s^2, so that
 *
 *     d/dtau (tau l) = s^2 (l/s^2 - c tau/(c-1)),
 *     d/dtau (l/s^2 - c tau/(c-1)) = -2 c/(c-1) (e^l - 1 - l)/(e^l - 1) < 0:
 *
 * the bracket changes its sign once, from + to -, for it begins at l/s^2 > 0
 * and its slope tends to 0 only like -1/tau.  In the margin u, with m = c - 1,
 * E = e^u, s = m/(E + m), m l/s^2 - c tau is l (E + m)^2/m - (E - 1 + m u).
 */
#include "theory/peak.h"

#include "theory/margin.h"

/* The sign of that at U, or 0 where it is not certain. */
static int
slope_sign (const arb_t u, const fmpq_t c, const fmpz_t m, slong prec)
{
    int sign = 0;
    arb_t e, value, clock;

    arb_init (e);
    arb_init (value);
    arb_init (clock);
    arb_exp (e, u, prec);
    margin_loss (value, u, c, prec);
    arb_add_fmpz (clock, e, m, prec);
    arb_mul (value, value, clock, prec);
    arb_mul (value, value, clock, prec);
    arb_div_fmpz (value, value, m, prec);
    margin_time (clock, u, c, prec);
    arb_mul_fmpz (clock, clock, fmpq_numref (c), prec);
    arb_sub (value, value, clock, prec);
    if (arb_is_positive (value))
        sign = 1;
    else if (arb_is_negative (value))
        sign = -1;
    arb_clear (e);
    arb_clear (value);
    arb_clear (clock);
    return sign;
}

/* A margin is doubled until the slope is certainly negative; then halves are
   chosen as long as the sign is certain, or until the ball is sharp. */
void
peak_margin (arb_t u, const fmpz_t c, slong prec)
{
    slong i;
    int sign = 1;
    fmpq_t classes;
    fmpz_t m;
    arb_t low, high, middle;

    fmpq_init (classes);
    fmpz_init (m);
    arb_init (low);
    arb_init (high);
    arb_init (middle);
    fmpq_set_fmpz (classes, c);
    fmpz_sub_ui (m, c, 1);
    arb_one (high);
    for (i = 0; i < 60 && slope_sign (high, classes, m, prec) >= 0; i++)
        arb_mul_2exp_si (high, high, 1);
    if (i == 60)
        arb_pos_inf (high);
    for (i = 0; arb_is_finite (high) && i < prec + 8 && sign != 0; i++) {
        arb_add (middle, low, high, prec + 32);
        arb_mul_2exp_si (middle, middle, -1);
        arb_get_mid_arb (middle, middle);
        sign = slope_sign (middle, classes, m, prec);
        if (sign != 0)
            arb_set (sign > 0 ? low : high, middle);
    }
    if (arb_is_finite (high))
        arb_union (u, low, high, prec + 32);
    else
        arb_indeterminate (u);
    fmpq_clear (classes);
    fmpz_clear (m);
    arb_clear (low);
    arb_clear (high);
    arb_clear (middle);
}

/* What is left of the line of margins, from the left: N pieces of one WIDTH
   that begin at START[i]. */
struct pieces {
    arb_ptr start;
    slong n;
    arb_t width;
};

/* Set VALUE to tau l and SLOPE to its derivative in u, on the ball U. */
static void
product (arb_t value, arb_t slope, const arb_t u, const fmpq_t c, slong prec)
{
    arb_t l, q, t;

    arb_init (l);
    arb_init (q);
    arb_init (t);
    margin_loss (l, u, c, prec);
    margin_time (value, u, c, prec);
    margin_wrong (q, u, c, prec);
    /* tau' = 1/(c q), l' = -(c-1) q. */
    arb_mul_fmpz (t, q, fmpq_numref (c), prec);
    arb_div (slope, l, t, prec);
    arb_sub (t, t, q, prec);
    arb_submul (slope, value, t, prec);
    arb_mul (value, value, l, prec);
    arb_clear (l);
    arb_clear (q);
    arb_clear (t);
}

/* Set MIDDLE to the product in the middle of piece I, and TOP to it more the
   largest slope times half the width. */
static void
bounds (arb_t middle, arb_t top, const struct pieces *pieces, slong i,
        const fmpq_t c, slong prec)
{
    arb_t half, u, slope;

    arb_init (half);
    arb_init (u);
    arb_init (slope);
    arb_mul_2exp_si (half, pieces->width, -1);
    arb_add (u, pieces->start + i, half, prec);
    product (middle, slope, u, c, prec);
    arb_add_error (u, half);
    product (top, slope, u, c, prec);
    arb_abs (slope, slope);
    arb_mul (slope, slope, half, prec);
    arb_get_ubound_arf (arb_midref (top), slope, prec);
    mag_zero (arb_radref (top));
    arb_add (top, top, middle, prec);
    arb_clear (half);
    arb_clear (u);
    arb_clear (slope);
}

/* Keep the pieces whose top is not certainly below the best middle, which is
   raised; set CEILING to the largest top that is kept. */
static void
prune (arb_t best, arb_t ceiling, struct pieces *pieces, const fmpq_t c,
       slong prec)
{
    slong i, kept = 0;
    arb_ptr top = _arb_vec_init (pieces->n);
    arb_t middle;

    arb_init (middle);
    for (i = 0; i < pieces->n; i++) {
        bounds (middle, top + i, pieces, i, c, prec);
        if (i == 0 && !arb_is_finite (best))
            arb_set (best, middle);
        arb_max (best, best, middle, prec);
    }
    arb_set (ceiling, best);
    for (i = 0; i < pieces->n; i++) {
        if (arb_lt (top + i, best))
            continue;
        arb_max (ceiling, ceiling, top + i, prec);
        arb_set (pieces->start + kept++, pieces->start + i);
    }
    _arb_vec_clear (top, pieces->n);
    arb_clear (middle);
    pieces->n = kept;
}

static void
halve (struct pieces *pieces, slong prec)
{
    slong i;

    arb_mul_2exp_si (pieces->width, pieces->width, -1);
    for (i = pieces->n - 1; i >= 0; i--) {
        arb_set (pieces->start + 2 * i, pieces->start + i);
        arb_add (pieces->start + 2 * i + 1, pieces->start + 2 * i,
                 pieces->width, prec);
    }
    pieces->n *= 2;
}

/*
 * Margins up to 2^k >= 2 log c + 10.  Beyond, c tau <= E + m u and
 * l <= m/E give tau l <= (m/c)(1 + m u/E), which falls with u >= 1: what it is
 * at the end belongs to the ceiling.
 */
static void
beyond (arb_t ceiling, const arb_t end, const fmpz_t c, slong prec)
{
    fmpz_t m;
    arb_t t;

    fmpz_init (m);
    arb_init (t);
    fmpz_sub_ui (m, c, 1);
    arb_neg (t, end);
    arb_exp (t, t, prec);
    arb_mul (t, t, end, prec);
    arb_mul_fmpz (t, t, m, prec);
    arb_add_ui (t, t, 1, prec);
    arb_mul_fmpz (t, t, m, prec);
    arb_div_fmpz (t, t, c, prec);
    arb_max (ceiling, ceiling, t, prec);
    fmpz_clear (m);
    arb_clear (t);
}

void
peak_search (arb_t value, const fmpz_t c, slong prec)
{
    enum { MOST = 4096, BEGIN = 256 };
    struct pieces pieces;
    double enough = 2 * fmpz_dlog (c) + 10;
    slong i, k = 4;
    fmpq_t classes;
    arb_t end, ceiling;

    pieces.start = _arb_vec_init (2 * MOST);
    pieces.n = BEGIN;
    fmpq_init (classes);
    arb_init (pieces.width);
    arb_init (end);
    arb_init (ceiling);
    fmpq_set_fmpz (classes, c);
    for (i = 16; (double) i < enough; i *= 2)
        k++;
    arb_one (end);
    arb_mul_2exp_si (end, end, k);
    arb_mul_2exp_si (pieces.width, end, -8);
    for (i = 0; i < BEGIN; i++)
        arb_mul_si (pieces.start + i, pieces.width, i, prec);
    arb_indeterminate (value);
    for (i = 0; i <= prec / 2 + 16 && pieces.n <= MOST; i++) {
        prune (value, ceiling, &pieces, classes, prec);
        halve (&pieces, prec);
    }
    beyond (ceiling, end, c, prec);
    arb_union (value, value, ceiling, prec);
    _arb_vec_clear (pieces.start, 2 * MOST);
    fmpq_clear (classes);
    arb_clear (pieces.width);
    arb_clear (end);
    arb_clear (ceiling);
}
