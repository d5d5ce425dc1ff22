/* The least error by stationarity: known digits, closed forms, what finitely
   many items say about all, two precisions. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/scheme.h"
#include "theory/stationary.h"

#include <math.h>

USES (quantity, memscale_optimal_error_limit);
USES (quantity, memscale_optimal_error_stationary);
USES (quantity, memscale_two_class_error);
USES (quantity, memscale_optimal_error);
USES (quantity, memscale_optimal_constant);
USES (quantity, memscale_optimal_constant_integral);
USES (quantity, memscale_optimal_error_leading);
USES (quantity, memscale_optimal_error_corrected);
USES (quantity, memscale_gradient_flow_error);
USES (quantity, memscale_proportional_error);
USES (quantity, memscale_threshold_best);
USES (quantity, memscale_threshold_best_finite);

enum { AXES = 5, PREC = 128 };

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *point,
          slong digits)
{
    struct goal goal = { digits, RELATIVE };
    enum evaluation outcome;
    char word[64];
    int i, taken;
    fmpq *at = _fmpq_vec_init (AXES);

    for (i = 0; i < AXES && sscanf (point, "%63s%n", word, &taken) == 1; i++) {
        fmpq_set_str (at + i, word, 10);
        point += taken;
    }
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
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
#define FINITE &memscale_optimal_error_stationary_quantity
#define LIMIT &memscale_optimal_error_limit_quantity
        { FINITE, "2 100 10", "0.0796186866" },
        { FINITE, "2 100 30", "0.0338920234" },
        { FINITE, "2 100 100", "0.0100751601" },
        { FINITE, "1 2 4", "0.0530582054" },
        { FINITE, "1 2 10", "0.00471515267" },
        { LIMIT, "2 100", "0.01299" },
#undef FINITE
#undef LIMIT
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, cases[i].point, 40)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%.30s ... at %s = %s...", cases[i].quantity->formula,
            cases[i].point, cases[i].digits);
    arb_clear (ball);
    arb_clear (sharper);
}

/* Two items of masses 2^alpha : 1 are best stored in the ratio
   (2^alpha)^(2/(d-1)) when o (1 + o)^(d-3) = r^2 is solved by o_2 = 1 / o_1:
   the closed form of the notes. */
static void
two_items (void)
{
    static const struct {
        const char *point;
        slong alpha, d;
    } cases[] = { { "1 2 4", 1, 4 }, { "3 2 3", 3, 3 }, { "2 2 7", 2, 7 } };
    size_t i;
    arb_t ball, first, second, h;
    struct cap cap;

    arb_init (ball);
    arb_init (first);
    arb_init (second);
    arb_init (h);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        /* w_1 = t / (1 + t), t = 2^(2 alpha / (d - 1)). */
        fmpq_t exponent;
        fmpq_init (exponent);
        fmpq_set_si (exponent, 2 * cases[i].alpha, (ulong) cases[i].d - 1);
        arb_set_ui (first, 2);
        arb_pow_fmpq (first, first, exponent, PREC);
        arb_add_ui (second, first, 1, PREC);
        arb_inv (second, second, PREC);
        arb_mul (first, first, second, PREC);
        cap_init (&cap, cases[i].d, PREC);
        cap_value (first, &cap, first);
        cap_value (h, &cap, second);
        arb_mul_2exp_si (first, first, cases[i].alpha);
        arb_add (first, first, h, PREC);
        arb_div_ui (first, first, (1ul << cases[i].alpha) + 1, PREC);
        cap_clear (&cap);
        ok (evaluate (ball, &memscale_optimal_error_stationary_quantity,
                      cases[i].point, 30)
                    == EVALUATED
                && arb_overlaps (ball, first),
            "two items at %s", cases[i].point);
        fmpq_clear (exponent);
    }
    arb_clear (ball);
    arb_clear (first);
    arb_clear (second);
    arb_clear (h);
}

/* In the plane q = p is best. */
static void
plane (void)
{
    arb_t ball, other;

    arb_init (ball);
    arb_init (other);
    ok (evaluate (ball, &memscale_optimal_error_stationary_quantity,
                  "3/2 40 2", 30)
                == EVALUATED
            && evaluate (other, &memscale_two_class_error_quantity,
                         "3/2 1 40 2", 30)
                   == EVALUATED
            && arb_overlaps (ball, other),
        "d = 2: q = p");
    arb_clear (ball);
    arb_clear (other);
}

/* p([N]) E_N <= E <= p([N]) E_N + p(>N) / 2; and the split into heavy and
   light items does not show. */
static void
many_items (void)
{
    static const slong dims[] = { 3, 4, 7, 50 };
    size_t i;
    fmpq_t alpha;
    arb_t all, some, head, tail;

    fmpq_init (alpha);
    arb_init (all);
    arb_init (some);
    arb_init (head);
    arb_init (tail);
    fmpq_set_si (alpha, 5, 2);
    power_sum (head, alpha, 1, 2000, PREC);
    power_sum (tail, alpha, 2001, NO_LAST, PREC);
    arb_add (all, head, tail, PREC);
    arb_div (head, head, all, PREC);
    arb_div (tail, tail, all, PREC);
    arb_mul_2exp_si (tail, tail, -1);
    for (i = 0; i < sizeof dims / sizeof *dims; i++) {
        int lower;
        stationary_error (all, alpha, NO_LAST, dims[i], PREC);
        stationary_error (some, alpha, 2000, dims[i], PREC);
        arb_mul (some, some, head, PREC);
        lower = arb_lt (some, all);
        arb_add (some, some, tail, PREC);
        ok (lower && arb_gt (some, all)
                && arb_rel_accuracy_bits (all) > PREC - 10,
            "all items between bounds from 2000, d = %ld", (long) dims[i]);
    }
    fmpq_clear (alpha);
    arb_clear (all);
    arb_clear (some);
    arb_clear (head);
    arb_clear (tail);
}

static void
low_precision (void)
{
    static const char *const alphas[] = { "2", "11/10", "1/2", "6" };
    slong prec, d;
    size_t i;
    fmpq_t alpha;
    arb_t ball, sharp;

    fmpq_init (alpha);
    arb_init (ball);
    arb_init (sharp);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        slong last = i % 2 == 0 ? 12 : NO_LAST;
        fmpq_set_str (alpha, alphas[i], 10);
        for (d = 2; d < 13; d += 5) {
            int contained = 1;
            stationary_error (sharp, alpha, last, d, 200);
            contained = arb_rel_accuracy_bits (sharp) > 190;
            for (prec = 2; prec <= 128; prec *= 8) {
                stationary_error (ball, alpha, last, d, prec);
                contained = contained && arb_contains (ball, sharp);
            }
            ok (contained, "alpha = %s, d = %ld at any precision", alphas[i],
                (long) d);
        }
    }
    fmpq_clear (alpha);
    arb_clear (ball);
    arb_clear (sharp);
}

static double
number (const struct quantity *quantity, const char *point)
{
    double value = NAN;
    arb_t ball;

    arb_init (ball);
    if (evaluate (ball, quantity, point, 15) == EVALUATED)
        value = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
    arb_clear (ball);
    return value;
}

/* Two algorithms, twice. */
static void
two_roads (void)
{
    static const char *const points[] = { "2 100 10", "3/2 37 3", "1/2 20 7",
                                          "7/5 137 33" },
                             *const alphas[] = { "2", "11/10", "7/2" };
    size_t i;
    arb_t one, other;

    arb_init (one);
    arb_init (other);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        ok (evaluate (one, &memscale_optimal_error_quantity, points[i], 30)
                    == EVALUATED
                && evaluate (other,
                             &memscale_optimal_error_stationary_quantity,
                             points[i], 30)
                       == EVALUATED
                && arb_overlaps (one, other),
            "tangents and stationarity agree at %s", points[i]);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++)
        ok (evaluate (one, &memscale_optimal_constant_quantity, alphas[i], 25)
                    == EVALUATED
                && evaluate (other,
                             &memscale_optimal_constant_integral_quantity,
                             alphas[i], 25)
                       == EVALUATED
                && arb_overlaps (one, other),
            "closed form and integrals agree at %s", alphas[i]);
    arb_clear (one);
    arb_clear (other);
}

/* The distance from the limit law is O (log (d) / d), from the corrected one
   O (1 / d) as far as numbers tell. */
static void
asymptotics (void)
{
    static const char *const points[] = { "2 100", "2 1000", "2 5000",
                                          "3/2 1000", "11/10 1000" };
    static const double dims[] = { 100, 1000, 5000, 1000, 1000 };
    size_t i;

    for (i = 0; i < sizeof points / sizeof *points; i++) {
        double exact =
            number (&memscale_optimal_error_limit_quantity, points[i]);
        double leading =
            number (&memscale_optimal_error_leading_quantity, points[i]);
        double corrected =
            number (&memscale_optimal_error_corrected_quantity, points[i]);
        ok (fabs (exact / leading - 1) < 3 * log (dims[i]) / dims[i]
                && fabs (exact / corrected - 1) < 3 / dims[i],
            "laws at %s", points[i]);
    }
}

/* Weights of the flow in double: between q = p at small times and equal ones
   at large times; a hundred Newton steps each. */
static void
flow (void)
{
    double q[7], norm = 0, total = 0, sum = 0, t = 25;
    int x, i;

    for (x = 0; x < 7; x++)
        total += pow (x + 1, -1.5);
    for (x = 0; x < 7; x++) {
        double p = pow (x + 1, -1.5) / total;
        for (q[x] = 1, i = 0; i < 100; i++)
            q[x] -= (q[x] + exp (q[x]) - 1 - 2 * t * p) / (1 + exp (q[x]));
        norm += q[x] * q[x];
    }
    for (x = 0; x < 7; x++) {
        double s = q[x] / sqrt (norm);
        /* d = 4 */
        sum +=
            pow (x + 1, -1.5) / total * (0.5 - s / 2 * (1 + (1 - s * s) / 2));
    }
    ok (fabs (sum
              - number (&memscale_gradient_flow_error_quantity, "3/2 7 25 4"))
            < 1e-14,
        "flow by hand");
    ok (fabs (number (&memscale_gradient_flow_error_quantity,
                      "2 50 1/100000000 9")
                  / number (&memscale_proportional_error_quantity, "2 50 9")
              - 1)
            < 1e-7,
        "short flow is q = p");
    ok (number (&memscale_gradient_flow_error_quantity, "2 100 100 10")
            < 1.00607 * number (&memscale_optimal_error_quantity, "2 100 10"),
        "a flow comes within 0.61 %% of the optimum");
}

/* Many items are as good as all; the best of few by hand. */
static void
thresholds (void)
{
    double all = number (&memscale_threshold_best_quantity, "3 30"),
           some =
               number (&memscale_threshold_best_finite_quantity, "3 3000 30"),
           least, p1 = 36. / 49, p2 = 9. / 49;
    double h2 = 0.5 - sqrt (0.5) / 2, h3 = 0.5 - sqrt (1. / 3) / 2;

    least = fmin ((1 - p1) / 2, fmin ((p1 + p2) * h2 + (1 - p1 - p2) / 2, h3));
    ok (fabs (all / some - 1) < 1e-5, "3000 items are as good as all");
    ok (fabs (least
              - number (&memscale_threshold_best_finite_quantity, "2 3 2"))
            < 1e-14,
        "three items in the plane");
}

int
main (void)
{
    plan (0);
    known_digits ();
    two_items ();
    plane ();
    many_items ();
    low_precision ();
    two_roads ();
    asymptotics ();
    flow ();
    thresholds ();
    flint_cleanup ();
    return done ();
}
