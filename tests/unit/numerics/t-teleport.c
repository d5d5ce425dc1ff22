/* The routine of teleports: on Booth's quadratic, whose best point is known,
   on Goldstein and Price's polynomial with the published settings, and on
   logistic regression. */
#include "numerics/teleport.h"
#include "tests/tap.h"

#include <math.h>

static const double booth[] = { 10, 8, 8, 10 }, centre[] = { 1, 3 };

/* Steps of a fixed size reach w* -+ sqrt (41)/2 u, u = (1, 1)/sqrt 2. */
static void
fixed_steps (void)
{
    struct objective *o = objective_quadratic (2, booth, centre);
    struct teleport at;
    double w[] = { 7.5, -4 }, away = sqrt (41) / 2 / sqrt (2);

    teleport_begin (&at, o, routine_fixed (20, 400), w);
    while (at.steps < 400)
        teleport_step (&at);
    ok (fabs (at.w[0] - 1 + away) < 1e-9 && fabs (at.w[1] - 3 + away) < 1e-9,
        "fixed steps reach the maximiser: %.10f %.10f", at.w[0], at.w[1]);
    ok (fabs (at.square - 3321) < 1e-7 && fabs (at.value - 92.25) < 1e-9
            && at.residual < 1e-20,
        "with the gradient's square 2 c lambda");
    teleport_end (&at);
    objective_free (o);
}

/* As published: sublevel set, rho = 10, cuts by 4/5, at most 1000 steps. */
static void
published (void)
{
    struct objective *o = objective_quadratic (2, booth, centre);
    struct teleport at;
    double w[] = { 7.5, -4 }, nought[] = { 0, 0 };

    teleport_begin (&at, o, routine_published (10, 0.8, 1000), w);
    while (at.steps < 1000 && !teleport_finished (&at))
        teleport_step (&at);
    ok (at.steps == 1000 && !teleport_finished (&at)
            && fabs (at.square - 3320.404) < 1e-3
            && fabs (at.residual - 1.7295e-6) < 1e-9,
        "Booth: %.3f, residual %.4e after 1000 steps", at.square, at.residual);
    teleport_end (&at);
    objective_free (o);
    o = objective_goldstein_price ();
    teleport_begin (&at, o, routine_published (10, 0.8, 1000), nought);
    while (at.steps < 1000 && !teleport_finished (&at))
        teleport_step (&at);
    ok (at.steps < 1000 && fabs (at.square / 33728190.1 - 1) < 1e-6,
        "Goldstein-Price: %.0f after %zu steps, %zu failures, %zu growths",
        at.square, at.steps, at.failures, at.growths);
    ok (fabs (at.w[0] + 0.91293) < 2e-4 && fabs (at.w[1] - 0.08385) < 2e-4
            && at.value <= 600 + 1e-6,
        "near a local maximiser");
    teleport_end (&at);
    objective_free (o);
}

/* f is not above the level where it stops, and the gradient is longer. */
static void
logistic (void)
{
    static const double x[] = { 1, 0, 0, 1, 1, 1, -1, 1, 2, -1, 1, -2 },
                        y[] = { 1, 1, -1, 1, -1, 1 };
    struct objective *o = objective_logistic (6, 2, x, y, 0);
    double w[] = { 2, 1 }, g[2], before = o->value (o, g, w), after, square;

    square = objective_dot (g, g, 2);
    ok (fabs (before - 1.42396221) < 1e-8
            && fabs (square - 0.244955381) < 1e-9,
        "logistic regression at its start");
    ok (teleport_to (w, o, routine_published (0.5, 0.5, 3000)), "a teleport");
    after = o->value (o, g, w);
    ok (after <= before + 1e-6 && objective_dot (g, g, 2) > 1.01 * square,
        "longer gradient: %.6f at %.6f %.6f, %.1e above",
        objective_dot (g, g, 2), w[0], w[1], after - before);
    objective_free (o);
}

int
main (void)
{
    plan (0);
    fixed_steps ();
    published ();
    logistic ();
    return done ();
}
