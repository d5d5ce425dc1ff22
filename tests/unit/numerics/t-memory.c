/* The trained memory: its gradient against differences of its loss. */
#include "numerics/embedding.h"
#include "numerics/memory.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

/* The loss by the definition, in long double. */
static long double
loss (const struct memory *m, const double *share)
{
    long double total = 0;
    size_t x, y, i, j;

    for (x = 0; x < m->tokens; x++) {
        long double h[32], square = 0, sum = 0, own = 0;
        for (i = 0; i < m->dim; i++) {
            h[i] = 0;
            for (j = 0; j < m->dim; j++)
                h[i] += (long double) m->weights[i * m->dim + j]
                        * m->keys[j * m->padded + x];
            square += h[i] * h[i];
        }
        for (y = 0; y < m->classes; y++) {
            long double score = 0;
            for (i = 0; i < m->dim; i++)
                score += m->outputs[y * m->dim + i] * h[i];
            if (m->norm >= 0)
                score /= sqrtl (square + m->norm);
            sum += expl (score);
            if ((int64_t) y == m->label[x])
                own = score;
        }
        total += share[x] * (logl (sum) - own);
    }
    return total;
}

/* The largest distance between DERIVATIVE and central differences of step
   2^-12, whose own error is some 1e-8. */
static double
differences (struct memory *m, double *parameter, const double *derivative,
             size_t rows, size_t columns, size_t stride, const double *share)
{
    double worst = 0;
    size_t i, j;

    for (i = 0; i < rows; i++)
        for (j = 0; j < columns; j++) {
            double *p = parameter + i * stride + j, kept = *p;
            long double up, down;
            *p = kept + 0x1p-12;
            up = loss (m, share);
            *p = kept - 0x1p-12;
            down = loss (m, share);
            *p = kept;
            worst = larger (worst, fabs ((double) ((up - down) * 0x1p11L)
                                         - derivative[i * stride + j]));
        }
    return worst;
}

static struct memory *
random_memory (double n, double m, double d, double norm, uint64_t run)
{
    struct memory *memory = memory_new (1.5, n, m, d);
    struct stream stream;

    if (memory == NULL)
        exit (1);
    stream_init (&stream, stream_key ("memory", 1), run);
    memory_draw_keys (memory, &stream);
    embedding_gaussian (memory->outputs, memory->classes, memory->dim,
                        &stream);
    embedding_gaussian (memory->weights, memory->dim, memory->dim, &stream);
    memory->norm = norm;
    return memory;
}

static void
derivatives (double norm, int few)
{
    struct memory *m = random_memory (11, 4, 6, norm, 1);
    struct gradient *g = gradient_new (m, 1);
    double share[16] = { 0 }, error[3];
    size_t x;

    if (g == NULL)
        exit (1);
    for (x = 0; x < 11; x++)
        share[x] = few && x % 3 != 1 ? 0 : 0.5 / (double) (x + 1);
    memory_gradient (g, m, share);
    error[0] = differences (m, m->weights, g->weights, 6, 6, 6, share);
    error[1] = differences (m, m->outputs, g->outputs, 4, 6, 6, share);
    error[2] = differences (m, m->keys, g->keys, 6, 11, m->padded, share);
    ok (larger (error[0], larger (error[1], error[2])) < 1e-7,
        "gradient in W, u, e, %s, %s layer norm: within %.1e, %.1e, %.1e",
        few ? "few tokens" : "all tokens", norm >= 0 ? "with" : "without",
        error[0], error[1], error[2]);
    ok (fabs (memory_loss (m, g) - (double) loss (m, m->mass)) < 1e-14,
        "the loss itself");
    gradient_free (g);
    memory_free (m);
}

/* Large enough for the CBLAS, against the same products in small pieces: the
   gradient is linear in the shares. */
static void
large (void)
{
    struct memory *m = random_memory (600, 300, 80, -1, 2);
    struct gradient *whole = gradient_new (m, 1), *part = gradient_new (m, 1);
    double *share = calloc (m->padded, sizeof *share), worst = 0;
    size_t begin, i, n = m->dim * m->dim;

    if (whole == NULL || part == NULL || share == NULL)
        exit (1);
    memory_gradient (whole, m, m->mass);
    for (begin = 0; begin < 600; begin += 24) {
        memset (share, 0, m->padded * sizeof *share);
        memcpy (share + begin, m->mass + begin, 24 * sizeof *share);
        memory_gradient (part, m, share);
        for (i = 0; i < n; i++)
            whole->weights[i] -= part->weights[i];
        for (i = 0; i < m->classes * m->dim; i++)
            whole->outputs[i] -= part->outputs[i];
        for (i = 0; i < m->dim * m->padded; i++)
            whole->keys[i] -= part->keys[i];
    }
    for (i = 0; i < n; i++)
        worst = larger (worst, fabs (whole->weights[i]));
    for (i = 0; i < m->classes * m->dim; i++)
        worst = larger (worst, fabs (whole->outputs[i]));
    for (i = 0; i < m->dim * m->padded; i++)
        worst = larger (worst, fabs (whole->keys[i]));
    ok (worst < 1e-14, "large and small products agree: within %.1e", worst);
    free (share);
    gradient_free (whole);
    gradient_free (part);
    memory_free (m);
}

/* Minus the first gradient from W = 0 is sum p (u_f - mean u) e^T. */
static void
first_step (void)
{
    struct memory *m = random_memory (20, 3, 5, -1, 3);
    struct gradient *g = gradient_new (m, 0);
    double *scheme = calloc (m->padded, sizeof *scheme), worst = 0;
    size_t i, j, y, x;

    if (g == NULL || scheme == NULL)
        exit (1);
    memset (m->weights, 0, 25 * sizeof *m->weights);
    memory_gradient (g, m, m->mass);
    scheme_power (scheme, m->mass, m->tokens, 1);
    memory_store (m, scheme, g);
    for (i = 0; i < 5; i++)
        for (j = 0; j < 5; j++) {
            double mean = 0, sum = 0;
            for (y = 0; y < 3; y++)
                mean += m->outputs[y * 5 + i] / 3;
            for (x = 0; x < 20; x++)
                sum += m->mass[x] * m->keys[j * m->padded + x];
            worst = larger (worst, fabs (m->weights[i * 5 + j] - mean * sum
                                         + g->weights[i * 5 + j]));
        }
    ok (worst < 1e-15, "first step from 0, and a stored scheme: within %.1e",
        worst);
    free (scheme);
    gradient_free (g);
    memory_free (m);
}

/* The second derivative along V is the difference of gradients, for a whole
   batch and for some tokens. */
static void
bends (int few)
{
    struct memory *m = random_memory (13, 4, 6, -1, 5);
    struct gradient *g = gradient_new (m, 0);
    double share[16] = { 0 }, v[36], out[36], up[36], kept[36], worst = 0;
    size_t i;
    int done;

    if (g == NULL)
        exit (1);
    for (i = 0; i < 13; i++)
        share[i] = few && i % 3 == 1 ? 0 : 0.5 / (double) (i + 1);
    for (i = 0; i < 36; i++)
        v[i] = sin ((double) (3 * i + 1));
    done = memory_hessian_product (out, g, m, share, v);
    memcpy (kept, m->weights, sizeof kept);
    for (i = 0; i < 36; i++)
        m->weights[i] = kept[i] + 0x1p-14 * v[i];
    memory_gradient (g, m, share);
    memcpy (up, g->weights, sizeof up);
    for (i = 0; i < 36; i++)
        m->weights[i] = kept[i] - 0x1p-14 * v[i];
    memory_gradient (g, m, share);
    for (i = 0; i < 36; i++)
        worst =
            larger (worst, fabs ((up[i] - g->weights[i]) * 0x1p13 - out[i]));
    m->norm = 1;
    ok (done && worst < 1e-8 && !memory_hessian_product (out, g, m, share, v),
        "second derivative, %s tokens: within %.1e", few ? "few" : "all",
        worst);
    gradient_free (g);
    memory_free (m);
}

/* The loss comes with the gradient, and says when there is none. */
static void
loss_on_the_way (void)
{
    struct memory *m = random_memory (17, 5, 7, -1, 6);
    struct gradient *g = gradient_new (m, 0);
    double share[24] = { 0 };
    size_t i;

    if (g == NULL)
        exit (1);
    for (i = 0; i < 17; i += 2)
        share[i] = 0.1;
    memory_gradient (g, m, share);
    ok (fabs (g->loss - (double) loss (m, share)) < 1e-14,
        "the loss comes with the gradient");
    m->weights[3] = HUGE_VAL;
    memory_gradient (g, m, share);
    ok (!isfinite (g->loss), "and is no number after a divergence");
    gradient_free (g);
    memory_free (m);
}

static void
copies (void)
{
    struct memory *m = random_memory (9, 2, 3, 1e-6, 4);
    struct memory *copy = memory_copy (m);
    struct gradient *g = gradient_new (m, 0);

    if (copy == NULL || g == NULL)
        exit (1);
    ok (fabs (memory_error (m, g) - memory_error (copy, g)) <= 0
            && fabs (memory_loss (m, g) - memory_loss (copy, g)) <= 0,
        "a copy is as good");
    memory_free (m);
    memory_free (copy);
    gradient_free (g);
    ok (memory_new (2, 0, 2, 2) == NULL && memory_new (2, 5, 2, 2.5) == NULL
            && memory_new (NAN, 5, 2, 2) == NULL
            && memory_new (2, 5, NAN, 2) == NULL,
        "sizes without a meaning are refused");
}

int
main (void)
{
    derivatives (-1, 0);
    derivatives (-1, 1);
    derivatives (1e-6, 0);
    derivatives (0.5, 1);
    large ();
    first_step ();
    bends (0);
    bends (1);
    loss_on_the_way ();
    copies ();
    return done ();
}
