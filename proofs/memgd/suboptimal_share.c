/*
 * Three tokens in the plane with p_x ~ x^-alpha, alpha >= 1, and signed keys
 * in uniform directions that surround the origin.  Write p_1 = 1, b = p_2 <=
 * 1/2, r = p_3 <= 1/3 and s (m) = 1 / (1 + e^m), so that c_x is proportional
 * to p_x s (m_x) and sum p_x s (m_x) m_x = 0; the c are sides of a triangle
 * with the angles A.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_suboptimal_share);
USES (quantity, memgd_separable_probability);

enum { PREC = 128 };

/* Set VALUE to s (-M) = 1 / (1 + e^-M). */
static void
share (arb_t value, const arb_t m)
{
    arb_neg (value, m);
    arb_exp (value, value, PREC);
    arb_add_ui (value, value, 1, PREC);
    arb_inv (value, value, PREC);
}

/* m s (m) <= 7/25 =: K, for 7/25 (1 + e^m) - m is convex, least at e^m = 25/7:
   there it is 32/25 - log (25/7) > 0. */
static enum truth
push_bound (void)
{
    enum truth truth;
    arb_t x;

    arb_init (x);
    arb_set_ui (x, 25);
    arb_div_ui (x, x, 7, PREC);
    arb_log (x, x, PREC);
    arb_mul_ui (x, x, 25, PREC);
    arb_sub_ui (x, x, 32, PREC);
    arb_neg (x, x);
    truth = is_positive (x);
    arb_clear (x);
    return truth;
}

/*
 * The first margin is not zero anywhere, and log 3 at one place: positive.  If
 * it were zero, the triangle would ask for b s (m_2) + r s (m_3) > 1/2, with
 * margins of opposite signs.  If m_3 = -t < 0, then r s (-t) > 1/4, s (-t) >
 * 3/4, t > log 3, so that r t s (-t) > (log 3)/4; but it is b m_2 s (m_2) <=
 * K/2.  If m_2 = -t < 0, then b s (-t) > 1/3, s (-t) > 2/3, t > log 2, b t s
 * (-t) > (log 2)/3; but it is r m_3 s (m_3) <= K/3.
 */
static enum truth
first_margin (struct certificate *certificate)
{
    enum truth truth = push_bound ();
    arb_t x;

    (void) certificate;
    arb_init (x);
    arb_log_ui (x, 3, PREC);
    arb_mul_ui (x, x, 50, PREC); /* (log 3)/4 > 7/50 */
    arb_sub_ui (x, x, 28, PREC);
    truth = weaker (truth, is_positive (x));
    arb_log_ui (x, 2, PREC); /* (log 2)/3 > 7/75 */
    arb_mul_ui (x, x, 25, PREC);
    arb_sub_ui (x, x, 7, PREC);
    truth = weaker (truth, is_positive (x));
    arb_clear (x);
    return truth;
}

/*
 * With c_2 = 1 and A_1 kept, c_1 dc_1 = (c_3 - cos A_1) dc_3 = c_1 cos A_2
 * dc_3.  The function H = c_1 m_1 + c_3 m_3 at m_2 = 0, m_x = log (k_x / c_x -
 * 1), has the slopes m - 1 - e^-m in c.
 */
static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("c d", "d - (1 + d^2 - c^2)/(2*d)",
                                   "c*((c^2 + d^2 - 1)/(2*c*d))"),
                   identity_check ("k E", "k/(k - k/(1 + E))", "1 + 1/E"));
}

/* Is 3^ALPHA m s (m) < s (-S) S for m = 2 + S + e^S?  ALPHA is given as
   log_{3/2} (1 / RATIO), so that (2/3)^alpha = RATIO. */
static enum truth
too_small (const arb_t s, const arb_t ratio)
{
    arb_t m, left, right, part;
    enum truth truth;

    arb_init (m);
    arb_init (left);
    arb_init (right);
    arb_init (part);
    arb_exp (m, s, PREC);
    arb_add (m, m, s, PREC);
    arb_add_ui (m, m, 2, PREC);
    arb_log (left, ratio, PREC);
    arb_set_ui (part, 2);
    arb_div_ui (part, part, 3, PREC);
    arb_log (part, part, PREC);
    arb_div (left, left, part, PREC);
    arb_log_ui (part, 3, PREC);
    arb_mul (left, left, part, PREC);
    arb_exp (left, left, PREC);
    arb_mul (left, left, m, PREC);
    arb_neg (part, m);
    share (part, part);
    arb_mul (left, left, part, PREC);
    share (right, s);
    arb_mul (right, right, s, PREC);
    arb_sub (right, right, left, PREC);
    truth = is_positive (right);
    arb_clear (m);
    arb_clear (left);
    arb_clear (right);
    arb_clear (part);
    return truth;
}

/*
 * On the curve m_2 = 0 let m = m_1 > 0 and s = -m_3 > 0.  H falls along rays
 * if m - 1 - e^-m < 1 + s + e^s; it exceeds -2 anyway.  If not, m > 2 + s +
 * e^s =: n, and c_1 m = c_3 s, 1 < c_1 + c_3 = c_3 (1 + s/m) with c_3 = 2
 * (2/3)^alpha s (-s).  As s/n <= 1/5 (e^s >= 4s - 2: at the least, s = log 4,
 * 6 > 4 log 4), (2/3)^alpha > 5 / (12 s (-s)).  With alpha >= 1 then s (-s) >
 * 5/8, s > log (5/3).  And 3^alpha m s (m) = s s (-s), of which the left side
 * is at most that at n, falling in s, and the right side grows: for s <= 1
 * take s = log (5/3) and (2/3)^alpha = 5 / (12 s (-1)), beyond s = 1 and 5/12.
 */
static enum truth
one_crossing (struct certificate *certificate)
{
    enum truth truth;
    arb_t s, one, ratio;

    (void) certificate;
    arb_init (s);
    arb_init (one);
    arb_init (ratio);
    arb_log_ui (s, 4, PREC);
    arb_mul_2exp_si (s, s, 2);
    arb_sub_ui (s, s, 6, PREC);
    arb_neg (s, s);
    truth = is_positive (s);
    arb_set_ui (s, 5);
    arb_div_ui (s, s, 3, PREC);
    arb_log (s, s, PREC);
    arb_one (one);
    share (ratio, one);
    arb_mul_ui (ratio, ratio, 12, PREC);
    arb_inv (ratio, ratio, PREC);
    arb_mul_ui (ratio, ratio, 5, PREC);
    truth = weaker (truth, too_small (s, ratio));
    arb_set_ui (ratio, 5);
    arb_div_ui (ratio, ratio, 12, PREC);
    truth = weaker (truth, too_small (one, ratio));
    arb_clear (s);
    arb_clear (one);
    arb_clear (ratio);
    return truth;
}

/* The parametrisation of the quantity: with u = tan (t/2) and v = tan (A_3/2),
   w = v / sin t, sides sin t, sin (t + A_3), sin A_3 as 1 : N/S : 2w/S. */
static enum truth
parametrisation (struct certificate *certificate)
{
    fmpq_t quarter;
    enum truth truth;

    (void) certificate;
    fmpq_init (quarter);
    fmpq_set_si (quarter, 3, 4);
    truth =
        evaluates_to (&memgd_separable_probability_quantity, "3 2", quarter);
    fmpq_clear (quarter);
    truth = weaker (truth,
                    identity_check ("u v", "(2*v/(1 + v^2))/(2*u/(1 + u^2))",
                                    "2*(v*(1 + u^2)/(2*u))/(1 + v^2)"));
    return weaker (truth,
                   identity_check ("u v",
                                   "((2*u/(1 + u^2))*(1 - v^2)/(1 + v^2)"
                                   " + (1 - u^2)/(1 + u^2)*2*v/(1 + v^2))"
                                   "/(2*u/(1 + u^2))",
                                   "(1 - v^2 + 2*(v*(1 + u^2)/(2*u))"
                                   "*(1 - u^2)/(1 + u^2))/(1 + v^2)"));
}

/* H for the angles in the balls A_1, A_3, at alpha = 1; or -1 where c_x > k_x
   c_2 for another x, so that l c_2 < p_2 / 2 and m_2 > 0 anyway. */
static void
excess (arb_t h, const arb_t first, const arb_t third)
{
    arb_t c1, c2, c3, part;
    int beyond;

    arb_init (c1);
    arb_init (c2);
    arb_init (c3);
    arb_init (part);
    arb_sin_pi (c1, first, PREC);
    arb_sin_pi (c3, third, PREC);
    arb_add (part, first, third, PREC);
    arb_sin_pi (c2, part, PREC);
    arb_div (part, c2, c1, PREC);
    arb_mul_2exp_si (part, part, 2);
    arb_sub_ui (part, part, 1, PREC);
    beyond = arb_is_negative (part);
    arb_log (part, part, PREC);
    arb_mul (h, part, c1, PREC);
    arb_div (part, c2, c3, PREC);
    arb_mul_ui (part, part, 4, PREC);
    arb_div_ui (part, part, 3, PREC);
    arb_sub_ui (part, part, 1, PREC);
    beyond |= arb_is_negative (part);
    arb_log (part, part, PREC);
    arb_addmul (h, part, c3, PREC);
    if (beyond)
        arb_set_si (h, -1);
    arb_clear (c1);
    arb_clear (c2);
    arb_clear (c3);
    arb_clear (part);
}

/* Squares of the side 1/CELLS of the triangle of angles, at alpha = 1: those
   certainly of m_2 < 0, below a share of all which those not certainly of
   m_2 > 0 exceed; the quantity lies between. */
static enum truth
grid (struct certificate *certificate)
{
    enum { CELLS = 200 };
    enum truth truth = UNDECIDED;
    slong i, j, lost = 0, held = 0;
    arb_t first, third, h;

    (void) certificate;
    arb_init (first);
    arb_init (third);
    arb_init (h);
    for (i = 0; i < CELLS; i++)
        for (j = 0; i + j + 1 < CELLS; j++) {
            arb_set_si (first, 2 * i + 1);
            arb_set_si (third, 2 * j + 1);
            arb_add_error_2exp_si (first, 0);
            arb_add_error_2exp_si (third, 0);
            arb_div_ui (first, first, 2 * CELLS, PREC);
            arb_div_ui (third, third, 2 * CELLS, PREC);
            excess (h, first, third);
            lost += arb_is_positive (h);
            held += arb_is_negative (h);
        }
    /* The whole is CELLS^2 / 2 squares. */
    if (evaluate_at (h, &memgd_suboptimal_share_quantity, "1", 6)) {
        arb_set_si (first, 2 * lost);
        arb_div_ui (first, first, CELLS * CELLS, PREC);
        arb_set_si (third, CELLS * CELLS - 2 * held);
        arb_div_ui (third, third, CELLS * CELLS, PREC);
        truth = weaker (is_at_most (first, h), is_at_most (h, third));
        if (lost < CELLS * CELLS / 6 || held < CELLS * CELLS / 8)
            truth = UNDECIDED;
    }
    arb_clear (first);
    arb_clear (third);
    arb_clear (h);
    return truth;
}

static const struct step steps[] = {
    { "first margin",
      "m_1 > 0 wherever \\alpha \\ge 1: the share is that of m_2 < 0",
      "derived here", BY_INTERVALS, first_margin, NULL },
    { "slope",
      "c_2 = 1: dc_1/dc_3 = \\cos A_2 on rays A_1 = t, and d(c \\log (k/c - "
      "1))/dc = m - 1 - e^{-m}",
      "derived here", BY_ALGEBRA, slope, NULL },
    { "one crossing",
      "on m_2 = 0, \\alpha \\ge 1: m_1 - 1 - e^{-m_1} < 1 - m_3 + e^{-m_3}, "
      "so "
      "that each ray leaves m_2 < 0 once",
      "derived here", BY_INTERVALS, one_crossing, NULL },
    { "parametrisation",
      "\\tan (A_3/2) = w \\sin t: the sides are as S : N : 2w; and 1/4 of all "
      "draws surround the origin, with angles uniform among those of "
      "triangles",
      "derived here", BY_ALGEBRA, parametrisation, NULL },
    { "grid",
      "\\alpha = 1: the quantity lies between the areas of the squares of "
      "side \\pi/200 that are certainly lost and not certainly held",
      "derived here", BY_INTERVALS, grid, NULL },
};

PROOF (memgd_suboptimal_share) = { STEPS (steps) };
