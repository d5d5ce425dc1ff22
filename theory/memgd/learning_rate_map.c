/*
 * The first step with two positive margins on the released grid of log-odds,
 * step sizes and inner products: log (p/q) = 10^(i/9 - 1/2),
 * eta = 10^(2j/9 - 1), corr = 1/2 + k/18, i, j = 0..9, k = 0..8.  The
 * irrational parameters enter as balls, so the integer is theirs and not that
 * of any rounding.
 */
#include "theory/pair_events.h"

enum { ODDS, RATE, ALIGN };

/* Set X to 10^(NUM/18). */
static void
power (arb_t x, slong num, slong prec)
{
    arb_t ten;

    arb_init (ten);
    arb_set_ui (ten, 10);
    arb_root_ui (ten, ten, 18, prec);
    arb_set_si (x, num);
    arb_pow (x, ten, x, prec);
    arb_clear (ten);
}

static slong
index_of (const fmpq *at, int axis)
{
    return fmpz_get_si (fmpq_numref (at + axis));
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    struct pair_descent descent;
    arb_ptr v = _arb_vec_init (3);

    power (v, 2 * index_of (at, ODDS) - 9, prec);
    arb_neg (v, v);
    arb_exp (v, v, prec);
    arb_add_ui (v, v, 1, prec);
    arb_inv (v, v, prec);
    arb_set_si (v + 1, 9 + index_of (at, ALIGN));
    arb_div_ui (v + 1, v + 1, 18, prec);
    power (v + 2, 4 * index_of (at, RATE) - 18, prec);
    pair_descent_init (&descent, v, v + 1, v + 2, prec);
    outcome = pair_first_accurate (out, &descent);
    pair_descent_clear (&descent);
    _arb_vec_clear (v, 3);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

QUANTITY (memgd_learning_rate_map) = {
    .axes = "odds rate align",
    .domain = "integer 0 <= odds <= 9, integer 0 <= rate <= 9, integer 0 <= "
              "align <= 8",
    .formula = "\\min\\{k \\ge 1: m_1, m_2 > 0\\},\\ \\log(p/q) = "
               "10^{i/9-1/2},\\ \\eta = 10^{2j/9-1},\\ \\rho = 1/2 + k/18",
    .ball = ball,
    .exact = exact,
};
