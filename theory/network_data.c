#include "theory/network_data.h"

enum { SAMPLES, FEATURES, HIDDEN, SEED, PENALTY };

/* The labels again, by the rule of the data. */
static void
make_labels (struct network_data *network, slong seed)
{
    slong state = logistic_begin (seed), i, j;

    for (i = 0; i < network->data.n; i++) {
        slong sum = 0;
        for (j = 0; j < network->data.d; j++) {
            slong number = logistic_draw (&state);
            sum += j < 2 ? number : 0;
        }
        network->label[i] = sum + logistic_draw (&state) < 0 ? -1 : 1;
    }
}

void
network_init (struct network_data *network, const fmpq *at, slong prec)
{
    fmpq *plain = _fmpq_vec_init (4);
    slong seed = 0, state, i;

    fmpq_set (plain, at + SAMPLES);
    fmpq_set (plain + 1, at + FEATURES);
    fmpq_set (plain + 2, at + SEED);
    fmpq_set (plain + 3, at + PENALTY);
    logistic_init (&network->data, plain, prec);
    fmpq_get_index (&network->hidden, at + HIDDEN);
    fmpq_get_index (&seed, at + SEED);
    network->dim = network->hidden * (network->data.d + 2) + 1;
    network->start = _arb_vec_init (network->dim);
    network->label =
        flint_malloc ((size_t) network->data.n * sizeof *network->label);
    make_labels (network, seed);
    state = logistic_begin (seed + 1);
    for (i = 0; i < network->dim; i++) {
        arb_set_si (network->start + i, logistic_draw (&state));
        arb_mul_2exp_si (network->start + i, network->start + i, -9);
    }
    _fmpq_vec_clear (plain, 4);
}

void
network_clear (struct network_data *network)
{
    _arb_vec_clear (network->start, network->dim);
    flint_free (network->label);
    logistic_clear (&network->data);
}

/* What one sample makes of the weights. */
struct sample {
    arb_ptr z, smooth, step, dz; /* inputs, softplus, its slope; and moved */
    arb_t slope, bend;           /* of the loss in the output */
    arb_t part;
};

/* Set S to log (1 + e^z) and D to 1 / (1 + e^-z). */
static void
softplus (arb_t s, arb_t d, const arb_t z, slong prec)
{
    arb_t e;

    arb_init (e);
    arb_exp (e, z, prec);
    arb_log1p (s, e, prec);
    arb_add_ui (d, e, 1, prec);
    arb_div (d, e, d, prec);
    arb_clear (e);
}

/* Set Z to W x + b for the weights W and sample I; the rows of the data are
   features times label. */
static void
inputs (arb_ptr z, arb_srcptr w, const struct network_data *network, slong i,
        slong prec)
{
    slong d = network->data.d, m = network->hidden, j;

    for (j = 0; j < m; j++) {
        arb_dot (z + j, NULL, 0, w + j * d, 1, network->data.z + i * d, 1, d,
                 prec);
        if (network->label[i] < 0)
            arb_neg (z + j, z + j);
        arb_add (z + j, z + j, w + m * d + j, prec);
    }
}

/* Pass sample I forward; add its loss to F. */
static void
forward (struct sample *sample, arb_t f, arb_srcptr w,
         const struct network_data *network, slong i, slong prec)
{
    slong d = network->data.d, m = network->hidden, j;
    arb_srcptr outer = w + m * d + m;

    inputs (sample->z, w, network, i, prec);
    for (j = 0; j < m; j++)
        softplus (sample->smooth + j, sample->step + j, sample->z + j, prec);
    arb_dot (sample->part, w + m * d + 2 * m, 0, outer, 1, sample->smooth, 1,
             m, prec);
    if (network->label[i] > 0)
        arb_neg (sample->part, sample->part);
    /* The margin is minus that: the loss is log (1 + e^-margin). */
    softplus (sample->bend, sample->slope, sample->part, prec);
    arb_add (f, f, sample->bend, prec);
    arb_mul (sample->bend, sample->slope, sample->slope, prec);
    arb_sub (sample->bend, sample->slope, sample->bend, prec);
    if (network->label[i] > 0)
        arb_neg (sample->slope, sample->slope);
}

/* Add UP times the features of sample I to ROW, and UP to SHIFT. */
static void
back (arb_ptr row, arb_t shift, const arb_t up,
      const struct network_data *network, slong i, slong prec)
{
    slong d = network->data.d;
    arb_t turned;

    arb_init (turned);
    arb_set_si (turned, network->label[i]);
    arb_mul (turned, turned, up, prec);
    _arb_vec_scalar_addmul (row, network->data.z + i * d, d, turned, prec);
    arb_add (shift, shift, up, prec);
    arb_clear (turned);
}

static void
add_gradient (arb_ptr g, struct sample *sample, arb_srcptr w,
              const struct network_data *network, slong i, slong prec)
{
    slong d = network->data.d, m = network->hidden, j;

    for (j = 0; j < m; j++) {
        arb_mul (sample->part, sample->slope, w + m * d + m + j, prec);
        arb_mul (sample->part, sample->part, sample->step + j, prec);
        back (g + j * d, g + m * d + j, sample->part, network, i, prec);
        arb_addmul (g + m * d + m + j, sample->slope, sample->smooth + j,
                    prec);
    }
    arb_add (g + network->dim - 1, g + network->dim - 1, sample->slope, prec);
}

/* The derivative of that along V. */
static void
add_product (arb_ptr q, struct sample *sample, arb_srcptr w, arb_srcptr v,
             const struct network_data *network, slong i, slong prec)
{
    slong d = network->data.d, m = network->hidden, j;
    arb_srcptr outer = w + m * d + m, along = v + m * d + m;
    arb_ptr t = _arb_vec_init (3), moved = t, bent = t + 1, up = t + 2;

    inputs (sample->dz, v, network, i, prec);
    arb_set (moved, v + network->dim - 1);
    for (j = 0; j < m; j++) {
        arb_addmul (moved, along + j, sample->smooth + j, prec);
        arb_mul (up, outer + j, sample->step + j, prec);
        arb_addmul (moved, up, sample->dz + j, prec);
    }
    arb_mul (bent, sample->bend, moved, prec);
    for (j = 0; j < m; j++) {
        /* (bent v + slope dv) s + slope v s (1 - s) dz. */
        arb_sub_ui (up, sample->step + j, 1, prec);
        arb_mul (up, up, sample->dz + j, prec);
        arb_mul (up, up, outer + j, prec);
        arb_sub (up, along + j, up, prec);
        arb_mul (up, up, sample->slope, prec);
        arb_addmul (up, bent, outer + j, prec);
        arb_mul (up, up, sample->step + j, prec);
        back (q + j * d, q + m * d + j, up, network, i, prec);
        arb_mul (up, sample->slope, sample->step + j, prec);
        arb_mul (up, up, sample->dz + j, prec);
        arb_addmul (up, bent, sample->smooth + j, prec);
        arb_add (q + m * d + m + j, q + m * d + m + j, up, prec);
    }
    arb_add (q + network->dim - 1, q + network->dim - 1, bent, prec);
    _arb_vec_clear (t, 3);
}

/* Divide G by n and add 2 reg times W. */
static void
penalise (arb_ptr g, arb_srcptr w, const struct network_data *network,
          slong prec)
{
    arb_t twice;
    slong j;

    arb_init (twice);
    arb_mul_2exp_si (twice, network->data.penalty, 1);
    for (j = 0; j < network->dim; j++) {
        arb_div_si (g + j, g + j, network->data.n, prec);
        arb_addmul (g + j, twice, w + j, prec);
    }
    arb_clear (twice);
}

static void
sample_init (struct sample *sample, slong m)
{
    sample->z = _arb_vec_init (4 * m);
    sample->smooth = sample->z + m;
    sample->step = sample->z + 2 * m;
    sample->dz = sample->z + 3 * m;
    arb_init (sample->slope);
    arb_init (sample->bend);
    arb_init (sample->part);
}

static void
sample_clear (struct sample *sample, slong m)
{
    _arb_vec_clear (sample->z, 4 * m);
    arb_clear (sample->slope);
    arb_clear (sample->bend);
    arb_clear (sample->part);
}

void
network_objective (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w,
                   const void *context, slong prec)
{
    const struct network_data *network = context;
    slong n = network->data.n, dim = network->dim, i;
    struct sample sample;

    sample_init (&sample, network->hidden);
    arb_zero (f);
    _arb_vec_zero (g, dim);
    for (i = 0; i < n; i++) {
        forward (&sample, f, w, network, i, prec);
        add_gradient (g, &sample, w, network, i, prec);
    }
    penalise (g, w, network, prec);
    arb_div_si (f, f, n, prec);
    arb_dot (sample.part, NULL, 0, w, 1, w, 1, dim, prec);
    arb_addmul (f, sample.part, network->data.penalty, prec);
    if (q != NULL) {
        arb_t again;
        arb_init (again);
        _arb_vec_zero (q, dim);
        for (i = 0; i < n; i++) {
            forward (&sample, again, w, network, i, prec);
            add_product (q, &sample, w, g, network, i, prec);
        }
        penalise (q, g, network, prec);
        arb_clear (again);
    }
    sample_clear (&sample, network->hidden);
}

void
network_measure (arb_t out, standing_measure *measure, const fmpq *at,
                 slong prec)
{
    fmpq *shrink = _fmpq_vec_init (1);
    struct network_data network;
    struct routine routine = { .objective = network_objective,
                               .context = &network,
                               .rho = at + 5,
                               .shrink = shrink };

    fmpq_set_si (shrink, 1, 2);
    fmpq_get_index (&routine.steps, at + 6);
    network_init (&network, at, prec);
    routine.dim = network.dim;
    routine_measure (out, measure, &routine, network.start, prec);
    network_clear (&network);
    _fmpq_vec_clear (shrink, 1);
}

double
network_work (const fmpq *at, slong prec)
{
    double samples = fmpz_get_d (fmpq_numref (at)),
           features = fmpz_get_d (fmpq_numref (at + 1)),
           hidden = fmpz_get_d (fmpq_numref (at + 2));

    (void) prec;
    return 4 * (1 + fmpz_get_d (fmpq_numref (at + 6))) * samples * hidden
           * (200 + 6 * features);
}
