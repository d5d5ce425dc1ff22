#include "theory/sample_noise.h"

#include "theory/hermite.h"

/* The powers of z and of y in what is averaged. */
enum { Z_TERMS = 2 * NOISE_DEGREE + 1, Y_TERMS = NOISE_DEGREE + 2 };

/* Set H[0], ..., H[NOISE_DEGREE] to the coefficients of h_k. */
static void
coefficients (arb_ptr h, slong k, slong prec)
{
    fmpz_poly_t he;
    arb_t root;
    slong i;

    fmpz_poly_init (he);
    arb_init (root);
    hermite_polynomial (he, k);
    hermite_norm (root, k, prec);
    for (i = 0; i <= NOISE_DEGREE; i++) {
        arb_zero (h + i);
        if (i <= k) {
            arb_set_fmpz (h + i, fmpz_poly_get_coeff_ptr (he, i));
            arb_div (h + i, h + i, root, prec);
        }
    }
    fmpz_poly_clear (he);
    arb_clear (root);
}

/* C (Z_TERMS x Y_TERMS) += SCALE H (z) G (y). */
static void
add_product (arb_ptr c, const arb_t scale, arb_srcptr h, arb_srcptr g,
             slong prec)
{
    slong i, j;
    arb_t term;

    arb_init (term);
    for (i = 0; i <= NOISE_DEGREE; i++) {
        arb_mul (term, scale, h + i, prec);
        for (j = 0; j <= NOISE_DEGREE && !arb_is_zero (term); j++)
            arb_addmul (c + i * Y_TERMS + j, term, g + j, prec);
    }
    arb_clear (term);
}

/* Set C to R: the h_j (z) h_{s-j} (y) for j < s with the roots of binomials.
 */
static void
residual (arb_ptr c, slong s, const arb_t m, const arb_t r, slong prec)
{
    arb_ptr h = _arb_vec_init (NOISE_DEGREE + 1);
    arb_ptr g = _arb_vec_init (NOISE_DEGREE + 1);
    arb_t scale, power;
    slong j;

    arb_init (scale);
    arb_init (power);
    for (j = 0; j < s; j++) {
        coefficients (h, j, prec);
        coefficients (g, s - j, prec);
        arb_bin_uiui (scale, (ulong) s, (ulong) j, prec);
        arb_sqrtpos (scale, scale, prec);
        arb_pow_ui (power, m, (ulong) j, prec);
        arb_mul (scale, scale, power, prec);
        arb_pow_ui (power, r, (ulong) (s - j), prec);
        arb_mul (scale, scale, power, prec);
        add_product (c, scale, h, g, prec);
    }
    _arb_vec_clear (h, NOISE_DEGREE + 1);
    _arb_vec_clear (g, NOISE_DEGREE + 1);
    arb_clear (scale);
    arb_clear (power);
}

/* OUT += SCALE H (z) y^SHIFT C. */
static void
add_times (arb_ptr out, arb_srcptr c, const arb_t scale, arb_srcptr h,
           slong shift, slong prec)
{
    slong i, j, k;
    arb_t term;

    arb_init (term);
    for (k = 0; k <= NOISE_DEGREE; k++) {
        arb_mul (term, scale, h + k, prec);
        for (i = 0; i + k < Z_TERMS && !arb_is_zero (term); i++)
            for (j = 0; j + shift < Y_TERMS; j++)
                if (!arb_is_zero (c + i * Y_TERMS + j))
                    arb_addmul (out + (i + k) * Y_TERMS + j + shift, term,
                                c + i * Y_TERMS + j, prec);
    }
    arb_clear (term);
}

/* E z^N: 1 3 5 ... (N - 1), or 0. */
static void
moment (fmpz_t value, slong n)
{
    fmpz_set_si (value, n % 2 == 0);
    for (n--; n > 0 && !fmpz_is_zero (value); n -= 2)
        fmpz_mul_si (value, value, n);
}

/* Set MEAN to that of the square of C. */
static void
mean_square (arb_t mean, arb_srcptr c, slong prec)
{
    arb_ptr row = _arb_vec_init (2 * Y_TERMS);
    fmpz_t value;
    slong i, k, j, l;

    fmpz_init (value);
    arb_zero (mean);
    for (i = 0; i < Z_TERMS; i++)
        for (k = i % 2; k < Z_TERMS; k += 2) {
            _arb_vec_zero (row, 2 * Y_TERMS);
            for (j = 0; j < Y_TERMS; j++)
                for (l = j % 2; l < Y_TERMS; l += 2)
                    if (!arb_is_zero (c + i * Y_TERMS + j)
                        && !arb_is_zero (c + k * Y_TERMS + l))
                        arb_addmul (row + j + l, c + i * Y_TERMS + j,
                                    c + k * Y_TERMS + l, prec);
            for (j = 1; 2 * j < 2 * Y_TERMS; j++) {
                moment (value, 2 * j);
                arb_addmul_fmpz (row, row + 2 * j, value, prec);
            }
            moment (value, i + k);
            arb_addmul_fmpz (mean, row, value, prec);
        }
    _arb_vec_clear (row, 2 * Y_TERMS);
    fmpz_clear (value);
}

/* Set R to (1 - M^2)^(1/2). */
static void
complement (arb_t r, const arb_t m, slong prec)
{
    arb_sqr (r, m, prec);
    arb_sub_ui (r, r, 1, prec);
    arb_neg (r, r);
    arb_sqrtpos (r, r, prec);
}

/* Set PULL to s m^(2s-1) r. */
static void
pull_at (arb_t pull, slong s, const arb_t m, const arb_t r, slong prec)
{
    arb_pow_ui (pull, m, (ulong) (2 * s - 1), prec);
    arb_mul (pull, pull, r, prec);
    arb_mul_si (pull, pull, s, prec);
}

void
noise_variance (arb_t variance, slong s, const arb_t m, slong prec)
{
    arb_ptr c = _arb_vec_init (Z_TERMS * Y_TERMS);
    arb_ptr product = _arb_vec_init (Z_TERMS * Y_TERMS);
    arb_ptr h = _arb_vec_init (NOISE_DEGREE + 1);
    arb_t r, scale;

    arb_init (r);
    arb_init (scale);
    complement (r, m, prec);
    residual (c, s, m, r, prec);
    coefficients (h, s - 1, prec);
    arb_sqrt_ui (scale, (ulong) s, prec);
    arb_pow_ui (variance, m, (ulong) s, prec);
    arb_mul (scale, scale, variance, prec);
    add_times (product, c, scale, h, 1, prec);
    coefficients (h, s, prec);
    arb_pow_ui (scale, m, (ulong) s - 1, prec);
    arb_mul (scale, scale, r, prec);
    arb_mul_si (scale, scale, s, prec);
    add_times (product, c, scale, h, 0, prec);
    mean_square (variance, product, prec);
    pull_at (scale, s, m, r, prec);
    arb_submul (variance, scale, scale, prec);
    _arb_vec_clear (c, Z_TERMS * Y_TERMS);
    _arb_vec_clear (product, Z_TERMS * Y_TERMS);
    _arb_vec_clear (h, NOISE_DEGREE + 1);
    arb_clear (r);
    arb_clear (scale);
}

/* A descent with the variance of its angle, n times. */
struct noisy {
    slong s;
    arb_t rate, m, variance;
    /* Of the last step: the overlap before, the variance before, what it
       multiplies a deviation of the angle by, and the variance it adds. */
    arb_t before, earlier, slope, fresh;
};

/*
 * The angle a becomes a - atan (eta P), P = s m^(2s-1) r the pull: a deviation
 * of a is multiplied by 1 - eta P' / (1 + eta^2 P^2), P' = s m^(2s-2) (m^2 -
 * (2s-1) r^2), one of P by eta / (1 + eta^2 P^2).
 */
static void
noisy_step (struct noisy *run, slong prec)
{
    arb_t r, pull, gain, term;

    arb_init (r);
    arb_init (pull);
    arb_init (gain);
    arb_init (term);
    complement (r, run->m, prec);
    pull_at (pull, run->s, run->m, r, prec);
    arb_mul (pull, pull, run->rate, prec); /* tan of the angle */
    arb_sqr (gain, pull, prec);
    arb_add_ui (gain, gain, 1, prec);
    arb_div (gain, run->rate, gain, prec);
    arb_sqr (run->slope, r, prec);
    arb_mul_si (run->slope, run->slope, 1 - 2 * run->s, prec);
    arb_addmul (run->slope, run->m, run->m, prec);
    arb_pow_ui (term, run->m, (ulong) (2 * run->s - 2), prec);
    arb_mul_si (term, term, run->s, prec);
    arb_mul (run->slope, run->slope, term, prec);
    arb_mul (run->slope, run->slope, gain, prec);
    arb_sub_ui (run->slope, run->slope, 1, prec);
    arb_neg (run->slope, run->slope);
    noise_variance (run->fresh, run->s, run->m, prec);
    arb_sqr (gain, gain, prec);
    arb_mul (run->fresh, run->fresh, gain, prec);
    arb_set (run->earlier, run->variance);
    arb_sqr (term, run->slope, prec);
    arb_mul (run->variance, run->variance, term, prec);
    arb_add (run->variance, run->variance, run->fresh, prec);
    arb_set (run->before, run->m);
    /* cos (a - atan t) = (m + r t) / (1 + t^2)^(1/2). */
    arb_addmul (run->m, r, pull, prec);
    arb_sqr (pull, pull, prec);
    arb_add_ui (pull, pull, 1, prec);
    arb_rsqrt (pull, pull, prec);
    arb_mul (run->m, run->m, pull, prec);
    arb_clear (r);
    arb_clear (pull);
    arb_clear (gain);
    arb_clear (term);
}

/*
 * The time is eta times COUNT - 1 + (to - a) / (b - a) with the last overlaps
 * a and b, of the derivatives -(b - to) / (b - a)^2 and -(to - a) / (b - a)^2;
 * an overlap has the derivative -(1 - m^2)^(1/2) in the angle.
 */
static void
spread_of_time (arb_t spread, arb_t time, const struct noisy *run, slong count,
                const fmpq_t to, slong prec)
{
    arb_t end, gap, r, first;

    arb_init (end);
    arb_init (gap);
    arb_init (r);
    arb_init (first);
    arb_set_fmpq (end, to, prec);
    arb_sub (gap, run->m, run->before, prec);
    arb_sub (time, end, run->before, prec);
    complement (r, run->m, prec);
    arb_mul (spread, time, r, prec); /* of the later angle */
    arb_div (time, time, gap, prec);
    arb_add_si (time, time, count - 1, prec);
    arb_sub (end, run->m, end, prec);
    complement (r, run->before, prec);
    arb_mul (first, end, r, prec);
    arb_addmul (first, spread, run->slope, prec);
    arb_sqr (first, first, prec);
    arb_mul (first, first, run->earlier, prec);
    arb_sqr (spread, spread, prec);
    arb_mul (spread, spread, run->fresh, prec);
    arb_add (spread, spread, first, prec);
    arb_sqrtpos (spread, spread, prec);
    arb_sqr (gap, gap, prec);
    arb_div (spread, spread, gap, prec);
    arb_div (spread, spread, time, prec);
    arb_mul (time, time, run->rate, prec);
    arb_clear (end);
    arb_clear (gap);
    arb_clear (r);
    arb_clear (first);
}

static void
noisy_init (struct noisy *run, slong s, const fmpq *at, slong prec)
{
    run->s = s;
    arb_init (run->rate);
    arb_init (run->m);
    arb_init (run->variance);
    arb_init (run->before);
    arb_init (run->earlier);
    arb_init (run->slope);
    arb_init (run->fresh);
    arb_set_fmpq (run->m, at + 1, prec);
    arb_set_fmpq (run->rate, at + 3, prec);
}

static void
noisy_clear (struct noisy *run)
{
    arb_clear (run->rate);
    arb_clear (run->m);
    arb_clear (run->variance);
    arb_clear (run->before);
    arb_clear (run->earlier);
    arb_clear (run->slope);
    arb_clear (run->fresh);
}

enum evaluation
noise_spread (arb_t spread, arb_t time, const fmpq *at, slong prec)
{
    struct noisy run;
    slong s, count;
    arb_t to;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    noisy_init (&run, s, at, prec);
    arb_init (to);
    arb_set_fmpq (to, at + 2, prec);
    for (count = 0; arb_lt (run.m, to); count++)
        noisy_step (&run, prec);
    arb_indeterminate (spread);
    arb_indeterminate (time);
    if (arb_ge (run.m, to))
        spread_of_time (spread, time, &run, count, at + 2, prec);
    noisy_clear (&run);
    arb_clear (to);
    return EVALUATED;
}

double
noise_work (const fmpq *at, slong prec)
{
    return 50 * escape_steps_ball_work (at, prec);
}
