/*
 * Scores S = U W E^T.  A gradient step W + eta U^T Q E, with any residuals Q,
 * makes S + eta (U U^T) Q (E E^T) of them: W itself does not enter, nor do U
 * and E but through their Gram matrices, which no rotation changes.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rotation.h"
#include "theory/particle.h"

#include <stdio.h>

USES (quantity, memgd_particle_margin);
USES (quantity, memgd_particle_scores);
USES (quantity, memgd_particle_batches);

/* A memory in rationals: outputs M x D, keys N x D, weights D x D. */
struct exact {
    slong tokens, classes, dim;
    fmpq_mat_t keys, outputs, weights;
};

static void
exact_init (struct exact *exact, slong n, slong m, slong dim)
{
    exact->tokens = n;
    exact->classes = m;
    exact->dim = dim;
    fmpq_mat_init (exact->keys, n, dim);
    fmpq_mat_init (exact->outputs, m, dim);
    fmpq_mat_init (exact->weights, dim, dim);
}

static void
exact_clear (struct exact *exact)
{
    fmpq_mat_clear (exact->keys);
    fmpq_mat_clear (exact->outputs);
    fmpq_mat_clear (exact->weights);
}

/* The family in the first D coordinates, outputs unit vectors or not. */
static void
exact_family (struct exact *exact, slong d, int orthonormal)
{
    slong x, y, i;

    for (x = 0; x < exact->tokens; x++)
        for (i = 0; i < d; i++)
            particle_key (fmpq_mat_entry (exact->keys, x, i), x, i);
    if (orthonormal)
        fmpq_mat_one (exact->outputs);
    else
        for (y = 0; y < exact->classes; y++)
            for (i = 0; i < d; i++)
                particle_output (fmpq_mat_entry (exact->outputs, y, i), y, i);
}

/* Turn the keys by Q and the outputs by Q^2, and the weights with them. */
static void
exact_turn (struct exact *exact)
{
    slong dim = exact->dim;
    fmpq_mat_t q, back, copy;

    fmpq_mat_init (q, dim, dim);
    fmpq_mat_init (back, dim, dim);
    fmpq_mat_init (copy, dim, dim);
    rational_rotation (q);
    fmpq_mat_mul (exact->keys, exact->keys, q);
    fmpq_mat_mul (exact->weights, exact->weights, q);
    fmpq_mat_mul (q, q, q);
    fmpq_mat_mul (exact->outputs, exact->outputs, q);
    fmpq_mat_transpose (back, q);
    fmpq_mat_mul (copy, back, exact->weights);
    fmpq_mat_set (exact->weights, copy);
    fmpq_mat_clear (q);
    fmpq_mat_clear (back);
    fmpq_mat_clear (copy);
}

/* W += U^T Q E. */
static void
exact_step (struct exact *exact, const fmpq_mat_t residuals)
{
    fmpq_mat_t back, left, move;

    fmpq_mat_init (back, exact->dim, exact->classes);
    fmpq_mat_init (left, exact->dim, exact->tokens);
    fmpq_mat_init (move, exact->dim, exact->dim);
    fmpq_mat_transpose (back, exact->outputs);
    fmpq_mat_mul (left, back, residuals);
    fmpq_mat_mul (move, left, exact->keys);
    fmpq_mat_add (exact->weights, exact->weights, move);
    fmpq_mat_clear (back);
    fmpq_mat_clear (left);
    fmpq_mat_clear (move);
}

/* S = U W E^T. */
static void
exact_scores (fmpq_mat_t s, const struct exact *exact)
{
    fmpq_mat_t back, left;

    fmpq_mat_init (back, exact->dim, exact->tokens);
    fmpq_mat_init (left, exact->classes, exact->dim);
    fmpq_mat_transpose (back, exact->keys);
    fmpq_mat_mul (left, exact->outputs, exact->weights);
    fmpq_mat_mul (s, left, back);
    fmpq_mat_clear (back);
    fmpq_mat_clear (left);
}

/* Set Q to RATE p (1[right] - 1/M), the residuals at W = 0. */
static void
first_residuals (fmpq_mat_t q, const fmpq *p, const fmpq_t rate)
{
    slong m = fmpq_mat_nrows (q), x, y;

    for (x = 0; x < fmpq_mat_ncols (q); x++)
        for (y = 0; y < m; y++) {
            fmpq *entry = fmpq_mat_entry (q, y, x);
            fmpq_set_si (entry, -1, (ulong) m);
            if (y == x % m)
                fmpq_add_si (entry, entry, 1);
            fmpq_mul (entry, entry, p + x);
            fmpq_mul (entry, entry, rate);
        }
}

/* The scores after one step of 3/2 on the turned family, frequencies or a
   BATCH: no Gram matrix enters. */
static void
first_scores (fmpq_mat_t s, slong d, int orthonormal, slong batch)
{
    enum { DIM = 5 };
    slong n = fmpq_mat_ncols (s), m = fmpq_mat_nrows (s);
    fmpq *p = _fmpq_vec_init (n);
    struct exact exact;
    fmpq_mat_t q;
    fmpq_t rate;

    fmpq_init (rate);
    fmpq_mat_init (q, m, n);
    exact_init (&exact, n, m, DIM);
    fmpq_set_si (rate, 3, 2);
    if (batch == 0)
        particle_mass (p, n);
    else
        particle_batch (p, 0, batch, n);
    exact_family (&exact, d, orthonormal);
    exact_turn (&exact);
    first_residuals (q, p, rate);
    exact_step (&exact, q);
    exact_scores (s, &exact);
    _fmpq_vec_clear (p, n);
    fmpq_clear (rate);
    fmpq_mat_clear (q);
    exact_clear (&exact);
}

/* All scores of N tokens among M classes in D dimensions. */
static enum truth
scores_case (slong n, slong m, slong d)
{
    enum truth truth = PROVED;
    slong x, y;
    fmpq_mat_t s;
    char at[64];

    fmpq_mat_init (s, m, n);
    first_scores (s, d, 0, 0);
    for (x = 0; x < n; x++)
        for (y = 0; y < m; y++) {
            snprintf (at, sizeof at, "%ld %ld %ld 3/2 %ld %ld 1", (long) n,
                      (long) m, (long) d, (long) x + 1, (long) y + 1);
            truth =
                weaker (truth, evaluates_to (&memgd_particle_scores_quantity,
                                             at, fmpq_mat_entry (s, y, x)));
        }
    fmpq_mat_clear (s);
    return truth;
}

/* All margins of N tokens in D dimensions, in batches or not. */
static enum truth
margins_case (slong n, slong d, slong batch)
{
    enum truth truth = PROVED;
    slong x;
    fmpq_mat_t s;
    fmpq_t margin;
    char at[64];

    fmpq_init (margin);
    fmpq_mat_init (s, 2, n);
    first_scores (s, d, 1, batch);
    for (x = 0; x < n; x++) {
        fmpq_sub (margin, fmpq_mat_entry (s, x % 2, x),
                  fmpq_mat_entry (s, 1 - x % 2, x));
        if (batch == 0)
            snprintf (at, sizeof at, "%ld %ld 3/2 %ld 1", (long) n, (long) d,
                      (long) x + 1);
        else
            snprintf (at, sizeof at, "%ld %ld 3/2 %ld %ld 1", (long) n,
                      (long) d, (long) batch, (long) x + 1);
        truth = weaker (
            truth, evaluates_to (batch == 0 ? &memgd_particle_margin_quantity
                                            : &memgd_particle_batches_quantity,
                                 at, margin));
    }
    fmpq_clear (margin);
    fmpq_mat_clear (s);
    return truth;
}

static enum truth
first_step (struct certificate *certificate)
{
    enum truth truth;

    (void) certificate;
    truth = weaker (scores_case (3, 3, 4), scores_case (7, 2, 3));
    truth =
        weaker (truth, weaker (scores_case (5, 4, 2), margins_case (7, 3, 0)));
    truth = weaker (truth, margins_case (4, 5, 0));
    return weaker (truth,
                   weaker (margins_case (7, 3, 3), margins_case (5, 4, 1)));
}

/* Fill A with rationals that look like any others. */
static void
fill (fmpq_mat_t a, slong seed)
{
    slong i, j;

    for (i = 0; i < fmpq_mat_nrows (a); i++)
        for (j = 0; j < fmpq_mat_ncols (a); j++)
            fmpq_set_si (fmpq_mat_entry (a, i, j),
                         (seed * (i + 2) * (j + 3) + i * i + 7 * j) % 19 - 9,
                         (ulong) ((seed + 3 * i + 5 * j) % 7 + 1));
}

/* Is the step of S by Gram matrices that of the weights, turned and not, for
   weights W and residuals Q that are any numbers? */
static enum truth
any_case (slong n, slong m, slong d)
{
    enum truth truth = PROVED;
    struct exact exact;
    fmpq_mat_t q, s, meant, part, g, k;
    int turned;

    exact_init (&exact, n, m, 5);
    fmpq_mat_init (q, m, n);
    fmpq_mat_init (s, m, n);
    fmpq_mat_init (meant, m, n);
    fmpq_mat_init (part, m, n);
    fmpq_mat_init (g, n, n);
    fmpq_mat_init (k, m, m);
    exact_family (&exact, d, 0);
    particle_key_gram (g, d);
    particle_output_gram (k, d);
    for (turned = 0; turned < 2; turned++) {
        fill (exact.weights, 11);
        fill (q, 4);
        exact_scores (meant, &exact);
        fmpq_mat_mul (part, k, q);
        fmpq_mat_mul (s, part, g);
        fmpq_mat_add (meant, meant, s);
        if (turned)
            exact_turn (&exact);
        exact_step (&exact, q);
        exact_scores (s, &exact);
        if (!fmpq_mat_equal (s, meant))
            truth = DISPROVED;
    }
    fmpq_mat_clear (q);
    fmpq_mat_clear (s);
    fmpq_mat_clear (meant);
    fmpq_mat_clear (part);
    fmpq_mat_clear (g);
    fmpq_mat_clear (k);
    exact_clear (&exact);
    return truth;
}

static enum truth
any_step (struct certificate *certificate)
{
    (void) certificate;
    return weaker (any_case (3, 3, 4),
                   weaker (any_case (7, 2, 3), any_case (6, 4, 5)));
}

/* K = 1: the right score gets 1/(1 + E), the other -1/(1 + E), E = e^m. */
static enum truth
two_classes (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E", "(1 - E/(E + 1)) - (-1/(E + 1))", "2/(1 + E)");
}

/* One token with |e|^2 = 25/32 and step 32/25: m_1 = 1, m_2 = 1 + 2/(1 + e).
 */
static enum truth
second_step (struct certificate *certificate)
{
    enum truth truth;
    arb_t m;

    (void) certificate;
    arb_init (m);
    arb_const_e (m, 200);
    arb_add_ui (m, m, 1, 200);
    arb_inv (m, m, 200);
    arb_mul_2exp_si (m, m, 1);
    arb_add_ui (m, m, 1, 200);
    truth = weaker (evaluates_near (&memgd_particle_margin_quantity,
                                    "1 3 32/25 1 2", m, 25),
                    evaluates_near (&memgd_particle_batches_quantity,
                                    "1 3 32/25 4 1 2", m, 25));
    arb_clear (m);
    return truth;
}

static const struct step steps[] = {
    { "first step",
      "N = 3 to 7, M = 2 to 4, d = 2 to 5, keys and outputs turned by "
      "rational rotations: one step on all weights gives the scores and "
      "margins of the balls",
      "derived here", BY_RATIONALS, first_step, NULL },
    { "any step",
      "U (W + U^T Q E) E^T = U W E^T + (U U^T) Q (E E^T) for weights and "
      "residuals that are any numbers, turned or not, three shapes",
      "derived here", BY_RATIONALS, any_step, NULL },
    { "two classes",
      "K = 1, M = 2: the margin's step is 2 \\sigma(-m) times G P",
      "derived here", BY_ALGEBRA, two_classes, NULL },
    { "second step", "N = 1: the ball is 1 + 2/(1+e) after two steps of 32/25",
      "derived here", BY_INTERVALS, second_step, NULL },
};

PROOF (memgd_particle_margin) = { STEPS (steps) };
