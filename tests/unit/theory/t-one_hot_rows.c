/* Correlations and slopes of logarithms, and rows of two and three classes. */
#include "tests/tap.h"
#include "theory/one_hot_rows.h"

/* y = x^3: slope 3 and correlation 1; y = x^-2: -2 and -1; constant x. */
static void
lines (void)
{
    slong i;
    arb_ptr x = _arb_vec_init (5), y = _arb_vec_init (5);
    arb_t r, s;

    arb_init (r);
    arb_init (s);
    for (i = 0; i < 5; i++) {
        arb_set_si (x + i, i * i + 2);
        arb_pow_ui (y + i, x + i, 3, 200);
    }
    log_correlation (r, x, y, 5, 200);
    log_slope (s, x, y, 5, 200);
    ok (arb_contains_si (r, 1) && arb_contains_si (s, 3)
            && arb_rel_accuracy_bits (r) > 180,
        "a cube");
    for (i = 0; i < 5; i++) {
        arb_inv (y + i, x + i, 200);
        arb_sqr (y + i, y + i, 200);
    }
    log_correlation (r, x, y, 5, 200);
    log_slope (s, x, y, 5, 200);
    ok (arb_contains_si (r, -1) && arb_contains_si (s, -2), "an inverse");
    for (i = 0; i < 5; i++)
        arb_set_si (x + i, 7);
    log_correlation (r, x, y, 5, 200);
    log_slope (s, x, y, 5, 200);
    ok (!arb_is_finite (r) && !arb_is_finite (s), "a constant has none");
    arb_clear (r);
    arb_clear (s);
    _arb_vec_clear (x, 5);
    _arb_vec_clear (y, 5);
}

/* Margins 0: gradients are (1 - 1/c)^2 pi_k^2 + sum of the others / c^2. */
static void
start (void)
{
    int good = 1;
    slong k, j;
    arb_ptr u = _arb_vec_init (3), g = _arb_vec_init (3),
            h = _arb_vec_init (3);
    fmpq_t want, x;

    fmpq_init (want);
    fmpq_init (x);
    one_hot_rows (g, h, u, 3, 200);
    for (k = 1; k <= 3; k++) {
        fmpq_zero (want);
        for (j = 1; j <= 3; j++) {
            fmpq_set_si (x, (j == k ? 2 : 1) * 2, (ulong) (11 * j));
            fmpq_addmul (want, x, x);
        }
        good &= arb_contains_fmpq (g + k - 1, want);
        fmpq_set_si (want, 2, 9);
        good &= arb_contains_fmpq (h + k - 1, want);
    }
    ok (good, "three classes at weights 0");
    one_hot_sharpness (u, u, 3, 200);
    fmpq_set_si (want, 2, 11);
    ok (arb_contains_fmpq (u, want), "whose sharpness is pi_1 / 3");
    fmpq_clear (want);
    fmpq_clear (x);
    _arb_vec_clear (u, 3);
    _arb_vec_clear (g, 3);
    _arb_vec_clear (h, 3);
}

int
main (void)
{
    lines ();
    start ();
    return done ();
}
