/* M classes: known digits, two classes, brackets, a rule of another kind. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/classes.h"
#include "theory/quantity.h"

#include <stdio.h>

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_token_error);
USES (quantity, memscale_equiangular_threshold_error);
USES (quantity, memscale_two_class_error);
USES (quantity, memscale_threshold_error_finite);

enum { AXES = 6, PREC = 100 };

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

/*
 * Item 6 of the fourth group was once given as 0.520749735..., the value of a
 * trapezoidal rule of step 1/9 in g, too coarse for a class whose rival has a
 * twentieth of its width; an integral split at that width agrees with ours.
 */
static void
known_digits (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *digits;
    } cases[] = {
#define IS(name, point, digits) { &memscale_##name##_quantity, point, digits }
        IS (equiangular_error, "2 0 100 5 10", "0.607686794"),
        IS (equiangular_error, "2 0 100 5 33", "0.416370766"),
        IS (equiangular_error, "2 0 100 5 112", "0.135827546"),
        IS (equiangular_error, "2 0 15 3 6", "0.347186529"),
        IS (equiangular_token_error, "2 1 100 5 10 1", "9.83673843e-8"),
        IS (equiangular_token_error, "2 1 100 5 10 2", "0.223930833"),
        IS (equiangular_token_error, "2 1 100 5 10 3", "0.426028614"),
        IS (equiangular_token_error, "2 1 100 5 10 6", "0.520826433987067"),
        IS (equiangular_threshold_error, "2 1000 5 47 379", "0.00977"),
        IS (equiangular_threshold_error, "2 100 5 14 112", "0.02892"),
#undef IS
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, cases[i].point, 25)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%s = %s...", cases[i].point, cases[i].digits);
    arb_clear (ball);
    arb_clear (sharper);
}

/* Two classes have closed forms. */
static void
two_classes (void)
{
    static const struct {
        const struct quantity *quantity, *other;
        const char *point, *other_point;
    } cases[] = {
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "2 1 100 2 10", "2 1 100 10" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "3/2 1/2 77 2 1",
          "3/2 1/2 77 1" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "1/2 0 31 2 64", "1/2 0 31 64" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "7 1 40 2 9", "7 1 40 9" },
        /* Items beyond the listed ones. */
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "5/4 3/5 1000003 2 12",
          "5/4 3/5 1000003 12" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "1 1/2 5000 2 3",
          "1 1/2 5000 3" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "3 1 2 2 7", "3 1 2 7" },
        { &memscale_equiangular_error_quantity,
          &memscale_two_class_error_quantity, "3 1 3 2 7", "3 1 3 7" },
        { &memscale_equiangular_threshold_error_quantity,
          &memscale_threshold_error_finite_quantity, "2 100 2 14 112",
          "2 100 14 112" },
        { &memscale_equiangular_threshold_error_quantity,
          &memscale_threshold_error_finite_quantity, "3/2 60 2 60 5",
          "3/2 60 60 5" },
        { &memscale_equiangular_threshold_error_quantity,
          &memscale_threshold_error_finite_quantity, "3/2 60 2 2 5",
          "3/2 60 2 5" },
    };
    size_t i;
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (a, cases[i].quantity, cases[i].point, 20) == EVALUATED
                && evaluate (b, cases[i].other, cases[i].other_point, 30)
                       == EVALUATED
                && arb_overlaps (a, b) && arb_rel_accuracy_bits (a) > 66,
            "M = 2 at %s has its closed form", cases[i].point);
    arb_clear (a);
    arb_clear (b);
}

/* The weight x^(-b) squared, b = 3/4, and sums of these over classes. */
static void
square_weight (arb_t square, slong x)
{
    fmpq_t s;

    fmpq_init (s);
    fmpq_set_si (s, -3, 2);
    arb_set_si (square, x);
    arb_pow_fmpq (square, square, s, PREC);
    fmpq_clear (s);
}

/* Between the largest and the sum of the probabilities to lose to one class,
   h_d (q^2 / (Q_f + Q_y)). */
static void
brackets (void)
{
    enum { M = 4, N = 30, D = 6 };
    slong x, y;
    int inside = 1;
    arb_ptr sums = _arb_vec_init (M);
    arb_t q2, h, most, sum, error;
    struct cap cap;

    arb_init (q2);
    arb_init (h);
    arb_init (most);
    arb_init (sum);
    arb_init (error);
    cap_init (&cap, D, PREC);
    for (x = 1; x <= N; x++) {
        square_weight (q2, x);
        arb_add (sums + (x - 1) % M, sums + (x - 1) % M, q2, PREC);
    }
    for (x = 1; x <= N; x += 3) {
        slong f = (x - 1) % M;
        char point[64];
        arb_zero (most);
        arb_zero (sum);
        square_weight (q2, x);
        for (y = 0; y < M; y++) {
            if (y == f)
                continue;
            arb_add (h, sums + f, sums + y, PREC);
            arb_div (h, q2, h, PREC);
            cap_value (h, &cap, h);
            arb_add (sum, sum, h, PREC);
            arb_max (most, most, h, PREC);
        }
        snprintf (point, sizeof point, "3/2 1/2 30 4 6 %ld", (long) x);
        evaluate (error, &memscale_equiangular_token_error_quantity, point,
                  15);
        inside = inside && arb_gt (error, most) && arb_lt (error, sum);
    }
    ok (inside, "errors lie between the largest pairwise one and their sum");
    cap_clear (&cap);
    _arb_vec_clear (sums, M);
    arb_clear (q2);
    arb_clear (h);
    arb_clear (most);
    arb_clear (sum);
    arb_clear (error);
}

/* An error is the mean of its items' errors. */
static void
items_add_up (void)
{
    enum { N = 13 };
    slong x;
    arb_t sum, total, p, error;
    char point[64];

    arb_init (sum);
    arb_init (total);
    arb_init (p);
    arb_init (error);
    for (x = 1; x <= N; x++) {
        arb_set_si (p, x);
        arb_inv (p, p, PREC);
        arb_add (total, total, p, PREC);
        snprintf (point, sizeof point, "1 5/4 13 3 4 %ld", (long) x);
        evaluate (error, &memscale_equiangular_token_error_quantity, point,
                  20);
        arb_addmul (sum, error, p, PREC);
    }
    arb_div (sum, sum, total, PREC);
    evaluate (error, &memscale_equiangular_error_quantity, "1 5/4 13 3 4", 20);
    ok (arb_overlaps (sum, error) && arb_rel_accuracy_bits (sum) > 60,
        "the error is the mean of the items' errors");
    arb_clear (sum);
    arb_clear (total);
    arb_clear (p);
    arb_clear (error);
}

/*
 * Three classes of five equal items, d = 6: the trapezoidal rule in log R and
 * g, as the item's error was written.  Its step of 1/9 is fine enough
 * where all classes are alike.
 */
static void
plane_rule (void)
{
    slong i, j;
    arb_t r, g, w, phi, sum, step, error;

    arb_init (r);
    arb_init (g);
    arb_init (w);
    arb_init (phi);
    arb_init (sum);
    arb_init (step);
    arb_init (error);
    arb_set_ui (step, 9);
    arb_inv (step, step, 64);
    for (i = -75; i <= 24; i++)
        for (j = -78; j <= 78; j++) {
            /* chi density in log R: R^6 e^(-R^2/2) / 8. */
            arb_mul_si (r, step, i, 64);
            arb_exp (r, r, 64);
            arb_mul_si (g, step, j, 64);
            arb_mul (w, r, r, 64);
            arb_addmul (w, g, g, 64);
            arb_mul_2exp_si (w, w, -1);
            arb_neg (w, w);
            arb_exp (w, w, 64);
            arb_pow_ui (phi, r, 6, 64);
            arb_mul (w, w, phi, 64);
            arb_mul_2exp_si (w, w, -3);
            /* T = R + 2 g, Q = 5 */
            arb_mul_2exp_si (g, g, 1);
            arb_add (r, r, g, 64);
            arb_sqrt_ui (phi, 10, 64);
            arb_div (phi, r, phi, 64);
            arb_neg (phi, phi);
            arb_hypgeom_erfc (phi, phi, 64);
            arb_mul_2exp_si (phi, phi, -1);
            arb_mul (phi, phi, phi, 64);
            arb_sub_ui (phi, phi, 1, 64);
            arb_submul (sum, w, phi, 64);
        }
    arb_mul (sum, sum, step, 64);
    arb_mul (sum, sum, step, 64);
    arb_const_pi (w, 64);
    arb_mul_2exp_si (w, w, 1);
    arb_sqrt (w, w, 64);
    arb_div (sum, sum, w, 64);
    evaluate (error, &memscale_equiangular_error_quantity, "2 0 15 3 6", 20);
    arb_sub (error, error, sum, 64);
    ok (arf_cmpabs_2exp_si (arb_midref (error), -45) < 0,
        "a trapezoidal rule in the plane agrees to 13 digits");
    arb_clear (r);
    arb_clear (g);
    arb_clear (w);
    arb_clear (phi);
    arb_clear (sum);
    arb_clear (step);
    arb_clear (error);
}

/*
 * Ties, for five items and three classes at alpha = 1, masses 60, 30, 20, 15,
 * 12 of 137.  P = 0: all go to class 0, items 1 and 4, wrong 62/137.  P = 1:
 * item 1 is right, 4 and 2 half the time, 3 and 5... 5 is of class 1.
 */
static void
ties (void)
{
    static const struct {
        const char *point;
        slong numerator, denominator;
    } cases[] = {
        { "1 5 3 0 4", 62, 137 },
        /* item 4: 15/2; items 2, 5 of class 1: 42/2; item 3: 20 */
        { "1 5 3 1 4", 97, 274 },
        /* Two items, one of two stored: item 2 of class 1 half the time. */
        { "1 2 2 1 7", 1, 6 },
    };
    size_t i;
    arb_t error, t;
    fmpq_t value;

    arb_init (error);
    arb_init (t);
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        evaluate (error, &memscale_equiangular_threshold_error_quantity,
                  cases[i].point, 30);
        fmpq_set_si (value, cases[i].numerator, (ulong) cases[i].denominator);
        ok (arb_contains_fmpq (error, value)
                && arb_rel_accuracy_bits (error) > 90,
            "ties at %s: %ld/%ld", cases[i].point, (long) cases[i].numerator,
            (long) cases[i].denominator);
    }
    /* P = 2 of three classes: items 1 and 2 lose to one normal variable when R
       < g, h_4 (1/2); items 4 and 5 are right with (1 - 1/4) / 2 = 3/8, item 3
       with 1/4. */
    evaluate (error, &memscale_equiangular_threshold_error_quantity,
              "1 5 3 2 4", 30);
    fmpq_set_si (value, 1, 2);
    cap_at (t, 4, value, PREC);
    arb_mul_ui (t, t, 90, PREC);
    arb_mul_2exp_si (t, t, 3);
    arb_add_ui (t, t, 5 * 27 + 6 * 20, PREC);
    arb_div_ui (t, t, 8 * 137, PREC);
    ok (arb_overlaps (error, t) && arb_rel_accuracy_bits (error) > 90,
        "two of three classes stored");
    arb_clear (error);
    arb_clear (t);
    fmpq_clear (value);
}

/* The sum over a class, listed and by zeta. */
static void
sums_over_classes (void)
{
    static const char *const exponents[] = { "0", "1/2", "1", "7/3" };
    size_t i;
    slong x;
    int agree = 1;
    fmpq_t s;
    arb_t sum, brute, t;

    fmpq_init (s);
    arb_init (sum);
    arb_init (brute);
    arb_init (t);
    for (i = 0; i < sizeof exponents / sizeof *exponents; i++) {
        fmpq_set_str (s, exponents[i], 10);
        arb_zero (brute);
        for (x = 9; x <= 2000; x += 7) {
            arb_set_si (t, x);
            arb_pow_fmpq (t, t, s, PREC);
            arb_inv (t, t, PREC);
            arb_add (brute, brute, t, PREC);
        }
        class_sum (sum, s, 9, 7, 2000, PREC);
        agree = agree && arb_overlaps (sum, brute)
                && arb_rel_accuracy_bits (sum) > 85;
    }
    ok (agree, "sums over a class agree with their terms");
    class_sum (sum, s, 9, 7, 8, PREC);
    ok (arb_is_zero (sum), "an empty class has none");
    fmpq_clear (s);
    arb_clear (sum);
    arb_clear (brute);
    arb_clear (t);
}

int
main (void)
{
    arb_t a;

    plan (0);
    known_digits ();
    two_classes ();
    brackets ();
    items_add_up ();
    plane_rule ();
    ties ();
    sums_over_classes ();
    arb_init (a);
    evaluate (a, &memscale_equiangular_error_quantity, "2 1 1 5 10", 20);
    ok (arb_is_zero (a), "one item is never wrong");
    ok (evaluate (a, &memscale_equiangular_error_quantity, "2 1 10 5 3", 20)
            == OUT_OF_DOMAIN,
        "five classes have no equal angles in three dimensions");
    ok (evaluate (a, &memscale_equiangular_error_quantity, "2 1 10 5 4", 20)
            == EVALUATED,
        "but do in four");
    arb_clear (a);
    flint_cleanup ();
    return done ();
}
