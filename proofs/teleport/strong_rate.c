/*
 * One step of size 1/L on a mu-strongly convex function, L = 1, with the
 * multipliers 1 - mu between the two iterates, mu (1 - mu) and mu from the
 * minimiser to either.
 */
#include "proofs/evaluate.h"
#include "proofs/expression.h"
#include "proofs/identity.h"
#include "proofs/psd.h"
#include "proofs/rate.h"

#include <stdio.h>

USES (quantity, teleport_strong_rate);

/* The residual of f_1 - f* <= (1-mu)^2 (f_0 - f*), as rational functions of
   mu, in x_0 - x*, g_0, g_1. */
#define XX "m^2*(2 - m)/(2*(1 - m))"
#define XG "-m/(2*(1 - m))"
#define XH "-m/(2*(1 - m))"
#define GG "(m^2 - m + 1)/(2*(1 - m))"
#define GH "m/(2*(1 - m))"
#define HH "1/(2*(1 - m))"
static const char *const entries[3][3] = { { XX, XG, XH },
                                           { XG, GG, GH },
                                           { XH, GH, HH } };

static void
strong_residual (struct rate *rate, struct residual *r, const fmpq_t mu)
{
    fmpq *v = _fmpq_vec_init (3), *one = v, *left = v + 1, *weight = v + 2;

    fmpq_one (one);
    rate_descent (rate, 1, one);
    fmpq_set (rate->mu, mu);
    residual_init (r, rate);
    fmpq_sub (left, one, mu);
    residual_add (r, rate, left, 0, 1);
    fmpq_mul (weight, left, mu);
    residual_add (r, rate, weight, 2, 0);
    residual_add (r, rate, mu, 2, 1);
    /* (1-mu)^2 (f_0 - f*) - (f_1 - f*) */
    fmpq_mul (weight, left, left);
    residual_add_value (r, weight, 0);
    fmpq_sub (weight, one, weight);
    residual_add_value (r, weight, 2);
    fmpq_neg (weight, one);
    residual_add_value (r, weight, 1);
    _fmpq_vec_clear (v, 3);
}

/* Are all nine entries of the residual at MU those of the table? */
static enum truth
matches (const struct residual *r, const fmpq_t mu)
{
    enum truth truth = PROVED;
    fmpq_t value;
    slong i, j;

    fmpq_init (value);
    for (i = 0; i < 3; i++)
        for (j = 0; j < 3; j++) {
            struct expression *e = expression_parse (entries[i][j], "m");
            if (e == NULL || !expression_fmpq (value, e, mu))
                truth = weaker (truth, UNDECIDED);
            else if (!fmpq_equal (value, fmpq_mat_entry (r->form, i, j)))
                truth = DISPROVED;
            expression_clear (e);
        }
    fmpq_clear (value);
    return truth;
}

/*
 * Times 1 - mu the entries are polynomials of degree at most 4 in mu: each is
 * the sum of an inequality's, of degree 2 after that, times a multiplier of
 * degree 2.  Forty values are more than enough.
 */
enum { VALUES = 40 };

static enum truth
residuals (struct certificate *certificate, int again,
           const struct certificate *kept)
{
    enum truth truth = PROVED;
    fmpq_t mu;
    slong i;

    fmpq_init (mu);
    for (i = 1; i <= VALUES; i++) {
        struct rate rate;
        struct residual r;
        char part[16];
        snprintf (part, sizeof part, "%ld", (long) i);
        fmpq_set_si (mu, i, VALUES + 1);
        strong_residual (&rate, &r, mu);
        truth = weaker (truth, matches (&r, mu));
        if (again)
            truth = weaker (
                truth, residual_recheck (
                           &r, certificate_find (kept, "residual", part)));
        else
            truth = weaker (
                truth,
                residual_check (&r, certificate_begin (certificate, "residual",
                                                       part, "LDL")));
        residual_clear (&r);
        rate_clear (&rate);
    }
    fmpq_clear (mu);
    return truth;
}

static enum truth
residual (struct certificate *certificate)
{
    return residuals (certificate, 0, NULL);
}

static enum truth
residual_again (const struct certificate *certificate)
{
    return residuals (NULL, 1, certificate);
}

/* The leading minors, for all mu in (0, 1): two are positive, the last is
   zero, so that the last pivot is. */
static enum truth
minors (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m", "(" XX ")*(" GG ") - (" XG ")^2",
                        "m^2*(1 - m)/4"),
        identity_check ("m",
                        "(" XX ")*((" GG ")*(" HH ") - (" GH ")^2)"
                        " - (" XG ")*((" XG ")*(" HH ") - (" GH ")*(" XH "))"
                        " + (" XH ")*((" XG ")*(" GH ") - (" GG ")*(" XH "))",
                        "0"));
}

/* mu x^2/2: a step leaves (1 - mu) x, on a level set, |x| constant, a teleport
   leaves the value and the gradient's length. */
static enum truth
attained (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m x", "m*(x - m*x)^2/2", "(1 - m)^2*(m*x^2/2)"),
        identity_check ("m x", "(m*x)^2", "2*m*(m*x^2/2)"));
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const struct rational_value cases[] = {
        { "1/2 5", 1, 1024 },      { "1/3 3", 64, 729 }, { "1/4 2", 81, 256 },
        { "136/137 1", 1, 18769 }, { "1/7 0", 1, 1 },
    };

    (void) certificate;
    return evaluates_to_all (&teleport_strong_rate_quantity, cases,
                             sizeof cases / sizeof *cases);
}

static const struct step steps[] = {
    { "residual",
      "with the multipliers 1-\\mu, \\mu(1-\\mu), \\mu the residual of f_1 - "
      "f^* \\le (1-\\mu)^2 (f_0-f^*) has no values left, and its form is the "
      "stated matrix of rational functions, by 40 values of \\mu; positive "
      "semidefinite there",
      "derived here", BY_CERTIFICATE, residual, residual_again },
    { "all mu",
      "its leading minors are \\mu^2(2-\\mu)/(2(1-\\mu)) > 0, "
      "\\mu^2(1-\\mu)/4 > 0 and 0: positive semidefinite for all "
      "\\mu in (0,1)",
      "derived here", BY_ALGEBRA, minors, NULL },
    { "attained",
      "\\mu|x|^2/2 loses just this factor, and on its level sets all "
      "gradients have one length: teleports, which leave f, change nothing",
      "derived here", BY_ALGEBRA, attained, NULL },
    { "evaluated", "(1-\\mu)^{2K} in rationals at 5 points", "derived here",
      BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_strong_rate) = { STEPS (steps) };
