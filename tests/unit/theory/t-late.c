/* Laws with proved rests, late and ahead of the flow, against the margins. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/excess.h"
#include "theory/late.h"
#include "theory/margin.h"

/* Is BELOW <= X <= ABOVE possible, and are the bounds known? */
static int
between (const arb_t below, const arb_t x, const arb_t above)
{
    return arb_is_finite (below) && arb_is_finite (above) && !arb_gt (below, x)
           && !arb_lt (above, x);
}

/* The rest lies in its bounds, and fills a good part of them. */
static void
late (void)
{
    static const slong classes[] = { 2, 3, 10, 1000 };
    int inside = 1, outside = 0, known = 0;
    arb_ptr v = _arb_vec_init (5), below = v, above = v + 1, law = v + 2,
            m = v + 3, t = v + 4;
    fmpq_t c, time;
    size_t i;
    slong k;

    fmpq_init (c);
    fmpq_init (time);
    for (i = 0; i < sizeof classes / sizeof *classes; i++)
        for (k = 0; k < 60; k++) {
            enum evaluation answer;
            fmpq_set_si (c, classes[i], 1);
            fmpq_set_si (time, 3, 2);
            fmpq_pow_si (time, time, k);
            answer = late_rest (below, above, c, time, 200);
            if (answer == OUT_OF_DOMAIN) {
                outside++;
                continue;
            }
            late_law (law, c, time, 200);
            /* T = M tau. */
            arb_set_fmpq (t, time, 200);
            arb_div_si (t, t, classes[i], 200);
            margin_flow (m, t, c, 200);
            arb_sub (m, m, law, 200);
            inside = inside && between (below, m, above)
                     && arb_is_negative (below) && arb_is_positive (above);
            known++;
            /* y^2 / 2 is the second order: -rho / y^2 -> 1/2 for large T. */
            if (k == 59 && classes[i] == 10) {
                arb_div (m, m, below, 200);
                arb_sub_ui (m, m, 1, 200);
                arb_get_abs_ubound_arf (arb_midref (m), m, 30);
                ok (arf_cmpabs_2exp_si (arb_midref (m), -2) < 0,
                    "the lower bound is nearly taken");
            }
        }
    ok (inside && known > 100, "late rests lie in their bounds");
    ok (outside > 10, "where these hold");
    fmpq_set_si (c, 10, 1);
    fmpq_set_si (time, 1000, 1);
    late_law (law, c, time, 100);
    late_rest (below, above, c, time, 100);
    arb_neg (below, below);
    ok (digits_begin (law, "6.84658548147129781858")
            && digits_begin (below, "0.00199337460997782600")
            && digits_begin (above, "0.00058648988010413373"),
        "ten classes at 1000");
    fmpq_set_si (c, 2, 1);
    fmpq_set_si (time, 27, 10);
    ok (late_rest (below, above, c, time, 100) == OUT_OF_DOMAIN,
        "not at 2.7 < e");
    fmpq_set_si (time, 28, 10);
    ok (late_rest (below, above, c, time, 100) == EVALUATED
            && arb_is_finite (above),
        "but at 2.8");
    fmpq_clear (c);
    fmpq_clear (time);
    _arb_vec_clear (v, 5);
}

static void
ahead (void)
{
    static const slong classes[] = { 2, 7, 500 };
    arb_ptr v = _arb_vec_init (4), excess = v, half = v + 1, below = v + 2,
            above = v + 3;
    int inside = 1, scale;
    fmpq_t c, step, k;
    size_t i;

    fmpq_init (c);
    fmpq_init (step);
    fmpq_init (k);
    for (i = 0; i < sizeof classes / sizeof *classes; i++)
        for (scale = 1; scale <= 256; scale *= 4) {
            slong n;
            fmpq_set_si (c, classes[i], 1);
            fmpq_set_si (step, 4, (ulong) scale);
            excess_rest (below, above, step, 200);
            for (n = 1; n <= 27; n *= 3) {
                fmpq_set_si (k, n, 1);
                excess_after (excess, half, step, c, k, 200);
                arb_sub (excess, excess, half, 200);
                arb_neg (half, below);
                inside = inside && between (half, excess, above)
                         && arb_rel_accuracy_bits (excess) > 60;
            }
        }
    ok (inside, "the excess over the flow lies in its bounds");
    fmpq_set_si (step, 1, 1000000);
    excess_rest (below, above, step, 300);
    ok (digits_begin (below, "0.000000083333458333")
            && digits_begin (above, "0.000000166666875000"),
        "which are about x/12 and x/6");
    fmpq_clear (c);
    fmpq_clear (step);
    fmpq_clear (k);
    _arb_vec_clear (v, 4);
}

int
main (void)
{
    late ();
    ahead ();
    flint_cleanup ();
    return done ();
}
