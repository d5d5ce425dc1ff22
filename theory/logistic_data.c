#include "theory/logistic_data.h"

enum { SAMPLES, FEATURES, SEED, PENALTY, HIGHEST = 512 };

slong
logistic_begin (slong seed)
{
    return 1000003 * (seed + 1) % 2147483647;
}

slong
logistic_draw (slong *state)
{
    *state = *state * 48271 % 2147483647;
    return *state % (2 * HIGHEST + 1) - HIGHEST;
}

static void
make_features (struct logistic_data *data, slong seed, slong prec)
{
    slong state = logistic_begin (seed), i, j;

    for (i = 0; i < data->n; i++) {
        arb_ptr z = data->z + i * data->d;
        slong sum = 0;
        for (j = 0; j < data->d; j++) {
            slong number = logistic_draw (&state);
            sum += j < 2 ? number : 0;
            arb_set_si (z + j, number);
        }
        sum += logistic_draw (&state);
        for (j = 0; j < data->d; j++) {
            if (sum < 0)
                arb_neg (z + j, z + j);
            arb_mul_2exp_si (z + j, z + j, -9);
            arb_div_si (z + j, z + j, j + 1, prec);
        }
    }
}

void
logistic_init (struct logistic_data *data, const fmpq *at, slong prec)
{
    slong seed = 0, size;
    arb_t squares;

    fmpq_get_index (&data->n, at + SAMPLES);
    fmpq_get_index (&data->d, at + FEATURES);
    fmpq_get_index (&seed, at + SEED);
    size = data->n * data->d;
    data->z = _arb_vec_init (size);
    arb_init (data->penalty);
    arb_init (data->smoothness);
    arb_init (squares);
    make_features (data, seed, prec);
    arb_set_fmpq (data->penalty, at + PENALTY, prec);
    arb_dot (squares, NULL, 0, data->z, 1, data->z, 1, size, prec);
    arb_div_si (squares, squares, 4 * data->n, prec);
    arb_mul_2exp_si (data->smoothness, data->penalty, 1);
    arb_add (data->smoothness, data->smoothness, squares, prec);
    arb_clear (squares);
}

void
logistic_clear (struct logistic_data *data)
{
    _arb_vec_clear (data->z, data->n * data->d);
    arb_clear (data->penalty);
    arb_clear (data->smoothness);
}

/* Add the penalty of W to F and its gradient to G, and scale the sums over
   samples by 1 / n before. */
static void
penalise (arb_t f, arb_ptr g, arb_srcptr w, const struct logistic_data *data,
          slong prec)
{
    arb_t part;
    slong j;

    arb_init (part);
    arb_dot (part, NULL, 0, w, 1, w, 1, data->d, prec);
    arb_div_si (f, f, data->n, prec);
    arb_addmul (f, part, data->penalty, prec);
    arb_mul_2exp_si (part, data->penalty, 1);
    for (j = 0; j < data->d; j++) {
        arb_div_si (g + j, g + j, data->n, prec);
        arb_addmul (g + j, part, w + j, prec);
    }
    arb_clear (part);
}

void
logistic_objective (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w,
                    const void *context, slong prec)
{
    const struct logistic_data *data = context;
    slong d = data->d, i, j;
    arb_ptr v = _arb_vec_init (2 + data->n), e = v, part = v + 1, s = v + 2;

    arb_zero (f);
    _arb_vec_zero (g, d);
    for (i = 0; i < data->n; i++) {
        arb_srcptr z = data->z + i * d;
        arb_dot (e, NULL, 0, z, 1, w, 1, d, prec);
        arb_neg (e, e);
        arb_exp (e, e, prec);
        arb_log1p (part, e, prec);
        arb_add (f, f, part, prec);
        arb_add_ui (part, e, 1, prec);
        arb_div (s + i, e, part, prec);
        for (j = 0; j < d; j++)
            arb_submul (g + j, s + i, z + j, prec);
    }
    penalise (f, g, w, data, prec);
    if (q != NULL) {
        _arb_vec_zero (q, d);
        for (i = 0; i < data->n; i++) {
            arb_srcptr z = data->z + i * d;
            arb_dot (part, NULL, 0, z, 1, g, 1, d, prec);
            arb_mul (part, part, s + i, prec);
            arb_submul (part, part, s + i, prec);
            for (j = 0; j < d; j++)
                arb_addmul (q + j, part, z + j, prec);
        }
        arb_zero (e);
        penalise (e, q, g, data, prec);
    }
    _arb_vec_clear (v, 2 + data->n);
}

int
logistic_teleport (arb_ptr w, const struct logistic_data *data, slong steps,
                   slong prec)
{
    fmpq *settings = _fmpq_vec_init (2);
    struct routine routine = { .dim = data->d,
                               .objective = logistic_objective,
                               .context = data,
                               .rho = settings,
                               .shrink = settings + 1,
                               .steps = steps };
    struct standing standing;
    int certain;

    fmpq_set_si (settings, 1, 10);
    fmpq_set_si (settings + 1, 1, 2);
    standing_init (&standing, data->d);
    certain = routine_run (&standing, &routine, w, prec);
    _arb_vec_set (w, standing.w, data->d);
    standing_clear (&standing);
    _fmpq_vec_clear (settings, 2);
    return certain;
}

int
logistic_descend (arb_ptr w, const struct logistic_data *data, slong k,
                  slong steps, slong prec)
{
    arb_ptr g = _arb_vec_init (data->d);
    int certain = 1;
    arb_t f;
    slong j;

    arb_init (f);
    for (; k > 0 && certain; k--) {
        if (steps > 0)
            certain = logistic_teleport (w, data, steps, prec);
        logistic_objective (f, g, NULL, w, data, prec);
        for (j = 0; j < data->d; j++) {
            arb_div (g + j, g + j, data->smoothness, prec);
            arb_sub (w + j, w + j, g + j, prec);
        }
    }
    arb_clear (f);
    _arb_vec_clear (g, data->d);
    return certain;
}

void
logistic_measure (arb_t out, standing_measure *measure, const fmpq *at,
                  const fmpq *rho, slong steps, slong prec)
{
    fmpq *shrink = _fmpq_vec_init (1);
    struct logistic_data data;
    struct routine routine = { .objective = logistic_objective,
                               .context = &data,
                               .rho = rho,
                               .shrink = shrink,
                               .steps = steps };
    arb_ptr start;

    fmpq_set_si (shrink, 1, 2);
    logistic_init (&data, at, prec);
    routine.dim = data.d;
    start = _arb_vec_init (data.d);
    routine_measure (out, measure, &routine, start, prec);
    _arb_vec_clear (start, data.d);
    logistic_clear (&data);
    _fmpq_vec_clear (shrink, 1);
}

void
logistic_first_step (arb_t whole, arb_t across, arb_t square, const fmpq *at,
                     slong prec)
{
    struct logistic_data data;
    arb_ptr v, g, q;

    logistic_init (&data, at, prec);
    v = _arb_vec_init (3 * data.d);
    g = v + data.d;
    q = v + 2 * data.d;
    logistic_objective (whole, g, q, v, &data, prec);
    arb_dot (square, NULL, 0, g, 1, g, 1, data.d, prec);
    arb_dot (across, NULL, 0, g, 1, q, 1, data.d, prec);
    arb_dot (whole, NULL, 0, q, 1, q, 1, data.d, prec);
    arb_mul (across, across, across, prec);
    arb_div (across, across, square, prec);
    arb_sub (across, whole, across, prec);
    _arb_vec_clear (v, 3 * data.d);
    logistic_clear (&data);
}

double
logistic_work (const fmpq *at, double evaluations)
{
    double samples = fmpz_get_d (fmpq_numref (at)),
           features = fmpz_get_d (fmpq_numref (at + 1));

    return evaluations * samples * (100 + 4 * features);
}
