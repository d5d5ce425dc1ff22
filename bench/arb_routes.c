#include "bench/arb_routes.h"

#include <math.h>
#include <string.h>

/* Set SUM to zeta (s, a), for a rational s = NUMERATOR / DENOMINATOR. */
static void
hurwitz (arb_t sum, const fmpq_t s, const fmpz_t a, slong prec)
{
    arb_t exponent, first;

    arb_init (exponent);
    arb_init (first);
    arb_set_fmpq (exponent, s, prec);
    arb_set_fmpz (first, a);
    arb_hurwitz_zeta (sum, exponent, first, prec);
    arb_clear (exponent);
    arb_clear (first);
}

static void
riemann (arb_t sum, const fmpq_t s, slong prec)
{
    arb_t exponent;

    arb_init (exponent);
    arb_set_fmpq (exponent, s, prec);
    arb_zeta (sum, exponent, prec);
    arb_clear (exponent);
}

/* zeta (alpha, P + 1) / zeta (alpha), encloses by Arb's own bounds. */
static enum evaluation
tail_hurwitz (arb_t ball, const fmpq *at, slong prec)
{
    fmpz_t first;
    arb_t all;

    fmpz_init (first);
    arb_init (all);
    fmpz_add_ui (first, fmpq_numref (at + 1), 1);
    hurwitz (ball, at, first, prec);
    riemann (all, at, prec);
    arb_div (ball, ball, all, prec);
    fmpz_clear (first);
    arb_clear (all);
    return EVALUATED;
}

/* Set POWER to x^(-s). */
static void
inverse_power (arb_t power, slong x, const fmpq_t s, slong prec)
{
    arb_set_si (power, x);
    arb_pow_fmpq (power, power, s, prec);
    arb_inv (power, power, prec);
}

/* 1 - sum_{x <= P} x^(-alpha) / zeta (alpha): a finite sum. */
static enum evaluation
tail_head (arb_t ball, const fmpq *at, slong prec)
{
    slong last, x;
    arb_t sum, term;

    if (!fmpq_get_index (&last, at + 1) || last > 1000000)
        return UNABLE;
    arb_init (sum);
    arb_init (term);
    for (x = 1; x <= last; x++) {
        inverse_power (term, x, at, prec);
        arb_add (sum, sum, term, prec);
    }
    riemann (term, at, prec);
    arb_div (sum, sum, term, prec);
    arb_sub_ui (ball, sum, 1, prec);
    arb_neg (ball, ball);
    arb_clear (sum);
    arb_clear (term);
    return EVALUATED;
}

/*
 * Where the head ends and how many terms the tail takes: for the ratio
 * u = T p_X, K terms leave about u^K / K!.  One Hurwitz zeta value costs as
 * much as WEIGHT terms of the head.
 */
static void
split (slong *first, slong *terms, double alpha, double draws, double mass,
       slong prec)
{
    double weight = prec < 500 ? 60 : 400, best = HUGE_VAL, u;

    *first = *terms = 1;
    for (u = 0x1p6; u > 0x1p-40; u /= 1.4) {
        double head = ceil (pow (mass * draws / u, 1 / alpha)) + 1;
        double left = -(double) prec * log (2) - 4, log_term = 0;
        slong k = 0;
        while (log_term > left)
            log_term += log (u / (double) ++k);
        if (head + weight * (double) k < best) {
            best = head + weight * (double) k;
            *first = (slong) head;
            *terms = k;
        }
    }
}

/* Add sum_{x < FIRST} p (1 - p)^T for p = x^(-alpha) / zeta (alpha). */
static void
add_head (arb_t sum, const fmpq *at, const arb_t mass, slong first, slong prec)
{
    slong x, draws = fmpz_get_si (fmpq_numref (at + 1));
    arb_t p, term;

    arb_init (p);
    arb_init (term);
    for (x = 1; x < first; x++) {
        inverse_power (p, x, at, prec);
        arb_mul (p, p, mass, prec);
        arb_sub_ui (term, p, 1, prec);
        arb_neg (term, term);
        arb_pow_ui (term, term, (ulong) draws, prec);
        arb_addmul (sum, p, term, prec);
    }
    arb_clear (p);
    arb_clear (term);
}

/*
 * Add sum_{x >= FIRST} p (1 - p)^T = sum_{k < TERMS} binom (T, k) (-1)^k
 * mass^(k+1) zeta (alpha (k+1), FIRST), up to at most its next term, because
 * partial sums of an alternating binomial expansion bracket (1 - p)^T
 * (Bonferroni).
 */
static void
add_tail (arb_t sum, const fmpq *at, const arb_t mass, slong first,
          slong terms, slong prec)
{
    fmpq_t s;
    fmpz_t start, rest;
    arb_t factor, term;
    slong k;

    fmpq_init (s);
    fmpz_init_set_si (start, first);
    fmpz_init (rest);
    arb_init (factor);
    arb_init (term);
    arb_set (factor, mass);
    for (k = 0; k <= terms; k++) {
        fmpq_add (s, s, at);
        hurwitz (term, s, start, prec);
        arb_mul (term, term, factor, prec);
        if (k == terms)
            arb_add_error (sum, term);
        else if (k % 2 == 0)
            arb_add (sum, sum, term, prec);
        else
            arb_sub (sum, sum, term, prec);
        fmpz_sub_si (rest, fmpq_numref (at + 1), k);
        arb_mul_fmpz (factor, factor, rest, prec);
        arb_div_si (factor, factor, k + 1, prec);
        arb_mul (factor, factor, mass, prec);
    }
    fmpq_clear (s);
    fmpz_clear (start);
    fmpz_clear (rest);
    arb_clear (factor);
    arb_clear (term);
}

/* A direct head and a tail of Hurwitz zeta values. */
static enum evaluation
unseen_hurwitz (arb_t ball, const fmpq *at, slong prec)
{
    slong first, terms, work = prec + 30;
    arb_t mass;

    arb_init (mass);
    riemann (mass, at, work);
    arb_inv (mass, mass, work);
    split (&first, &terms,
           fmpz_get_d (fmpq_numref (at)) / fmpz_get_d (fmpq_denref (at)),
           fmpz_get_d (fmpq_numref (at + 1)),
           arf_get_d (arb_midref (mass), ARF_RND_NEAR), prec);
    arb_zero (ball);
    add_head (ball, at, mass, first, work);
    add_tail (ball, at, mass, first, terms, work);
    arb_clear (mass);
    return EVALUATED;
}

/*
 * mass^(1/alpha) B (1 - 1/alpha, T + 1) / alpha, which differs from the unseen
 * mass by less than any power of 1 / T.  The ball encloses the formula only.
 */
static enum evaluation
unseen_beta (arb_t ball, const fmpq *at, slong prec)
{
    fmpq_t power;
    arb_t s, t, gamma;

    fmpq_init (power);
    arb_init (s);
    arb_init (t);
    arb_init (gamma);
    fmpq_inv (power, at);
    riemann (ball, at, prec);
    arb_inv (ball, ball, prec);
    arb_pow_fmpq (ball, ball, power, prec);
    arb_mul_fmpz (ball, ball, fmpq_numref (power), prec);
    arb_div_fmpz (ball, ball, fmpq_denref (power), prec);
    arb_set_fmpq (s, power, prec);
    arb_sub_ui (s, s, 1, prec);
    arb_neg (s, s);
    arb_gamma (gamma, s, prec);
    arb_mul (ball, ball, gamma, prec);
    arb_set_fmpz (t, fmpq_numref (at + 1));
    arb_add_ui (t, t, 1, prec);
    arb_add (s, s, t, prec + 64);
    /* Gamma (T + 1) / Gamma (T + s) through logarithms: T may be large. */
    arb_lgamma (t, t, prec + 64);
    arb_lgamma (s, s, prec + 64);
    arb_sub (t, t, s, prec + 64);
    arb_exp (t, t, prec);
    arb_mul (ball, ball, t, prec);
    fmpq_clear (power);
    arb_clear (s);
    arb_clear (t);
    arb_clear (gamma);
    return EVALUATED;
}

static const struct {
    const char *name;
    struct quantity quantity;
} routes[] = {
    { "arb/tail_hurwitz",
      { .axes = "alpha P", .domain = "alpha > 1", .ball = tail_hurwitz } },
    { "arb/tail_head",
      { .axes = "alpha P", .domain = "alpha > 1", .ball = tail_head } },
    { "arb/unseen_hurwitz",
      { .axes = "alpha T", .domain = "alpha > 1", .ball = unseen_hurwitz } },
    { "arb/unseen_beta",
      { .axes = "alpha T", .domain = "alpha > 1", .ball = unseen_beta } },
};

const struct quantity *
arb_route (const char *name)
{
    size_t i;

    for (i = 0; i < sizeof routes / sizeof *routes; i++)
        if (strcmp (routes[i].name, name) == 0)
            return &routes[i].quantity;
    return NULL;
}
