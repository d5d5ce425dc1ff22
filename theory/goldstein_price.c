#include "theory/goldstein_price.h"

#include "theory/krawczyk.h"
#include "theory/teleport_routine.h"

enum { PLANE_LEVEL = 600 };

const slong goldstein_price_near[EXTREMES][2] = { { -2142292, 3315400 },
                                                  { -829082, -2077422 } };

/* Set P[0..2] to f'/f and its first two derivatives, from F[0..2] and the
   third derivative THIRD of f. */
static void
logarithmic (arb_ptr p, arb_srcptr f, const arb_t third, slong prec)
{
    arb_t part;

    arb_init (part);
    arb_div (p, f + 1, f, prec);
    /* p' = f''/f - p^2, p'' = f'''/f - f'' f'/f^2 - 2 p p'. */
    arb_div (part, f + 2, f, prec);
    arb_set (p + 1, part);
    arb_submul (p + 1, p, p, prec);
    arb_div (p + 2, third, f, prec);
    arb_submul (p + 2, part, p, prec);
    arb_mul (part, p, p + 1, prec);
    arb_submul_ui (p + 2, part, 2, prec);
    arb_clear (part);
}

/* The third derivative of the quartic 3 x^4 - M x^3 + ..., 72 x - 6 M. */
static void
third_derivative (arb_t out, const arb_t x, slong m, slong prec)
{
    arb_mul_ui (out, x, 72, prec);
    arb_sub_si (out, out, 6 * m, prec);
}

/* With u = 4 p - 2 r and v = 26 r - 2 p, the derivatives of u p' r - v r' p:
   (4 p'^2 + u p'') r + 2 p'^2... in s, and in d. */
static void
second_row (arb_mat_struct *jacobian, arb_srcptr p, arb_srcptr r,
            const arb_t u, const arb_t v, slong prec)
{
    arb_ptr t = _arb_vec_init (2), sum = t, part = t + 1;

    arb_mul (sum, p + 1, p + 1, prec);
    arb_mul_ui (sum, sum, 4, prec);
    arb_addmul (sum, u, p + 2, prec);
    arb_mul (sum, sum, r, prec);
    arb_mul_ui (part, p, 2, prec);
    arb_sub (part, part, v, prec);
    arb_mul (part, part, p + 1, prec);
    arb_addmul (sum, part, r + 1, prec);
    arb_swap (arb_mat_entry (jacobian, 1, 0), sum);
    arb_mul (sum, r + 1, r + 1, prec);
    arb_mul_ui (sum, sum, 26, prec);
    arb_addmul (sum, v, r + 2, prec);
    arb_mul (sum, sum, p, prec);
    arb_mul_ui (part, r, 2, prec);
    arb_sub (part, part, u, prec);
    arb_mul (part, part, r + 1, prec);
    arb_addmul (sum, part, p + 1, prec);
    arb_neg (arb_mat_entry (jacobian, 1, 1), sum);
    _arb_vec_clear (t, 2);
}

void
goldstein_price_system (arb_ptr f, arb_mat_struct *jacobian, arb_srcptr z,
                        void *context, slong prec)
{
    arb_ptr t = _arb_vec_init (16), a = t, b = t + 3, p = t + 6, r = t + 9,
            u = t + 12, v = t + 13, third = t + 14, part = t + 15;

    (void) context;
    goldstein_price_first (a, z, prec);
    goldstein_price_second (b, z + 1, prec);
    third_derivative (third, z, 8, prec);
    logarithmic (p, a, third, prec);
    third_derivative (third, z + 1, 16, prec);
    logarithmic (r, b, third, prec);
    arb_mul_ui (u, p, 4, prec);
    arb_submul_ui (u, r, 2, prec);
    arb_mul_ui (v, r, 26, prec);
    arb_submul_ui (v, p, 2, prec);
    arb_mul (f, a, b, prec);
    arb_sub_ui (f, f, PLANE_LEVEL, prec);
    arb_mul (f + 1, u, p + 1, prec);
    arb_mul (f + 1, f + 1, r, prec);
    arb_mul (part, v, r + 1, prec);
    arb_submul (f + 1, part, p, prec);
    if (jacobian != NULL) {
        arb_mul (arb_mat_entry (jacobian, 0, 0), a + 1, b, prec);
        arb_mul (arb_mat_entry (jacobian, 0, 1), a, b + 1, prec);
        second_row (jacobian, p, r, u, v, prec);
    }
    _arb_vec_clear (t, 16);
}

int
goldstein_price_extreme (arb_ptr z, slong which, slong prec)
{
    arb_ptr near = _arb_vec_init (2);
    int good;
    slong i;

    for (i = 0; i < 2; i++) {
        arb_set_si (near + i, goldstein_price_near[which - 1][i]);
        arb_div_ui (near + i, near + i, 1000000, prec);
    }
    good = krawczyk_zero (z, goldstein_price_system, NULL, near, 2, prec);
    _arb_vec_clear (near, 2);
    return good;
}

void
goldstein_price_square (arb_t square, arb_srcptr z, slong prec)
{
    arb_ptr t = _arb_vec_init (8), a = t, b = t + 3, p = t + 6, r = t + 7;

    goldstein_price_first (a, z, prec);
    goldstein_price_second (b, z + 1, prec);
    arb_mul (p, a + 1, b, prec);
    arb_mul (r, a, b + 1, prec);
    /* (p + 2 r)^2 + (p - 3 r)^2 = 2 p (p - r) + 13 r^2. */
    arb_sub (square, p, r, prec);
    arb_mul (square, square, p, prec);
    arb_mul_2exp_si (square, square, 1);
    arb_mul (p, r, r, prec);
    arb_addmul_ui (square, p, 13, prec);
    _arb_vec_clear (t, 8);
}
