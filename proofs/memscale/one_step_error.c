/*
 * One step from W = 0.  Scores of the classes y and z differ by
 * sum_x p(x) (u_y - u_z).(u_{f(x)} - m) e_x.e, m the mean of the outputs.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_one_step_error);

enum { MOST_ITEMS = 4 };

/* The error for two classes is A + B sqrt (NORM), all three rational. */
static enum truth
two_class_case (slong a, slong n, slong d)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS + 3), *v = p + MOST_ITEMS;
    enum truth truth;
    arb_t root, error;
    char at[64];

    arb_init (root);
    arb_init (error);
    enumerate_zipf (p, n, a);
    enumerate_two_class (v, v + 1, v + 2, p, p, n, d);
    arb_set_fmpq (root, v + 2, 256);
    arb_sqrt (root, root, 256);
    arb_set_fmpq (error, v + 1, 256);
    arb_mul (error, error, root, 256);
    arb_set_fmpq (root, v, 256);
    arb_add (error, error, root, 256);
    snprintf (at, sizeof at, "%ld %ld 2 %ld", (long) a, (long) n, (long) d);
    truth = evaluates_near (&memscale_one_step_error_quantity, at, error, 15);
    _fmpq_vec_clear (p, MOST_ITEMS + 3);
    arb_clear (root);
    arb_clear (error);
    return truth;
}

static enum truth
two_classes (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a, n, d;

    (void) certificate;
    for (a = 1; a <= 2; a++)
        for (n = 1; n <= MOST_ITEMS; n++)
            for (d = 2; d <= 6; d += 2)
                truth = weaker (truth, two_class_case (a, n, d));
    return truth;
}

/* With a = u_y.u_f, b = u_z.u_f, c = u_y.m, e = u_z.m: what the mean takes
   away is c - e, nought when all outputs have the same product with it. */
static enum truth
mean_output (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b c e", "(a - c) - (b - e)",
                           "(a - b) - (c - e)");
}

/* Products r between different unit outputs: with their mean each has
   (1 + (M-1) r)/M.  Two unit outputs always are of this kind. */
static enum truth
equal_angles (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("M r", "1/M + (M - 1)/M*r", "(1 + (M - 1)*r)/M"),
        identity_check ("r", "(1 + r)/2 - (r + 1)/2", "0"));
}

static const struct step steps[] = {
    { "two classes",
      "M = 2, \\alpha \\le 2, N \\le 4, d \\in \\{2,4,6\\}: the ball agrees "
      "with the sum of caps, in rationals and one root, to 15 places",
      "derived here", BY_RATIONALS, two_classes, NULL },
    { "mean output",
      "(u_y - u_z) \\cdot (u_f - \\bar u) = (u_y - u_z) \\cdot u_f - (u_y "
      "\\cdot \\bar u - u_z \\cdot \\bar u)",
      "derived here", BY_ALGEBRA, mean_output, NULL },
    { "equal angles",
      "u_y \\cdot u_z = \\rho for y \\ne z: u_y \\cdot \\bar u = (1 + (M-1) "
      "\\rho)/M for every y, so that the step recalls what q = p recalls; for "
      "M = 2 so it is for any unit outputs",
      "derived here", BY_ALGEBRA, equal_angles, NULL },
};

PROOF (memscale_one_step_error) = { STEPS (steps) };
