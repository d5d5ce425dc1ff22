#include "numerics/imbalanced.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/optimiser.h"
#include "numerics/vector.h"

/* Bounds are sums of positive doubles; this covers their own rounding. */
static const double more = 1 + 0x1p-20;
static const double unit = 0x1p-53;

static double
product_rounding (double k)
{
    return k * unit / (1 - k * unit);
}

static double
norm (const double *x, size_t n)
{
    return sqrt (vector_dot (x, x, n));
}

size_t
group_first (int g)
{
    return group_classes (g);
}

/* The number of groups when C classes and N samples are like that, else 0. */
static int
groups_of (double c, double n)
{
    int m;

    for (m = 2; m <= 20; m++)
        if (c >= (double) group_classes (m) && c <= (double) group_classes (m)
            && n >= (double) group_samples (m)
            && n <= (double) group_samples (m))
            return m;
    return 0;
}

static void
label (struct imbalanced *setting, double c, double n, double count)
{
    struct samples *samples = setting->samples;
    int m = groups_of (c, n), g;
    size_t i, others = (size_t) c - 1;

    for (g = 0; g < m; g++)
        if (ldexp (1, m - g) >= count && ldexp (1, m - g) <= count) {
            samples_label_groups (samples, m);
            setting->watched = group_first (g);
            return;
        }
    for (i = 0; i < samples->count; i++)
        samples->label[i] =
            (double) i < count ? 0
                               : (int64_t) (1 + (i - (size_t) count) % others);
}

struct imbalanced *
imbalanced_new (double c, double n, double d, double count)
{
    struct imbalanced *new = calloc (1, sizeof *new);
    size_t i, classes;

    if (new == NULL)
        return NULL;
    new->samples = samples_new (n, d);
    new->model = regression_new (c, d);
    if (new->samples == NULL || new->model == NULL || !(count >= 1)
        || !(count <= n) || count > floor (count)
        || !samples_balance (new->samples)) {
        imbalanced_free (new);
        return NULL;
    }
    classes = new->model->classes;
    new->square = calloc (5 * classes, sizeof *new->square);
    if (new->square == NULL) {
        imbalanced_free (new);
        return NULL;
    }
    new->trace = new->square + classes;
    new->loss = new->trace + classes;
    new->share = new->loss + classes;
    new->most = new->share + classes;
    new->largest = sqrt (n * d / 4 + d / 12) * more;
    new->all = sqrt (n * d / 3) * more;
    new->bend = new->largest *new->largest / (2 * n) * more;
    label (new, c, n, count);
    for (i = 0; i < new->samples->count; i++)
        new->share[new->samples->label[i]] += 1;
    for (i = 0; i < classes; i++)
        new->share[i] /= n;
    return new;
}

struct imbalanced *
imbalanced_groups (double m)
{
    int groups = (int) m;

    if (!(m >= 2 && m <= 11) || m > floor (m))
        return NULL;
    return imbalanced_new ((double) group_classes (groups),
                           (double) group_samples (groups),
                           (m + 1) * ldexp (1, groups), ldexp (1, groups));
}

void
imbalanced_free (struct imbalanced *setting)
{
    if (setting == NULL)
        return;
    samples_free (setting->samples);
    regression_free (setting->model);
    free (setting->square);
    free (setting);
}

/* The frequency is off by u, its logarithm, at least log 2, by 4 u, and the
   product by 2 u more, all of themselves. */
void
imbalanced_marginal (struct imbalanced *setting)
{
    struct regression *model = setting->model;
    size_t k, j;

    for (k = 0; k < model->classes; k++)
        for (j = 0; j < model->dim; j++)
            model->weights[k * model->width + j] =
                log (setting->share[k]) * (2 / (double) model->dim);
    setting->drift = 8 * unit * norm (model->weights, model->size);
}

/* How far the scores of one sample may be off in the Euclidean norm, and so
   its probabilities twice: |x_i| = sqrt (d / 3). */
static double
score_error (const struct imbalanced *setting)
{
    const struct regression *model = setting->model;
    double d = (double) model->dim;
    double weights = norm (model->weights, model->size);

    return sqrt (d / 3) * more
           * (setting->drift + (product_rounding (d) + 3 * unit) * weights);
}

/* The rounding of one probability or residual: spread of scores included. */
static double
softmax_error (const struct imbalanced *setting)
{
    const struct regression *model = setting->model;
    double spread = 2 * sqrt ((double) model->dim / 3)
                    * norm (model->weights, model->size);

    return (8 + (double) model->classes / 8 + spread) * 2 * unit * more;
}

double
imbalanced_local (const struct imbalanced *setting)
{
    const struct regression *model = setting->model;
    double n = (double) setting->samples->count, d = (double) model->dim;
    double c = (double) model->classes;
    double weights = norm (model->weights, model->size);
    double scores = (product_rounding (d) + 3 * unit) * weights * setting->all;
    double residuals = scores / 2 + sqrt (c * n) * softmax_error (setting);

    return (setting->largest / n * residuals
            + (product_rounding (n) + 3 * unit) * sqrt (2 / n) * setting->all)
           * more;
}

int
imbalanced_find (struct imbalanced *setting)
{
    struct regression *model = setting->model;
    size_t k;

    regression_gradient (model, setting->samples);
    if (!isfinite (model->loss))
        return 0;
    regression_squares (setting->square, model);
    regression_traces (setting->trace, NULL, model, setting->samples);
    regression_losses (setting->loss, NULL, model, setting->samples);
    regression_most (setting->most, model, setting->samples);
    for (k = 0; k < model->classes; k++)
        setting->loss[k] /= setting->share[k];
    return 1;
}

/* What no probability of class K exceeds, here or at the weights that are
   meant. */
static double
most_probable (const struct imbalanced *setting, size_t k)
{
    return setting->most[k] + score_error (setting) + softmax_error (setting);
}

/* How far row K of the gradient may be off: scores by the drift and their
   rounding, residuals by that of the softmax, and the last product. */
static double
row_error (const struct imbalanced *setting, size_t k)
{
    const struct regression *model = setting->model;
    double n = (double) setting->samples->count, d = (double) model->dim;
    double weights = norm (model->weights, model->size);
    double most = most_probable (setting, k);
    double scores =
        setting->largest * setting->drift
        + (product_rounding (d) + 3 * unit) * weights * setting->all;
    double residuals =
        sqrt (2) * most * scores + sqrt (n) * softmax_error (setting);

    return (setting->largest / n * residuals
            + (product_rounding (n) + 3 * unit)
                  * sqrt ((setting->share[k] + most) / n) * setting->all)
           * more;
}

/*
 * The squared length of a row is summed over d terms.  p (1 - p) moves by no
 * more than p does, and is at least 1 - q of it where no p exceeds q; its sums
 * have n terms of d each.  The loss moves by at most sqrt 2 times the scores'
 * distance; its logarithm, differences and mean are off by g(n) and 8 u times
 * log c + spread, by which it is bounded, and the sum in the softmax by
 * (8 + c / 8) 2 u.
 */
struct class_numbers
imbalanced_numbers (const struct imbalanced *setting, size_t k)
{
    const struct regression *model = setting->model;
    double n = (double) setting->samples->count, d = (double) model->dim;
    double row = row_error (setting, k);
    double rest = fmax (1 - most_probable (setting, k), 0x1p-20);
    double length = sqrt (setting->square[k]), scores = score_error (setting);
    double most = log ((double) model->classes)
                  + 2 * sqrt (d / 3) * norm (model->weights, model->size);
    struct class_numbers found = { .square = setting->square[k],
                                   .trace = setting->trace[k],
                                   .loss = setting->loss[k] };

    found.square_error =
        ((2 * length + row) * row + product_rounding (d) * found.square)
        * more;
    found.trace_error =
        found.trace
        * ((sqrt (2) * scores + 2 * softmax_error (setting)) / rest
           + (product_rounding (n) + product_rounding (d) + 8 * unit))
        * more;
    found.loss_error = (sqrt (2) * scores + softmax_error (setting)
                        + (product_rounding (n) + 8 * unit) * most)
                       * more;
    return found;
}

/* With momentum, what the gradient is off by goes into the velocity first. */
enum experiment_status
imbalanced_train (struct imbalanced *setting, double eta, double beta,
                  double steps)
{
    struct regression *model = setting->model;
    double growth = fmax (1, eta * setting->bend - 1), speed = 0, rounding;
    struct optimiser descent;

    if (!(eta > 0 && eta <= 1e6 && beta >= 0 && beta < 1 && steps >= 0
          && steps <= 1e6 && steps <= floor (steps)))
        return RUN_REFUSED;
    if (!optimiser_momentum (&descent, model->size, eta, beta))
        return RUN_NO_MEMORY;
    for (; steps > 0; steps--) {
        double local = imbalanced_local (setting);
        regression_gradient (model, setting->samples);
        if (!isfinite (model->loss))
            break;
        optimiser_step (&descent, model->weights, model->gradient);
        rounding = 3 * unit
                   * (norm (model->weights, model->size)
                      + eta * norm (descent.first, model->size));
        if (beta > 0) {
            local += 3 * unit * norm (descent.first, model->size);
            speed =
                (beta * speed + setting->bend * setting->drift + local) * more;
            setting->drift += eta * speed + rounding;
        } else
            setting->drift = growth * setting->drift + eta * local + rounding;
        setting->drift *= more;
    }
    optimiser_clear (&descent);
    return steps <= 0 && imbalanced_find (setting) ? RUN_DONE : RUN_DIVERGED;
}
