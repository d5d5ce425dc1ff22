#include "theory/mean_passage.h"

#include "theory/beta_law.h"
#include "theory/integral.h"
#include "theory/passage.h"

struct average {
    slong s, r, d;
    arb_t constant, middle;
};

/* Set VALUE to F_s (1/2) - u + sum_{j < s} (1+e^-u)^j / j. */
static void
waiting (acb_t value, const acb_t u, const struct average *average, slong prec)
{
    acb_t y, term;
    slong j;

    acb_init (y);
    acb_init (term);
    acb_neg (y, u);
    acb_exp (y, y, prec);
    acb_add_ui (y, y, 1, prec);
    acb_zero (value);
    for (j = average->s - 1; j >= 1; j--) {
        acb_set_ui (term, 1);
        acb_div_si (term, term, j, prec);
        acb_add (value, value, term, prec);
        acb_mul (value, value, y, prec);
    }
    acb_sub (value, value, u, prec);
    acb_add_arb (value, value, average->middle, prec);
    acb_clear (y);
    acb_clear (term);
}

/* Analytic in |Im u| < pi, where 1 + e^u keeps off the cut of the
   logarithm. */
static void
integrand (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    const struct average *average = context;
    acb_t log;

    acb_init (log);
    acb_exp (log, u, prec);
    acb_add_ui (log, log, 1, prec);
    acb_log_analytic (log, log, analytic, prec);
    acb_mul_si (log, log, -average->d, prec);
    acb_mul_2exp_si (log, log, -1);
    acb_mul_si (value, u, average->r, prec);
    acb_mul_2exp_si (value, value, -1);
    acb_add (log, log, value, prec);
    acb_add_arb (log, log, average->constant, prec);
    acb_exp (log, log, prec);
    waiting (value, u, average, prec);
    acb_mul (value, value, log, prec);
    acb_clear (log);
}

/* Set REST to e^CONSTANT FACTOR e^(-KAPPA L) / KAPPA, KAPPA = quarters / 4. */
static void
exponential_rest (mag_t rest, const arb_t constant, slong s, slong quarters,
                  slong l)
{
    arb_t log;

    arb_init (log);
    arb_set_si (log, -quarters * l);
    arb_mul_2exp_si (log, log, -2);
    arb_add (log, log, constant, 64);
    arb_exp (log, log, 64);
    arb_mul_2exp_si (log, log, s + 4);
    arb_div_si (log, log, quarters, 64);
    arb_get_mag (rest, log);
    arb_clear (log);
}

/*
 * Beyond |u| = L.  On the left the density is below e^(a u) / B, and the
 * waiting time below 2 (2 e^-u)^(s-1), or |u| <= 4 e^(-u/4) for s = 1; on the
 * right e^(-b u) / B and 2^s u <= 2^s 4 e^(u/4): for 1/2 <= x the integrand
 * of F is at most 2^s / (1 - x).
 */
static void
add_tails (arb_t sum, const struct average *average, slong l)
{
    slong left = 2 * average->r - FLINT_MAX (4 * (average->s - 1), 1);
    slong right = 2 * (average->d - average->r) - 1;
    mag_t rest;

    mag_init (rest);
    exponential_rest (rest, average->constant, average->s, left, l);
    arb_add_error_mag (sum, rest);
    exponential_rest (rest, average->constant, average->s, right, l);
    arb_add_error_mag (sum, rest);
    mag_clear (rest);
}

/* The slower of the two tails takes L = 4 (bits and some) log 2 / quarters. */
static slong
reach (const struct average *average, slong prec)
{
    slong left = 2 * average->r - FLINT_MAX (4 * (average->s - 1), 1);
    slong right = 2 * (average->d - average->r) - 1;

    return 3 * (prec + 20 + 10 * average->s) / FLINT_MIN (left, right) + 40;
}

static void
average_init (struct average *average, slong s, slong r, slong d, slong prec)
{
    struct beta_law law = overlap_law (r, d);
    fmpq_t middle;

    average->s = s;
    average->r = r;
    average->d = d;
    arb_init (average->constant);
    arb_init (average->middle);
    fmpq_init (middle);
    beta_law_constant (average->constant, &law, prec);
    passage_middle (middle, s);
    arb_set_fmpq (average->middle, middle, prec);
    fmpq_clear (middle);
}

static void
average_clear (struct average *average)
{
    arb_clear (average->constant);
    arb_clear (average->middle);
}

void
mean_passage_between (arb_t mean, slong s, slong r, slong d, const arb_t from,
                      const arb_t to, slong prec)
{
    struct average average;

    average_init (&average, s, r, d, prec + 30);
    /* Certified quadrature. */
    integral_adaptive (mean, integrand, &average, from, to, prec + 30);
    arb_div_si (mean, mean, 2 * s, prec + 30);
    average_clear (&average);
}

int
mean_passage (arb_t mean, slong s, slong r, slong d, slong prec)
{
    struct average average;
    arb_t from, to;
    slong l;

    if (r <= 2 * (s - 1))
        return 0;
    average_init (&average, s, r, d, prec + 30);
    arb_init (from);
    arb_init (to);
    l = reach (&average, prec + 30);
    arb_set_si (from, -l);
    arb_set_si (to, l);
    /* Certified quadrature, and bounds of the tails. */
    integral_adaptive (mean, integrand, &average, from, to, prec + 30);
    add_tails (mean, &average, l);
    arb_div_si (mean, mean, 2 * s, prec + 30);
    average_clear (&average);
    arb_clear (from);
    arb_clear (to);
    return 1;
}
