/*
 * The mass beyond rank P of the Zipf law on all integers, and the bracket
 *
 *     (P+1)^{1-a}/(a-1) <= zeta (a, P+1) <= (P+1/2)^{1-a}/(a-1)
 *                       <= P^{1-a}/(a-1)
 *
 * for all P >= 1 and a > 1.  With G (t) = t^{1-a}/(a-1), -G' = t^-a:
 *
 *   below  G (x) - G (x+1) = int_x^{x+1} t^-a dt <= x^-a, as t^-a falls;
 *   above  G (x-1/2) - G (x+1/2) = int_0^{1/2} (x+s)^-a + (x-s)^-a ds
 *          >= x^-a, as the mean of u^2 = (1+y)^-a and v^2 = (1-y)^-a, y = s/x,
 *          is at least their geometric mean uv = (1-y^2)^{-a/2} >= 1.
 *
 * Summed over x > P both telescope, for G tends to zero.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/subdivide.h"

#include <stdio.h>

USES (quantity, memscale_tail);

enum { PREC = 128 };

/* Set ZETA to zeta (A) for even A, by powers of pi. */
static void
even_zeta (arb_t zeta, slong a)
{
    arb_t ratio;
    fmpq_t exact;

    arb_init (ratio);
    fmpq_init (exact);
    enumerate_even_zeta (exact, a);
    arb_set_fmpq (ratio, exact, PREC);
    arb_const_pi (zeta, PREC);
    arb_pow_ui (zeta, zeta, (ulong) a, PREC);
    arb_mul (zeta, zeta, ratio, PREC);
    arb_clear (ratio);
    fmpq_clear (exact);
}

/* zeta (A) (1 - tail) is the sum of x^-A up to P. */
static enum truth
complement (slong a, slong p)
{
    arb_t tail, zeta;
    fmpq_t sum, term;
    char at[32];
    enum truth truth = UNDECIDED;
    slong x;

    arb_init (tail);
    arb_init (zeta);
    fmpq_init (sum);
    fmpq_init (term);
    for (x = 1; x <= p; x++) {
        fmpq_set_si (term, x, 1);
        fmpq_pow_si (term, term, -a);
        fmpq_add (sum, sum, term);
    }
    snprintf (at, sizeof at, "%ld %ld", (long) a, (long) p);
    if (evaluate_at (tail, &memscale_tail_quantity, at, 30)) {
        even_zeta (zeta, a);
        arb_sub_ui (tail, tail, 1, PREC);
        arb_neg (tail, tail);
        arb_mul (tail, tail, zeta, PREC);
        truth = arb_contains_fmpq (tail, sum) ? PROVED : DISPROVED;
    }
    arb_clear (tail);
    arb_clear (zeta);
    fmpq_clear (sum);
    fmpq_clear (term);
    return truth;
}

static enum truth
complements (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a, p;

    (void) certificate;
    for (a = 2; a <= 6; a += 2)
        for (p = 0; p <= 40; p += p < 5 ? 1 : 7)
            truth = weaker (truth, complement (a, p));
    return truth;
}

static enum truth
means (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("u v", "(u^2 + v^2)/2 - u*v", "(u - v)^2/2"),
        identity_check ("y", "1 - (1 + y)*(1 - y)", "y^2"));
}

/* The antiderivative: (a-1) G and its slope, with E = t^-a. */
static enum truth
slopes (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a t E", "(1 - a)*(t*E)/t/(a - 1)", "-E");
}

/* Powers u = (1-y)^-s and v = (1+y)^-s and logarithms of 1-y and 1+y, where
   y = x_0 and s = a - 1 = x_1. */
struct powers {
    arb_t u, v, log_u, log_v;
};

static void
powers_init (struct powers *w, const struct box *box, slong prec)
{
    arb_init (w->u);
    arb_init (w->v);
    arb_init (w->log_u);
    arb_init (w->log_v);
    arb_log1p (w->log_v, box->x, prec);
    arb_neg (w->log_u, box->x);
    arb_log1p (w->log_u, w->log_u, prec);
    arb_mul (w->u, w->log_u, box->x + 1, prec);
    arb_neg (w->u, w->u);
    arb_exp (w->u, w->u, prec);
    arb_mul (w->v, w->log_v, box->x + 1, prec);
    arb_neg (w->v, w->v);
    arb_exp (w->v, w->v, prec);
}

static void
powers_clear (struct powers *w)
{
    arb_clear (w->u);
    arb_clear (w->v);
    arb_clear (w->log_u);
    arb_clear (w->log_v);
}

/* u - v - 2 y s: 2 y s x^s times what G (x-1/2) - G (x+1/2) exceeds x^-a by,
   at y = 1/(2x). */
static void
one_interval (arb_t value, const struct box *box, slong prec, const void *data)
{
    struct powers w;
    arb_t product;

    (void) data;
    powers_init (&w, box, prec);
    arb_init (product);
    arb_mul (product, box->x, box->x + 1, prec);
    arb_mul_2exp_si (product, product, 1);
    arb_sub (value, w.u, w.v, prec);
    arb_sub (value, value, product, prec);
    arb_clear (product);
    powers_clear (&w);
}

/* Its slopes s (u/(1-y) + v/(1+y) - 2) and -u log (1-y) + v log (1+y) - 2y. */
static void
one_interval_slope (arb_ptr gradient, const struct box *box, slong prec,
                    const void *data)
{
    struct powers w;
    arb_t term;

    (void) data;
    powers_init (&w, box, prec);
    arb_init (term);
    arb_mul (gradient + 1, w.v, w.log_v, prec);
    arb_submul (gradient + 1, w.u, w.log_u, prec);
    arb_mul_2exp_si (term, box->x, 1);
    arb_sub (gradient + 1, gradient + 1, term, prec);
    arb_sub_ui (term, box->x, 1, prec);
    arb_div (gradient, w.u, term, prec);
    arb_add_ui (term, box->x, 1, prec);
    arb_div (term, w.v, term, prec);
    arb_sub (gradient, term, gradient, prec);
    arb_sub_ui (gradient, gradient, 2, prec);
    arb_mul (gradient, gradient, box->x + 1, prec);
    arb_clear (term);
    powers_clear (&w);
}

static enum truth
intervals (struct certificate *certificate, const struct certificate *kept,
           int again)
{
    static const char label[] = "one interval, by bisection";
    fmpq *ends = _fmpq_vec_init (4);
    struct subdivision problem = { .dimension = 2,
                                   .lower = ends,
                                   .upper = ends + 2,
                                   .value = one_interval,
                                   .gradient = one_interval_slope,
                                   .depth = 40,
                                   .leaves = 5000,
                                   .prec = 64 };
    enum truth truth;

    fmpq_set_si (ends, 1, 8);
    fmpq_set_si (ends + 1, 1, 4);
    fmpq_set_si (ends + 2, 1, 2);
    fmpq_set_si (ends + 3, 5, 1);
    truth = again ? subdivide_recheck (&problem,
                                       certificate_find (kept, label, ""))
                  : subdivide_check (&problem,
                                     certificate_begin (certificate, label, "",
                                                        "subdivision"));
    _fmpq_vec_clear (ends, 4);
    return truth;
}

static enum truth
bisected (struct certificate *certificate)
{
    return intervals (certificate, NULL, 0);
}

static enum truth
bisected_again (const struct certificate *certificate)
{
    return intervals (NULL, certificate, 1);
}

/* Set G to T^{1-A}/(A-1). */
static void
primitive (arb_t g, const fmpq_t t, const fmpq_t a)
{
    arb_t s, base;

    arb_init (s);
    arb_init (base);
    arb_set_fmpq (s, a, PREC);
    arb_sub_ui (s, s, 1, PREC);
    arb_set_fmpq (base, t, PREC);
    arb_pow (g, base, s, PREC);
    arb_mul (g, g, s, PREC);
    arb_inv (g, g, PREC);
    arb_clear (s);
    arb_clear (base);
}

/* The bracket around zeta (a) times the quantity, at one point. */
static enum truth
bracket_at (const char *exponent, slong p)
{
    fmpq *v = _fmpq_vec_init (2), *a = v, *t = v + 1;
    arb_t tail, bound;
    char at[48];
    enum truth truth = UNDECIDED;

    arb_init (tail);
    arb_init (bound);
    fmpq_set_str (a, exponent, 10);
    snprintf (at, sizeof at, "%s %ld", exponent, (long) p);
    if (evaluate_at (tail, &memscale_tail_quantity, at, 30)) {
        arb_set_fmpq (bound, a, PREC);
        arb_zeta (bound, bound, PREC);
        arb_mul (tail, tail, bound, PREC);
        fmpq_set_si (t, p + 1, 1);
        primitive (bound, t, a);
        truth = is_at_most (bound, tail);
        fmpq_set_si (t, 2 * p + 1, 2);
        primitive (bound, t, a);
        truth = weaker (truth, is_at_most (tail, bound));
    }
    arb_clear (tail);
    arb_clear (bound);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
brackets (struct certificate *certificate)
{
    static const char *const exponents[] = { "101/100", "3/2", "2", "3", "7" };
    static const slong ranks[] = { 1, 2, 12, 125, 1000000 };
    enum truth truth = PROVED;
    size_t i, j;

    (void) certificate;
    for (i = 0; i < sizeof exponents / sizeof *exponents; i++)
        for (j = 0; j < sizeof ranks / sizeof *ranks; j++)
            truth = weaker (truth, bracket_at (exponents[i], ranks[j]));
    return truth;
}

static const struct step steps[] = {
    { "complement",
      "\\alpha \\in \\{2,4,6\\}, P \\le 40: \\zeta(\\alpha) (1 - p(>P)) "
      "holds the rational \\sum_{x \\le P} x^{-\\alpha}",
      "derived here", BY_RATIONALS, complements, NULL },
    { "two means",
      "((1+y)^{-a} + (1-y)^{-a})/2 \\ge (1-y^2)^{-a/2} \\ge 1 for all "
      "0 \\le y < 1, a > 0",
      "derived here", BY_ALGEBRA, means, NULL },
    { "primitive", "\\frac{d}{dt} t^{1-a}/(a-1) = -t^{-a}", "derived here",
      BY_ALGEBRA, slopes, NULL },
    { "one interval, by bisection",
      "\\int_{x-1/2}^{x+1/2} t^{-a} dt > x^{-a} for 1 \\le x \\le 4, "
      "5/4 \\le a \\le 6, without the two means",
      "derived here", BY_CERTIFICATE, bisected, bisected_again },
    { "bracket",
      "(P+1)^{1-a}/(a-1) \\le \\zeta(a,P+1) \\le (P+1/2)^{1-a}/(a-1) \\le "
      "P^{1-a}/(a-1) for all P \\ge 1, a > 1, by the two means and "
      "telescoping; the quantity keeps to it at 25 points",
      "derived here", BY_INTERVALS, brackets, NULL },
};

PROOF (memscale_tail) = { STEPS (steps) };
