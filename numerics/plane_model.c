#include "numerics/plane_model.h"

#include <math.h>
#include <string.h>

#include "numerics/hermite_nodes.h"
#include "numerics/normal_rule.h"

static const double ulp = 0x1p-52;

/* Symmetric 2 x 2 matrices: entries 11, 12, 22. */

/*
 * Set ROOT to the positive root of B: (B + r I) / t, r = sqrt (det B), t =
 * sqrt (tr B + 2 r).  Entries of B within s of what is meant, and at most one,
 * move r by at most 4 s / r and t by (2 s + 8 s / r) / t; with r <= 1 and (b +
 * r) / t <= 1 the root moves by less than 5 s / (r t) + 10 s / (r t^2).
 * Returns a bound, or -1 when B is not clearly positive.
 */
static double
square_root (double *root, const double *b, double slack)
{
    double r = b[0] * b[2] - b[1] * b[1], t;

    slack += 8 * ulp;
    if (!(r > 1e-6))
        return -1;
    r = sqrt (r);
    t = sqrt (b[0] + b[2] + 2 * r);
    root[0] = (b[0] + r) / t;
    root[1] = b[1] / t;
    root[2] = (b[2] + r) / t;
    return 16 * slack / (r * t) + 16 * slack / (r * t * t) + 16 * ulp;
}

/* W = W* M + O S, S^2 = I - M^T M: W*, O are columns of a reflection. */
static int
assemble (struct plane_model *model, const double *m, double slack)
{
    static const double normal[MODEL_DIM] = { 1, 2, 3, 4 };
    double rest[3], root[3], q[MODEL_DIM][MODEL_DIM], moved;
    int i, j;

    rest[0] = 1 - m[0] * m[0] - m[2] * m[2];
    rest[1] = -m[0] * m[1] - m[2] * m[3];
    rest[2] = 1 - m[1] * m[1] - m[3] * m[3];
    moved = square_root (root, rest, 4 * slack + 8 * ulp);
    if (moved < 0)
        return 0;
    for (i = 0; i < MODEL_DIM; i++)
        for (j = 0; j < MODEL_DIM; j++)
            q[i][j] = (i == j) - 2 * normal[i] * normal[j] / 30;
    for (i = 0; i < MODEL_DIM; i++)
        for (j = 0; j < 2; j++) {
            model->planted[i][j] = q[i][j];
            model->learnt[i][j] = q[i][0] * m[j] + q[i][1] * m[2 + j]
                                  + q[i][2] * root[j] + q[i][3] * root[1 + j];
        }
    model->slack = 2 * slack + 2 * moved + 32 * ulp;
    return 1;
}

int
plane_model_init (struct plane_model *model, const double *m)
{
    return assemble (model, m, ulp);
}

int
plane_model_from_gram (struct plane_model *model, const double *g)
{
    double root[3], m[4], moved = square_root (root, g, ulp);

    if (moved < 0)
        return 0;
    m[0] = root[0];
    m[1] = m[2] = root[1];
    m[3] = root[2];
    return assemble (model, m, moved);
}

/* He_0 .. He_4 at X, or with SIGN = 1 their majorants at X >= 0. */
static void
polynomials (double *he, double x, double sign)
{
    he[0] = 1;
    he[1] = x;
    he[2] = x * x + sign;
    he[3] = x * (x * x + sign * 3);
    he[4] = x * x * (x * x + sign * 6) + 3;
}

/* The target at Y, or with SIGN = 1 its majorant. */
static double
target (int number, const double *y, double sign)
{
    double a[5], b[5];

    polynomials (a, y[0], sign);
    polynomials (b, y[1], sign);
    switch (number) {
    case 1:
        return a[1] + b[1] / 2 + 0.3 * b[2];
    case 2:
        return a[1] * b[1];
    case 3:
        return a[1] + a[1] * b[2];
    case 4:
        return a[3] + 0.9 * b[3];
    default:
        return a[4] + sign * 2 * a[2] * b[1] + b[1] / 3 + sign * a[1] * b[3]
               + 2;
    }
}

double
plane_model_target (double *error, int number, const double *y, double shift)
{
    double near[2] = { fabs (y[0]), fabs (y[1]) };
    double far[2] = { near[0] + shift, near[1] + shift };
    double most = target (number, far, 1);

    *error = most - target (number, near, 1) + 64 * ulp * most;
    return target (number, y, -1);
}

/* Set Y to V^T X and return how far it may be off. */
static double
project (double *y, double v[MODEL_DIM][2], const double *x, double slack,
         double moved)
{
    double size = 0;
    int i;

    y[0] = y[1] = 0;
    for (i = 0; i < MODEL_DIM; i++) {
        y[0] += v[i][0] * x[i];
        y[1] += v[i][1] * x[i];
        size += fabs (x[i]);
    }
    return size * (slack + 8 * ulp) + 4 * moved * (1 + slack);
}

double
plane_model_average (double *error, const struct plane_model *model,
                     const struct plane_model *inner, int number,
                     const double *z, double shift)
{
    struct plane_model copy = *model;
    struct hermite_nodes nodes = hermite_nodes (3);
    struct bounded_sum sum = { 0, 0, 0, 0 };
    double x[MODEL_DIM], along[2], y[2], weight;
    int index, i;

    for (index = 0; (weight = hermite_input (x, MODEL_DIM, &nodes, index)) > 0;
         index++) {
        double off, wrong, value, size = fabs (z[0]) + fabs (z[1]);
        project (along, copy.learnt, x, 0, 0);
        size += fabs (along[0]) + fabs (along[1]);
        for (i = 0; i < MODEL_DIM; i++)
            x[i] += copy.learnt[i][0] * (z[0] - along[0])
                    + copy.learnt[i][1] * (z[1] - along[1]);
        /* x is off by what W, W^T x and z are. */
        off = 2 * shift + 4 * (size + 8) * (copy.slack + 8 * ulp);
        off = project (y, copy.planted, x, copy.slack, off);
        if (inner != NULL)
            value = plane_model_average (&wrong, inner, NULL, number, y, off);
        else
            value = plane_model_target (&wrong, number, y, off);
        bounded_add (&sum, weight * value,
                     weight * (wrong + 32 * ulp * fabs (value)));
    }
    *error = bounded_error (&sum);
    return sum.total;
}

double
plane_model_correlation (double *error, const struct plane_model *model,
                         int number, int second)
{
    struct plane_model copy = *model;
    struct hermite_nodes nodes = hermite_nodes (5);
    struct bounded_sum sum = { 0, 0, 0, 0 };
    double x[MODEL_DIM], y[2], weight;
    int index;

    for (index = 0; (weight = hermite_input (x, MODEL_DIM, &nodes, index)) > 0;
         index++) {
        double off, wrong, fault, f, h;
        off = project (y, copy.planted, x, copy.slack, 8 * ulp);
        f = plane_model_target (&wrong, number, y, off);
        off = project (y, copy.learnt, x, copy.slack, 8 * ulp);
        h = plane_model_target (&fault, second, y, off);
        bounded_add (&sum, weight * f * h,
                     weight
                         * (wrong * fabs (h) + fault * fabs (f) + wrong * fault
                            + 32 * ulp * fabs (f * h)));
    }
    *error = bounded_error (&sum);
    return sum.total;
}

/* The products of orthonormal h_i h_j, i + j <= 4, at Y, and their errors. */
static void
features (double *h, double *error, const double *y, double shift)
{
    static const double norm[] = { 1, 1, 2, 6, 24 };
    double near[2][5], far[2][5], at[2][5];
    int i, j, n = 0;

    for (i = 0; i < 2; i++) {
        polynomials (at[i], y[i], -1);
        polynomials (near[i], fabs (y[i]), 1);
        polynomials (far[i], fabs (y[i]) + shift, 1);
    }
    for (i = 0; i <= 4; i++)
        for (j = 0; i + j <= 4; j++, n++) {
            double scale = 1 / sqrt (norm[i] * norm[j]);
            double most = far[0][i] * far[1][j];
            h[n] = at[0][i] * at[1][j] * scale;
            error[n] = (most - near[0][i] * near[1][j] + 32 * ulp * most)
                       * scale * (1 + 8 * ulp);
        }
}

/* Set C to the coefficients and return the sum of their squared errors. */
static double
fit (double *c, struct plane_model *model, int number)
{
    struct hermite_nodes nodes = hermite_nodes (5);
    struct bounded_sum sum[PLANE_FEATURES];
    double x[MODEL_DIM], y[2], weight, off = 0;
    double h[PLANE_FEATURES], error[PLANE_FEATURES];
    int index, n;

    memset (sum, 0, sizeof sum);
    for (index = 0; (weight = hermite_input (x, MODEL_DIM, &nodes, index)) > 0;
         index++) {
        double wrong, f,
            shift = project (y, model->planted, x, model->slack, 8 * ulp);
        f = plane_model_target (&wrong, number, y, shift);
        shift = project (y, model->learnt, x, model->slack, 8 * ulp);
        features (h, error, y, shift);
        for (n = 0; n < PLANE_FEATURES; n++)
            bounded_add (sum + n, weight * f * h[n],
                         weight
                             * (wrong * (fabs (h[n]) + error[n])
                                + fabs (f) * error[n]
                                + 32 * ulp * fabs (f * h[n])));
    }
    for (n = 0; n < PLANE_FEATURES; n++) {
        double e = bounded_error (sum + n);
        c[n] = sum[n].total;
        off += e * e;
    }
    return off;
}

double
plane_model_loss (double *error, const struct plane_model *model, int number)
{
    struct plane_model copy = *model;
    struct hermite_nodes nodes = hermite_nodes (5);
    struct bounded_sum sum = { 0, 0, 0, 0 };
    double c[PLANE_FEATURES], h[PLANE_FEATURES], wrong[PLANE_FEATURES];
    double x[MODEL_DIM], y[2], weight, off = fit (c, &copy, number);
    int index, n;

    for (index = 0; (weight = hermite_input (x, MODEL_DIM, &nodes, index)) > 0;
         index++) {
        double rest, fault, size,
            shift = project (y, copy.planted, x, copy.slack, 8 * ulp);
        rest = plane_model_target (&fault, number, y, shift);
        size = fabs (rest);
        shift = project (y, copy.learnt, x, copy.slack, 8 * ulp);
        features (h, wrong, y, shift);
        for (n = 0; n < PLANE_FEATURES; n++) {
            rest -= c[n] * h[n];
            size += fabs (c[n] * h[n]);
            fault += fabs (c[n]) * wrong[n];
        }
        fault += 32 * ulp * size;
        bounded_add (&sum, weight * rest * rest / 2,
                     weight
                         * (fabs (rest) * fault + fault * fault
                            + 32 * ulp * rest * rest));
    }
    *error = bounded_error (&sum) + off;
    return sum.total;
}
