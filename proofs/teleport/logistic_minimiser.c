/*
 * Six points' logistic loss: its symmetry, its minimiser, its curvature.  The
 * rows are a = y x = (1,0), (0,1), (-1,-1), (-1,1), (-2,1), (1,-2).
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/expression.h"
#include "proofs/identity.h"
#include "proofs/psd.h"
#include "proofs/sturm.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_minimiser);
USES (quantity, teleport_logistic_minimiser_root);
USES (quantity, teleport_logistic_least);
USES (quantity, teleport_logistic_least_root);
USES (quantity, teleport_logistic_sharpness);
USES (quantity, teleport_logistic_sharpness_root);
USES (quantity, teleport_logistic_smoothness);

static const char polynomial[] = "3 - 2*q + 3*q^2 - 7*q^3 + 2*q^4 - 7*q^5";

/* The reflection (u, v) -> (u, u - v) turns the margins of the rows into those
   of the rows, up to the signs of three of them whose sum vanishes; and log (1
   + e^-m) - log (1 + e^m) = -m. */
static enum truth
symmetry (struct certificate *certificate)
{
    static const char *const margins[][2] = {
        { "u", "u" },                       /* (1,0) stays */
        { "u - v", "-(-u + v)" },           /* (0,1) to minus (-1,1) */
        { "-u + (u - v)", "-v" },           /* (-1,1) to minus (0,1) */
        { "-u - (u - v)", "-2*u + v" },     /* (-1,-1) to (-2,1) */
        { "-2*u + (u - v)", "-u - v" },     /* and back */
        { "u - 2*(u - v)", "-(u - 2*v)" },  /* (1,-2) to its opposite */
        { "(-u + v) + v + (u - 2*v)", "0" } /* what the signs leave */
    };
    enum truth truth = identity_check ("E", "(1 + 1/E)/(1 + E)", "1/E");
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof margins / sizeof *margins; i++)
        truth = weaker (truth,
                        identity_check ("u v", margins[i][0], margins[i][1]));
    return truth;
}

/* At (2 t, t), q = e^t: the margins are 2t, t, -3t, -t, -3t, 0, a row with the
   margin m pushes by -1/(1 + e^m).  The second entry of the gradient is
   nought, the first the polynomial over a positive one. */
static enum truth
gradient (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("q",
                        "1/(1+q) - 1/(1 + 1/q^3) + 1/(1 + 1/q) + 1/(1 + "
                        "1/q^3) - 2/2",
                        "0"),
        identity_check ("q",
                        "1/(1 + q^2) - 1/(1 + 1/q^3) - 1/(1 + 1/q) - 2/(1 + "
                        "1/q^3) + 1/2",
                        "(3 - 2*q + 3*q^2 - 7*q^3 + 2*q^4 - 7*q^5)/(2*(1 + "
                        "q^2)*(1 + q^3))"));
}

/* One positive root, between 1/2 and 1. */
static enum truth
one_root (struct certificate *certificate)
{
    struct expression *text = expression_parse (polynomial, "q");
    enum truth truth = UNDECIDED;
    fmpq_poly_t poly;
    fmpq *ends = _fmpq_vec_init (3);

    (void) certificate;
    fmpq_poly_init (poly);
    fmpq_set_si (ends + 1, 1, 2);
    fmpq_set_si (ends + 2, 1, 1);
    if (text != NULL && expression_poly (poly, text))
        truth = sturm_count (poly, ends, NULL) == 1
                        && sturm_count (poly, ends + 1, ends + 2) == 1
                    ? PROVED
                    : DISPROVED;
    fmpq_poly_clear (poly);
    _fmpq_vec_clear (ends, 3);
    expression_clear (text);
    return truth;
}

/* The Hessian is mean of phi'' a a^T, positive where the rows span the plane:
   the first two do. */
static enum truth
convexity (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s t a b c d u v",
                           "s*(a*u + b*v)^2 + t*(c*u + d*v)^2",
                           "(s*a^2 + t*c^2)*u^2 + 2*(s*a*b + t*c*d)*u*v + "
                           "(s*b^2 + t*d^2)*v^2");
}

/* 12 - sum a a^T >= 0 and singular: with phi'' <= 1/4, attained at margin 0,
   L = 12/(4 6) = 1/2. */
static enum truth
smoothness (struct certificate *certificate)
{
    const struct logistic_plane *data = &six_points;
    enum truth truth;
    fmpq_mat_t gap;
    fmpq_t value;
    slong i, j, k;

    fmpq_init (value);
    fmpq_mat_init (gap, 2, 2);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++) {
            slong sum = i == j ? 12 : 0;
            for (k = 0; k < data->count; k++)
                sum -= data->rows[k][i] * data->rows[k][j];
            fmpq_set_si (fmpq_mat_entry (gap, i, j), sum, 1);
        }
    truth =
        weaker (identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"),
                psd_check (gap, certificate_begin (certificate, "smoothness",
                                                   "", "LDL")));
    fmpq_mat_det (value, gap);
    if (!fmpq_is_zero (value))
        truth = DISPROVED;
    fmpq_set_si (value, 12, 24);
    truth =
        weaker (truth, evaluates_to (&teleport_logistic_smoothness_quantity,
                                     "", value));
    fmpq_clear (value);
    fmpq_mat_clear (gap);
    return truth;
}

static enum truth
smoothness_again (const struct certificate *certificate)
{
    fmpq_mat_t gap;
    enum truth truth;

    fmpq_mat_init (gap, 2, 2);
    fmpq_set_si (fmpq_mat_entry (gap, 0, 0), 4, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 0, 1), 4, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 1, 0), 4, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 1, 1), 4, 1);
    truth =
        psd_recheck (gap, certificate_find (certificate, "smoothness", ""));
    fmpq_mat_clear (gap);
    return truth;
}

/* Do the two routes agree at AT to 50 digits? */
static enum truth
same (const struct quantity *one, const struct quantity *other, const char *at)
{
    enum truth truth = UNDECIDED;
    arb_t ball;

    arb_init (ball);
    if (evaluate_at (ball, other, at, 55))
        truth = evaluates_near (one, at, ball, 50);
    arb_clear (ball);
    return truth;
}

static enum truth
routes (struct certificate *certificate)
{
    static const char *const at[] = { "1", "2" };
    enum truth truth = same (&teleport_logistic_least_quantity,
                             &teleport_logistic_least_root_quantity, "");
    int i;

    (void) certificate;
    for (i = 0; i < 2; i++)
        truth = weaker (
            truth,
            weaker (same (&teleport_logistic_minimiser_quantity,
                          &teleport_logistic_minimiser_root_quantity, at[i]),
                    same (&teleport_logistic_sharpness_quantity,
                          &teleport_logistic_sharpness_root_quantity, at[i])));
    return truth;
}

static const struct step steps[] = {
    { "symmetry",
      "f(u, v) = f(u, u - v): the margins change places or signs, the changed "
      "ones have the sum 0, and \\log(1+e^{-m}) - \\log(1+e^m) = -m; so the "
      "minimiser lies on u = 2v",
      "derived here", BY_ALGEBRA, symmetry, NULL },
    { "gradient on the line",
      "at (2t, t), q = e^t, one entry of the gradient vanishes and the other "
      "is a multiple of 3 - 2q + 3q^2 - 7q^3 + 2q^4 - 7q^5",
      "derived here", BY_ALGEBRA, gradient, NULL },
    { "one root", "that polynomial has one positive root, between 1/2 and 1",
      "derived here", BY_ALGEBRA, one_root, NULL },
    { "convexity",
      "weighted squares of margins, of which two span the plane: the Hessian "
      "is positive and the minimiser the one zero of the gradient",
      "derived here", BY_ALGEBRA, convexity, NULL },
    { "smoothness",
      "12 - \\sum a a^T \\ge 0 is singular and \\varphi'' \\le 1/4 = "
      "\\varphi''(0): L = 1/2 exactly",
      "derived here", BY_CERTIFICATE, smoothness, smoothness_again },
    { "two routes",
      "Krawczyk's minimiser, minimum and eigenvalues agree with those from "
      "the "
      "root to 50 digits",
      "derived here", BY_INTERVALS, routes, NULL },
};

PROOF (teleport_logistic_minimiser) = { STEPS (steps) };
