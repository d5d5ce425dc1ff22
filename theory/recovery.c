#include "theory/recovery.h"

#include <math.h>

#include "theory/ode.h"
#include "theory/pair_descent.h"

USES (quantity, memgd_sharpness);

void
recovery_distance (arb_t kappa, const fmpq *at, slong prec)
{
    fmpq_t square, pq;
    arb_t part;

    fmpq_init (square);
    fmpq_init (pq);
    arb_init (part);
    /* r^2 = 1 - 2 p q (1 + corr) */
    fmpq_mul (pq, at, at);
    fmpq_sub (pq, at, pq);
    fmpq_add_si (square, at + 1, 1);
    fmpq_mul (square, square, pq);
    fmpq_mul_2exp (square, square, 1);
    fmpq_sub_si (square, square, 1);
    fmpq_neg (square, square);
    arb_set_fmpq (kappa, square, prec);
    arb_sqrtpos (kappa, kappa, prec);
    memgd_sharpness_quantity.ball (part, at, prec);
    arb_mul (kappa, kappa, part, prec);
    arb_set_fmpq (part, at + 2, prec);
    arb_mul (kappa, kappa, part, prec);
    arb_mul_2exp_si (kappa, kappa, -1);
    fmpq_clear (square);
    fmpq_clear (pq);
    arb_clear (part);
}

/* The flow of both margins; returns the node of m_2 + SLOPE t. */
static slong
set_flow (struct ode *ode, const fmpq *at, const arb_t slope, slong prec)
{
    slong push[2], i;
    arb_t weight;

    arb_init (weight);
    for (i = 0; i < 2; i++) {
        arb_set_fmpq (weight, at, prec);
        if (i == 1) {
            arb_sub_ui (weight, weight, 1, prec);
            arb_neg (weight, weight);
        }
        arb_mul_2exp_si (weight, weight, 1);
        push[i] = ode_scaled (
            ode, weight,
            ode_logistic (ode, ode_negative (ode, ode_unknown (ode, i))));
    }
    arb_set_fmpq (weight, at + 1, prec);
    for (i = 0; i < 2; i++)
        ode_set_rate (ode, i,
                      ode_difference (ode, push[i],
                                      ode_scaled (ode, weight, push[1 - i])));
    arb_clear (weight);
    return ode_sum (ode, ode_unknown (ode, 1),
                    ode_scaled (ode, slope, ode_time (ode)));
}

double
recovery_work (const fmpq *at, slong prec)
{
    double work;
    fmpq_t scale, rest;
    arb_t x;

    (void) prec;
    fmpq_init (scale);
    fmpq_init (rest);
    arb_init (x);
    fmpq_sub_si (scale, at, 1);
    fmpq_sub_si (rest, at + 1, 1);
    fmpq_mul (scale, scale, rest);
    fmpq_inv (scale, scale);
    arb_set_fmpq (x, scale, 64);
    work = 1e6 * (1 + arf_get_d (arb_midref (x), ARF_RND_UP));
    fmpq_clear (scale);
    fmpq_clear (rest);
    arb_clear (x);
    return work;
}

/*
 * |m_i'| <= 2 and |m_2''| <= (q |m_2'| + corr p |m_1'|) / 2 <= 1, so that
 * m_2 + SLOPE t <= -(b - SLOPE) t + t^2 / 2: no zero before 2 (b - SLOPE).
 */
enum evaluation
recovery_time (arb_t time, arb_ptr m, const fmpq *at, const arb_t slope,
               slong prec)
{
    enum evaluation outcome = UNABLE;
    enum occurrence found = NEVER;
    arb_ptr v = _arb_vec_init (5), from = v, to = v + 1, start = v + 2,
            initial = v + 3;
    double last;
    slong i;
    fmpq_t b;

    fmpq_init (b);
    arb_indeterminate (time);
    fmpq_mul (b, at, at + 1);
    fmpq_add (b, b, at);
    fmpq_sub_si (b, b, 1);
    arb_set_fmpq (from, b, prec);
    arb_sub (from, from, slope, prec);
    if (arb_is_nonpositive (from))
        outcome = OUT_OF_DOMAIN;
    else if (!arb_is_positive (from))
        outcome = EVALUATED;
    else {
        /* The lower end of b - SLOPE, half of what is free of zeros. */
        arf_t low;
        arf_init (low);
        arb_get_lbound_arf (low, from, prec);
        arb_set_arf (from, low);
        arb_one (to);
        last = recovery_work (at, prec) / 1e5;
        for (i = 1; (double) i < log2 (last) + 1 && found == NEVER; i++) {
            struct ode *ode = ode_new (2);
            slong node = set_flow (ode, at, slope, prec);
            arb_mul_2exp_si (to, to, 1);
            found = ode_first_zero (time, m, ode, node, start, initial, from,
                                    to, prec);
            ode_free (ode);
        }
        outcome = found == NEVER ? UNABLE : EVALUATED;
        arf_clear (low);
    }
    _arb_vec_clear (v, 5);
    fmpq_clear (b);
    return outcome;
}

/* m_2' at TIME exceeds kappa + eta, and |m_2''| <= 1; |m_1'| <= 2. */
int
recovery_lasts (const arb_t time, arb_srcptr m, const arb_t kappa,
                const fmpq *at, slong prec)
{
    int lasts, falls;
    arb_ptr v = _arb_vec_init (5), s = v, rise = v + 2, eta = v + 3,
            weight = v + 4;
    slong i;

    arb_set_fmpq (eta, at + 2, prec);
    for (i = 0; i < 2; i++)
        pair_share (s + i, NULL, m + i, prec);
    /* 2 (q s_2 - corr p s_1) - kappa - eta */
    arb_set_fmpq (weight, at, prec);
    arb_mul (s, s, weight, prec);
    arb_sub_ui (weight, weight, 1, prec);
    arb_neg (weight, weight);
    arb_mul (s + 1, s + 1, weight, prec);
    arb_set_fmpq (weight, at + 1, prec);
    arb_mul (rise, weight, s, prec);
    arb_sub (rise, s + 1, rise, prec);
    arb_mul_2exp_si (rise, rise, 1);
    arb_sub (rise, rise, kappa, prec);
    arb_sub (rise, rise, eta, prec);
    lasts = arb_is_positive (rise);
    falls = arb_is_nonpositive (rise);
    /* m_1 - 2 eta - kappa (t + eta) */
    arb_add (rise, time, eta, prec);
    arb_mul (rise, rise, kappa, prec);
    arb_sub (rise, m, rise, prec);
    arb_mul_2exp_si (eta, eta, 1);
    arb_sub (rise, rise, eta, prec);
    lasts = lasts && arb_is_positive (rise);
    falls = falls || arb_is_nonpositive (rise);
    _arb_vec_clear (v, 5);
    return falls ? -1 : lasts;
}
