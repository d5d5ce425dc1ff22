#include "numerics/endless.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/cap.h"
#include "numerics/stream.h"
#include "numerics/vector.h"
#include "numerics/zeta.h"
#include "numerics/zipf_sampler.h"

/* Tokens with keys of their own when all are stored, and the most at all. */
enum { OWN_KEYS = 64, MOST_TOKENS = 1 << 20, MOST_DIM = 1 << 20 };

static int
whole (double x, double least, double most)
{
    return x >= least && x <= most && floor (x) >= x;
}

/* Fill MASS and SCHEME, and set the sums of the rest. */
static void
fill (struct endless *endless, double alpha, int all)
{
    double total = zeta_tail (alpha, 1), next = (double) endless->tokens + 1;
    size_t i;

    for (i = 0; i < endless->tokens; i++) {
        endless->mass[i] = pow ((double) i + 1, -alpha) / total;
        endless->scheme[i] = pow ((double) i + 1, -endless->power);
    }
    endless->rest_mass = zeta_tail (alpha, next) / total;
    endless->rest_square = all ? zeta_tail (2 * endless->power, next) : 0;
}

struct endless *
endless_new (double alpha, double power, double stored, double dim)
{
    int all = stored <= 0;
    struct endless *new;

    if (!(alpha > 1 && alpha <= 64) || !(power >= 0 && power <= 32)
        || !whole (stored, 0, MOST_TOKENS) || !whole (dim, 2, MOST_DIM)
        || (all && !(2 * power > 1)))
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    new->tokens = all ? OWN_KEYS : (size_t) stored;
    new->dim = (size_t) dim;
    new->power = power;
    new->mass = calloc (new->tokens, sizeof *new->mass);
    new->scheme = calloc (new->tokens, sizeof *new->scheme);
    new->sampler = all ? malloc (sizeof *new->sampler) : NULL;
    if (new->mass == NULL || new->scheme == NULL
        || (all && new->sampler == NULL)) {
        free (new->sampler);
        new->sampler = NULL;
        endless_free (new);
        return NULL;
    }
    if (all && !zipf_sampler_init_endless (new->sampler, alpha)) {
        free (new->sampler);
        new->sampler = NULL;
        endless_free (new);
        return NULL;
    }
    fill (new, alpha, all);
    return new;
}

void
endless_free (struct endless *endless)
{
    if (endless == NULL)
        return;
    if (endless->sampler != NULL)
        zipf_sampler_clear (endless->sampler);
    free (endless->sampler);
    free (endless->mass);
    free (endless->scheme);
    free (endless);
}

/* The weight of one of the other tokens, drawn with its frequency. */
static double
other_weight (const struct endless *endless, struct stream *stream)
{
    double rank;

    if (endless->sampler == NULL)
        return 0;
    do
        rank = zipf_sampler_draw (endless->sampler, stream);
    while (rank <= (double) endless->tokens);
    return pow (rank, -endless->power);
}

/*
 * The square of the height beyond which the key of a token of weight Q must
 * not lie, by rotations of the key against all others: MARGIN is the inner
 * product of its key with its sign times the memory, of square LENGTH.
 */
static double
height (double q, double margin, double length, double square)
{
    double own = q * q * square, rest = length - 2 * q * margin + own;

    return own < rest ? own / rest : 1;
}

/* Even tokens are of the second class: their keys count with a minus. */
static double
sign (size_t i)
{
    return i % 2 == 0 ? 1 : -1;
}

/* The keys of one run: those of the tokens, then that of one other, then what
   becomes the memory. */
struct keys {
    double *key, *other, *memory, *share;
};

static double *
draw_keys (struct keys *keys, const struct endless *endless, double q,
           struct stream *stream)
{
    size_t dim = endless->dim, n = endless->tokens, i;
    double rest = endless->rest_square - q * q;

    keys->key = malloc (((n + 2) * dim + n + 1) * sizeof *keys->key);
    if (keys->key == NULL)
        return NULL;
    keys->other = keys->key + n * dim;
    keys->memory = keys->other + dim;
    keys->share = keys->memory + dim;
    stream_normals (stream, keys->key, (n + 2) * dim);
    rest = rest > 0 ? sqrt (rest) : 0;
    for (i = 0; i < dim; i++)
        keys->memory[i] = rest * keys->memory[i] + q * keys->other[i];
    for (i = 0; i < n; i++)
        vector_add (keys->memory, sign (i) * endless->scheme[i],
                    keys->key + i * dim, dim);
    return keys->key;
}

/* The cap's share in dimension d is h_{d-1}, for h_{d-1} belongs to the sphere
   of R^d. */
int
endless_run (double *result, const struct endless *endless,
             struct stream *stream)
{
    size_t dim = endless->dim, n = endless->tokens, i;
    double q = other_weight (endless, stream), length, margin;
    struct keys keys;

    if (draw_keys (&keys, endless, q, stream) == NULL)
        return 0;
    length = vector_dot (keys.memory, keys.memory, dim);
    result[0] = 0;
    for (i = 0; i < n; i++) {
        const double *key = keys.key + i * dim;
        margin = sign (i) * vector_dot (keys.memory, key, dim);
        result[0] += margin > 0 ? 0 : endless->mass[i];
        keys.share[i] = height (endless->scheme[i], margin, length,
                                vector_dot (key, key, dim));
    }
    margin = vector_dot (keys.memory, keys.other, dim);
    result[0] += margin > 0 ? 0 : endless->rest_mass;
    keys.share[n] =
        height (q, margin, length, vector_dot (keys.other, keys.other, dim));
    cap_share (keys.share, keys.share, n + 1, (unsigned) dim - 1);
    result[1] = vector_dot (keys.share, endless->mass, n)
                + keys.share[n] * endless->rest_mass;
    for (i = 0; i < 2; i++)
        result[i] = fmin (result[i], 1);
    free (keys.key);
    return 1;
}
