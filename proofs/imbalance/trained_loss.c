/*
 * The recursion of m^2 + m scores against the model itself: all weights, all
 * samples, in balls, with inputs that have the inner products by construction:
 * 1/2 + H / sqrt 12, the rows of H those of a Hadamard matrix.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_trained_loss);
USES (quantity, imbalance_trained_gradient);
USES (quantity, imbalance_trained_trace);
USES (quantity, imbalance_trained_slope);

enum { PREC = 400 };

/* Sign of row I and column J of a matrix of order 12 by Paley, or else a power
   of two by Sylvester. */
static int
sign (slong order, slong i, slong j)
{
    slong both = i & j, k;
    int value = 1;

    if (order != 12) {
        for (; both != 0; both &= both - 1)
            value = -value;
        return value;
    }
    if (i == 0 || i == j)
        return 1;
    if (j == 0)
        return -1;
    for (k = 1; k < 11; k++)
        if (k * k % 11 == (j - i + 11) % 11)
            return 1;
    return -1;
}

struct model {
    slong m, n, c, d;
    arb_ptr x, w, v, g, p; /* n d, c d, c d, c d, n c */
    slong *label;
};

static void
model_init (struct model *model, slong m)
{
    slong i, j, k = 0;
    arb_t root;

    model->m = m;
    model->n = m << m;
    model->c = ((slong) 1 << m) - 1;
    model->d = (m + 1) << m;
    model->x = _arb_vec_init (model->n * model->d);
    model->w = _arb_vec_init (model->c * model->d);
    model->v = _arb_vec_init (model->c * model->d);
    model->g = _arb_vec_init (model->c * model->d);
    model->p = _arb_vec_init (model->n * model->c);
    model->label = flint_malloc ((size_t) model->n * sizeof *model->label);
    for (i = 0; i < model->c; i++) {
        slong level = 0;
        while ((i + 1) >> (level + 1) > 0)
            level++;
        for (j = 0; j < (slong) 1 << (m - level); j++)
            model->label[k++] = i;
    }
    arb_init (root);
    arb_set_si (root, 12);
    arb_rsqrt (root, root, PREC);
    for (i = 0; i < model->n; i++)
        for (j = 0; j < model->d; j++) {
            arb_ptr x = model->x + i * model->d + j;
            arb_mul_si (x, root, sign (model->d, i + 1, j), PREC);
            arb_mul_2exp_si (x, x, 1);
            arb_add_si (x, x, 1, PREC);
            arb_mul_2exp_si (x, x, -1);
        }
    arb_clear (root);
}

static void
model_clear (struct model *model)
{
    _arb_vec_clear (model->x, model->n * model->d);
    _arb_vec_clear (model->w, model->c * model->d);
    _arb_vec_clear (model->v, model->c * model->d);
    _arb_vec_clear (model->g, model->c * model->d);
    _arb_vec_clear (model->p, model->n * model->c);
    flint_free (model->label);
}

/* Do the rows of the matrix sum to nought, and are they orthogonal? */
static enum truth
orthogonal (struct certificate *certificate)
{
    static const slong orders[] = { 12, 32 };
    size_t o;
    slong i, j, k;

    (void) certificate;
    for (o = 0; o < sizeof orders / sizeof *orders; o++)
        for (i = 0; i < orders[o]; i++)
            for (j = 0; j < orders[o]; j++) {
                slong sum = 0;
                for (k = 0; k < orders[o]; k++)
                    sum += sign (orders[o], i, k) * sign (orders[o], j, k);
                if (sum != (i == j ? orders[o] : 0)
                    || sign (orders[o], 0, j) != 1)
                    return DISPROVED;
            }
    return identity_check ("d h", "d/4 + h/12", "(3*d + h)/12");
}

/* Probabilities of all samples. */
static void
forward (struct model *model)
{
    slong i, k, c = model->c, d = model->d;
    arb_t sum;

    arb_init (sum);
    for (i = 0; i < model->n; i++) {
        arb_ptr p = model->p + i * c;
        arb_zero (sum);
        for (k = 0; k < c; k++) {
            arb_dot (p + k, NULL, 0, model->w + k * d, 1, model->x + i * d, 1,
                     d, PREC);
            arb_exp (p + k, p + k, PREC);
            arb_add (sum, sum, p + k, PREC);
        }
        for (k = 0; k < c; k++)
            arb_div (p + k, p + k, sum, PREC);
    }
    arb_clear (sum);
}

/* The gradient from the probabilities. */
static void
gradient (struct model *model)
{
    slong i, k, c = model->c, d = model->d;
    arb_t r;

    arb_init (r);
    _arb_vec_zero (model->g, c * d);
    for (i = 0; i < model->n; i++)
        for (k = 0; k < c; k++) {
            arb_sub_si (r, model->p + i * c + k, model->label[i] == k, PREC);
            arb_div_si (r, r, model->n, PREC);
            _arb_vec_scalar_addmul (model->g + k * d, model->x + i * d, d, r,
                                    PREC);
        }
    arb_clear (r);
}

static void
train (struct model *model, const fmpq_t eta, const fmpq_t beta, slong steps)
{
    slong size = model->c * model->d;
    arb_t rate, keep;

    arb_init (rate);
    arb_init (keep);
    arb_set_fmpq (rate, eta, PREC);
    arb_neg (rate, rate);
    arb_set_fmpq (keep, beta, PREC);
    for (; steps > 0; steps--) {
        forward (model);
        gradient (model);
        _arb_vec_scalar_mul (model->v, model->v, size, keep, PREC);
        _arb_vec_add (model->v, model->v, model->g, size, PREC);
        _arb_vec_scalar_addmul (model->w, model->v, size, rate, PREC);
    }
    forward (model);
    gradient (model);
    arb_clear (rate);
    arb_clear (keep);
}

/* Trace of block (K, K): sum of p (1 - p) |x|^2 / n. */
static void
block_trace (arb_t trace, const struct model *model, slong k)
{
    slong i;
    arb_t part, q;

    arb_init (part);
    arb_init (q);
    arb_zero (trace);
    for (i = 0; i < model->n; i++) {
        arb_srcptr p = model->p + i * model->c + k,
                   x = model->x + i * model->d;
        arb_dot (part, NULL, 0, x, 1, x, 1, model->d, PREC);
        arb_sub_si (q, p, 1, PREC);
        arb_neg (q, q);
        arb_mul (q, q, p, PREC);
        arb_addmul (trace, part, q, PREC);
    }
    arb_div_si (trace, trace, model->n, PREC);
    arb_clear (part);
    arb_clear (q);
}

/* Do the three quantities at AT agree with the model for class K of each
   group? */
static enum truth
compare (const struct model *model, const char *at)
{
    enum truth truth = PROVED;
    slong g, i, d = model->d;
    char point[128];
    arb_t value;

    arb_init (value);
    for (g = 0; g < model->m; g++) {
        slong k = ((slong) 1 << g) - 1;
        snprintf (point, sizeof point, "%ld %s %ld", (long) model->m, at,
                  (long) g);
        for (i = 0; model->label[i] != k; i++)
            ;
        arb_log (value, model->p + i * model->c + k, PREC);
        arb_neg (value, value);
        truth =
            weaker (truth, evaluates_near (&imbalance_trained_loss_quantity,
                                           point, value, 30));
        arb_dot (value, NULL, 0, model->g + k * d, 1, model->g + k * d, 1, d,
                 PREC);
        truth = weaker (truth,
                        evaluates_near (&imbalance_trained_gradient_quantity,
                                        point, value, 30));
        block_trace (value, model, k);
        truth =
            weaker (truth, evaluates_near (&imbalance_trained_trace_quantity,
                                           point, value, 30));
    }
    arb_clear (value);
    return truth;
}

/* The slope through all classes, one by one: the quotient of sums over pairs
   of classes, which needs no means. */
static enum truth
compare_slope (const struct model *model, const char *at)
{
    slong j, k, c = model->c, d = model->d;
    arb_ptr v = _arb_vec_init (2 * c + 4), x = v, y = v + c, part = v + 2 * c,
            other = part + 1, cross = part + 2, square = part + 3;
    enum truth truth;
    char point[128];

    for (k = 0; k < c; k++) {
        arb_dot (x + k, NULL, 0, model->g + k * d, 1, model->g + k * d, 1, d,
                 PREC);
        arb_log (x + k, x + k, PREC);
        arb_mul_2exp_si (x + k, x + k, -1);
        block_trace (y + k, model, k);
        arb_log (y + k, y + k, PREC);
    }
    for (k = 0; k < c; k++)
        for (j = 0; j < k; j++) {
            arb_sub (part, x + k, x + j, PREC);
            arb_sub (other, y + k, y + j, PREC);
            arb_addmul (cross, part, other, PREC);
            arb_addmul (square, part, part, PREC);
        }
    arb_div (part, cross, square, PREC);
    snprintf (point, sizeof point, "%ld %s", (long) model->m, at);
    truth =
        evaluates_near (&imbalance_trained_slope_quantity, point, part, 25);
    _arb_vec_clear (v, 2 * c + 4);
    return truth;
}

/* M groups, STEPS steps: against all four. */
static enum truth
one_run (slong m, const char *eta, const char *beta, slong steps)
{
    struct model model;
    enum truth truth;
    fmpq *v = _fmpq_vec_init (2);
    char at[96];

    fmpq_set_str (v, eta, 10);
    fmpq_set_str (v + 1, beta, 10);
    snprintf (at, sizeof at, "%s %s %ld", eta, beta, (long) steps);
    model_init (&model, m);
    train (&model, v, v + 1, steps);
    truth = weaker (compare (&model, at), compare_slope (&model, at));
    model_clear (&model);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
whole_model (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (one_run (2, "1/5", "0", 0), one_run (2, "7/5", "0", 7)),
        weaker (one_run (2, "1/5", "9/10", 9),
                weaker (one_run (3, "1/10", "0", 5),
                        one_run (3, "1/20", "1/2", 4))));
}

static const struct step steps[] = {
    { "inputs",
      "the rows of H are orthogonal to each other and, but for the first, to "
      "the constant: inner products are d/4 + [i=j] d/12",
      "derived here", BY_RATIONALS, orthogonal, NULL },
    { "whole model",
      "training all weights in balls (m = 2: 3 classes, 8 samples, 12 inputs; "
      "m = 3: 7, 24, 32), with and without momentum, gives the loss, the "
      "squared gradient and the trace of every group, and the slope",
      "derived here", BY_INTERVALS, whole_model, NULL },
};

PROOF (imbalance_trained_loss) = { STEPS (steps) };
