/*
 * Gradient descent with step 1/L = 2 on six points' logistic loss, with and
 * without exact teleports: where it starts, that steps do not expand
 * distances, and its first steps from the definition.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_logistic_descent_gap);
USES (quantity, teleport_logistic_teleport_gap);
USES (quantity, teleport_logistic_teleport_gap_boxes);
USES (quantity, teleport_logistic_least_root);
USES (quantity, teleport_logistic_point);

enum { PREC = 320 };

/* For a curvature l = h/2 between 0 and 1/2: 1 - (1 - 2 l)^2 = h (2 - h). */
static enum truth
nonexpansive (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("h", "1 - (1 - 2*(h/2))^2", "h*(2 - h)");
}

/* Set LOSS to the mean of log (1 + e^-m), and G to the gradient, at W, from
   the samples as they are written. */
static void
model (arb_t loss, arb_ptr g, arb_srcptr w)
{
    static const slong x[][2] = { { 1, 0 },  { 0, 1 },  { 1, 1 },
                                  { -1, 1 }, { 2, -1 }, { 1, -2 } };
    static const slong y[] = { 1, 1, -1, 1, -1, 1 };
    arb_t m, e;
    slong i, j;

    arb_init (m);
    arb_init (e);
    arb_one (loss);
    _arb_vec_zero (g, 2);
    for (i = 0; i < 6; i++) {
        arb_mul_si (m, w, -y[i] * x[i][0], PREC);
        arb_mul_si (e, w + 1, -y[i] * x[i][1], PREC);
        arb_add (m, m, e, PREC);
        arb_exp (m, m, PREC);
        arb_add_ui (e, m, 1, PREC);
        /* The product of 1 + e^-m, and e^-m/(1 + e^-m). */
        arb_mul (loss, loss, e, PREC);
        arb_div (e, m, e, PREC);
        for (j = 0; j < 2; j++) {
            arb_mul_si (m, e, -y[i] * x[i][j], PREC);
            arb_add (g + j, g + j, m, PREC);
        }
    }
    arb_log (loss, loss, PREC);
    arb_div_ui (loss, loss, 6, PREC);
    for (j = 0; j < 2; j++)
        arb_div_ui (g + j, g + j, 6, PREC);
    arb_clear (m);
    arb_clear (e);
}

/* STEPS steps of size 2 from W, and the gap to the minimum. */
static enum truth
steps_from (arb_ptr w, slong steps, const struct quantity *gap, const char *at)
{
    arb_ptr g = _arb_vec_init (2);
    enum truth truth = UNDECIDED;
    arb_t loss, least;
    slong i;

    arb_init (loss);
    arb_init (least);
    for (; steps > 0; steps--) {
        model (loss, g, w);
        for (i = 0; i < 2; i++) {
            arb_mul_2exp_si (g + i, g + i, 1);
            arb_sub (w + i, w + i, g + i, PREC);
        }
    }
    model (loss, g, w);
    if (evaluate_at (least, &teleport_logistic_least_root_quantity, "", 70)) {
        arb_sub (loss, loss, least, PREC);
        truth = evaluates_near (gap, at, loss, 50);
    }
    _arb_vec_clear (g, 2);
    arb_clear (loss);
    arb_clear (least);
    return truth;
}

static enum truth
descent (struct certificate *certificate)
{
    static const char *const at[] = { "0", "1", "2", "5" };
    static const slong steps[] = { 0, 1, 2, 5 };
    arb_ptr w = _arb_vec_init (2);
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < 4; i++) {
        arb_set_ui (w, 2);
        arb_one (w + 1);
        truth =
            weaker (truth, steps_from (w, steps[i],
                                       &teleport_logistic_descent_gap_quantity,
                                       at[i]));
    }
    _arb_vec_clear (w, 2);
    return truth;
}

/* The first round, from the certified maximiser. */
static enum truth
first_round (struct certificate *certificate)
{
    arb_ptr w = _arb_vec_init (2);
    enum truth truth = UNDECIDED;

    (void) certificate;
    if (evaluate_at (w, &teleport_logistic_point_quantity, "1 1", 90)
        && evaluate_at (w + 1, &teleport_logistic_point_quantity, "1 2", 90))
        truth =
            steps_from (w, 1, &teleport_logistic_teleport_gap_quantity, "1");
    _arb_vec_clear (w, 2);
    return truth;
}

static enum truth
rounds (struct certificate *certificate)
{
    static const char *const at[] = { "1", "2" };
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < 2; i++)
        truth = weaker (
            truth,
            evaluates_alike (&teleport_logistic_teleport_gap_quantity,
                             &teleport_logistic_teleport_gap_boxes_quantity,
                             at[i], 40));
    return truth;
}

static const struct step steps[] = {
    { "not expansive",
      "for curvatures between 0 and L = 1/2 the step w - 2 \\nabla f(w) "
      "multiplies no distance by more than 1: 1 - (1-2l)^2 = h(2-h), h = 2l",
      "derived here", BY_ALGEBRA, nonexpansive, NULL },
    { "descent",
      "0, 1, 2 and 5 steps from the definition with all samples, against the "
      "minimum from the root of a polynomial",
      "derived here", BY_INTERVALS, descent, NULL },
    { "first round",
      "one step from the certified maximiser, from the definition",
      "derived here", BY_INTERVALS, first_round, NULL },
    { "rounds",
      "two rounds agree with those whose teleports are certified by boxes, "
      "to 40 digits",
      "derived here", BY_INTERVALS, rounds, NULL },
};

PROOF (teleport_logistic_descent_gap) = { STEPS (steps) };
