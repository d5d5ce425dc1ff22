#include "theory/passage.h"

#include "theory/beta_law.h"
#include "theory/increasing.h"

void
passage_middle (fmpq_t value, slong s)
{
    slong j;
    fmpq_t term;

    fmpq_init (term);
    fmpq_zero (value);
    for (j = 1; j < s; j++) {
        fmpq_set_si (term, 1, (ulong) j);
        fmpq_mul_2exp (term, term, (ulong) j);
        fmpq_sub (value, value, term);
    }
    fmpq_clear (term);
}

/* Set F to LOGIT - sum_{j < s} INVERSE^j / j - F (1/2), INVERSE = 1/g. */
static void
height (arb_t f, slong s, const arb_t logit, const arb_t inverse, slong prec)
{
    slong j;
    fmpq_t middle;
    arb_t sum, term;

    fmpq_init (middle);
    arb_init (sum);
    arb_init (term);
    /* Horner for sum_{j < s} y^j / j. */
    for (j = s - 1; j >= 1; j--) {
        arb_set_ui (term, 1);
        arb_div_si (term, term, j, prec);
        arb_add (sum, sum, term, prec);
        arb_mul (sum, sum, inverse, prec);
    }
    passage_middle (middle, s);
    arb_sub (f, logit, sum, prec);
    arb_set_fmpq (term, middle, prec);
    arb_sub (f, f, term, prec);
    fmpq_clear (middle);
    arb_clear (sum);
    arb_clear (term);
}

void
passage_time (arb_t t, slong s, const arb_t g, slong prec)
{
    arb_t inverse, logit;

    arb_init (inverse);
    arb_init (logit);
    arb_inv (inverse, g, prec + 10);
    arb_sub_ui (logit, inverse, 1, prec + 10);
    arb_log (logit, logit, prec + 10);
    arb_neg (logit, logit);
    height (t, s, logit, inverse, prec + 10);
    arb_neg (t, t);
    arb_div_si (t, t, 2 * s, prec);
    arb_clear (inverse);
    arb_clear (logit);
}

struct aim {
    slong s;
    arb_srcptr t;
};

/* F (g) - F (1/2) + 2 s t as a function of u = log (g / (1-g)). */
static void
excess (arb_t f, const arb_t u, const void *data, slong prec)
{
    const struct aim *aim = data;
    arb_t inverse, time;

    arb_init (inverse);
    arb_init (time);
    arb_neg (inverse, u);
    arb_exp (inverse, inverse, prec);
    arb_add_ui (inverse, inverse, 1, prec);
    height (f, aim->s, u, inverse, prec);
    arb_mul_si (time, aim->t, 2 * aim->s, prec);
    arb_add (f, f, time, prec);
    arb_clear (inverse);
    arb_clear (time);
}

/* dF/du = g^(1-s). */
static void
excess_slope (arb_t f, const arb_t u, const void *data, slong prec)
{
    const struct aim *aim = data;

    arb_neg (f, u);
    arb_exp (f, f, prec);
    arb_add_ui (f, f, 1, prec);
    arb_pow_ui (f, f, (ulong) (aim->s - 1), prec);
}

/*
 * Set U to a ball that holds the u sought.  As dF/du >= 1, |u| <= 2 s |t|; and
 * for t > 0, with y = 1/g, 2 s t = int y^(s-1) / (y-1) dy >=
 * (y^(s-1) - 2^(s-1)) / (s-1), so that -u < log y is at most
 * log (2 s (s-1) t + 2^(s-1)) / (s-1).
 */
static void
bracket (arb_t u, slong s, const arb_t t)
{
    arb_t far;

    arb_init (far);
    arb_mul_si (far, t, 2 * s, 64);
    if (arb_is_positive (t) && s > 1) {
        arb_mul_si (far, far, s - 1, 64);
        arb_set_ui (u, 1);
        arb_mul_2exp_si (u, u, s - 1);
        arb_add (far, far, u, 64);
        arb_log (far, far, 64);
        arb_div_si (far, far, s - 1, 64);
    }
    arb_neg (far, far);
    arb_zero (u);
    arb_union (u, u, far, 64);
    arb_clear (far);
}

/* For an exact time T. */
static void
overlap_at (arb_t g, slong s, const arb_t t, slong prec)
{
    struct aim aim = { s, t };
    arb_t u;

    arb_init (u);
    bracket (u, s, t);
    increasing_root (u, excess, excess_slope, &aim, prec + 10);
    arb_neg (g, u);
    arb_exp (g, g, prec + 10);
    arb_add_ui (g, g, 1, prec + 10);
    arb_inv (g, g, prec);
    arb_clear (u);
}

void
passage_overlap (arb_t g, slong s, const arb_t t, slong prec)
{
    arb_t low, high;

    if (!arb_is_finite (t)) {
        arb_indeterminate (g);
        return;
    }
    arb_init (low);
    arb_init (high);
    /* The overlap falls with the time that is left. */
    arb_get_lbound_arf (arb_midref (low), t, prec + 60);
    arb_get_ubound_arf (arb_midref (high), t, prec + 60);
    overlap_at (low, s, low, prec);
    overlap_at (high, s, high, prec);
    arb_union (g, low, high, prec);
    arb_clear (low);
    arb_clear (high);
}

void
passage_chance (arb_t p, slong s, slong r, slong d, const arb_t t, slong prec)
{
    struct beta_law law = overlap_law (r, d);

    passage_overlap (p, s, t, prec + 20);
    beta_law_above (p, &law, p, prec);
}
