/*
 * The bound.  |.| is Frobenius' norm and ||.|| the spectral one, u = 2^-53.
 * E, U, W are what doubles hold, E*, U*, W* what is meant, |E - E*| <= dE,
 * |U - U*| <= dU.
 *
 * The exact step W -> W - eta grad is the identity less eta times a Hessian
 * between points, so it stretches distances by at most max (1, eta lambda - 1)
 * with lambda a bound of the Hessian's eigenvalues: see steepest ().
 *
 * What a step does with doubles differs from the exact one at the same W by
 *   - scores: two products of length d, 2.2 d u |U| |W| |E|, and (dU ||E|| +
 *     ||U|| dE) |W| from the embeddings, of which softmax takes over as much
 *     as sensitivity () tells;
 *   - residuals: 7 + M / 8 + spread ulp of p in each of M classes, and the
 *     rounding of p;
 *   - the gradient sum_x (U^T r_x) e_x^T: products of length M and N, and dU,
 *     dE once more;
 *   - the update: |W| u and the rounding of eta.
 * Second order terms are covered by factors a little above their 1.
 */
#include "numerics/bounded.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/embedding.h"
#include "numerics/lanes.h"
#include "numerics/vector.h"

static const double ulp = 0x1p-52;

static double
norm (const double *x, size_t n)
{
    return sqrt (vector_dot (x, x, n));
}

struct bounded *
bounded_new (double n, double m, double d, double rate)
{
    struct bounded *new = calloc (1, sizeof *new);

    if (new == NULL)
        return NULL;
    new->memory = n <= 4096 && rate > 0 ? memory_new (1, n, m, d) : NULL;
    if (new->memory != NULL) {
        new->gradient = gradient_new (new->memory, 0);
        new->gram = calloc ((size_t) n * (size_t) n, sizeof *new->gram);
        new->token = calloc (new->memory->padded, sizeof *new->token);
        new->share = calloc (new->memory->padded, sizeof *new->share);
        new->room = calloc (new->memory->padded, sizeof *new->room);
    }
    if (new->gradient == NULL || new->gram == NULL || new->token == NULL
        || new->share == NULL || new->room == NULL) {
        bounded_free (new);
        return NULL;
    }
    optimiser_plain (&new->optimiser, new->memory->dim *new->memory->dim,
                     rate);
    return new;
}

void
bounded_free (struct bounded *bounded)
{
    if (bounded == NULL)
        return;
    gradient_free (bounded->gradient);
    memory_free (bounded->memory);
    free (bounded->gram);
    free (bounded->token);
    free (bounded->share);
    free (bounded->room);
    free (bounded);
}

/* The sum of X[i] Y[i], as if in twice the precision (Ogita, Rump and Oishi):
   within an ulp of itself and N^2 u^2 |x| |y|. */
static double
dot_twice (const double *x, const double *y, size_t n)
{
    double sum = 0, rest = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        double p = x[i] * y[i], next = sum + p, part = next - sum;
        rest += fma (x[i], y[i], -p) + ((sum - (next - part)) + (p - part));
        sum = next;
    }
    return sum + rest;
}

/*
 * Set ROWS to RANK orthonormal ones.  Returns a bound of |O - O*|, where O* is
 * the polar part of what doubles hold: |s - 1| <= |s^2 - 1| for each singular
 * value s, so that |O O^T - 1| bounds it.
 */
static double
frame (double *rows, size_t rank, size_t dim, struct stream *stream)
{
    double square = 0;
    size_t i, j;

    memset (rows, 0, rank * dim * sizeof *rows);
    if (stream == NULL) {
        for (i = 0; i < rank; i++)
            rows[i * dim + i] = 1;
        return 0;
    }
    embedding_orthonormal (rows, rank, dim, stream);
    for (i = 0; i < rank; i++)
        for (j = 0; j <= i; j++) {
            double gap =
                dot_twice (rows + i * dim, rows + j * dim, dim) - (i == j);
            square += (i == j ? 1 : 2) * gap * gap;
        }
    return 1.01 * sqrt (square) + (double) rank * ulp;
}

/*
 * Set ROWS (COUNT x DIM) to F O, and ERROR to a bound of its distance from
 * what is meant: |F| |O - O*|, the slack of F, and products of length RANK.
 */
static int
embed (double *rows, double *error, const double *form, size_t count,
       size_t rank, size_t dim, double slack, struct stream *stream)
{
    double *o, wrong, size, n = (double) count, r;
    size_t i, j;

    if (form == NULL)
        rank = count;
    if (rank > dim)
        return 0;
    r = (double) rank;
    o = calloc (rank * dim, sizeof *o);
    if (o != NULL) {
        wrong = frame (o, rank, dim, stream);
        memset (rows, 0, count * dim * sizeof *rows);
        for (i = 0; i < count; i++)
            for (j = 0; j < rank; j++)
                vector_add (rows + i * dim,
                            form == NULL ? (i == j ? 1. : 0.)
                                         : form[i * rank + j],
                            o + j * dim, dim);
        size = form == NULL ? 1 : norm (form, count * rank);
        *error = 1.01 * (size * wrong + slack * sqrt (n * r));
        if (form != NULL)
            *error += (r + 1) * ulp * size * sqrt (r);
    }
    free (o);
    return o != NULL;
}

/* Make A, N x N, positive; returns its largest row sum, which is at least its
   largest eigenvalue if it was symmetric, and a little more. */
static double
largest_row (double *a, size_t n)
{
    double most = 0;
    size_t i, j;

    for (i = 0; i < n; i++) {
        double sum = 0;
        for (j = 0; j < n; j++)
            sum += a[i * n + j] = fabs (a[i * n + j]);
        most = fmax (most, sum);
    }
    return 1.001 * most;
}

int
bounded_keys (struct bounded *bounded, const double *form, size_t rank,
              double slack, struct stream *stream)
{
    struct memory *memory = bounded->memory;
    size_t n = memory->tokens, d = memory->dim, i, j;
    double *rows = calloc (n * d, sizeof *rows);
    int good =
        rows != NULL
        && embed (rows, &bounded->key_error, form, n, rank, d, slack, stream);

    if (good) {
        for (i = 0; i < n; i++)
            for (j = 0; j < d; j++)
                memory->keys[j * memory->padded + i] = rows[i * d + j];
        bounded->keys = norm (rows, n * d);
        embedding_gram (bounded->gram, rows, n, d);
        bounded->pull = largest_row (bounded->gram, n);
    }
    free (rows);
    return good;
}

/* Set the N x N matrix A to P A P, P = 1 - J / N. */
static void
centre (double *a, size_t n)
{
    size_t i, j, pass;

    for (pass = 0; pass < 2; pass++)
        for (i = 0; i < n; i++) {
            size_t step = pass == 0 ? 1 : n, from = pass == 0 ? i * n : i;
            double mean = 0;
            for (j = 0; j < n; j++)
                mean += a[from + j * step] / (double) n;
            for (j = 0; j < n; j++)
                a[from + j * step] -= mean;
        }
}

int
bounded_outputs (struct bounded *bounded, const double *form, size_t rank,
                 double slack, struct stream *stream)
{
    struct memory *memory = bounded->memory;
    const double *u = memory->outputs;
    size_t m = memory->classes, d = memory->dim, y;
    double *gram;

    if (!embed (memory->outputs, &bounded->output_error, form, m, rank, d,
                slack, stream))
        return 0;
    bounded->outputs = norm (u, m * d);
    bounded->widest = 0;
    for (y = 0; y < m; y++)
        bounded->widest = fmax (bounded->widest, norm (u + y * d, d));
    gram = calloc (m * m, sizeof *gram);
    if (gram == NULL)
        return 0;
    embedding_gram (gram, u, m, d);
    bounded->push = largest_row (gram, m);
    embedding_gram (gram, u, m, d);
    centre (gram, m);
    bounded->drive = fmin (bounded->push, largest_row (gram, m));
    free (gram);
    return 1;
}

/*
 * Set ROOM[j] to p h for the tokens of the first COLUMNS columns, h a bound of
 * the eigenvalues of diag q - q q^T, q the probabilities of the classes: twice
 * the largest q_i (1 - q_i) (Gershgorin), which is at most 1/2 and at most
 * twice the probability of the wrong classes.  The gradient's residuals p (q
 * - 1) are in use.  The hundredth more holds for all weights up to the exact
 * ones, where scores differ by less than a thousandth.  Returns the largest.
 */
static double
sensitivity (const struct bounded *bounded, size_t columns)
{
    const double *residual = bounded->gradient->scores;
    double most = 0;
    size_t j;

    for (j = 0; j < columns; j++) {
        double share = bounded->share[j], wrong = 0;
        size_t y = (size_t) bounded->memory->label[bounded->token[j]];
        if (share > 0)
            wrong = fabs (residual[y * columns + j]) / share;
        bounded->room[j] = share * fmin (0.5, 2.02 * (wrong + 1e-10));
        most = fmax (most, bounded->room[j]);
    }
    return most;
}

/*
 * A bound of the Hessian's eigenvalues between W and the exact W.  It is
 * sum_x p (U^T H U) x (e e^T), H = diag q - q q^T, at most ||P U U^T P|| times
 * ||sum_x p h e e^T||, for H = P H P with P = 1 - J / M; and the largest row
 * sum of sqrt (p h p' h') |<e, e'>| bounds the second.  ROOM holds the p h.
 */
static double
steepest (const struct bounded *bounded, size_t columns)
{
    const uint32_t *token = bounded->token;
    size_t n = bounded->memory->tokens, i, j;
    double *root = bounded->room, most = 0;

    for (j = 0; j < columns; j++)
        root[j] = sqrt (root[j]);
    for (i = 0; i < columns; i++) {
        double sum = 0;
        for (j = 0; j < columns; j++)
            sum += root[j] * bounded->gram[token[i] * n + token[j]];
        most = fmax (most, root[i] * sum);
    }
    return 1.001 * bounded->drive * most;
}

/* The longest of the first COLUMNS columns W e_x. */
static double
longest (const struct bounded *bounded, size_t columns)
{
    const double *h = bounded->gradient->hidden;
    size_t d = bounded->memory->dim, i, j;
    double *sum = bounded->room, most = 0;

    memset (sum, 0, columns * sizeof *sum);
    for (i = 0; i < d; i++)
        for (j = 0; j < columns; j++)
            sum[j] += h[i * columns + j] * h[i * columns + j];
    for (j = 0; j < columns; j++)
        most = fmax (most, sum[j]);
    return sqrt (most);
}

/* A bound of the distance between what doubles make of the gradient and the
   exact gradient at the same weights of norm SIZE; SCORES is set to a bound of
   that of all scores.  Leaves p h in ROOM. */
static double
gradient_error (double *scores, const struct bounded *bounded, double size,
                size_t columns)
{
    double m = (double) bounded->memory->classes, n = (double) columns,
           d = (double) bounded->memory->dim;
    double e = sqrt (bounded->pull), u = sqrt (bounded->push);
    double product = ulp * bounded->outputs * bounded->keys;
    double embeddings = bounded->output_error * e + u * bounded->key_error;
    double share, residual, spread;

    share = norm (bounded->share, columns);
    residual =
        norm (bounded->gradient->scores, bounded->memory->classes * columns);
    spread = 2.02 * bounded->widest * longest (bounded, columns);
    *scores = 1.01 * (embeddings + 1.1 * (d + 2) * product) * size;
    return 1.01 * residual * (embeddings + (m + n + 4) * product)
           + 1.01 * u * e
                 * (sensitivity (bounded, columns) * *scores
                    + share * sqrt (m) * (14 + m / 8 + spread) * ulp);
}

/* Put the tokens with a share side by side, as memory_gradient does; returns
   the number of columns. */
static size_t
list (struct bounded *bounded, const double *share)
{
    size_t count = 0, i, j;

    for (i = 0; i < bounded->memory->tokens; i++)
        if (share[i] > 0) {
            bounded->token[count] = (uint32_t) i;
            bounded->share[count++] = share[i];
        }
    for (j = count; j < lanes_padded (count); j++) {
        bounded->token[j] = 0;
        bounded->share[j] = 0;
    }
    return lanes_padded (count);
}

void
bounded_step (struct bounded *bounded, const double *share)
{
    struct memory *memory = bounded->memory;
    struct gradient *gradient = bounded->gradient;
    size_t size = memory->dim * memory->dim, columns = list (bounded, share);
    double rate = bounded->optimiser.rate, scores, wrong, stretch = 1, before;

    before = norm (memory->weights, size);
    memory_gradient (gradient, memory, share);
    optimiser_step (&bounded->optimiser, memory->weights, gradient->weights);
    wrong = rate * gradient_error (&scores, bounded, before, columns)
            + 2 * ulp * rate * norm (gradient->weights, size)
            + ulp * norm (memory->weights, size);
    if (bounded->error > 0)
        stretch = fmax (1, rate * steepest (bounded, columns) - 1);
    if (bounded->outputs * bounded->keys * bounded->error + scores > 1e-3)
        stretch = HUGE_VAL;
    bounded->error = (stretch * bounded->error + wrong) * (1 + 0x1p-30);
}

/* Set SCORES[y] for all classes of TOKEN; returns |e_x|. */
static double
read_scores (double *scores, const struct bounded *bounded, size_t token)
{
    const struct memory *memory = bounded->memory;
    size_t d = memory->dim, y, i, j;
    double length = 0;

    for (y = 0; y < memory->classes; y++)
        scores[y] = 0;
    for (i = 0; i < d; i++) {
        double h = 0, e = memory->keys[i * memory->padded + token];
        for (j = 0; j < d; j++)
            h += memory->weights[i * d + j]
                 * memory->keys[j * memory->padded + token];
        for (y = 0; y < memory->classes; y++)
            scores[y] += memory->outputs[y * d + i] * h;
        length += e * e;
    }
    return sqrt (length);
}

/* A bound of a score's distance from the exact one, LENGTH being |e_x|. */
static double
score_error (const struct bounded *bounded, double length)
{
    const struct memory *memory = bounded->memory;
    double d = (double) memory->dim, u = bounded->widest;
    double size = norm (memory->weights, memory->dim * memory->dim);

    return 1.01
           * (u * length * (bounded->error + 1.1 * (d + 2) * ulp * size)
              + (bounded->output_error * length + u * bounded->key_error)
                    * size);
}

double
bounded_score (double *error, const struct bounded *bounded, size_t token,
               size_t class)
{
    double *scores = bounded->gradient->scores;

    *error = score_error (bounded, read_scores (scores, bounded, token));
    return scores[class];
}

double
bounded_margin (double *error, const struct bounded *bounded, size_t token)
{
    size_t right = (size_t) bounded->memory->label[token], y;
    double *scores = bounded->gradient->back, best = -HUGE_VAL;

    *error = 2 * score_error (bounded, read_scores (scores, bounded, token));
    for (y = 0; y < bounded->memory->classes; y++)
        if (y != right)
            best = fmax (best, scores[y]);
    *error += ulp * fabs (scores[right] - best);
    return scores[right] - best;
}
