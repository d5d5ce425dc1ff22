/* Teleports in balls: where they are not defined, the routine's decisions at
   any precision, and the derivatives that Krawczyk's operator relies on. */
#include "tests/tap.h"
#include "theory/goldstein_price.h"
#include "theory/network_data.h"
#include "theory/quadratic_teleport.h"
#include "theory/scalar_net.h"
#include "theory/teleport_routine.h"

USES (quantity, teleport_quadratic_maximiser);
USES (quantity, teleport_goldstein_price_routine_steps);
USES (quantity, teleport_scalar_net_local);

static void
set (fmpq *at, const char *const *text, int n)
{
    int i;

    for (i = 0; i < n; i++)
        fmpq_set_str (at + i, text[i], 10);
}

static enum evaluation
maximiser (const char *const *text)
{
    const struct goal goal = { 20, RELATIVE };
    fmpq *at = _fmpq_vec_init (6);
    enum evaluation outcome;
    arb_t ball;

    arb_init (ball);
    set (at, text, 6);
    outcome = quantity_eval (ball, &teleport_quadratic_maximiser_quantity, at,
                             goal, 4096);
    arb_clear (ball);
    _fmpq_vec_clear (at, 6);
    return outcome;
}

static void
undefined (void)
{
    static const char
        *const round[] = { "2", "0", "2", "1", "3", "1" },
               *const across[] = { "10", "8", "10", "1", "-1", "2" },
               *const sound[] = { "10", "8", "10", "1", "-2", "2" },
               *const saddle[] = { "1", "2", "1", "1", "3", "1" },
               *const steep[] = { "3", "1", "2", "0", "5", "2" };

    ok (maximiser (round) == OUT_OF_DOMAIN, "a circle of maximisers");
    ok (maximiser (across) == OUT_OF_DOMAIN, "a start on the other axis");
    ok (maximiser (sound) == EVALUATED, "a start beside it");
    ok (maximiser (saddle) == OUT_OF_DOMAIN, "no minimum");
    ok (maximiser (steep) == EVALUATED, "irrational eigenvalues");
}

/* Is the Jacobian that of differences, to first order? */
static void
jacobian (void)
{
    arb_ptr v = _arb_vec_init (6), z = v, f = v + 2, moved = v + 4;
    arb_mat_t slope;
    int good = 1;
    slong i, j;
    arb_t gap;

    arb_mat_init (slope, 2, 2);
    arb_init (gap);
    arb_set_si (z, -7);
    arb_mul_2exp_si (z, z, -2);
    arb_set_si (z + 1, 21);
    arb_mul_2exp_si (z + 1, z + 1, -3);
    goldstein_price_system (f, slope, z, NULL, 512);
    for (j = 0; j < 2; j++) {
        arb_set_ui (gap, 1);
        arb_mul_2exp_si (gap, gap, -200);
        arb_add (z + j, z + j, gap, 512);
        goldstein_price_system (moved, NULL, z, NULL, 512);
        arb_sub (z + j, z + j, gap, 512);
        for (i = 0; i < 2; i++) {
            arb_sub (gap, moved + i, f + i, 512);
            arb_mul_2exp_si (gap, gap, 200);
            arb_sub (gap, gap, arb_mat_entry (slope, i, j), 512);
            arb_abs (gap, gap);
            arb_mul_2exp_si (gap, gap, 150);
            arb_sub_ui (gap, gap, 1, 512);
            good = good && arb_is_negative (gap);
        }
    }
    ok (good, "the conditions' Jacobian against differences");
    arb_mat_clear (slope);
    arb_clear (gap);
    _arb_vec_clear (v, 6);
}

/* Is g the gradient, by differences of the value along it? */
static void
slope_along (ball_objective *objective, const void *context, slong n,
             const char *name)
{
    arb_ptr v = _arb_vec_init (3 * n + 4), w = v, g = v + n, other = v + 2 * n,
            f = v + 3 * n, moved = f + 1, gap = f + 2, square = f + 3;
    slong i;

    for (i = 0; i < n; i++)
        arb_set_si (w + i, 1 - 2 * (i % 3));
    objective (f, g, NULL, w, context, 512);
    arb_dot (square, NULL, 0, g, 1, g, 1, n, 512);
    for (i = 0; i < n; i++) {
        arb_mul_2exp_si (gap, g + i, -200);
        arb_add (w + i, w + i, gap, 512);
    }
    objective (moved, other, NULL, w, context, 512);
    arb_sub (gap, moved, f, 512);
    arb_mul_2exp_si (gap, gap, 200);
    arb_sub (gap, gap, square, 512);
    arb_abs (gap, gap);
    arb_mul_2exp_si (gap, gap, 120);
    arb_sub_ui (gap, gap, 1, 512);
    ok (arb_is_negative (gap), "%s: gradient", name);
    _arb_vec_clear (v, 3 * n + 4);
}

/* Is q = H g, by differences of the gradient along it? */
static void
curvature (ball_objective *objective, const void *context, slong n,
           const char *name)
{
    arb_ptr v = _arb_vec_init (4 * n + 2), w = v, g = v + n, q = v + 2 * n,
            moved = v + 3 * n, f = v + 4 * n, gap = v + 4 * n + 1;
    int good = 1;
    slong i;

    for (i = 0; i < n; i++)
        arb_set_si (w + i, 1 - 2 * (i % 3));
    objective (f, g, q, w, context, 512);
    for (i = 0; i < n; i++) {
        arb_mul_2exp_si (gap, g + i, -200);
        arb_add (w + i, w + i, gap, 512);
    }
    objective (f, moved, NULL, w, context, 512);
    for (i = 0; i < n; i++) {
        arb_sub (gap, moved + i, g + i, 512);
        arb_mul_2exp_si (gap, gap, 200);
        arb_sub (gap, gap, q + i, 512);
        arb_abs (gap, gap);
        arb_mul_2exp_si (gap, gap, 120);
        arb_sub_ui (gap, gap, 1, 512);
        good = good && arb_is_negative (gap);
    }
    ok (good, "%s: Hessian times gradient", name);
    _arb_vec_clear (v, 4 * n + 2);
}

/* Low precision never decides wrongly: it gives up. */
static void
decisions (void)
{
    fmpq *at = _fmpq_vec_init (3);
    static const char *const published[] = { "10", "4/5", "1000" };
    arb_t steps;
    int wrong = 0, known = 0;
    slong prec;

    arb_init (steps);
    set (at, published, 3);
    for (prec = 16; prec <= 8192; prec *= 2) {
        teleport_goldstein_price_routine_steps_quantity.ball (steps, at, prec);
        wrong += !arb_contains_si (steps, 839);
        known += arb_equal_si (steps, 839);
    }
    ok (wrong == 0 && known > 0 && known < 10,
        "839 steps or no answer: known at %d of 10 precisions", known);
    arb_clear (steps);
    _fmpq_vec_clear (at, 3);
}

int
main (void)
{
    fmpq *at = _fmpq_vec_init (5);
    static const char *const data_at[] = { "7", "3", "2", "1/9" },
                             *const network_at[] = { "6", "3", "2", "4",
                                                     "1/7" };
    struct logistic_data data;
    struct network_data network;

    plan (0);
    undefined ();
    jacobian ();
    curvature (booth, NULL, 2, "Booth");
    curvature (goldstein_price, NULL, 2, "Goldstein-Price");
    slope_along (goldstein_price, NULL, 2, "Goldstein-Price");
    set (at, data_at, 4);
    logistic_init (&data, at, 512);
    curvature (logistic_objective, &data, 3, "logistic regression");
    slope_along (logistic_objective, &data, 3, "logistic regression");
    logistic_clear (&data);
    set (at, network_at, 5);
    network_init (&network, at, 512);
    slope_along (network_objective, &network, network.dim, "network");
    curvature (network_objective, &network, network.dim, "network");
    network_clear (&network);
    decisions ();
    _fmpq_vec_clear (at, 5);
    return done ();
}
