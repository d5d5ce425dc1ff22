#include "theory/pair_descent.h"

void
pair_descent_init (struct pair_descent *descent, const arb_t p,
                   const arb_t corr, const arb_t eta, slong prec)
{
    arb_t rest;

    arb_init (rest);
    arb_init (descent->p);
    arb_init (descent->q);
    arb_init (descent->corr);
    arb_init (descent->rate);
    arb_init (descent->margin[0]);
    arb_init (descent->margin[1]);
    mag_init (descent->error);
    mag_init (descent->stretch);
    arb_set (descent->p, p);
    arb_sub_ui (descent->q, p, 1, prec);
    arb_neg (descent->q, descent->q);
    arb_set (descent->corr, corr);
    arb_mul_2exp_si (descent->rate, eta, 1);
    arb_mul (rest, corr, corr, prec);
    arb_sub_ui (rest, rest, 1, prec);
    arb_neg (rest, rest);
    arb_rsqrt (rest, rest, prec);
    arb_get_mag (descent->stretch, rest);
    descent->steps = 0;
    descent->prec = prec;
    arb_clear (rest);
}

void
pair_descent_start (struct pair_descent *descent, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (3);
    slong i;

    for (i = 0; i < 3; i++)
        arb_set_fmpq (v + i, at + i, prec);
    pair_descent_init (descent, v, v + 1, v + 2, prec);
    _arb_vec_clear (v, 3);
}

void
pair_descent_clear (struct pair_descent *descent)
{
    arb_clear (descent->p);
    arb_clear (descent->q);
    arb_clear (descent->corr);
    arb_clear (descent->rate);
    arb_clear (descent->margin[0]);
    arb_clear (descent->margin[1]);
    mag_clear (descent->error);
    mag_clear (descent->stretch);
}

/* With t = e^-|m|, one of s and 1 - s is t / (1 + t), and the loss is
   log (1 + t), plus -m where m is negative. */
void
pair_share (arb_ptr s, arb_ptr loss, const arb_t m, slong prec)
{
    int negative = arb_is_negative (m);
    arb_t t, more;

    arb_init (t);
    arb_init (more);
    arb_neg (t, m);
    if (negative)
        arb_neg (t, t);
    arb_exp (t, t, prec);
    if (loss != NULL) {
        arb_log1p (more, t, prec);
        if (negative)
            arb_sub (more, more, m, prec);
        arb_swap (loss, more);
    }
    if (s != NULL) {
        arb_add_ui (more, t, 1, prec);
        if (negative)
            arb_inv (s, more, prec);
        else
            arb_div (s, t, more, prec);
    }
    arb_clear (t);
    arb_clear (more);
}

/* s (1 - s) has a derivative of at most sqrt 3 / 18 < 1/8 in the margin, and
   is at most 1/4. */
void
pair_curvature (mag_t bound, const struct pair_descent *descent, arb_srcptr s)
{
    mag_t part, slack;
    arb_t rest;
    int i;

    mag_init (part);
    mag_init (slack);
    arb_init (rest);
    mag_zero (bound);
    mag_mul_2exp_si (slack, descent->error, -3);
    for (i = 0; i < 2; i++) {
        arb_sub_ui (rest, s + i, 1, MAG_BITS);
        arb_mul (rest, rest, s + i, MAG_BITS);
        arb_get_mag (part, rest);
        mag_add (part, part, slack);
        if (mag_cmp_2exp_si (part, -2) > 0)
            mag_set_ui_2exp_si (part, 1, -2);
        arb_get_mag (slack, i == 0 ? descent->p : descent->q);
        mag_mul (part, part, slack);
        mag_add (bound, bound, part);
        mag_mul_2exp_si (slack, descent->error, -3);
    }
    arb_get_mag (slack, descent->rate);
    mag_mul (bound, bound, slack);
    mag_clear (part);
    mag_clear (slack);
    arb_clear (rest);
}

/*
 * The step of the midpoints, with its rounding, and the mean value theorem:
 * the derivative along the segment from the midpoint to v has eigenvalues
 * between 1 - 2 eta h and 1, h the bound of the curvature.
 */
static void
step (struct pair_descent *descent)
{
    slong prec = descent->prec;
    arb_ptr push = _arb_vec_init (3), next = push + 2;
    mag_t growth, rounding;
    int i;

    mag_init (growth);
    mag_init (rounding);
    for (i = 0; i < 2; i++)
        pair_share (push + i, NULL, descent->margin[i], prec);
    pair_curvature (growth, descent, push);
    arf_set_mag (arb_midref (next), growth);
    arb_sub_ui (next, next, 1, prec);
    arb_get_mag (growth, next);
    if (mag_cmp_2exp_si (growth, 0) < 0)
        mag_one (growth);
    mag_mul (descent->error, descent->error, growth);

    arb_mul (push, push, descent->p, prec);
    arb_mul (push + 1, push + 1, descent->q, prec);
    mag_zero (rounding);
    for (i = 0; i < 2; i++) {
        arb_mul (next, descent->corr, push + 1 - i, prec);
        arb_sub (next, push + i, next, prec);
        arb_mul (next, next, descent->rate, prec);
        arb_add (next, next, descent->margin[i], prec);
        mag_add (rounding, rounding, arb_radref (next));
        arb_get_mid_arb (descent->margin[i], next);
    }
    mag_mul (rounding, rounding, descent->stretch);
    mag_add (descent->error, descent->error, rounding);
    descent->steps++;
    _arb_vec_clear (push, 3);
    mag_clear (growth);
    mag_clear (rounding);
}

void
pair_descent_run (struct pair_descent *descent, slong k)
{
    while (descent->steps < k)
        step (descent);
}

void
pair_descent_margin (arb_t m, const struct pair_descent *descent, int i)
{
    arb_set (m, descent->margin[i]);
    arb_add_error_mag (m, descent->error);
}

void
pair_descent_loss (arb_t loss, const struct pair_descent *descent)
{
    arb_t m, part, sum;
    int i;

    arb_init (m);
    arb_init (part);
    arb_init (sum);
    for (i = 0; i < 2; i++) {
        pair_descent_margin (m, descent, i);
        pair_share (NULL, part, m, descent->prec);
        arb_addmul (sum, part, i == 0 ? descent->p : descent->q,
                    descent->prec);
    }
    arb_swap (loss, sum);
    arb_clear (m);
    arb_clear (part);
    arb_clear (sum);
}

void
pair_descent_sharpness (arb_t sharpness, const struct pair_descent *descent)
{
    slong prec = descent->prec;
    arb_t h[2], m, rest;
    int i;

    arb_init (h[0]);
    arb_init (h[1]);
    arb_init (m);
    arb_init (rest);
    for (i = 0; i < 2; i++) {
        pair_descent_margin (m, descent, i);
        pair_share (h[i], NULL, m, prec);
        arb_sub_ui (rest, h[i], 1, prec);
        arb_neg (rest, rest);
        arb_mul (h[i], h[i], rest, prec);
        arb_mul (h[i], h[i], i == 0 ? descent->p : descent->q, prec);
    }
    /* (h_1 + h_2)^2 - 4 h_1 h_2 (1 - corr^2), without cancellation. */
    arb_sub (m, h[0], h[1], prec);
    arb_mul (m, m, m, prec);
    arb_mul (rest, h[0], h[1], prec);
    arb_mul (rest, rest, descent->corr, prec);
    arb_mul (rest, rest, descent->corr, prec);
    arb_mul_2exp_si (rest, rest, 2);
    arb_add (m, m, rest, prec);
    arb_sqrtpos (m, m, prec);
    arb_add (m, m, h[0], prec);
    arb_add (sharpness, m, h[1], prec);
    arb_clear (h[0]);
    arb_clear (h[1]);
    arb_clear (m);
    arb_clear (rest);
}

int
pair_descent_accurate (const struct pair_descent *descent)
{
    int positive = 0, wrong = 0, i;
    arb_t m;

    arb_init (m);
    for (i = 0; i < 2; i++) {
        pair_descent_margin (m, descent, i);
        positive += arb_is_positive (m);
        wrong |= arb_is_nonpositive (m);
    }
    arb_clear (m);
    return wrong ? -1 : positive == 2;
}

int
pair_descent_settled (const struct pair_descent *descent)
{
    int settled;
    arb_t loss, two;

    arb_init (loss);
    arb_init (two);
    pair_descent_loss (loss, descent);
    arb_mul (loss, loss, descent->rate, descent->prec);
    arb_set_ui (two, 2);
    settled = arb_le (loss, two);
    arb_clear (loss);
    arb_clear (two);
    return settled;
}

int
pair_descent_exact (fmpq_t margin, const fmpq *at, slong k, int i)
{
    fmpq_t q, other;

    if (k == 0)
        fmpq_zero (margin);
    if (k != 1)
        return k == 0;
    fmpq_init (q);
    fmpq_init (other);
    fmpq_sub_si (q, at, 1);
    fmpq_neg (q, q);
    fmpq_mul (other, at + 1, i == 0 ? q : at);
    fmpq_sub (margin, i == 0 ? at : q, other);
    fmpq_mul (margin, margin, at + 2);
    fmpq_clear (q);
    fmpq_clear (other);
    return 1;
}

double
pair_descent_work (double k)
{
    return 150 * (1 + k);
}
