/*
 * f_N - f* <= |x_0 - x*|^2/(4Nh + 2): lam_i = i/(2N+1-i), tau_i = lam_(i+1) -
 * lam_i and the form S of theory/descent_pivots.h, in the variables m = 2N+1,
 * i, k.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rate.h"
#include "theory/descent_pivots.h"

#include <stdio.h>

USES (quantity, teleport_descent_rate);

/* lam_i, lam_(i+1) and tau_i for i < N. */
#define LAM "(i/(m - i))"
#define NEXT "((i + 1)/(m - i - 1))"
#define TAU "(m/((m - i)*(m - i - 1)))"
#define TAU_K "(m/((m - k)*(m - k - 1)))"

/* The rows of S at h = 1: the sum of tau_k over k < i is lam_i, over k > i it
   is 1 - lam_(i+1). */
static enum truth
rows (struct certificate *certificate)
{
    enum truth truth = identity_check ("m i", NEXT " - " LAM, TAU);

    (void) certificate;
    truth = weaker (
        truth, identity_check ("m i",
                               NEXT " - m/2*" TAU "^2 + " TAU "/2*(i - m*" LAM
                                    ") + (1 - " NEXT ")/2*(1 - m*" TAU ")",
                               "0"));
    return weaker (truth,
                   identity_check (
                       "N",
                       "1/2 - (2*N + 1)/2/(N + 1)^2 + 1/(N + 1)/2*(N - (2*N + "
                       "1)*N/(N + 1))",
                       "0"));
}

/* m tau_k - 1 > 0 for m = 2k + 2 + t, t >= 1: it is this over a product of
   positive numbers. */
static enum truth
weights (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m k", "m*" TAU_K " - 1",
                        "(m*(2*k + 1) - k*(k + 1))/((m - k)*(m - k - 1))"),
        identity_check ("k t", "(2*k + 2 + t)*(2*k + 1) - k*(k + 1)",
                        "(k + 1)*(3*k + 2) + t*(2*k + 1)"));
}

/* S (h) = h S (1) + (1-h) S (0), entry by entry, with u = tau_i, v = tau_k,
   l = lam_i, n = lam_(i+1); and the rows of S (0), of sums zero. */
static enum truth
shorter (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("h m u v l",
                                "-u/2*((h*(m - 1) + 1)*v - h) + (h - 1)*l/2",
                                "h*(-u/2*(m*v - 1)) + (1 - h)*(-u*v/2 - l/2)"),
                identity_check ("h m u n", "n - (h*(m - 1) + 1)*u^2/2",
                                "h*(n - m*u^2/2) + (1 - h)*(n - u^2/2)")),
        weaker (identity_check ("l n",
                                "n - (n - l)^2/2 - (n - l)/2*(1 - (n - l)) - "
                                "l/2 - n/2",
                                "0"),
                identity_check ("l",
                                "1/2 - (1 - l)^2/2 - (1 - l)/2*(1 - (1 - l)) "
                                "- l/2",
                                "0")));
}

/* Set VALUE to S_ik, k <= i, by its formula. */
static void
entry (fmpq_t value, slong n, slong i, slong k, const fmpq_t h)
{
    fmpq *v = _fmpq_vec_init (5), *lam = v, *tau = v + 1, *other = v + 2,
         *slope = v + 3, *unused = v + 4;

    descent_multipliers (unused, other, n, k);
    descent_multipliers (lam, tau, n, i);
    fmpq_set_si (slope, 2 * n, 1);
    fmpq_mul (slope, slope, h);
    fmpq_add_si (slope, slope, 1);
    fmpq_mul (value, slope, other);
    fmpq_mul (value, value, tau);
    fmpq_neg (value, value);
    if (k < i)
        fmpq_addmul (value, h, tau);
    if (k == i - 1) {
        fmpq_sub_si (slope, h, 1);
        fmpq_addmul (value, slope, lam);
    }
    if (k == i) {
        /* 2 lam_(i+1), or 1 at the end */
        fmpq_one (slope);
        if (i < n) {
            descent_multipliers (slope, unused, n, i + 1);
            fmpq_mul_2exp (slope, slope, 1);
        }
        fmpq_add (value, value, slope);
    }
    fmpq_div_2exp (value, value, 1);
    _fmpq_vec_clear (v, 5);
}

/* Does eliminating x_0 from the assembled form leave S? */
static enum truth
form_is (slong n, slong num, ulong den)
{
    enum truth truth = PROVED;
    struct rate rate;
    struct residual r;
    fmpq *v = _fmpq_vec_init (3), *h = v, *left = v + 1, *right = v + 2;
    slong i, k;

    fmpq_set_si (h, num, den);
    residual_descent (&rate, &r, n, h);
    for (i = 0; i <= n; i++)
        for (k = 0; k <= i; k++) {
            fmpq_mul (left, fmpq_mat_entry (r.form, i + 1, 0),
                      fmpq_mat_entry (r.form, k + 1, 0));
            fmpq_div (left, left, fmpq_mat_entry (r.form, 0, 0));
            fmpq_sub (left, fmpq_mat_entry (r.form, i + 1, k + 1), left);
            entry (right, n, i, k, h);
            if (!fmpq_equal (left, right))
                truth = DISPROVED;
        }
    for (i = 0; i < r.points; i++)
        if (!fmpq_is_zero (r.values + i))
            truth = DISPROVED;
    _fmpq_vec_clear (v, 3);
    residual_clear (&r);
    rate_clear (&rate);
    return truth;
}

static enum truth
form (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n;

    (void) certificate;
    for (n = 1; n <= 12; n++)
        truth = weaker (
            truth, weaker (form_is (n, 1, 1),
                           weaker (form_is (n, 3, 2), form_is (n, 137, 200))));
    return weaker (truth, form_is (40, 3, 2));
}

/* Full factors: N steps of size HALVES/2. */
static const struct {
    slong n, halves;
} full[] = {
    { 1, 3 }, { 2, 3 },  { 3, 3 },  { 4, 3 },  { 5, 3 },   { 6, 3 },
    { 8, 3 }, { 10, 3 }, { 20, 3 }, { 40, 3 }, { 100, 2 },
};
enum { FULL = sizeof full / sizeof *full };

static enum truth
factor (struct certificate *certificate, const struct certificate *kept)
{
    enum truth truth = PROVED;
    fmpq_t h;
    int i;

    fmpq_init (h);
    for (i = 0; i < FULL; i++) {
        struct rate rate;
        struct residual r;
        char part[16];
        fmpq_set_si (h, full[i].halves, 2);
        snprintf (part, sizeof part, "%ld", (long) full[i].n);
        residual_descent (&rate, &r, full[i].n, h);
        truth = weaker (
            truth, kept != NULL
                       ? residual_recheck (
                           &r, certificate_find (kept, "longer steps", part))
                       : residual_check (&r, certificate_begin (certificate,
                                                                "longer steps",
                                                                part, "LDL")));
        residual_clear (&r);
        rate_clear (&rate);
    }
    fmpq_clear (h);
    return truth;
}

static enum truth
longer (struct certificate *certificate)
{
    return factor (certificate, NULL);
}

static enum truth
longer_again (const struct certificate *certificate)
{
    return certificate == NULL ? UNDECIDED : factor (NULL, certificate);
}

/* The update of a pivot's row: with d the pivot, the entries of the column are
   -a_i b for the rows further down, -a_k b + e for the neighbour. */
static enum truth
update (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a b c d w", "-a*c - (-a*b)*(-w*b)/d",
                                   "-a*(c + w*b^2/d)"),
                   identity_check ("a b c d w e", "-a*c - (-a*b)*(-w*b + e)/d",
                                   "-a*(c + b*(w*b - e)/d)"));
}

enum { MOST_STEPS = 100 };

static enum truth
hundred (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *pivots = _fmpq_vec_init (MOST_STEPS);
    fmpq_t h;
    slong n, i, found;

    (void) certificate;
    fmpq_init (h);
    fmpq_set_si (h, 3, 2);
    for (n = 2; n <= MOST_STEPS; n++) {
        found = descent_pivots (pivots, n, n, h);
        for (i = 0; i < found; i++)
            if (fmpq_sgn (pivots + i) <= 0)
                truth = DISPROVED;
        if (found < n)
            truth = weaker (truth, UNDECIDED);
    }
    _fmpq_vec_clear (pivots, MOST_STEPS);
    fmpq_clear (h);
    return truth;
}

/* N steps of size H on Huber's function with Delta = 1/(2Nh+1) from 1, on the
   line, in rationals; a teleport would change the sign at most. */
static enum truth
huber (slong n, slong num, ulong den)
{
    fmpq *v = _fmpq_vec_init (4), *h = v, *delta = v + 1, *x = v + 2,
         *value = v + 3;
    enum truth truth = PROVED;
    char at[64];
    slong k;

    fmpq_set_si (h, num, den);
    fmpq_set_si (delta, 2 * n, 1);
    fmpq_mul (delta, delta, h);
    fmpq_add_si (delta, delta, 1);
    fmpq_inv (delta, delta);
    fmpq_one (x);
    for (k = 0; k < n; k++) {
        if (fmpq_cmp (x, delta) < 0)
            truth = UNDECIDED;
        fmpq_submul (x, h, delta);
    }
    fmpq_mul (value, delta, delta);
    fmpq_div_2exp (value, value, 1);
    fmpq_neg (value, value);
    fmpq_addmul (value, delta, x);
    snprintf (at, sizeof at, "%ld %ld/%lu", (long) n, (long) num,
              (unsigned long) den);
    truth = weaker (truth,
                    evaluates_to (&teleport_descent_rate_quantity, at, value));
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
attained (struct certificate *certificate)
{
    static const slong numbers[] = { 1, 2, 5, 10, 137 };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
        truth = weaker (truth, weaker (huber (numbers[i], 1, 1),
                                       weaker (huber (numbers[i], 3, 2),
                                               huber (numbers[i], 7, 10))));
    return weaker (truth, identity_check ("N h",
                                          "1/(2*N*h + 1)*(1 - N*h/(2*N*h + "
                                          "1)) - 1/(2*N*h + 1)^2/2",
                                          "1/(4*N*h + 2)"));
}

static const struct step steps[] = {
    { "form",
      "the inequalities with the multipliers \\lambda_i = i/(2N+1-i) between "
      "neighbours and \\lambda_{i+1}-\\lambda_i from the minimiser leave no "
      "values, and after eliminating x_0 the stated form S: for N \\le 12 and "
      "N = 40 against what is assembled from the inequalities",
      "Drori and Teboulle, Performance of first-order methods for smooth "
      "convex minimization; multipliers as recalled, derived here",
      BY_RATIONALS, form, NULL },
    { "rows", "at h = 1 every row of S has the sum zero, for all N",
      "derived here", BY_ALGEBRA, rows, NULL },
    { "weights",
      "at h = 1 the entries off the diagonal are -\\frac12\\tau_i(m\\tau_k-1) "
      "< 0 for all N: S(1) = \\sum_{k<i} \\frac12\\tau_i(m\\tau_k-1) "
      "(g_i-g_k)^2 \\ge 0",
      "derived here", BY_ALGEBRA, weights, NULL },
    { "shorter steps",
      "S(h) = h S(1) + (1-h) S(0) for all N, and S(0) = \\frac12 \\sum "
      "\\lambda_i (g_i-g_{i-1})^2 + \\frac12 \\sum_{k<i} \\tau_i\\tau_k "
      "(g_i-g_k)^2 \\ge 0: S(h) \\ge 0 for 0 \\le h \\le 1, and where it is "
      "so "
      "is an interval",
      "derived here", BY_ALGEBRA, shorter, NULL },
    { "longer steps",
      "at h = 3/2 the assembled form is positive semidefinite for N = 1, ..., "
      "6, 8, 10, 20, 40: hence for all h \\le 3/2; and at h = 1 for N = 100",
      "derived here", BY_CERTIFICATE, longer, longer_again },
    { "elimination",
      "eliminating a row of S leaves products a_i c_k off the diagonal, but "
      "for the neighbour: all pivots by one recursion",
      "derived here", BY_ALGEBRA, update, NULL },
    { "to a hundred",
      "at h = 3/2 the first N pivots of S are positive for N = 2, ..., 100",
      "derived here", BY_RATIONALS, hundred, NULL },
    { "attained",
      "Huber's function with \\Delta = R/(2Nh+1) keeps the gap 1/(4Nh+2), and "
      "on the line a teleport is x or -x",
      "derived here", BY_RATIONALS, attained, NULL },
};

PROOF (teleport_descent_rate) = { STEPS (steps) };
