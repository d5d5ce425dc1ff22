#include "proofs/enumerate.h"

void
enumerate_sequences (slong n, slong length,
                     void (*visit) (const slong *sequence, void *data),
                     void *data)
{
    slong *sequence = flint_calloc ((size_t) length + 1, sizeof *sequence), i;

    do {
        visit (sequence, data);
        /* Count up by one in base n, the last place first. */
        for (i = length - 1; i >= 0; i--) {
            if (++sequence[i] < n)
                break;
            sequence[i] = 0;
        }
    } while (i >= 0);
    flint_free (sequence);
}

void
enumerate_subsets (slong n, void (*visit) (const slong *member, void *data),
                   void *data)
{
    enumerate_sequences (2, n, visit, data);
}

void
enumerate_zipf (fmpq *p, slong n, slong a)
{
    fmpq_t total;
    slong x;

    fmpq_init (total);
    for (x = 1; x <= n; x++) {
        fmpq_set_si (p + x - 1, x, 1);
        fmpq_pow_si (p + x - 1, p + x - 1, -a);
        fmpq_add (total, total, p + x - 1);
    }
    for (x = 1; x <= n; x++)
        fmpq_div (p + x - 1, p + x - 1, total);
    fmpq_clear (total);
}

struct unseen {
    fmpq *mean, *square;
    const fmpq *p;
    slong n, draws;
};

/* Add the share of one sequence of draws. */
static void
add_unseen (const slong *sequence, void *data)
{
    struct unseen *unseen = data;
    fmpq_t chance, mass;
    slong i, x;

    fmpq_init (chance);
    fmpq_init (mass);
    fmpq_one (chance);
    for (i = 0; i < unseen->draws; i++)
        fmpq_mul (chance, chance, unseen->p + sequence[i]);
    for (x = 0; x < unseen->n; x++) {
        for (i = 0; i < unseen->draws && sequence[i] != x; i++)
            ;
        if (i == unseen->draws)
            fmpq_add (mass, mass, unseen->p + x);
    }
    fmpq_addmul (unseen->mean, chance, mass);
    fmpq_mul (mass, mass, mass);
    fmpq_addmul (unseen->square, chance, mass);
    fmpq_clear (chance);
    fmpq_clear (mass);
}

void
enumerate_unseen (fmpq_t mean, fmpq_t square, const fmpq *p, slong n,
                  slong draws)
{
    struct unseen unseen = { mean, square, p, n, draws };

    fmpq_zero (mean);
    fmpq_zero (square);
    enumerate_sequences (n, draws, add_unseen, &unseen);
}

void
enumerate_cap_series (fmpq_poly_t series, slong d)
{
    fmpq_poly_t base;
    fmpz_t one;
    fmpq_t whole;

    fmpq_poly_init (base);
    fmpz_init_set_ui (one, 1);
    fmpq_init (whole);
    fmpq_poly_set_coeff_si (base, 0, 1);
    fmpq_poly_set_coeff_si (base, 2, -1);
    fmpq_poly_pow (base, base, (ulong) (d / 2 - 1));
    fmpq_poly_integral (series, base);
    /* The integral from -1 to 1 is twice the primitive at 1. */
    fmpq_poly_evaluate_fmpz (whole, series, one);
    fmpq_mul_2exp (whole, whole, 1);
    fmpq_poly_scalar_div_fmpq (series, series, whole);
    fmpq_poly_clear (base);
    fmpz_clear (one);
    fmpq_clear (whole);
}

void
enumerate_cap (fmpq_t h, slong d, const fmpq_t root)
{
    fmpq_poly_t series;
    fmpq_t half;

    fmpq_poly_init (series);
    fmpq_init (half);
    enumerate_cap_series (series, d);
    fmpq_poly_evaluate_fmpq (h, series, root);
    fmpq_set_si (half, 1, 2);
    fmpq_sub (h, half, h);
    fmpq_poly_clear (series);
    fmpq_clear (half);
}

/*
 * Set ODD to sum_k c_k q^(2k+1) / norm^(k+1) for the series with coefficients
 * c_k of s^(2k+1): its value at q / sqrt (norm), divided by sqrt (norm).
 */
static void
odd_part (fmpq_t odd, const fmpq_poly_t series, const fmpq_t q,
          const fmpq_t norm)
{
    fmpq_t power, step, coefficient;
    slong k;

    fmpq_init (power);
    fmpq_init (step);
    fmpq_init (coefficient);
    fmpq_zero (odd);
    fmpq_div (power, q, norm);
    fmpq_mul (step, power, q);
    for (k = 1; k < fmpq_poly_length (series); k += 2) {
        fmpq_poly_get_coeff_fmpq (coefficient, series, k);
        fmpq_addmul (odd, coefficient, power);
        fmpq_mul (power, power, step);
    }
    fmpq_clear (power);
    fmpq_clear (step);
    fmpq_clear (coefficient);
}

void
enumerate_two_class (fmpq_t rational, fmpq_t irrational, fmpq_t norm,
                     const fmpq *p, const fmpq *q, slong n, slong d)
{
    fmpq_poly_t series;
    fmpq_t odd;
    slong x;

    fmpq_poly_init (series);
    fmpq_init (odd);
    enumerate_cap_series (series, d);
    fmpq_zero (norm);
    for (x = 0; x < n; x++)
        fmpq_addmul (norm, q + x, q + x);
    fmpq_zero (rational);
    fmpq_zero (irrational);
    for (x = 0; x < n; x++) {
        fmpq_add (rational, rational, p + x);
        odd_part (odd, series, q + x, norm);
        fmpq_submul (irrational, odd, p + x);
    }
    fmpq_div_2exp (rational, rational, 1);
    fmpq_poly_clear (series);
    fmpq_clear (odd);
}

void
enumerate_even_zeta (fmpq_t ratio, slong s)
{
    fmpz_t factorial;

    fmpz_init (factorial);
    bernoulli_fmpq_ui (ratio, (ulong) s);
    fmpq_abs (ratio, ratio);
    fmpq_mul_2exp (ratio, ratio, (flint_bitcnt_t) (s - 1));
    fmpz_fac_ui (factorial, (ulong) s);
    fmpq_div_fmpz (ratio, ratio, factorial);
    fmpz_clear (factorial);
}
