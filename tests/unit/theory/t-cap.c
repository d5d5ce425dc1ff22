/* Caps: known digits, the beta function, ends, wide balls, exact values. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/quantity.h"

USES (quantity, memscale_cap);

/* (1/2) I_{1-w} (d/2, 1/2) as Arb has it. */
static void
by_beta (arb_t h, slong d, const arb_t w, slong prec)
{
    arb_t a, b, x;

    arb_init (a);
    arb_init (b);
    arb_init (x);
    arb_set_si (a, d);
    arb_mul_2exp_si (a, a, -1);
    arb_set_si (b, 1);
    arb_mul_2exp_si (b, b, -1);
    arb_sub_ui (x, w, 1, prec);
    arb_neg (x, x);
    arb_hypgeom_beta_lower (h, a, b, x, 1, prec);
    arb_mul_2exp_si (h, h, -1);
    arb_clear (a);
    arb_clear (b);
    arb_clear (x);
}

static void
known_digits (void)
{
    static const struct {
        const char *d, *w, *digits;
    } cases[] = {
        { "2", "1/2", "0.146446609" },
        { "7", "1/3", "0.0517758551" },
        { "10", "1/10", "0.158321457" },
        { "10", "1/2", "0.00505977986" },
        { "100", "1/12", "0.00162809186" },
        { "1000", "1/125", "0.00230278101" },
        { "10", "1/100", "0.378579054" },
        { "100", "1/100", "0.158652198" },
        { "1000", "1/100", "0.000763678939" },
    };
    static const slong goals[] = { 15, 50, 1000 };
    size_t i, j;
    fmpq at[2];
    arb_t h;

    arb_init (h);
    fmpq_init (at);
    fmpq_init (at + 1);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        for (j = 0; j < sizeof goals / sizeof *goals; j++) {
            struct goal goal = { goals[j], RELATIVE };
            fmpq_set_str (at, cases[i].d, 10);
            fmpq_set_str (at + 1, cases[i].w, 10);
            ok (quantity_eval (h, &memscale_cap_quantity, at, goal, 1 << 16)
                        == EVALUATED
                    && digits_begin (h, cases[i].digits),
                "h_%s (%s) = %s... to %ld digits", cases[i].d, cases[i].w,
                cases[i].digits, (long) goals[j]);
        }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (h);
}

/* The three ways, against a fourth: dimensions and weights that visit all. */
static void
against_beta (void)
{
    static const slong dims[] = { 1, 2, 3, 4, 5, 8, 17, 64, 101, 1000, 4001 };
    static const char *const weights[] = { "1/1000000000000",
                                           "1/20000",
                                           "1/997",
                                           "3/100",
                                           "2/7",
                                           "1/2",
                                           "9/10",
                                           "999/1000",
                                           "999999999/1000000000" };
    static const slong precs[] = { 30, 64, 200, 700 };
    size_t i, j, k;
    arb_t h, other, w;
    fmpq_t rational;
    int overlap = 1, sharp = 1;

    arb_init (h);
    arb_init (other);
    arb_init (w);
    fmpq_init (rational);
    for (i = 0; i < sizeof dims / sizeof *dims; i++)
        for (j = 0; j < sizeof weights / sizeof *weights; j++)
            for (k = 0; k < sizeof precs / sizeof *precs; k++) {
                fmpq_set_str (rational, weights[j], 10);
                cap_at (h, dims[i], rational, precs[k]);
                arb_set_fmpq (w, rational, precs[k] + 100);
                by_beta (other, dims[i], w, precs[k] + 100);
                if (!arb_overlaps (h, other)) {
                    overlap = 0;
                    diag ("no overlap at d=%ld w=%s prec=%ld", (long) dims[i],
                          weights[j], (long) precs[k]);
                }
                if (arb_rel_accuracy_bits (h) < precs[k] - 4) {
                    sharp = 0;
                    diag ("%ld bits at d=%ld w=%s prec=%ld",
                          (long) arb_rel_accuracy_bits (h), (long) dims[i],
                          weights[j], (long) precs[k]);
                }
            }
    ok (overlap, "caps and the incomplete beta function overlap");
    ok (sharp, "caps are as sharp as asked, however small");
    arb_clear (h);
    arb_clear (other);
    arb_clear (w);
    fmpq_clear (rational);
}

/* A ball of weights holds the caps of its points; the part outside [0, 1]
   does not count. */
static void
wide_balls (void)
{
    static const slong dims[] = { 1, 2, 3, 30, 1000 };
    static const char *const points[] = { "0", "1/64", "1/2", "63/64", "1" };
    slong radius;
    size_t i, j;
    int contained = 1;
    arb_t w, h, inner;
    fmpq_t middle, point;
    struct cap cap;

    arb_init (w);
    arb_init (h);
    arb_init (inner);
    fmpq_init (middle);
    fmpq_init (point);
    for (i = 0; i < sizeof dims / sizeof *dims; i++)
        for (j = 0; j < sizeof points / sizeof *points; j++)
            for (radius = -60; radius <= 1; radius++) {
                int side;
                fmpq_set_str (middle, points[j], 10);
                arb_set_fmpq (w, middle, 64);
                mag_set_ui_2exp_si (arb_radref (w), 1, radius);
                cap_init (&cap, dims[i], 64);
                cap_value (h, &cap, w);
                for (side = -1; side <= 1; side++) {
                    fmpq_set_si (point, side, 1);
                    if (radius < 0)
                        fmpq_div_2exp (point, point, (ulong) -radius);
                    else
                        fmpq_mul_2exp (point, point, (ulong) radius);
                    fmpq_add (point, point, middle);
                    if (fmpq_sgn (point) < 0)
                        fmpq_zero (point);
                    if (fmpq_cmp_si (point, 1) > 0)
                        fmpq_one (point);
                    cap_at (inner, dims[i], point, 128);
                    if (!arb_contains (h, inner)) {
                        contained = 0;
                        diag ("d=%ld w=%s radius 2^%ld side %d",
                              (long) dims[i], points[j], (long) radius, side);
                    }
                }
                cap_clear (&cap);
            }
    ok (contained, "the caps of a ball of weights hold those of its points");
    arb_indeterminate (w);
    cap_init (&cap, 4, 64);
    cap_value (h, &cap, w);
    ok (!arb_is_finite (h), "an unknown weight has an unknown cap");
    cap_clear (&cap);
    arb_clear (w);
    arb_clear (h);
    arb_clear (inner);
    fmpq_clear (middle);
    fmpq_clear (point);
}

/* h' through (h (b) - h (a)) / (b - a), a value h' takes between. */
static void
slopes (void)
{
    slong d;
    int contained = 1;
    arb_t w, slope, a, b;
    fmpq_t left, right;
    struct cap cap;

    arb_init (w);
    arb_init (slope);
    arb_init (a);
    arb_init (b);
    fmpq_init (left);
    fmpq_init (right);
    fmpq_set_str (left, "3/64", 10);
    fmpq_set_str (right, "4/64", 10);
    for (d = 1; d < 40; d++) {
        cap_at (a, d, left, 100);
        cap_at (b, d, right, 100);
        arb_sub (a, b, a, 100);
        arb_mul_si (a, a, 64, 100);
        arb_set_fmpq (w, left, 100);
        arb_set_fmpq (slope, right, 100);
        arb_union (w, w, slope, 100);
        cap_init (&cap, d, 100);
        cap_slope (slope, &cap, w);
        contained =
            contained && arb_contains (slope, a) && arb_is_negative (slope);
        cap_clear (&cap);
    }
    ok (contained, "slopes enclose difference quotients");
    arb_clear (w);
    arb_clear (slope);
    arb_clear (a);
    arb_clear (b);
    fmpq_clear (left);
    fmpq_clear (right);
}

enum { TERMS = 60 };

/* The series in sqrt w, with its bound for the rest, at w = 1/9. */
static void
series (void)
{
    static const slong dims[] = { 1, 2, 3, 4, 5, 6, 9, 33, 90 };
    size_t i;
    slong k, n;
    int overlap = 1, bounded = 1;
    arb_ptr c = _arb_vec_init (TERMS + 1);
    arb_t sum, power, s, h;
    fmpq_t w;
    mag_t ratio, ninth, error, size;

    arb_init (sum);
    arb_init (power);
    arb_init (s);
    arb_init (h);
    fmpq_init (w);
    mag_init (ratio);
    mag_init (ninth);
    mag_init (error);
    mag_init (size);
    fmpq_set_si (w, 1, 9);
    arb_set_ui (s, 1);
    arb_div_ui (s, s, 9, 200);
    arb_get_mag (ninth, s);
    arb_sqrt (s, s, 200);
    for (i = 0; i < sizeof dims / sizeof *dims; i++) {
        struct cap cap;
        cap_init (&cap, dims[i], 200);
        cap_coefficients (c, TERMS + 1, &cap);
        cap_at (h, dims[i], w, 200);
        for (n = 5; n <= TERMS; n += 5) {
            cap_ratio (ratio, &cap, n, ninth);
            mag_geom_series (ratio, ratio, 0);
            arb_set_d (sum, 0.5);
            arb_set (power, s);
            for (k = 0; k < n; k++) {
                arb_submul (sum, power, c + k, 200);
                arb_mul (power, power, s, 200);
                arb_mul (power, power, s, 200);
            }
            arb_mul (power, power, c + n, 200);
            arb_get_mag (error, power);
            mag_mul (error, error, ratio);
            arb_add_error_mag (sum, error);
            overlap = overlap && arb_overlaps (sum, h);
            bounded = bounded
                      && (mag_is_inf (error) || dims[i] > n
                          || mag_cmp_2exp_si (error, -2 * n + 20) < 0);
        }
        cap_clear (&cap);
    }
    ok (overlap, "the series in sqrt w with its bound encloses the cap");
    ok (bounded, "and its bound falls with the terms");
    _arb_vec_clear (c, TERMS + 1);
    arb_clear (sum);
    arb_clear (power);
    arb_clear (s);
    arb_clear (h);
    fmpq_clear (w);
    mag_clear (ratio);
    mag_clear (ninth);
    mag_clear (error);
    mag_clear (size);
}

static void
exact_values (void)
{
    static const struct {
        slong d;
        const char *w, *value; /* null: not rational */
    } cases[] = {
        { 1, "0", "1/2" },    { 1, "1/4", "1/3" },   { 1, "1/2", "1/4" },
        { 1, "3/4", "1/6" },  { 1, "1", "0" },       { 1, "1/3", NULL },
        { 2, "1/9", "1/3" },  { 2, "4/25", "3/10" }, { 2, "1/2", NULL },
        { 4, "1/4", "5/32" }, { 3, "1/4", NULL },    { 6, "1", "0" },
        { 5, "0", "1/2" },
    };
    size_t i;
    fmpq_t w, value, expected;
    arb_t h;

    arb_init (h);
    fmpq_init (w);
    fmpq_init (value);
    fmpq_init (expected);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int known;
        fmpq_set_str (w, cases[i].w, 10);
        known = cap_exact (value, cases[i].d, w);
        if (cases[i].value != NULL)
            fmpq_set_str (expected, cases[i].value, 10);
        cap_at (h, cases[i].d, w, 100);
        ok (cases[i].value == NULL ? !known
                                   : known && fmpq_equal (value, expected)
                                         && arb_contains_fmpq (h, value),
            "h_%ld (%s) is %s", (long) cases[i].d, cases[i].w,
            cases[i].value == NULL ? "not known as a rational"
                                   : cases[i].value);
    }
    fmpq_set_si (w, 1, 100);
    ok (cap_exact (value, 1000, w), "h_1000 (1/100) is rational");
    cap_at (h, 1000, w, 300);
    ok (arb_contains_fmpq (h, value) && arb_rel_accuracy_bits (h) > 280,
        "and the ball holds it");
    arb_clear (h);
    fmpq_clear (w);
    fmpq_clear (value);
    fmpq_clear (expected);
}

int
main (void)
{
    plan (0);
    known_digits ();
    against_beta ();
    wide_balls ();
    slopes ();
    series ();
    exact_values ();
    flint_cleanup ();
    return done ();
}
