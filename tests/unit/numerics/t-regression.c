/* Softmax regression against its definition, in plain loops. */
#include "numerics/optimiser.h"
#include "numerics/regression.h"
#include "numerics/sharpness.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct setting {
    struct samples *samples;
    struct regression *model;
    size_t n, c, d, width;
};

static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

/* Normal inputs and weights, labels and shares that are not alike. */
static struct setting
make (size_t n, size_t c, size_t d, uint64_t run)
{
    struct setting new = { samples_new ((double) n, (double) d),
                           regression_new ((double) c, (double) d),
                           n,
                           c,
                           d,
                           0 };
    struct stream stream;
    size_t i;

    if (new.samples == NULL || new.model == NULL)
        exit (1);
    new.width = new.model->width;
    stream_init (&stream, stream_key ("regression", 1), run);
    samples_draw_normal (new.samples, &stream);
    for (i = 0; i < n; i++) {
        new.samples->label[i] = (int64_t) ((i * i + i / 3) % c);
        new.samples->share[i] = 0.5 / (double) (i + 2);
    }
    for (i = 0; i < c; i++)
        stream_normals (&stream, new.model->weights + i *new.width, d);
    return new;
}

static void
clear (struct setting *setting)
{
    samples_free (setting->samples);
    regression_free (setting->model);
}

/* Set P to the softmax of sample I in long double; returns minus the logarithm
   at its label. */
static long double
probabilities (long double *p, const struct setting *s, size_t i)
{
    const double *x = s->samples->inputs + i * s->width;
    long double sum = 0;
    size_t k, j;

    for (k = 0; k < s->c; k++) {
        long double score = 0;
        for (j = 0; j < s->d; j++)
            score += (long double) s->model->weights[k * s->width + j] * x[j];
        sum += p[k] = expl (score);
    }
    for (k = 0; k < s->c; k++)
        p[k] /= sum;
    return -logl (p[s->samples->label[i]]);
}

static void
gradients (size_t n, size_t c, size_t d, double bound)
{
    struct setting s = make (n, c, d, n);
    long double *p = malloc (c * sizeof *p), loss = 0;
    double *g = calloc (s.model->size, sizeof *g), worst = 0;
    double *squares = malloc (c * sizeof *squares);
    size_t i, k, j;

    if (p == NULL || g == NULL || squares == NULL)
        exit (1);
    for (i = 0; i < n; i++) {
        loss += s.samples->share[i] * probabilities (p, &s, i);
        for (k = 0; k < c; k++)
            for (j = 0; j < d; j++)
                g[k * s.width + j] +=
                    (double) (s.samples->share[i]
                              * (p[k] - ((int64_t) k == s.samples->label[i])))
                    * s.samples->inputs[i * s.width + j];
    }
    regression_gradient (s.model, s.samples);
    for (i = 0; i < s.model->size; i++)
        worst = larger (worst, fabs (g[i] - s.model->gradient[i]));
    ok (worst < bound && fabs ((double) loss - s.model->loss) < bound,
        "%zu samples, %zu classes, %zu inputs: gradient within %.1e", n, c, d,
        worst);
    regression_squares (squares, s.model);
    for (worst = 0, k = 0; k < c; k++) {
        double sum = 0;
        for (j = 0; j < d; j++)
            sum += g[k * s.width + j] * g[k * s.width + j];
        worst = larger (worst, fabs (sum - squares[k]));
    }
    ok (worst < bound, "squares of its rows: within %.1e", worst);
    free (p);
    free (g);
    free (squares);
    clear (&s);
}

/* Losses, errors and block traces class by class. */
static void
classes (void)
{
    enum { N = 37, C = 5, D = 11 };
    struct setting s = make (N, C, D, 2);
    double loss[C], wrong[C], trace[C], block[C * C], worst = 0, sum;
    double right_loss[C] = { 0 }, right_wrong[C] = { 0 };
    double right_block[C * C] = { 0 };
    long double p[C], all = 0;
    size_t i, j, k;

    for (i = 0; i < N; i++) {
        size_t y = (size_t) s.samples->label[i], best = 0;
        double share = s.samples->share[i], square = 0;
        long double l = probabilities (p, &s, i);
        all += share * l;
        right_loss[y] += (double) (share * l);
        for (k = 1; k < C; k++)
            best = p[k] > p[best] ? k : best;
        right_wrong[y] += best != y ? share : 0;
        for (j = 0; j < D; j++)
            square += s.samples->inputs[i * s.width + j]
                      * s.samples->inputs[i * s.width + j];
        for (k = 0; k < C; k++)
            for (j = 0; j < C; j++)
                right_block[k * C + j] +=
                    (double) (share * square * p[k] * ((k == j) - p[j]));
    }
    sum = regression_losses (loss, wrong, s.model, s.samples);
    worst = fabs (sum - (double) all);
    for (k = 0; k < C; k++) {
        worst = larger (worst, fabs (loss[k] - right_loss[k]));
        worst = larger (worst, fabs (wrong[k] - right_wrong[k]));
    }
    ok (worst < 1e-14, "losses and errors of classes: within %.1e", worst);
    regression_traces (trace, block, s.model, s.samples);
    for (worst = 0, i = 0; i < C * C; i++)
        worst = larger (worst, fabs (block[i] - right_block[i]));
    for (k = 0; k < C; k++)
        worst = larger (worst, fabs (trace[k] - right_block[k * C + k]));
    ok (worst < 1e-13, "traces of blocks: within %.1e", worst);
    clear (&s);
}

/* The second derivative is the difference of gradients. */
static void
bends (void)
{
    struct setting s = make (29, 6, 9, 3);
    struct regression *m = s.model;
    double *v = calloc (4 * m->size, sizeof *v), worst = 0;
    double *out = v + m->size, *up = out + m->size, *kept = up + m->size;
    size_t i;

    if (v == NULL)
        exit (1);
    for (i = 0; i < m->size; i++)
        v[i] = i % s.width < s.d ? cos ((double) (5 * i)) : 0;
    regression_hessian_product (out, m, s.samples, v);
    memcpy (kept, m->weights, m->size * sizeof *kept);
    for (i = 0; i < m->size; i++)
        m->weights[i] = kept[i] + 0x1p-14 * v[i];
    regression_gradient (m, s.samples);
    memcpy (up, m->gradient, m->size * sizeof *up);
    for (i = 0; i < m->size; i++)
        m->weights[i] = kept[i] - 0x1p-14 * v[i];
    regression_gradient (m, s.samples);
    for (i = 0; i < m->size; i++)
        worst =
            larger (worst, fabs ((up[i] - m->gradient[i]) * 0x1p13 - out[i]));
    ok (worst < 1e-7, "second derivative: within %.1e", worst);
    free (v);
    clear (&s);
}

/* Batches of rows, and parts that add up to the whole. */
static void
parts (void)
{
    struct setting s = make (40, 4, 10, 4);
    struct samples *part = samples_new (20, 10);
    double *whole = calloc (s.model->size, sizeof *whole), worst = 0, loss;
    uint32_t rows[20];
    size_t i, j;

    if (part == NULL || whole == NULL)
        exit (1);
    for (i = 0; i < 40; i++)
        s.samples->share[i] = 1. / 40;
    regression_gradient (s.model, s.samples);
    loss = s.model->loss;
    memcpy (whole, s.model->gradient, s.model->size * sizeof *whole);
    regression_begin (s.model);
    for (i = 0; i < 2; i++) {
        for (j = 0; j < 20; j++)
            rows[j] = (uint32_t) (2 * (19 - j) + i);
        samples_batch (part, s.samples, rows);
        for (j = 0; j < 20; j++)
            part->share[j] = 1. / 40;
        regression_add (s.model, part);
    }
    for (i = 0; i < s.model->size; i++)
        worst = larger (worst, fabs (whole[i] - s.model->gradient[i]));
    ok (worst < 1e-15 && fabs (loss - s.model->loss) < 1e-14,
        "two parts make the whole: within %.1e", worst);
    free (whole);
    samples_free (part);
    clear (&s);
}

struct diagonal {
    const double *values;
    size_t size;
};

static int
multiply (double *y, const double *x, void *data)
{
    const struct diagonal *diagonal = data;
    size_t i;

    for (i = 0; i < diagonal->size; i++)
        y[i] = diagonal->values[i] * x[i];
    return 1;
}

struct bend {
    struct regression *model;
    const struct samples *samples;
};

static int
bend (double *y, const double *x, void *data)
{
    struct bend *problem = data;

    regression_hessian_product (y, problem->model, problem->samples, x);
    return 1;
}

/* One-hot inputs of frequency p at W = 0: the eigenvalues are p_k / c. */
static void
spectra (void)
{
    static const double values[] = { 0.5, 2, -1, 3, 2.9 };
    struct diagonal diagonal = { values, 5 };
    double x[5] = { 1, 1, 1, 1, 1 }, room[5], *v;
    struct sharpness found;
    struct samples *samples = samples_new (4, 4);
    struct regression *model = regression_new (4, 4);
    struct bend problem = { model, samples };
    size_t i;
    int done =
        sharpness_find (&found, multiply, &diagonal, x, room, 5, 1e-12, 10000);

    ok (done && fabs (found.value - 3) < 1e-12 && found.residual < 1e-11
            && fabs (fabs (x[3]) - 1) < 1e-12,
        "the largest of five eigenvalues, after %zu steps", found.steps);
    x[0] = x[1] = x[2] = x[3] = x[4] = 1;
    ok (sharpness_find (&found, multiply, &diagonal, x, room, 5, 1e-12, 3)
            && found.steps == 3 && found.residual > 0.01 && found.value < 3,
        "three steps say how far they may be off");
    if (samples == NULL || model == NULL)
        exit (1);
    for (i = 0; i < 4; i++) {
        samples->inputs[i * samples->width + i] = 1;
        samples->label[i] = (int64_t) i;
        samples->share[i] = 1. / (double) (1 << (i + 1));
    }
    v = calloc (2 * model->size, sizeof *v);
    if (v == NULL)
        exit (1);
    for (i = 0; i < model->size; i++)
        v[i] = i % model->width < 4 ? sin ((double) i) : 0;
    done = sharpness_find (&found, bend, &problem, v, v + model->size,
                           model->size, 1e-13, 1000);
    ok (done && fabs (found.value - 0.125) < 1e-13,
        "sharpness p_1 / c at W = 0: %.1e off", found.value - 0.125);
    free (v);
    samples_free (samples);
    regression_free (model);
}

/* Training learns; steps far too large are told from it. */
static void
training (void)
{
    struct setting s = make (30, 3, 40, 5);
    struct optimiser descent;
    double before, *weights = s.model->weights;
    int done;

    regression_gradient (s.model, s.samples);
    before = s.model->loss;
    optimiser_plain (&descent, s.model->size, 0.1);
    done = regression_train (s.model, s.samples, &descent, 100);
    ok (done && s.model->loss < before / 10,
        "training learns: from %.3f to %.3f", before, s.model->loss);
    weights[0] = HUGE_VAL;
    ok (!regression_train (s.model, s.samples, &descent, 1),
        "what diverged is told");
    weights[0] = NAN;
    ok (!isfinite (regression_losses (NULL, NULL, s.model, s.samples)),
        "also by the losses");
    ok (regression_new (1, 5) == NULL && regression_new (2, 0.5) == NULL
            && regression_new (NAN, 5) == NULL && samples_new (0, 3) == NULL
            && samples_new (3, NAN) == NULL,
        "sizes without a meaning are refused");
    clear (&s);
}

int
main (void)
{
    gradients (5, 3, 4, 1e-14);
    gradients (33, 7, 17, 1e-14);
    gradients (2100, 40, 60, 1e-13);
    classes ();
    bends ();
    parts ();
    spectra ();
    training ();
    return done ();
}
