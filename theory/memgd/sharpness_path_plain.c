/*
 * The sharpness of two tokens after k steps of gradient descent, by plain
 * balls in the sum and the difference of the margins: theory/pair_plain.h.
 */
#include "theory/pair_plain.h"
#include "theory/quantity.h"

enum { STEPS = 3 };

/* The larger root of x^2 - 2 (h_1 + h_2) x + 4 h_1 h_2 (1 - corr^2), where
   p / (4 cosh^2 (m/2)) is h; 1 - corr^2 = up across / (up + across)^2 4. */
static void
sharpness (arb_t out, const struct pair_plain *plain)
{
    slong prec = plain->prec;
    arb_ptr h = _arb_vec_init (4), sum = h + 2, rest = h + 3;
    int i;

    for (i = 0; i < 2; i++) {
        pair_plain_margin (h + i, plain, i);
        arb_mul_2exp_si (h + i, h + i, -1);
        arb_cosh (h + i, h + i, prec);
        arb_mul_2exp_si (h + i, h + i, 1);
        arb_mul (h + i, h + i, h + i, prec);
        arb_div (h + i, i == 0 ? plain->p : plain->q, h + i, prec);
    }
    arb_add (sum, plain->up, plain->across, prec);
    arb_mul (sum, sum, sum, prec);
    arb_mul (rest, plain->up, plain->across, prec);
    arb_div (rest, rest, sum, prec);
    arb_mul (rest, rest, h, prec);
    arb_mul (rest, rest, h + 1, prec);
    arb_mul_2exp_si (rest, rest, 4);
    arb_add (sum, h, h + 1, prec);
    arb_mul (out, sum, sum, prec);
    arb_sub (out, out, rest, prec);
    arb_sqrtpos (out, out, prec);
    arb_add (out, out, sum, prec);
    _arb_vec_clear (h, 4);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    struct pair_plain plain;

    pair_plain_start (&plain, at, prec);
    for (; k > 0; k--)
        pair_plain_step (&plain);
    sharpness (out, &plain);
    pair_plain_clear (&plain);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 150 * (1 + fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_sharpness_path_plain) = {
    .axes = "p corr eta k",
    .domain =
        "0 < p < 1, -1 < corr < 1, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "h_1 + h_2 + \\sqrt{(h_1+h_2)^2 - 4(1-\\rho^2)h_1h_2},\\ h_i = "
               "p_i/(2\\cosh(m_i/2))^2",
    .ball = ball,
    .work = work,
};
