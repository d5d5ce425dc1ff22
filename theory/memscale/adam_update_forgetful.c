/* The second step of adam_update had Adam no momenta: h / (|h| + epsilon). */
#include "theory/quantity.h"

USES (quantity, memscale_sign_update);

enum { BEFORE, NOW };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2);
    enum evaluation outcome;

    fmpq_one (v);
    fmpq_set (v + 1, at + NOW);
    outcome = memscale_sign_update_quantity.ball (out, v, prec);
    _fmpq_vec_clear (v, 2);
    return outcome;
}

QUANTITY (memscale_adam_update_forgetful) = {
    .axes = "g h",
    .domain = "",
    .formula = "h/(|h| + \\epsilon)",
    .ball = ball,
};
