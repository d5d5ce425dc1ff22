#include "theory/scalar_net.h"

enum { PENALTY, LEVEL };

/* Set P to c + 6 rho^2 and Q to 4 rho^2. */
static void
cubic (fmpq_t p, fmpq_t q, const fmpq *at)
{
    fmpq_mul (q, at + PENALTY, at + PENALTY);
    fmpq_mul_si (p, q, 6);
    fmpq_add (p, p, at + LEVEL);
    fmpq_mul_si (q, q, 4);
}

int
scalar_net_three (const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (3), *p = t, *q = t + 1, *cube = t + 2;
    int three;

    cubic (p, q, at);
    fmpq_pow_si (cube, p, 3);
    fmpq_mul_si (cube, cube, 4);
    fmpq_mul (q, q, q);
    fmpq_mul_si (q, q, 27);
    three = fmpq_cmp (cube, q) > 0;
    _fmpq_vec_clear (t, 3);
    return three;
}

/* With m^2 = p/3, u = 2 m cos t makes u^3 - p u = 2 m^3 cos 3t, which is to be
   q. */
void
scalar_net_root (arb_t u, const fmpq *at, slong k, slong prec)
{
    fmpq *t = _fmpq_vec_init (2);
    arb_ptr v = _arb_vec_init (3), m = v, angle = v + 1, turn = v + 2;

    cubic (t, t + 1, at);
    fmpq_div_fmpz (t, t, (const fmpz[]){ 3 });
    arb_set_fmpq (m, t, prec);
    arb_sqrtpos (m, m, prec);
    arb_pow_ui (angle, m, 3, prec);
    arb_mul_2exp_si (angle, angle, 1);
    arb_set_fmpq (turn, t + 1, prec);
    arb_div (angle, turn, angle, prec);
    arb_acos (angle, angle, prec);
    arb_const_pi (turn, prec);
    /* cos ((t + 2 pi j)/3): largest at j = 0, then 2, then 1. */
    arb_mul_si (turn, turn, k == 3 ? 0 : k == 2 ? 4 : 2, prec);
    arb_add (angle, angle, turn, prec);
    arb_div_ui (angle, angle, 3, prec);
    arb_cos (angle, angle, prec);
    arb_mul (u, angle, m, prec);
    arb_mul_2exp_si (u, u, 1);
    _arb_vec_clear (v, 3);
    _fmpq_vec_clear (t, 2);
}

/* Set REST to (c - u^2/2) / rho. */
static void
both_squares (arb_t rest, const arb_t u, const fmpq *at, slong prec)
{
    arb_t part;

    arb_init (part);
    arb_mul (rest, u, u, prec);
    arb_mul_2exp_si (rest, rest, -1);
    arb_set_fmpq (part, at + LEVEL, prec);
    arb_sub (rest, part, rest, prec);
    arb_set_fmpq (part, at + PENALTY, prec);
    arb_div (rest, rest, part, prec);
    arb_clear (part);
}

void
scalar_net_square (arb_t square, const arb_t u, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (3), rest = v, part = v + 1, penalty = v + 2;

    both_squares (rest, u, at, prec);
    arb_set_fmpq (penalty, at + PENALTY, prec);
    arb_mul (part, penalty, penalty, prec);
    arb_mul_2exp_si (part, part, 2);
    arb_addmul (part, u, u, prec);
    arb_mul (rest, rest, part, prec);
    arb_add_ui (part, u, 1, prec);
    arb_mul (part, part, u, prec);
    arb_mul (part, part, penalty, prec);
    arb_mul_2exp_si (part, part, 3);
    arb_add (square, rest, part, prec);
    _arb_vec_clear (v, 3);
}

int
scalar_net_feasible (const arb_t u, const fmpq *at, slong prec)
{
    int answer = -1;
    arb_t rest, part;

    arb_init (rest);
    arb_init (part);
    both_squares (rest, u, at, prec);
    arb_add_ui (part, u, 1, prec);
    arb_abs (part, part);
    arb_mul_2exp_si (part, part, 1);
    if (arb_ge (rest, part))
        answer = 1;
    else if (arb_lt (rest, part))
        answer = 0;
    arb_clear (rest);
    arb_clear (part);
    return answer;
}

/* u^2/2 + 2 sign rho (1 + u) = c: u = -2 sign rho +- sqrt (4 rho^2 + 2 c - 4
   sign rho). */
int
scalar_net_end (arb_t u, const fmpq *at, int sign, int which, slong prec)
{
    fmpq *t = _fmpq_vec_init (2);
    int there;
    arb_t part;

    arb_init (part);
    fmpq_mul_si (t, at + PENALTY, 2 * sign);
    fmpq_mul (t + 1, t, t);
    fmpq_add (t + 1, t + 1, at + LEVEL);
    fmpq_add (t + 1, t + 1, at + LEVEL);
    fmpq_sub (t + 1, t + 1, t);
    fmpq_sub (t + 1, t + 1, t);
    there = fmpq_sgn (t + 1) >= 0;
    arb_set_fmpq (u, t + 1, prec);
    arb_sqrtpos (u, u, prec);
    if (which < 0)
        arb_neg (u, u);
    arb_set_fmpq (part, t, prec);
    arb_sub (u, u, part, prec);
    arb_clear (part);
    _fmpq_vec_clear (t, 2);
    return there;
}
