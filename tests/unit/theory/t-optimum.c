/* The optimal scheme: known digits, closed forms, no better weights. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/convex.h"
#include "theory/lambert.h"
#include "theory/optimum.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

USES (quantity, memscale_optimal_error);
USES (quantity, memscale_optimal_constant);
USES (quantity, memscale_two_class_error);

enum { AXES = 4, PREC = 500 };

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *point,
          slong digits)
{
    struct goal goal = { digits, RELATIVE };
    enum evaluation outcome;
    char word[64];
    fmpq *at = _fmpq_vec_init (AXES);
    int i, taken;

    for (i = 0; i < AXES && sscanf (point, "%63s%n", word, &taken) == 1; i++) {
        fmpq_set_str (at + i, word, 10);
        point += taken;
    }
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 16);
    _fmpq_vec_clear (at, AXES);
    return outcome;
}

static void
known_digits (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *digits;
    } cases[] = {
        { &memscale_optimal_error_quantity, "2 100 10", "0.0796186866" },
        { &memscale_optimal_error_quantity, "2 100 30", "0.0338920234" },
        { &memscale_optimal_error_quantity, "2 100 100", "0.0100751601" },
        { &memscale_optimal_error_quantity, "1 2 4", "0.0530582054" },
        { &memscale_optimal_error_quantity, "1 2 10", "0.00471515267" },
        { &memscale_optimal_constant_quantity, "2", "1.45676384" },
        { &memscale_optimal_constant_quantity, "3/2", "0.721905716" },
        { &memscale_optimal_constant_quantity, "5/2", "3.62442373" },
        { &memscale_optimal_constant_quantity, "3", "10.5229911" },
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, cases[i].point, 200)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%.12s... at %s = %s...", cases[i].quantity->formula,
            cases[i].point, cases[i].digits);
    arb_clear (ball);
    arb_clear (sharper);
}

/* Zipf's law on N items. */
static arb_ptr
zipf_law (slong n, const char *alpha)
{
    slong x;
    fmpq_t s;
    arb_t total;
    arb_ptr p = _arb_vec_init (n);

    fmpq_init (s);
    arb_init (total);
    fmpq_set_str (s, alpha, 10);
    zipf_powers (p, n, s, PREC);
    for (x = 0; x < n; x++)
        arb_add (total, total, p + x, PREC);
    for (x = 0; x < n; x++)
        arb_div (p + x, p + x, total, PREC);
    fmpq_clear (s);
    arb_clear (total);
    return p;
}

/* The weights and the multiplier of the notes; the weights are near the best
   ones, not enclosures. */
static void
known_weights (void)
{
    static const struct {
        slong d, x;
        const char *digits;
    } cases[] = { { 10, 1, "0.428453884" },
                  { 30, 1, "0.236315092" },
                  { 30, 100, "4.48579162e-6" },
                  { 100, 1, "0.110121931" } };
    arb_ptr p = zipf_law (100, "2"), w = _arb_vec_init (100);
    arb_t t;
    size_t i;
    slong x;

    arb_init (t);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        optimal_weights (w, p, 100, cases[i].d, 100);
        ok (digits_begin (w + cases[i].x - 1, cases[i].digits),
            "weight of item %ld at d = %ld: %s...", (long) cases[i].x,
            (long) cases[i].d, cases[i].digits);
    }
    /* -log (p w^(-1/2) (1-w)^49) for any item, at d = 100. */
    for (x = 0; x < 100; x += 33) {
        arb_sub_ui (t, w + x, 1, PREC);
        arb_neg (t, t);
        arb_pow_ui (t, t, 49, PREC);
        arb_mul (t, t, p + x, PREC);
        arb_rsqrt (w + x, w + x, PREC);
        arb_mul (t, t, w + x, PREC);
        arb_log (t, t, PREC);
        arb_neg (t, t);
        ok (digits_begin (t, "5.10541994"),
            "multiplier of item %ld: exp (-5.10541994...)", (long) x + 1);
    }
    _arb_vec_clear (p, 100);
    _arb_vec_clear (w, 100);
    arb_clear (t);
}

/* Two items: w_1 / w_2 = (p_1 / p_2)^(2 / (d - 1)). */
static void
two_items (void)
{
    static const slong dims[] = { 2, 3, 4, 7, 33, 1000 };
    static const char *const alphas[] = { "1/3", "1", "5", "100" };
    size_t i, j;
    int agree = 1;
    arb_t w, error, other, h;
    fmpq_t power;

    arb_init (w);
    arb_init (error);
    arb_init (other);
    arb_init (h);
    fmpq_init (power);
    for (j = 0; j < sizeof alphas / sizeof *alphas; j++) {
        arb_ptr p = zipf_law (2, alphas[j]);
        for (i = 0; i < sizeof dims / sizeof *dims; i++) {
            struct cap cap;
            slong d = dims[i];
            cap_init (&cap, d, PREC);
            arb_div (w, p, p + 1, PREC);
            fmpq_set_si (power, 2, (ulong) d - 1);
            arb_pow_fmpq (w, w, power, PREC);
            arb_add_ui (w, w, 1, PREC);
            arb_inv (w, w, PREC);
            cap_value (other, &cap, w);
            arb_mul (other, other, p + 1, PREC);
            arb_sub_ui (w, w, 1, PREC);
            arb_neg (w, w);
            cap_value (h, &cap, w);
            arb_addmul (other, h, p, PREC);
            optimal_error (error, p, 2, d, 400);
            agree = agree && arb_overlaps (error, other)
                    && arb_rel_accuracy_bits (error) > 60;
            cap_clear (&cap);
        }
        _arb_vec_clear (p, 2);
    }
    ok (agree, "two items agree with their closed form");
    arb_clear (w);
    arb_clear (error);
    arb_clear (other);
    arb_clear (h);
    fmpq_clear (power);
}

/* Three items: no weights of a grid do better; the best of it nearly as well.
 */
static void
three_items (void)
{
    enum { GRID = 60 };
    slong i, j, k, d;
    int better = 0, near = 1;
    arb_ptr p = zipf_law (3, "3/2");
    arb_t error, sum, best, h, w;

    arb_init (error);
    arb_init (sum);
    arb_init (best);
    arb_init (h);
    arb_init (w);
    for (d = 2; d <= 12; d += 5) {
        struct cap cap;
        cap_init (&cap, d, 60);
        optimal_error (error, p, 3, d, 60);
        arb_one (best);
        for (i = 0; i <= GRID; i++)
            for (j = 0; i + j <= GRID; j++) {
                slong shares[3] = { i, j, GRID - i - j };
                arb_zero (sum);
                for (k = 0; k < 3; k++) {
                    arb_set_si (w, shares[k]);
                    arb_div_ui (w, w, GRID, 60);
                    cap_value (h, &cap, w);
                    arb_addmul (sum, h, p + k, 60);
                }
                better = better || arb_lt (sum, error);
                arb_min (best, best, sum, 60);
            }
        arb_sub (best, best, error, 60);
        arb_mul_ui (best, best, 1000, 60);
        arb_sub_ui (best, best, 1, 60);
        near = near && arb_is_negative (best);
        cap_clear (&cap);
    }
    ok (!better, "no weights of a grid do better");
    ok (near, "the best of a grid is near");
    _arb_vec_clear (p, 3);
    arb_clear (error);
    arb_clear (sum);
    arb_clear (best);
    arb_clear (h);
    arb_clear (w);
}

/* A poor point still gives an enclosure: (w - 1/3)^2 + ... on a simplex. */
static void
poor_points (void)
{
    slong i, k;
    int contained = 1;
    arb_ptr g = _arb_vec_init (3), w = _arb_vec_init (3);
    arb_t value, t;
    ulong state = 5;

    arb_init (value);
    arb_init (t);
    for (k = 0; k < 200; k++) {
        arb_one (t);
        for (i = 1; i < 3; i++) {
            state = state * UWORD (6364136223846793005) + 1;
            arb_set_ui (w + i, state >> 40);
            arb_mul_2exp_si (w + i, w + i, -25);
            arb_sub (t, t, w + i, 64);
        }
        arb_set (w, t);
        arb_zero (value);
        for (i = 0; i < 3; i++) {
            arb_mul_ui (t, w + i, 3, 64);
            arb_sub_ui (t, t, 1, 64);
            arb_mul_ui (g + i, t, 6, 64);
            arb_addmul (value, t, t, 64);
        }
        simplex_minimum (value, g, w, 3, 64);
        contained = contained && arb_contains_zero (value);
    }
    ok (contained, "a poor point still gives an enclosure");
    _arb_vec_clear (g, 3);
    _arb_vec_clear (w, 3);
    arb_clear (value);
    arb_clear (t);
}

/* K = int_0^oo W0 (t^(-2 alpha)) dt by the trapezoidal rule in log t, which
   is exact to far more than 20 digits here, against K = Gamma (1-a) a^(a-1),
   a = 1 / (2 alpha), for alpha = 2 (then B = K^2 / (2 sqrt (2 pi) zeta (2)).
 */
static void
lambert_integral (void)
{
    slong i;
    arb_t sum, t, w, gamma;
    fmpq_t power;

    arb_init (sum);
    arb_init (t);
    arb_init (w);
    arb_init (gamma);
    fmpq_init (power);
    for (i = -60 * 16; i <= 25 * 16; i++) {
        arb_set_si (t, -4 * i);
        arb_mul_2exp_si (t, t, -4);
        lambert_upper_log (w, t, PREC);
        arb_set_si (t, i);
        arb_mul_2exp_si (t, t, -4);
        arb_exp (t, t, PREC);
        arb_addmul (sum, t, w, PREC);
    }
    arb_mul_2exp_si (sum, sum, -4);
    ok (digits_begin (sum, "3.46600184"), "K (2) = 3.46600184...");
    fmpq_set_si (power, 3, 4);
    arb_gamma_fmpq (gamma, power, PREC);
    arb_set_ui (t, 4);
    arb_pow_fmpq (t, t, power, PREC);
    arb_mul (gamma, gamma, t, PREC);
    arb_sub (t, gamma, sum, PREC);
    ok (arf_cmpabs_2exp_si (arb_midref (t), -66) < 0,
        "the integral of Lambert's function is a gamma value");
    evaluate (t, &memscale_optimal_constant_quantity, "2", 50);
    arb_mul (gamma, gamma, gamma, PREC);
    arb_const_pi (w, PREC);
    arb_mul_2exp_si (w, w, 3);
    arb_sqrt (w, w, PREC);
    arb_div (gamma, gamma, w, PREC);
    arb_const_pi (w, PREC);
    arb_mul (w, w, w, PREC);
    arb_div_ui (w, w, 6, PREC);
    arb_div (gamma, gamma, w, PREC);
    ok (arb_overlaps (gamma, t), "and gives the constant");
    arb_clear (sum);
    arb_clear (t);
    arb_clear (w);
    arb_clear (gamma);
    fmpq_clear (power);
}

int
main (void)
{
    arb_t a, b;

    plan (0);
    known_digits ();
    known_weights ();
    two_items ();
    three_items ();
    poor_points ();
    lambert_integral ();
    arb_init (a);
    arb_init (b);
    evaluate (a, &memscale_optimal_error_quantity, "2 1 9", 30);
    ok (arb_is_zero (a), "one item is never wrong");
    evaluate (a, &memscale_optimal_error_quantity, "3/2 300 17", 30);
    evaluate (b, &memscale_two_class_error_quantity, "3/2 1/4 300 17", 30);
    ok (arb_lt (a, b), "the optimum beats a power");
    ok (evaluate (a, &memscale_optimal_error_quantity, "40 200 900", 30)
            == EVALUATED,
        "weights from one to 1e-100");
    arb_clear (a);
    arb_clear (b);
    flint_cleanup ();
    return done ();
}
