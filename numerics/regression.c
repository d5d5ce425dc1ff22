#include "numerics/regression.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/lanes.h"
#include "numerics/linalg.h"
#include "numerics/optimiser.h"
#include "numerics/vector.h"

/* The most samples of a tile: the more, the faster are the products. */
enum { TILE = 1016 };

/* So many of a part's samples, the same for all its tiles but the last.  Not a
   multiple of 64, which would put a column of scores into few sets of the
   cache. */
static size_t
tile_size (size_t padded)
{
    size_t tiles = (padded + TILE - 1) / TILE;
    size_t n = lanes_padded ((padded + tiles - 1) / tiles);

    return n % 64 == 0 && tiles > 1 ? n + LANES : n;
}

struct regression *
regression_new (double c, double d)
{
    struct regression *new;

    if (!(c >= 2 && c <= 0x1p24 && floor (c) >= c)
        || !(d >= 1 && d <= 0x1p24 && floor (d) >= d) || c * (d + 8) > 0x1p30)
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    linalg_single_thread ();
    new->classes = (size_t) c;
    new->dim = (size_t) d;
    new->width = lanes_padded (new->dim);
    new->size = new->classes *new->width;
    new->weights = calloc (new->size, sizeof *new->weights);
    new->gradient = calloc (new->size, sizeof *new->gradient);
    new->scores = calloc (new->classes *TILE, sizeof *new->scores);
    new->slopes = calloc (new->classes *TILE, sizeof *new->slopes);
    new->own = calloc (TILE, sizeof *new->own);
    if (new->weights != NULL &&new->gradient != NULL &&new->scores
        != NULL &&new->slopes != NULL &&new->own != NULL)
        return new;
    regression_free (new);
    return NULL;
}

void
regression_free (struct regression *model)
{
    if (model == NULL)
        return;
    free (model->weights);
    free (model->gradient);
    free (model->scores);
    free (model->slopes);
    free (model->own);
    free (model);
}

/* N samples from FIRST on, a view into SAMPLES. */
static struct samples
view (const struct samples *samples, size_t first, size_t n)
{
    struct samples tile = *samples;

    if (n > samples->padded - first)
        n = samples->padded - first;
    tile.padded = n;
    tile.inputs += first * samples->width;
    tile.label += first;
    tile.share += first;
    return tile;
}

/* The scores of a tile under WEIGHTS, one class a row. */
static void
score (double *scores, const double *weights, const struct regression *model,
       const struct samples *tile)
{
    linalg_product_transposed (scores, weights, tile->inputs, model->classes,
                               model->width, tile->padded);
}

/* Add ROWS, classes x tile, times the inputs to OUT. */
static void
pull_back (double *out, const double *rows, const struct regression *model,
           const struct samples *tile, int fresh)
{
    if (fresh)
        linalg_product (out, rows, tile->inputs, model->classes, tile->padded,
                        model->width);
    else
        linalg_product_more (out, rows, tile->inputs, model->classes,
                             tile->padded, model->width);
}

void
regression_begin (struct regression *model)
{
    model->loss = 0;
    model->fresh = 1;
}

void
regression_add (struct regression *model, const struct samples *part)
{
    size_t i, j, n = tile_size (part->padded);

    for (i = 0; i < part->padded; i += n) {
        struct samples tile = view (part, i, n);
        score (model->scores, model->weights, model, &tile);
        vector_softmax_residuals (model->scores, model->own, tile.share,
                                  tile.label, model->classes, tile.padded);
        for (j = 0; j < tile.padded; j++)
            model->loss += tile.share[j] * model->own[j];
        pull_back (model->gradient, model->scores, model, &tile, model->fresh);
        model->fresh = 0;
    }
}

void
regression_gradient (struct regression *model, const struct samples *samples)
{
    regression_begin (model);
    regression_add (model, samples);
}

/* Add the shares of the tile's samples whose class does not score best. */
static void
count_wrong (double *wrong, const double *scores, const struct samples *tile,
             size_t classes)
{
    size_t j, y, best;

    for (j = 0; j < tile->padded; j++) {
        best = 0;
        for (y = 1; y < classes; y++)
            if (scores[y * tile->padded + j] > scores[best * tile->padded + j])
                best = y;
        if (best != (size_t) tile->label[j])
            wrong[tile->label[j]] += tile->share[j];
    }
}

double
regression_losses (double *loss, double *wrong, struct regression *model,
                   const struct samples *samples)
{
    size_t i, j, n = tile_size (samples->padded), c = model->classes;
    double sum = 0;

    if (loss != NULL)
        memset (loss, 0, c * sizeof *loss);
    if (wrong != NULL)
        memset (wrong, 0, c * sizeof *wrong);
    for (i = 0; i < samples->padded; i += n) {
        struct samples tile = view (samples, i, n);
        score (model->scores, model->weights, model, &tile);
        if (wrong != NULL)
            count_wrong (wrong, model->scores, &tile, c);
        vector_softmax_residuals (model->scores, model->own, tile.share,
                                  tile.label, c, tile.padded);
        for (j = 0; j < tile.padded; j++) {
            double part = tile.share[j] * model->own[j];
            sum += part;
            if (loss != NULL)
                loss[tile.label[j]] += part;
        }
    }
    return sum;
}

void
regression_squares (double *squares, const struct regression *model)
{
    size_t k;

    for (k = 0; k < model->classes; k++) {
        const double *row = model->gradient + k * model->width;
        squares[k] = vector_dot (row, row, model->width);
    }
}

/* Add the traces of one tile; OWN holds share_i |x_i|^2. */
static void
tile_traces (double *trace, double *block, struct regression *model, size_t n)
{
    size_t c = model->classes, k, j;

    for (k = 0; k < c; k++)
        for (j = 0; j < n; j++) {
            double p = model->scores[k * n + j];
            model->slopes[k * n + j] = p * model->own[j];
            trace[k] += model->slopes[k * n + j] * (1 - p);
        }
    if (block == NULL)
        return;
    for (k = 0; k < c; k++)
        for (j = 0; j < c; j++)
            block[k * c + j] -=
                vector_dot (model->slopes + k * n, model->scores + j * n, n);
}

void
regression_traces (double *trace, double *block, struct regression *model,
                   const struct samples *samples)
{
    size_t i, j, n = tile_size (samples->padded), c = model->classes;

    memset (trace, 0, c * sizeof *trace);
    if (block != NULL)
        memset (block, 0, c * c * sizeof *block);
    for (i = 0; i < samples->padded; i += n) {
        struct samples tile = view (samples, i, n);
        score (model->scores, model->weights, model, &tile);
        vector_softmax_columns (model->scores, c, tile.padded);
        for (j = 0; j < tile.padded; j++) {
            const double *x = tile.inputs + j * tile.width;
            model->own[j] = tile.share[j] * vector_dot (x, x, tile.width);
        }
        tile_traces (trace, block, model, tile.padded);
    }
    for (i = 0; block != NULL && i < c; i++)
        block[i * c + i] = trace[i];
}

void
regression_most (double *most, struct regression *model,
                 const struct samples *samples)
{
    size_t i, j, k, n = tile_size (samples->padded), c = model->classes;

    memset (most, 0, c * sizeof *most);
    for (i = 0; i < samples->padded; i += n) {
        struct samples tile = view (samples, i, n);
        score (model->scores, model->weights, model, &tile);
        vector_softmax_columns (model->scores, c, tile.padded);
        for (k = 0; k < c; k++)
            for (j = 0; j < tile.padded && i + j < samples->count; j++)
                if (model->scores[k * tile.padded + j] > most[k])
                    most[k] = model->scores[k * tile.padded + j];
    }
}

void
regression_hessian_product (double *out, struct regression *model,
                            const struct samples *samples,
                            const double *direction)
{
    size_t i, n = tile_size (samples->padded), c = model->classes;

    for (i = 0; i < samples->padded; i += n) {
        struct samples tile = view (samples, i, n);
        score (model->scores, model->weights, model, &tile);
        vector_softmax_columns (model->scores, c, tile.padded);
        score (model->slopes, direction, model, &tile);
        vector_softmax_derivative (model->slopes, model->scores, tile.share, c,
                                   tile.padded);
        pull_back (out, model->slopes, model, &tile, i == 0);
    }
}

int
regression_train (struct regression *model, const struct samples *samples,
                  struct optimiser *optimiser, size_t steps)
{
    for (; steps > 0; steps--) {
        regression_gradient (model, samples);
        if (!isfinite (model->loss))
            return 0;
        optimiser_step (optimiser, model->weights, model->gradient);
    }
    return 1;
}
