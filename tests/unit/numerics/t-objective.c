/* Objectives: gradients against differences of values, Hessian-vector
   products against differences of gradients and by symmetry, and a few numbers
   known exactly. */
#include "numerics/objective.h"
#include "tests/tap.h"

#include <math.h>
#include <stdint.h>

/* A reproducible number in (-1, 1). */
static double
draw (void)
{
    static uint64_t state = 88172645463325252u;

    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (double) (int64_t) (state >> 11) * 0x1p-52 - 1;
}

enum { MOST = 32 };

/* The derivative of F at H = 0 from four values: error of order h^4. */
static double
difference (const double *f, double h)
{
    return (8 * (f[1] - f[0]) - (f[3] - f[2])) / (12 * h);
}

/* Do gradient and products at W agree with differences along V? */
static void
against_differences (struct objective *objective, const char *name,
                     const double *w, const double *v)
{
    static const double where[] = { -1, 1, -2, 2 };
    double h = 1e-3, moved[MOST], g[4][MOST], f[4], slope[MOST], product[MOST],
           worst = 0, size = 1;
    size_t d = objective->dim, i, k;

    for (k = 0; k < 4; k++) {
        for (i = 0; i < d; i++)
            moved[i] = w[i] + where[k] * h * v[i];
        f[k] = objective->value (objective, g[k], moved);
    }
    objective->value (objective, slope, w);
    objective->product (objective, product, w, v);
    worst = fabs (objective_dot (slope, v, d) - difference (f, h));
    ok (worst < 1e-8 * (1 + fabs (objective_dot (slope, v, d))),
        "%s: gradient", name);
    worst = 0;
    for (i = 0; i < d; i++) {
        double values[] = { g[0][i], g[1][i], g[2][i], g[3][i] };
        worst = fmax (worst, fabs (product[i] - difference (values, h)));
        size = fmax (size, fabs (product[i]));
    }
    ok (worst < 1e-8 * size, "%s: Hessian times vector", name);
}

/* Is u . H v = v . H u, and the Hessian that of the values' second
   differences along u + v? */
static void
symmetric (struct objective *objective, const char *name, const double *w,
           const double *u, const double *v)
{
    double hu[MOST], hv[MOST], moved[MOST], h = 2e-3, second, form;
    size_t d = objective->dim, i;
    int k;

    objective->product (objective, hu, w, u);
    objective->product (objective, hv, w, v);
    ok (fabs (objective_dot (u, hv, d) - objective_dot (v, hu, d))
            <= 1e-13 * (1 + fabs (objective_dot (u, hv, d))),
        "%s: symmetric", name);
    second = -30 * objective->value (objective, NULL, w);
    for (k = -2; k <= 2; k++) {
        for (i = 0; i < d; i++)
            moved[i] = w[i] + k * h * v[i];
        if (k != 0)
            second += (k * k == 1 ? 16 : -1)
                      * objective->value (objective, NULL, moved);
    }
    second /= 12 * h * h;
    form = objective_dot (v, hv, d);
    ok (fabs (second - form) < 1e-7 * (1 + fabs (form)),
        "%s: second differences", name);
}

static void
examine (struct objective *objective, const char *name)
{
    double w[MOST], u[MOST], v[MOST];
    size_t i;

    for (i = 0; i < objective->dim; i++) {
        w[i] = draw ();
        u[i] = draw ();
        v[i] = draw ();
    }
    objective->scale = 1.75;
    against_differences (objective, name, w, v);
    symmetric (objective, name, w, u, v);
    objective_free (objective);
}

/* Equal to the last bit. */
static int
is (double x, double y)
{
    return !(x < y) && !(x > y);
}

static void
known (void)
{
    static const double booth[] = { 10, 8, 8, 10 }, centre[] = { 1, 3 },
                        start[] = { 7.5, -4 }, nought[] = { 0, 0 },
                        minimum[] = { 0, -1 }, far[] = { 3, -7 };
    struct objective *o = objective_quadratic (2, booth, centre);
    double g[2];

    ok (is (o->value (o, g, start), 92.25) && is (g[0], 9) && is (g[1], -18),
        "Booth's function at its start");
    objective_free (o);
    o = objective_goldstein_price ();
    ok (is (o->value (o, g, nought), 600) && is (g[0], 720) && is (g[1], 720),
        "Goldstein and Price's function at the origin");
    ok (is (o->value (o, g, minimum), 3) && is (g[0], 0) && is (g[1], 0),
        "and at its minimum");
    objective_free (o);
    o = objective_valley (0.5, 0.25, 2);
    ok (is (o->value (o, g, far), 2.25 + 7 * 0.25 - 0.03125 + 12.5)
            && is (g[0], 1.5) && is (g[1], -5.25),
        "a valley behind its wall");
    objective_free (o);
    o = objective_scalar_net (0.125);
    ok (is (o->value (o, g, booth + 1), 63.0 * 63 / 2 + 16)
            && is (g[0], 63 * 8 + 2),
        "a scalar net");
    objective_free (o);
    ok (fabs (softplus (-40) - exp (-40)) < 1e-30 && is (softplus (800), 800)
            && is (softplus (0), log (2)) && is (sigmoid (0), 0.5)
            && is (sigmoid (-800), 0) && is (sigmoid (800), 1),
        "softplus and sigmoid at the ends");
}

int
main (void)
{
    double x[40], y[8];
    size_t i;

    plan (0);
    for (i = 0; i < 40; i++)
        x[i] = 2 * draw ();
    for (i = 0; i < 8; i++)
        y[i] = draw () > 0 ? 1 : -1;
    known ();
    {
        static const double a[] = { 3, 1, 2, 1, 5, -1, 2, -1, 4 },
                            centre[] = { 1, 2, 3 };
        examine (objective_quadratic (3, a, centre), "quadratic");
    }
    examine (objective_logistic (8, 5, x, y, 0.125), "logistic regression");
    examine (objective_network (8, 5, 4, x, y, 0.0625), "network");
    examine (objective_goldstein_price (), "Goldstein-Price");
    examine (objective_scalar_net (0.1), "scalar net");
    return done ();
}
