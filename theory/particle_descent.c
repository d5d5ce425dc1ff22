#include "theory/particle_descent.h"

/* Set P to what each token counts in step number K. */
static void
shares (fmpq *p, const struct particles *particles, slong k)
{
    if (particles->batch == 0)
        particle_mass (p, particles->tokens);
    else
        particle_batch (p, k, particles->batch, particles->tokens);
}

/* The Gram matrix of the margins, with signs, by the forces wanted. */
static void
forces (fmpq_mat_t g, const struct particles *particles)
{
    slong n = particles->tokens, x, y;

    particle_key_gram (g, particles->dim);
    for (x = 0; x < n; x++)
        for (y = 0; y < n; y++) {
            fmpq *entry = fmpq_mat_entry (g, x, y);
            if (particles->forces == ALONE && x != y)
                fmpq_zero (entry);
            if (particles->forces != UNSIGNED && (x + y) % 2 == 1)
                fmpq_neg (entry, entry);
        }
}

/* M += 2 RATE G (p sigma (-m)); PUSH is room for the N pushes. */
static void
move_margins (arb_ptr m, arb_ptr push, const arb_mat_t g, const fmpq *p,
              const arb_t rate, slong prec)
{
    slong n = arb_mat_nrows (g), x, y;
    arb_t share;

    arb_init (share);
    for (x = 0; x < n; x++) {
        arb_exp (push + x, m + x, prec);
        arb_add_ui (push + x, push + x, 1, prec);
        arb_set_fmpq (share, p + x, prec);
        arb_mul (share, share, rate, prec);
        arb_mul_2exp_si (share, share, 1);
        arb_div (push + x, share, push + x, prec);
    }
    for (x = 0; x < n; x++)
        for (y = 0; y < n; y++)
            arb_addmul (m + x, arb_mat_entry (g, x, y), push + y, prec);
    arb_clear (share);
}

void
particle_margins (arb_ptr m, const struct particles *particles,
                  const fmpq_t rate, slong k, slong prec)
{
    slong n = particles->tokens, i;
    fmpq *p = _fmpq_vec_init (n);
    arb_ptr push = _arb_vec_init (n);
    fmpq_mat_t exact;
    arb_mat_t g;
    arb_t step;

    fmpq_mat_init (exact, n, n);
    arb_mat_init (g, n, n);
    arb_init (step);
    forces (exact, particles);
    arb_mat_set_fmpq_mat (g, exact, prec);
    arb_set_fmpq (step, rate, prec);
    _arb_vec_zero (m, n);
    for (i = 0; i < k; i++) {
        if (i == 0 || particles->batch > 0)
            shares (p, particles, i);
        move_margins (m, push, g, p, step, prec);
    }
    _fmpq_vec_clear (p, n);
    _arb_vec_clear (push, n);
    fmpq_mat_clear (exact);
    arb_mat_clear (g);
    arb_clear (step);
}

/* Set R (classes x tokens) to rate p (1[right] - softmax) of the scores S. */
static void
residuals (arb_mat_t r, const arb_mat_t s, const fmpq *p, const arb_t rate,
           slong prec)
{
    slong m = arb_mat_nrows (s), n = arb_mat_ncols (s), x, y;
    arb_ptr column = _arb_vec_init (2 * m), q = column + m;
    arb_t share;

    arb_init (share);
    for (x = 0; x < n; x++) {
        for (y = 0; y < m; y++)
            arb_set (column + y, arb_mat_entry (s, y, x));
        particle_softmax (q, column, m, prec);
        arb_sub_ui (q + x % m, q + x % m, 1, prec);
        arb_set_fmpq (share, p + x, prec);
        arb_mul (share, share, rate, prec);
        arb_neg (share, share);
        for (y = 0; y < m; y++)
            arb_mul (arb_mat_entry (r, y, x), q + y, share, prec);
    }
    _arb_vec_clear (column, 2 * m);
    arb_clear (share);
}

/* The Gram matrix of the outputs. */
static void
output_gram (fmpq_mat_t k, const struct particles *particles)
{
    if (particles->orthonormal)
        fmpq_mat_one (k);
    else
        particle_output_gram (k, particles->dim);
}

void
particle_scores (arb_mat_t s, const struct particles *particles,
                 const fmpq_t rate, slong k, slong prec)
{
    slong n = particles->tokens, m = particles->classes, i;
    fmpq *p = _fmpq_vec_init (n);
    fmpq_mat_t keys, outputs;
    arb_mat_t g, u, r, move;
    arb_t step;

    fmpq_mat_init (keys, n, n);
    fmpq_mat_init (outputs, m, m);
    arb_mat_init (g, n, n);
    arb_mat_init (u, m, m);
    arb_mat_init (r, m, n);
    arb_mat_init (move, m, n);
    arb_init (step);
    particle_key_gram (keys, particles->dim);
    output_gram (outputs, particles);
    arb_mat_set_fmpq_mat (g, keys, prec);
    arb_mat_set_fmpq_mat (u, outputs, prec);
    arb_set_fmpq (step, rate, prec);
    arb_mat_zero (s);
    for (i = 0; i < k; i++) {
        if (i == 0 || particles->batch > 0)
            shares (p, particles, i);
        residuals (r, s, p, step, prec);
        arb_mat_mul (move, u, r, prec);
        arb_mat_mul (r, move, g, prec);
        arb_mat_add (s, s, r, prec);
    }
    _fmpq_vec_clear (p, n);
    fmpq_mat_clear (keys);
    fmpq_mat_clear (outputs);
    arb_mat_clear (g);
    arb_mat_clear (u);
    arb_mat_clear (r);
    arb_mat_clear (move);
    arb_clear (step);
}

/* The keys as columns (dim x tokens), and the outputs as rows (classes x
   RANK), of which the orthonormal are unit vectors. */
static void
embeddings (arb_mat_t keys, arb_mat_t outputs,
            const struct particles *particles, slong prec)
{
    slong x, y, i;
    fmpq_t entry;

    fmpq_init (entry);
    for (x = 0; x < particles->tokens; x++)
        for (i = 0; i < particles->dim; i++) {
            particle_key (entry, x, i);
            arb_set_fmpq (arb_mat_entry (keys, i, x), entry, prec);
        }
    if (particles->orthonormal)
        arb_mat_one (outputs);
    else
        for (y = 0; y < particles->classes; y++)
            for (i = 0; i < particles->dim; i++) {
                particle_output (entry, y, i);
                arb_set_fmpq (arb_mat_entry (outputs, y, i), entry, prec);
            }
    fmpq_clear (entry);
}

/* Orthonormal outputs see only the part of W in their span, in the basis of
   which it has CLASSES rows. */
void
particle_weights (arb_mat_t s, const struct particles *particles,
                  const fmpq_t rate, slong k, slong prec)
{
    slong n = particles->tokens, m = particles->classes, d = particles->dim;
    slong rank = particles->orthonormal ? m : d, i;
    fmpq *p = _fmpq_vec_init (n);
    arb_mat_t keys, keys_back, outputs, outputs_back, w, h, r, back, move;
    arb_t step;

    arb_mat_init (keys, d, n);
    arb_mat_init (keys_back, n, d);
    arb_mat_init (outputs, m, rank);
    arb_mat_init (outputs_back, rank, m);
    arb_mat_init (w, rank, d);
    arb_mat_init (h, rank, n);
    arb_mat_init (r, m, n);
    arb_mat_init (back, rank, n);
    arb_mat_init (move, rank, d);
    arb_init (step);
    embeddings (keys, outputs, particles, prec);
    arb_mat_transpose (keys_back, keys);
    arb_mat_transpose (outputs_back, outputs);
    arb_set_fmpq (step, rate, prec);
    arb_mat_zero (s);
    for (i = 0; i < k; i++) {
        if (i == 0 || particles->batch > 0)
            shares (p, particles, i);
        residuals (r, s, p, step, prec);
        arb_mat_mul (back, outputs_back, r, prec);
        arb_mat_mul (move, back, keys_back, prec);
        arb_mat_add (w, w, move, prec);
        arb_mat_mul (h, w, keys, prec);
        arb_mat_mul (s, outputs, h, prec);
    }
    _fmpq_vec_clear (p, n);
    arb_mat_clear (keys);
    arb_mat_clear (keys_back);
    arb_mat_clear (outputs);
    arb_mat_clear (outputs_back);
    arb_mat_clear (w);
    arb_mat_clear (h);
    arb_mat_clear (r);
    arb_mat_clear (back);
    arb_mat_clear (move);
    arb_clear (step);
}

/* From equal scores R = 1[right] - 1/M. */
void
particle_first (fmpq_mat_t s, const struct particles *particles,
                const fmpq_t rate, slong k)
{
    slong n = particles->tokens, m = particles->classes, x, y;
    fmpq *p = _fmpq_vec_init (n);
    fmpq_mat_t keys, outputs, r, move;

    fmpq_mat_init (keys, n, n);
    fmpq_mat_init (outputs, m, m);
    fmpq_mat_init (r, m, n);
    fmpq_mat_init (move, m, n);
    fmpq_mat_zero (s);
    if (k == 1) {
        shares (p, particles, 0);
        for (x = 0; x < n; x++)
            for (y = 0; y < m; y++) {
                fmpq *entry = fmpq_mat_entry (r, y, x);
                fmpq_set_si (entry, -1, (ulong) m);
                if (y == x % m)
                    fmpq_add_si (entry, entry, 1);
                fmpq_mul (entry, entry, p + x);
                fmpq_mul (entry, entry, rate);
            }
        particle_key_gram (keys, particles->dim);
        output_gram (outputs, particles);
        fmpq_mat_mul (move, outputs, r);
        fmpq_mat_mul (s, move, keys);
    }
    _fmpq_vec_clear (p, n);
    fmpq_mat_clear (keys);
    fmpq_mat_clear (outputs);
    fmpq_mat_clear (r);
    fmpq_mat_clear (move);
}

double
particle_work (const struct particles *particles, double k)
{
    double n = (double) particles->tokens, m = (double) particles->classes;
    double d = (double) particles->dim;

    return (1 + k) * (n * (n + d) * m + n * m * (30 + m + d) + m * d * d);
}

static slong
axis (const fmpq *value)
{
    return fmpz_get_si (fmpq_numref (value));
}

/* TOKEN is the axis of the token, the last but one. */
static struct particle_point
margins_at (const fmpq *at, slong batch, const fmpq *token)
{
    enum { TOKENS, DIM, RATE };
    const struct particle_point point = {
        .particles = { .tokens = axis (at + TOKENS),
                       .classes = 2,
                       .dim = axis (at + DIM),
                       .orthonormal = 1,
                       .batch = batch },
        .rate = at + RATE,
        .x = axis (token) - 1,
        .steps = axis (token + 1),
    };

    return point;
}

struct particle_point
particle_margin_at (const fmpq *at)
{
    return margins_at (at, 0, at + 3);
}

struct particle_point
particle_batches_at (const fmpq *at)
{
    return margins_at (at, axis (at + 3), at + 4);
}

struct particle_point
particle_scores_at (const fmpq *at)
{
    enum { TOKENS, CLASSES, DIM, RATE, TOKEN, CLASS, STEPS };
    const struct particle_point point = {
        .particles = { .tokens = axis (at + TOKENS),
                       .classes = axis (at + CLASSES),
                       .dim = axis (at + DIM) },
        .rate = at + RATE,
        .x = axis (at + TOKEN) - 1,
        .y = axis (at + CLASS) - 1,
        .steps = axis (at + STEPS),
    };

    return point;
}

enum evaluation
particle_margin_ball (arb_t out, const struct particle_point *point,
                      slong prec)
{
    arb_ptr m = _arb_vec_init (point->particles.tokens);

    particle_margins (m, &point->particles, point->rate, point->steps, prec);
    arb_set (out, m + point->x);
    _arb_vec_clear (m, point->particles.tokens);
    return EVALUATED;
}

enum evaluation
particle_margin_by_weights (arb_t out, const struct particle_point *point,
                            slong prec)
{
    const struct particles *particles = &point->particles;
    slong x = point->x;
    arb_mat_t s;

    arb_mat_init (s, particles->classes, particles->tokens);
    particle_weights (s, particles, point->rate, point->steps, prec);
    arb_sub (out, arb_mat_entry (s, x % 2, x), arb_mat_entry (s, 1 - x % 2, x),
             prec);
    arb_mat_clear (s);
    return EVALUATED;
}

typedef void scores_route (arb_mat_t s, const struct particles *particles,
                           const fmpq_t rate, slong k, slong prec);

static enum evaluation
score (arb_t out, const struct particle_point *point, scores_route *route,
       slong prec)
{
    const struct particles *particles = &point->particles;
    arb_mat_t s;

    arb_mat_init (s, particles->classes, particles->tokens);
    route (s, particles, point->rate, point->steps, prec);
    arb_set (out, arb_mat_entry (s, point->y, point->x));
    arb_mat_clear (s);
    return EVALUATED;
}

enum evaluation
particle_score_ball (arb_t out, const struct particle_point *point, slong prec)
{
    return score (out, point, particle_scores, prec);
}

enum evaluation
particle_score_by_weights (arb_t out, const struct particle_point *point,
                           slong prec)
{
    return score (out, point, particle_weights, prec);
}

enum evaluation
particle_margin_exact (fmpq_t value, const struct particle_point *point)
{
    const struct particles *particles = &point->particles;
    slong x = point->x;
    fmpq_mat_t s;

    if (point->steps > 1)
        return UNABLE;
    fmpq_mat_init (s, particles->classes, particles->tokens);
    particle_first (s, particles, point->rate, point->steps);
    fmpq_sub (value, fmpq_mat_entry (s, x % 2, x),
              fmpq_mat_entry (s, 1 - x % 2, x));
    fmpq_mat_clear (s);
    return EVALUATED;
}

enum evaluation
particle_score_exact (fmpq_t value, const struct particle_point *point)
{
    const struct particles *particles = &point->particles;
    fmpq_mat_t s;

    if (point->steps > 1)
        return UNABLE;
    fmpq_mat_init (s, particles->classes, particles->tokens);
    particle_first (s, particles, point->rate, point->steps);
    fmpq_set (value, fmpq_mat_entry (s, point->y, point->x));
    fmpq_mat_clear (s);
    return EVALUATED;
}

static double
work_of (struct particle_point point)
{
    return particle_work (&point.particles, (double) point.steps);
}

double
particle_margin_work (const fmpq *at, slong prec)
{
    (void) prec;
    return work_of (particle_margin_at (at));
}

double
particle_batches_work (const fmpq *at, slong prec)
{
    (void) prec;
    return work_of (particle_batches_at (at));
}

double
particle_scores_work (const fmpq *at, slong prec)
{
    (void) prec;
    return work_of (particle_scores_at (at));
}
