/* Eigenvalues with bounds: of known matrices, and derivatives by contours. */
#include "numerics/contour.h"
#include "numerics/one_hot_hessian.h"
#include "numerics/spectrum.h"
#include "tests/tap.h"

#include <math.h>

/* -1, 2, -1 on and beside the diagonal: 2 - 2 cos (k pi / (n + 1)). */
static void
chain (void)
{
    enum { N = 20 };
    double a[N * N] = { 0 }, values[N], bound, worst = 0;
    int i;

    for (i = 0; i < N; i++) {
        a[i * N + i] = 2;
        if (i > 0)
            a[i * N + i - 1] = a[(i - 1) * N + i] = -1;
    }
    bound = symmetric_spectrum (values, a, N);
    for (i = 0; i < N; i++)
        worst = fmax (
            worst, fabs (values[i] - 2 + 2 * cos ((N - i) * M_PI / (N + 1))));
    ok (worst <= bound + 1e-15 && bound < 1e-11, "a chain: %.1e, bound %.1e",
        worst, bound);
}

/* Equal scores: 1/n for all but the last, 0. */
static void
equal (void)
{
    enum { N = 9 };
    double scores[N] = { 0 }, values[N], bound, worst;
    int i;

    bound = softmax_spectrum (values, scores, 0, N);
    worst = fabs (values[N - 1]);
    for (i = 0; i < N - 1; i++)
        worst = fmax (worst, fabs (values[i] - 1. / N));
    ok (worst <= bound && bound < 1e-12, "equal scores: %.1e, bound %.1e",
        worst, bound);
}

static double complex
square_plus_exponential (double complex z, const void *context)
{
    (void) context;
    return 3 * z * z + cexp (z);
}

static void
contour (void)
{
    double one, two, bound;

    contour_derivatives (&one, &two, square_plus_exponential, NULL, 0.5);
    bound = contour_error (1, 0.5, 13, 1e-15);
    ok (fabs (one - 1) <= bound && bound < 1e-12, "a slope: %.1e, bound %.1e",
        one - 1, bound);
    bound = contour_error (2, 0.5, 13, 1e-15);
    ok (fabs (two - 7) <= bound && bound < 1e-12,
        "a curvature: %.1e, bound %.1e", two - 7, bound);
}

/* Weights 0: frequency over classes, c - 1 times; and one class learned. */
static void
whole_hessian (void)
{
    struct one_hot *model = one_hot_new (1, 11);
    double error[16] = { 0 }, bound, value, want;

    if (model == NULL)
        return;
    value = one_hot_top_eigenvalue (&bound, model, error);
    want = model->frequency[0] / 11;
    ok (fabs (value - want) <= bound && bound < 1e-11 * want * 1e3,
        "weights 0: %.1e, bound %.1e", value - want, bound);
    model->weights[0] = 2;
    value = one_hot_top_eigenvalue (&bound, model, error);
    want = exp (2) + 10;
    want = model->frequency[0] * 11 * exp (2) / want / want;
    ok (fabs (value - want) <= bound + 1e-16 && bound < 1e-9 * want,
        "one score 2: %.1e, bound %.1e", value - want, bound);
    one_hot_free (model);
}

int
main (void)
{
    chain ();
    equal ();
    contour ();
    whole_hessian ();
    return done ();
}
