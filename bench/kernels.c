/* Work of numerics that is timed: experiments, exponentials, products. */
#include "bench/kernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_cblas.h>

#include "bench/peak.h"
#include "bench/steps.h"
#include "numerics/experiment.h"
#include "numerics/product.h"
#include "numerics/vector.h"
#include "theory/quantity.h"

USES (experiment, memscale_two_class_error);
USES (experiment, memscale_equiangular_error);

/* COUNT runs at AT: the mean of the first measure and its standard error. */
static int
repeat (char *text, size_t size, const struct experiment *experiment,
        const double *at, long count)
{
    enum { ROWS = 4096 };
    double *rows = calloc ((size_t) ROWS * MAX_MEASURES, sizeof *rows);
    double sum = 0, squares = 0, n = (double) count;
    long done, now, i;

    for (done = 0; rows != NULL && done < count; done += now) {
        now = count - done < ROWS ? count - done : ROWS;
        if (experiment_repeat (rows, experiment, at, 1, (uint64_t) done,
                               (size_t) now)
            != RUN_DONE)
            break;
        for (i = 0; i < now; i++) {
            sum += rows[i * MAX_MEASURES];
            squares += rows[i * MAX_MEASURES] * rows[i * MAX_MEASURES];
        }
    }
    free (rows);
    snprintf (text, size, "mean %.9g se %.3g", sum / n,
              sqrt (fmax (squares / n - sum / n * (sum / n), 0) / n));
    return done == count;
}

static int
two_class_error (char *text, size_t size, const double *at, long count)
{
    return repeat (text, size, &memscale_two_class_error_experiment, at,
                   count);
}

static int
equiangular_error (char *text, size_t size, const double *at, long count)
{
    return repeat (text, size, &memscale_equiangular_error_experiment, at,
                   count);
}

static void
libm_exp (double *y, const double *x, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        y[i] = exp (x[i]);
}

static void
libm_softmax (double *p, const double *x, size_t n)
{
    double most = x[0], sum = 0;
    size_t i;

    for (i = 1; i < n; i++)
        most = x[i] > most ? x[i] : most;
    for (i = 0; i < n; i++)
        sum += p[i] = exp (x[i] - most);
    for (i = 0; i < n; i++)
        p[i] /= sum;
}

/* FUNCTION COUNT times on AT[0] numbers between -20 and 0. */
static int
map (char *text, size_t size,
     void (*function) (double *, const double *, size_t), const double *at,
     long count)
{
    size_t n = (size_t) at[0], i;
    double *x = malloc (n * sizeof *x), *y = malloc (n * sizeof *y);
    long k;

    if (x == NULL || y == NULL) {
        free (x);
        free (y);
        return 0;
    }
    for (i = 0; i < n; i++)
        x[i] = -20 * fmod ((double) i * 0.6180339887498949, 1);
    for (k = 0; k < count; k++)
        function (y, x, n);
    snprintf (text, size, "value %.17g", y[n / 2]);
    free (x);
    free (y);
    return 1;
}

static int
exp_ours (char *text, size_t size, const double *at, long count)
{
    return map (text, size, vector_exp, at, count);
}

static int
exp_libm (char *text, size_t size, const double *at, long count)
{
    return map (text, size, libm_exp, at, count);
}

static int
softmax_ours (char *text, size_t size, const double *at, long count)
{
    return map (text, size, vector_softmax, at, count);
}

static int
softmax_libm (char *text, size_t size, const double *at, long count)
{
    return map (text, size, libm_softmax, at, count);
}

static void
blas_product (double *c, const double *a, const double *b, size_t m, size_t k,
              size_t n)
{
    cblas_dgemm (CblasRowMajor, CblasNoTrans, CblasNoTrans, (int) m, (int) n,
                 (int) k, 1, a, (int) k, b, (int) n, 0, c, (int) n);
}

/* SIZE numbers in [0, 1), made by the first call and kept: their making is no
   part of what is timed.  Null when memory is short. */
static double *
operands (size_t size)
{
    static double *kept;
    static size_t kept_size;
    size_t i;

    if (kept != NULL && kept_size == size)
        return kept;
    free (kept);
    kept = malloc (size * sizeof *kept);
    kept_size = size;
    for (i = 0; kept != NULL && i < size; i++)
        kept[i] = fmod ((double) i * 0.6180339887498949, 1);
    return kept;
}

/* MULTIPLY COUNT times two square matrices of AT[0] rows. */
static int
square (char *text, size_t size,
        void (*multiply) (double *, const double *, const double *, size_t,
                          size_t, size_t),
        const double *at, long count)
{
    size_t n = (size_t) at[0];
    double *a = operands (3 * n * n);
    long k;

    if (a == NULL)
        return 0;
    for (k = 0; k < count; k++)
        multiply (a + 2 * n * n, a, a + n * n, n, n, n);
    snprintf (text, size, "value %.17g", a[2 * n * n]);
    return 1;
}

static int
dgemm (char *text, size_t size, const double *at, long count)
{
    return square (text, size, blas_product, at, count);
}

static int
product_ours (char *text, size_t size, const double *at, long count)
{
    return square (text, size, product, at, count);
}

/* As many operations as COUNT such products take, in registers alone. */
static int
peak (char *text, size_t size, const double *at, long count, int bits)
{
    double n = at[0], sum;

    if (!peak_run (&sum, n * n * n * (double) count, bits)) {
        snprintf (text, size, "not on this CPU");
        return 0;
    }
    snprintf (text, size, "value %.17g", sum);
    return 1;
}

static int
fma256 (char *text, size_t size, const double *at, long count)
{
    return peak (text, size, at, count, 256);
}

static int
fma512 (char *text, size_t size, const double *at, long count)
{
    return peak (text, size, at, count, 512);
}

static const struct {
    const char *name;
    kernel_work *kernel;
} kernels[] = {
    { "kernel/two_class_error", two_class_error },
    { "kernel/equiangular_error", equiangular_error },
    { "kernel/exp", exp_ours },
    { "kernel/exp_libm", exp_libm },
    { "kernel/softmax", softmax_ours },
    { "kernel/softmax_libm", softmax_libm },
    { "kernel/dgemm", dgemm },
    { "kernel/product", product_ours },
    { "kernel/fma256", fma256 },
    { "kernel/fma512", fma512 },
    { "kernel/regression_step", regression_step },
    { "kernel/regression_products", regression_products },
    { "kernel/memory_step", memory_step },
    { "kernel/memory_products", memory_products },
};

kernel_work *
kernel_find (const char *name)
{
    size_t i;

    for (i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if (strcmp (kernels[i].name, name) == 0)
            return kernels[i].kernel;
    return NULL;
}
