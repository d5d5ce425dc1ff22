#include "theory/group_descent.h"

void
group_descent_init (struct group_descent *descent, slong m, slong prec)
{
    descent->m = m;
    descent->size = m * m + m;
    descent->score = _arb_vec_init (descent->size);
    descent->speed = _arb_vec_init (descent->size);
    descent->softmax = _arb_vec_init (descent->size);
    descent->mean = _arb_vec_init (m);
    arb_init (descent->shared);
    arb_init (descent->single);
    /* d = (m + 1) 2^m, and d / n = (m + 1) / m. */
    arb_set_si (descent->shared, m + 1);
    arb_mul_2exp_si (descent->shared, descent->shared, m - 2);
    arb_set_si (descent->single, m + 1);
    arb_div_si (descent->single, descent->single, 12 * m, prec);
}

void
group_descent_clear (struct group_descent *descent)
{
    _arb_vec_clear (descent->score, descent->size);
    _arb_vec_clear (descent->speed, descent->size);
    _arb_vec_clear (descent->softmax, descent->size);
    _arb_vec_clear (descent->mean, descent->m);
    arb_clear (descent->shared);
    arb_clear (descent->single);
}

/* Position of the class H, another one than the sample's, for group G; and of
   the sample's own class. */
static slong
other (const struct group_descent *descent, slong g, slong h)
{
    return g * descent->m + h;
}

static slong
own (const struct group_descent *descent, slong g)
{
    return descent->m * descent->m + g;
}

/* Classes of group H that are not the one of a sample of group G. */
static slong
others (slong g, slong h)
{
    return ((slong) 1 << h) - (g == h);
}

/* Probabilities of a sample of group G. */
static void
softmax (struct group_descent *descent, slong g, slong prec)
{
    slong h, m = descent->m;
    arb_t sum;

    arb_init (sum);
    arb_exp (descent->softmax + own (descent, g),
             descent->score + own (descent, g), prec);
    arb_set (sum, descent->softmax + own (descent, g));
    for (h = 0; h < m; h++) {
        arb_ptr p = descent->softmax + other (descent, g, h);
        arb_exp (p, descent->score + other (descent, g, h), prec);
        arb_addmul_si (sum, p, others (g, h), prec);
    }
    for (h = 0; h < m; h++)
        arb_div (descent->softmax + other (descent, g, h),
                 descent->softmax + other (descent, g, h), sum, prec);
    arb_div (descent->softmax + own (descent, g),
             descent->softmax + own (descent, g), sum, prec);
    arb_clear (sum);
}

/* The mean over all samples of the residual for one class of group H: its own
   2^(m-h) samples, those of its group, and 2^m in each other group. */
static void
mean_residual (struct group_descent *descent, slong h, slong prec)
{
    slong g, m = descent->m;
    arb_ptr mean = descent->mean + h;
    arb_t part;

    arb_init (part);
    arb_sub_si (mean, descent->softmax + own (descent, h), 1, prec);
    arb_addmul_si (mean, descent->softmax + other (descent, h, h),
                   others (h, h), prec);
    arb_mul_2exp_si (mean, mean, -h);
    for (g = 0; g < m; g++)
        if (g != h)
            arb_add (part, part, descent->softmax + other (descent, g, h),
                     prec);
    arb_add (mean, mean, part, prec);
    arb_div_si (mean, mean, m, prec);
    arb_clear (part);
}

static void
residuals (struct group_descent *descent, slong prec)
{
    slong g;

    for (g = 0; g < descent->m; g++)
        softmax (descent, g, prec);
    for (g = 0; g < descent->m; g++)
        mean_residual (descent, g, prec);
}

/* Move the score AT, whose class is of group H and whose residual is its
   softmax less LABEL. */
static void
move (struct group_descent *descent, slong at, slong h, slong label,
      const arb_t eta, const arb_t beta, slong prec)
{
    arb_ptr speed = descent->speed + at;
    arb_t r;

    arb_init (r);
    arb_sub_si (r, descent->softmax + at, label, prec);
    arb_mul (speed, speed, beta, prec);
    arb_addmul (speed, descent->single, r, prec);
    arb_addmul (speed, descent->shared, descent->mean + h, prec);
    arb_submul (descent->score + at, speed, eta, prec);
    arb_clear (r);
}

void
group_descent_run (struct group_descent *descent, const fmpq_t eta,
                   const fmpq_t beta, slong steps, slong prec)
{
    slong g, h, m = descent->m;
    arb_t rate, keep;

    arb_init (rate);
    arb_init (keep);
    arb_set_fmpq (rate, eta, prec);
    arb_set_fmpq (keep, beta, prec);
    _arb_vec_zero (descent->score, descent->size);
    _arb_vec_zero (descent->speed, descent->size);
    residuals (descent, prec);
    for (; steps > 0; steps--) {
        for (g = 0; g < m; g++) {
            for (h = 0; h < m; h++)
                move (descent, other (descent, g, h), h, 0, rate, keep, prec);
            move (descent, own (descent, g), g, 1, rate, keep, prec);
        }
        residuals (descent, prec);
        /* What is lost will not come back at this precision; what is not yet
           lost stands for an earlier step. */
        if (!_arb_vec_is_finite (descent->softmax, descent->size)) {
            _arb_vec_indeterminate (descent->softmax, descent->size);
            _arb_vec_indeterminate (descent->mean, m);
            break;
        }
    }
    arb_clear (rate);
    arb_clear (keep);
}

void
group_descent_loss (arb_t loss, const struct group_descent *descent, slong g,
                    slong prec)
{
    arb_log (loss, descent->softmax + own (descent, g), prec);
    arb_neg (loss, loss);
}

/* Set MEAN to that over all samples of f for one class of group H, where f is
   VALUES but OWN for the samples of the class. */
static void
mean_square (arb_t mean, const struct group_descent *descent, slong h,
             slong prec)
{
    slong g, m = descent->m;
    arb_t r;

    arb_init (r);
    arb_sub_si (r, descent->softmax + own (descent, h), 1, prec);
    arb_sqr (mean, r, prec);
    arb_sqr (r, descent->softmax + other (descent, h, h), prec);
    arb_addmul_si (mean, r, others (h, h), prec);
    arb_mul_2exp_si (mean, mean, -h);
    for (g = 0; g < m; g++)
        if (g != h) {
            arb_sqr (r, descent->softmax + other (descent, g, h), prec);
            arb_add (mean, mean, r, prec);
        }
    arb_div_si (mean, mean, m, prec);
    arb_clear (r);
}

/* (d/4) (mean r)^2 + d/(12 n) mean r^2. */
void
group_descent_gradient (arb_t square, const struct group_descent *descent,
                        slong g, slong prec)
{
    arb_t part;

    arb_init (part);
    mean_square (part, descent, g, prec);
    arb_mul (part, part, descent->single, prec);
    arb_sqr (square, descent->mean + g, prec);
    arb_mul (square, square, descent->shared, prec);
    arb_add (square, square, part, prec);
    arb_clear (part);
}

/* Add K p (1 - p). */
static void
add_variance (arb_t sum, const arb_t p, slong k, slong prec)
{
    arb_t other;

    arb_init (other);
    arb_sub_si (other, p, 1, prec);
    arb_neg (other, other);
    arb_mul (other, other, p, prec);
    arb_addmul_si (sum, other, k, prec);
    arb_clear (other);
}

/* |x|^2 = d/4 + d/12 for every sample. */
void
group_descent_trace (arb_t trace, const struct group_descent *descent, slong g,
                     slong prec)
{
    slong i, m = descent->m;

    arb_zero (trace);
    add_variance (trace, descent->softmax + own (descent, g), 1, prec);
    add_variance (trace, descent->softmax + other (descent, g, g),
                  others (g, g), prec);
    arb_mul_2exp_si (trace, trace, -g);
    for (i = 0; i < m; i++)
        if (i != g)
            add_variance (trace, descent->softmax + other (descent, i, g), 1,
                          prec);
    arb_div_si (trace, trace, m, prec);
    arb_mul (trace, trace, descent->shared, prec);
    arb_mul_2exp_si (trace, trace, 2);
    arb_div_si (trace, trace, 3, prec);
}

/* Group g comes in with the number of its classes, 2^g. */
void
group_descent_slope (arb_t slope, const struct group_descent *descent,
                     slong prec)
{
    slong g, m = descent->m, c = ((slong) 1 << m) - 1;
    arb_ptr v = _arb_vec_init (2 * m + 4), x = v, y = v + m, mean = v + 2 * m,
            other = mean + 1, cross = mean + 2, square = mean + 3;

    for (g = 0; g < m; g++) {
        group_descent_gradient (x + g, descent, g, prec);
        arb_log (x + g, x + g, prec);
        arb_mul_2exp_si (x + g, x + g, -1);
        group_descent_trace (y + g, descent, g, prec);
        arb_log (y + g, y + g, prec);
        arb_addmul_si (mean, x + g, (slong) 1 << g, prec);
        arb_addmul_si (other, y + g, (slong) 1 << g, prec);
    }
    arb_div_si (mean, mean, c, prec);
    arb_div_si (other, other, c, prec);
    for (g = 0; g < m; g++) {
        arb_sub (x + g, x + g, mean, prec);
        arb_sub (y + g, y + g, other, prec);
        arb_mul (y + g, y + g, x + g, prec);
        arb_addmul_si (cross, y + g, (slong) 1 << g, prec);
        arb_sqr (x + g, x + g, prec);
        arb_addmul_si (square, x + g, (slong) 1 << g, prec);
    }
    arb_div (slope, cross, square, prec);
    _arb_vec_clear (v, 2 * m + 4);
}

double
group_descent_work (double m, double steps)
{
    return 30 * m * (m + 1) * (steps + 1);
}

enum { GROUPS, RATE, MOMENTUM, STEPS, GROUP };

int
group_descent_at (struct group_descent *descent, const fmpq *at, slong prec)
{
    slong m, steps;

    if (!fmpq_get_index (&m, at + GROUPS)
        || !fmpq_get_index (&steps, at + STEPS))
        return 0;
    group_descent_init (descent, m, prec);
    group_descent_run (descent, at + RATE, at + MOMENTUM, steps, prec);
    return 1;
}

double
group_descent_at_work (const fmpq *at, slong prec)
{
    (void) prec;
    return group_descent_work (fmpz_get_d (fmpq_numref (at + GROUPS)),
                               fmpz_get_d (fmpq_numref (at + STEPS)));
}

enum evaluation
group_descent_curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n,
                     group_descent_value *value, slong prec)
{
    struct group_descent descent;
    slong i, g;

    if (!group_descent_at (&descent, at, prec))
        return OUT_OF_DOMAIN;
    for (i = 0; i < n; i++)
        if (fmpq_get_index (&g, last + i))
            value (balls + i, &descent, g, prec);
    group_descent_clear (&descent);
    return EVALUATED;
}

enum evaluation
group_descent_ball (arb_t out, const fmpq *at, group_descent_value *value,
                    slong prec)
{
    return group_descent_curve (out, at, at + GROUP, 1, value, prec);
}
