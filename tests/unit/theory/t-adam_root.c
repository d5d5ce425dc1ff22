/* Adam's rate by bisection: its equation, at many parameters, and digits. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/adam_root.h"

/* r (1 - beta1 x) sqrt (1 - beta2) = rate (1 - beta1) sqrt (1 - beta2 x^m),
   squared, with x = e^TWICE, r = TWICE / 2. */
static int
solves (const arb_t twice, const fmpq_t rate, const fmpq_t beta1,
        const fmpq_t beta2, slong m, slong prec)
{
    arb_ptr v = _arb_vec_init (5), x = v, left = v + 1, right = v + 2,
            b = v + 3, t = v + 4;
    int answer;

    arb_exp (x, twice, prec);
    arb_set_fmpq (b, beta1, prec);
    arb_mul (left, x, b, prec);
    arb_sub_ui (left, left, 1, prec);
    arb_mul (left, left, twice, prec);
    arb_mul_2exp_si (left, left, -1);
    arb_sub_ui (b, b, 1, prec);
    arb_set_fmpq (t, rate, prec);
    arb_mul (right, b, t, prec);
    arb_mul (left, left, left, prec);
    arb_mul (right, right, right, prec);
    arb_set_fmpq (b, beta2, prec);
    arb_sub_ui (t, b, 1, prec);
    arb_mul (left, left, t, prec);
    arb_pow_ui (x, x, (ulong) m, prec);
    arb_mul (b, b, x, prec);
    arb_sub_ui (b, b, 1, prec);
    arb_mul (right, right, b, prec);
    answer = arb_overlaps (left, right) && arb_is_positive (twice);
    _arb_vec_clear (v, 5);
    return answer;
}

static void
equations (void)
{
    static const char *const rates[] = { "1/1000", "1", "30" };
    static const char *const betas[][2] = { { "0", "999/1000" },
                                            { "9/10", "999/1000" },
                                            { "1/2", "1/2" },
                                            { "0", "1/100" } };
    int good = 1, sharp = 1;
    size_t i, j;
    slong m;
    fmpq_t rate, beta1, beta2;
    arb_t twice, more;

    fmpq_init (rate);
    fmpq_init (beta1);
    fmpq_init (beta2);
    arb_init (twice);
    arb_init (more);
    for (i = 0; i < sizeof rates / sizeof *rates; i++)
        for (j = 0; j < sizeof betas / sizeof *betas; j++)
            for (m = 1; m <= 2; m++) {
                fmpq_set_str (rate, rates[i], 10);
                fmpq_set_str (beta1, betas[j][0], 10);
                fmpq_set_str (beta2, betas[j][1], 10);
                if (m == 1 && !fmpq_is_zero (beta1))
                    continue;
                adam_root (twice, rate, beta1, beta2, m, 100);
                adam_root (more, rate, beta1, beta2, m, 200);
                good = good && solves (twice, rate, beta1, beta2, m, 150)
                       && solves (more, rate, beta1, beta2, m, 250)
                       && arb_overlaps (twice, more);
                sharp = sharp && arb_rel_accuracy_bits (twice) > 40
                        && arb_rel_accuracy_bits (more) > 140;
            }
    ok (good, "rates solve their equations");
    ok (sharp, "sharply");
    fmpq_set_si (rate, 1, 10);
    fmpq_set_si (beta1, 9, 10);
    fmpq_set_si (beta2, 99, 100);
    adam_root (twice, rate, beta1, beta2, 2, 150);
    ok (digits_begin (twice, "0.00502229426024970143"),
        "by bisection with mpmath");
    fmpq_clear (rate);
    fmpq_clear (beta1);
    fmpq_clear (beta2);
    arb_clear (twice);
    arb_clear (more);
}

int
main (void)
{
    equations ();
    flint_cleanup ();
    return done ();
}
