#include "proofs/data_cases.h"

#include "proofs/cap_mixture.h"
#include "proofs/enumerate.h"

struct cases {
    const fmpq *p;
    slong n, draws, rho, d, prec;
    arb_srcptr seen; /* probabilities, for sets */
    arb_ptr weights;
    arb_ptr error;
};

/* Add CHANCE times the error with the weights; one half when all are zero. */
static void
add_case (struct cases *cases, const arb_t chance)
{
    slong x;
    int stored = 0;
    arb_t error;

    arb_init (error);
    for (x = 0; x < cases->n; x++)
        stored = stored || !arb_is_zero (cases->weights + x);
    if (stored) {
        cap_mixture (error, cases->p, cases->weights, cases->n, cases->d,
                     cases->prec);
    } else {
        arb_one (error);
        arb_mul_2exp_si (error, error, -1);
    }
    arb_addmul (cases->error, error, chance, cases->prec);
    arb_clear (error);
}

static void
visit_sequence (const slong *sequence, void *data)
{
    struct cases *cases = data;
    slong x, i;
    fmpq_t chance;
    arb_t t;

    fmpq_init (chance);
    arb_init (t);
    fmpq_one (chance);
    _arb_vec_zero (cases->weights, cases->n);
    for (i = 0; i < cases->draws; i++) {
        fmpq_mul (chance, chance, cases->p + sequence[i]);
        arb_add_ui (cases->weights + sequence[i], cases->weights + sequence[i],
                    1, cases->prec);
    }
    for (x = 0; x < cases->n; x++)
        if (!arb_is_zero (cases->weights + x))
            arb_pow_ui (cases->weights + x, cases->weights + x,
                        (ulong) cases->rho, cases->prec);
    arb_set_fmpq (t, chance, cases->prec);
    add_case (cases, t);
    fmpq_clear (chance);
    arb_clear (t);
}

void
data_draws (arb_t error, const fmpq *p, slong n, slong draws, slong rho,
            slong d, slong prec)
{
    struct cases cases = { .p = p,
                           .n = n,
                           .draws = draws,
                           .rho = rho,
                           .d = d,
                           .prec = prec,
                           .error = error };

    cases.weights = _arb_vec_init (n);
    arb_zero (error);
    enumerate_sequences (n, draws, visit_sequence, &cases);
    _arb_vec_clear (cases.weights, n);
}

static void
visit_set (const slong *member, void *data)
{
    struct cases *cases = data;
    slong x;
    arb_t chance, t;

    arb_init (chance);
    arb_init (t);
    arb_one (chance);
    for (x = 0; x < cases->n; x++) {
        arb_set_si (cases->weights + x, member[x]);
        arb_set (t, cases->seen + x);
        if (!member[x]) {
            arb_sub_ui (t, t, 1, cases->prec);
            arb_neg (t, t);
        }
        arb_mul (chance, chance, t, cases->prec);
    }
    add_case (cases, chance);
    arb_clear (chance);
    arb_clear (t);
}

void
data_poisson (arb_t error, const fmpq *p, slong n, const fmpq_t draws, slong d,
              slong prec)
{
    struct cases cases = {
        .p = p, .n = n, .d = d, .prec = prec, .error = error
    };
    arb_ptr seen = _arb_vec_init (n);
    fmpq_t mean;
    slong x;

    fmpq_init (mean);
    cases.weights = _arb_vec_init (n);
    cases.seen = seen;
    for (x = 0; x < n; x++) {
        fmpq_mul (mean, p + x, draws);
        fmpq_neg (mean, mean);
        arb_set_fmpq (seen + x, mean, prec);
        arb_exp (seen + x, seen + x, prec);
        arb_sub_ui (seen + x, seen + x, 1, prec);
        arb_neg (seen + x, seen + x);
    }
    arb_zero (error);
    enumerate_subsets (n, visit_set, &cases);
    fmpq_clear (mean);
    _arb_vec_clear (cases.weights, n);
    _arb_vec_clear (seen, n);
}
