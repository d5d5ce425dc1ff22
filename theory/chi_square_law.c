#include "theory/chi_square_law.h"

#include "theory/increasing.h"

/* Set HALF to R / 2. */
static void
set_half (arb_t half, slong r)
{
    arb_set_si (half, r);
    arb_mul_2exp_si (half, half, -1);
}

void
chi_square_below (arb_t p, slong r, const arb_t x, slong prec)
{
    arb_t half, a;

    arb_init (half);
    arb_init (a);
    set_half (a, r);
    arb_mul_2exp_si (half, x, -1);
    arb_hypgeom_gamma_lower (p, a, half, 1, prec);
    arb_clear (half);
    arb_clear (a);
}

struct search {
    slong r;
    const fmpq *level;
};

/* The probability of [0, e^u], less the level. */
static void
excess (arb_t f, const arb_t u, const void *data, slong prec)
{
    const struct search *search = data;
    arb_t level;

    arb_init (level);
    arb_exp (f, u, prec + 10);
    chi_square_below (f, search->r, f, prec + 10);
    arb_set_fmpq (level, search->level, prec + 10);
    arb_sub (f, f, level, prec);
    arb_clear (level);
}

/* Set F to (x/2)^a e^(-x/2) / Gamma (a), a = r/2, x = e^u: x times the
   density. */
static void
excess_slope (arb_t f, const arb_t u, const void *data, slong prec)
{
    const struct search *search = data;
    arb_t a, x, log;

    arb_init (a);
    arb_init (x);
    arb_init (log);
    set_half (a, search->r);
    arb_const_log2 (log, prec);
    arb_sub (log, u, log, prec);
    arb_exp (x, log, prec);
    arb_mul (log, log, a, prec);
    arb_sub (log, log, x, prec);
    arb_lgamma (x, a, prec);
    arb_sub (log, log, x, prec);
    arb_exp (f, log, prec);
    arb_clear (a);
    arb_clear (x);
    arb_clear (log);
}

/*
 * Below, (x/2)^a / Gamma (a+1) exceeds the probability of [0, x].  Above, by
 * Markov's inequality for e^(x/4) the probability of more than x is at most
 * 2^a e^(-x/4): x <= 4 (a log 2 - log (1-p)).
 */
static void
bracket (arb_t u, slong r, const fmpq_t p)
{
    arb_t a, low, high;

    arb_init (a);
    arb_init (low);
    arb_init (high);
    set_half (a, r);
    arb_add_ui (low, a, 1, 64);
    arb_lgamma (low, low, 64);
    arb_set_fmpq (high, p, 64);
    arb_log (high, high, 64);
    arb_add (low, low, high, 64);
    arb_div (low, low, a, 64);
    arb_const_log2 (high, 64);
    arb_add (low, low, high, 64);
    arb_mul (high, high, a, 64);
    arb_set_fmpq (u, p, (slong) fmpz_bits (fmpq_denref (p)) + 64);
    arb_neg (u, u);
    arb_log1p (u, u, 64);
    arb_sub (high, high, u, 64);
    arb_mul_2exp_si (high, high, 2);
    arb_log (high, high, 64);
    arb_union (u, low, high, 64);
    arb_clear (a);
    arb_clear (low);
    arb_clear (high);
}

void
chi_square_quantile (arb_t x, slong r, const fmpq_t p, slong prec)
{
    struct search search = { r, p };
    arb_t u;

    arb_init (u);
    bracket (u, r, p);
    increasing_root (u, excess, excess_slope, &search, prec + 10);
    arb_exp (x, u, prec);
    arb_clear (u);
}
