/*
 * By how much at most S steps of the published routine, halving from rho,
 * raise the objective of a network of softplus units: theory/network_data.h.
 * Every decision is certain.
 */
#include "theory/network_data.h"

enum { RHO = 5, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *shrink = _fmpq_vec_init (1);
    struct network_data network;
    struct routine routine = { .objective = network_objective,
                               .context = &network,
                               .rho = at + RHO,
                               .shrink = shrink };
    struct standing standing;

    fmpq_set_si (shrink, 1, 2);
    fmpq_get_index (&routine.steps, at + STEPS);
    network_init (&network, at, prec);
    routine.dim = network.dim;
    standing_init (&standing, network.dim);
    if (routine_run (&standing, &routine, network.start, prec))
        arb_sub (out, standing.value, standing.level, prec);
    else
        arb_indeterminate (out); /* more precision decides */
    standing_clear (&standing);
    network_clear (&network);
    _fmpq_vec_clear (shrink, 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double samples = fmpz_get_d (fmpq_numref (at)),
           features = fmpz_get_d (fmpq_numref (at + 1)),
           hidden = fmpz_get_d (fmpq_numref (at + 2));

    (void) prec;
    return 4 * (1 + fmpz_get_d (fmpq_numref (at + STEPS))) * samples * hidden
           * (200 + 6 * features);
}

QUANTITY (teleport_network_rise) = {
    .axes = "n d m seed reg rho S",
    .domain = "integer 1 <= n <= 1000, integer 2 <= d <= 50, integer 1 <= m "
              "<= 10, integer 0 <= seed <= 1000000, reg > 0, rho > 0, integer "
              "1 <= S <= 1000",
    .formula = "f(w_S) - f(w_0)",
    .ball = ball,
    .work = work,
};
