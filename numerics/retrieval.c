#include "numerics/retrieval.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"
#include "numerics/product.h"
#include "numerics/stream.h"
#include "numerics/zipf_sampler.h"

/* Keys drawn at a time: as many numbers as a first-level cache holds. */
enum { CHUNK = 4096 };

static int
whole (double x)
{
    return x >= 1 && x <= 0x1p24 && floor (x) >= x;
}

struct retrieval *
retrieval_new (double alpha, double n, double m, double d)
{
    struct retrieval *new;
    size_t i;

    if (!whole (n) || !whole (m) || !whole (d) || n * m > 0x1p30
        || !(fabs (alpha) <= 64))
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    new->tokens = (size_t) n;
    new->padded = lanes_padded (new->tokens);
    new->classes = (size_t) m;
    new->dim = (size_t) d;
    new->mass = calloc (new->padded, sizeof *new->mass);
    new->scheme = calloc (new->padded, sizeof *new->scheme);
    new->label = calloc (new->padded, sizeof *new->label);
    new->weights = calloc (new->classes *new->padded, sizeof *new->weights);
    if (new->mass == NULL || new->scheme == NULL || new->label == NULL
        || new->weights == NULL) {
        retrieval_free (new);
        return NULL;
    }
    zipf_masses (new->mass, alpha, new->tokens);
    for (i = 0; i < new->tokens; i++) {
        new->scheme[i] = 1;
        new->label[i] = (int64_t) (i % new->classes);
    }
    return new;
}

void
retrieval_free (struct retrieval *retrieval)
{
    if (retrieval == NULL)
        return;
    free (retrieval->mass);
    free (retrieval->scheme);
    free (retrieval->label);
    free (retrieval->weights);
    free (retrieval);
}

int
retrieval_store (struct retrieval *retrieval)
{
    size_t i, padded = retrieval->padded;
    int some = 0;

    memset (retrieval->weights, 0,
            retrieval->classes * padded * sizeof *retrieval->weights);
    for (i = 0; i < retrieval->tokens; i++) {
        retrieval->weights[(size_t) retrieval->label[i] * padded + i] =
            retrieval->scheme[i];
        some |= retrieval->scheme[i] > 0;
    }
    return some;
}

struct recall *
recall_new (const struct retrieval *retrieval, size_t rows)
{
    size_t padded = retrieval->padded;
    size_t chunk = CHUNK / padded, total;
    struct recall *new = malloc (sizeof *new);

    if (new == NULL)
        return NULL;
    if (chunk == 0)
        chunk = 1;
    if (chunk > retrieval->dim)
        chunk = retrieval->dim;
    total = (2 * rows + 2 + chunk) * padded + rows * chunk;
    new->scores = malloc (total * sizeof *new->scores);
    if (new->scores == NULL) {
        free (new);
        return NULL;
    }
    new->turned = new->scores + rows *padded;
    new->squares = new->turned + rows *padded;
    new->own = new->squares + padded;
    new->keys = new->own + padded;
    new->sums = new->keys + chunk *padded;
    new->rows = rows;
    new->chunk = chunk;
    return new;
}

void
recall_free (struct recall *recall)
{
    if (recall != NULL)
        free (recall->scores);
    free (recall);
}

CLONES static void
add_squares (double *squares, const double *keys, size_t rows, size_t n)
{
    size_t i, k;
    lanes sum, x;

    for (i = 0; i < n; i += LANES) {
        lanes_load (&sum, squares + i);
        for (k = 0; k < rows; k++) {
            lanes_load (&x, keys + k * n + i);
            sum += x * x;
        }
        lanes_store (squares + i, &sum);
    }
}

void
recall_scores (struct recall *recall, const struct retrieval *retrieval,
               const double *weights, struct stream *stream)
{
    size_t rows = recall->rows, padded = retrieval->padded, done, now;

    memset (recall->scores, 0, rows * padded * sizeof *recall->scores);
    memset (recall->squares, 0, padded * sizeof *recall->squares);
    for (done = 0; done < retrieval->dim; done += now) {
        now = retrieval->dim - done;
        if (now > recall->chunk)
            now = recall->chunk;
        stream_normals (stream, recall->keys, now * padded);
        product_transposed (recall->sums, weights, recall->keys, rows, padded,
                            now);
        product_more (recall->scores, recall->sums, recall->keys, rows, now,
                      padded);
        add_squares (recall->squares, recall->keys, now, padded);
    }
}

/* OWN[x]: the score of the right class of x. */
LANE_FUNCTION void
pick_own (double *own, const double *scores, const int64_t *label,
          size_t classes, size_t n)
{
    size_t i, y;

    for (i = 0; i < n; i += LANES) {
        lanes right = { 0 }, score;
        masks class;
        memcpy (&class, label + i, sizeof class);
        for (y = 0; y < classes; y++) {
            masks here = class == (int64_t) y;
            lanes_load (&score, scores + y * n + i);
            lanes_choose (&right, &here, &score, &right);
        }
        lanes_store (own + i, &right);
    }
}

/* A token is lost to a lower class whose score is not below its own, and to a
   higher class whose score is above. */
LANE_FUNCTION double
lost_mass (const double *own, const double *scores, const int64_t *label,
           const double *mass, size_t classes, size_t n)
{
    lanes sum = { 0 }, zero = { 0 };
    size_t i, y;

    for (i = 0; i < n; i += LANES) {
        lanes right, score, lost;
        masks class, wrong = { 0 };
        lanes_load (&right, own + i);
        memcpy (&class, label + i, sizeof class);
        for (y = 0; y < classes; y++) {
            lanes_load (&score, scores + y * n + i);
            wrong |=
                (score > right) | ((score == right) & (class > (int64_t) y));
        }
        lanes_load (&lost, mass + i);
        lanes_choose (&lost, &wrong, &lost, &zero);
        sum += lost;
    }
    return lanes_sum (&sum);
}

CLONES double
read_error (double *own, const double *scores, const int64_t *label,
            const double *mass, size_t classes, size_t n)
{
    double error;

    pick_own (own, scores, label, classes, n);
    error = lost_mass (own, scores, label, mass, classes, n);
    /* Masses sum to 1 only up to rounding. */
    return error < 1 ? error : 1;
}

double
recall_error (struct recall *recall, const struct retrieval *retrieval,
              const double *scores, const int64_t *label, size_t classes)
{
    return read_error (recall->own, scores, label, retrieval->mass, classes,
                       retrieval->padded);
}

double
recall_error_with (struct recall *recall, const struct retrieval *retrieval,
                   const double *gram)
{
    const double *scores = recall->scores;
    size_t classes = retrieval->classes;

    if (gram != NULL) {
        product (recall->turned, gram, scores, classes, classes,
                 retrieval->padded);
        scores = recall->turned;
    }
    return recall_error (recall, retrieval, scores, retrieval->label, classes);
}

int
retrieval_error (double *error, const struct retrieval *retrieval,
                 const double *gram, struct stream *stream)
{
    struct recall *recall = recall_new (retrieval, retrieval->classes);

    if (recall == NULL)
        return 0;
    recall_scores (recall, retrieval, retrieval->weights, stream);
    *error = recall_error_with (recall, retrieval, gram);
    recall_free (recall);
    return 1;
}
