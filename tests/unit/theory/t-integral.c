/*
 * Integrals: functions that are not analytic, through every method, must
 * enclose the truth; analytic ones must be sharp too.
 */
#include "tests/tap.h"
#include "theory/integral.h"

#define UNUSED(x) ((void) (x))

static void
absolute (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    UNUSED (context);
    box_abs (value, z, analytic, prec);
}

/* sqrt (x^2) */
static void
root_of_square (acb_t value, const acb_t z, int analytic, void *context,
                slong prec)
{
    UNUSED (context);
    acb_mul (value, z, z, prec);
    box_sqrt (value, value, analytic, prec);
}

static void
whole_part (acb_t value, const acb_t z, int analytic, void *context,
            slong prec)
{
    UNUSED (context);
    box_floor (value, z, analytic, prec);
}

/* max (x, 1/4) */
static void
at_least_quarter (acb_t value, const acb_t z, int analytic, void *context,
                  slong prec)
{
    acb_t quarter;

    UNUSED (context);
    acb_init (quarter);
    acb_one (quarter);
    acb_mul_2exp_si (quarter, quarter, -2);
    box_max (value, z, quarter, analytic, prec);
    acb_clear (quarter);
}

/* The real part of the principal cube root, cut along x < 0. */
static void
cube_root (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    arb_t third;

    UNUSED (context);
    arb_init (third);
    arb_set_ui (third, 3);
    arb_inv (third, third, prec);
    box_pow (value, z, third, analytic, prec);
    arb_clear (third);
}

/* log |x| as log (x^2) / 2, unbounded at nought. */
static void
log_of_square (acb_t value, const acb_t z, int analytic, void *context,
               slong prec)
{
    UNUSED (context);
    acb_mul (value, z, z, prec);
    box_log (value, value, analytic, prec);
    acb_mul_2exp_si (value, value, -1);
}

static void
cosine (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    UNUSED (context);
    UNUSED (analytic);
    acb_cos (value, z, prec);
}

/* 1 / (1 + 1600 x^2): poles close to the line. */
static void
narrow_peak (acb_t value, const acb_t z, int analytic, void *context,
             slong prec)
{
    UNUSED (context);
    UNUSED (analytic);
    acb_mul (value, z, z, prec);
    acb_mul_ui (value, value, 1600, prec);
    acb_add_ui (value, value, 1, prec);
    acb_inv (value, value, prec);
}

/* The integrals from -1 to 5/2, exactly where SCALE is null. */
struct example {
    const char *name;
    box_function *f;
    const char *truth; /* a rational; null: computed by TRUE_VALUE */
    int sharp;         /* bits that should be reached, of 64; 0: none */
};

static const struct example examples[] = {
    { "|x|", absolute, "29/8", 30 },
    { "sqrt (x^2)", root_of_square, "29/8", 30 },
    { "floor x", whole_part, "1", 20 },
    { "max (x, 1/4)", at_least_quarter, "109/32", 30 },
    /* Cut along the line itself: no method can be sharp. */
    { "Re x^(1/3)", cube_root, NULL, 0 },
    { "log |x|", log_of_square, NULL, 0 },
    { "cos x", cosine, NULL, 50 },
    { "1 / (1 + 1600 x^2)", narrow_peak, NULL, 50 },
};

/* The integral from A to B of the examples without a rational one. */
static void
primitive (arb_t value, const struct example *example, const arb_t x)
{
    arb_t t;

    arb_init (t);
    if (example->f == cube_root) {
        /* (3/4) x^(4/3) for x > 0; (3/8) |x|^(4/3) on the other side. */
        arb_abs (t, x);
        arb_root_ui (value, t, 3, 200);
        arb_mul (value, value, t, 200);
        arb_mul_ui (value, value, 3, 200);
        arb_mul_2exp_si (value, value, arb_is_positive (x) ? -2 : -3);
        if (!arb_is_positive (x))
            arb_neg (value, value);
    } else if (example->f == log_of_square) {
        arb_abs (t, x);
        arb_log (value, t, 200);
        arb_mul (value, value, x, 200);
        arb_sub (value, value, x, 200);
    } else if (example->f == cosine) {
        arb_sin (value, x, 200);
    } else {
        arb_mul_ui (t, x, 40, 200);
        arb_atan (value, t, 200);
        arb_div_ui (value, value, 40, 200);
    }
    arb_clear (t);
}

static void
true_value (arb_t value, const struct example *example)
{
    fmpq_t rational;
    arb_t x;

    fmpq_init (rational);
    arb_init (x);
    if (example->truth != NULL) {
        fmpq_set_str (rational, example->truth, 10);
        arb_set_fmpq (value, rational, 200);
    } else {
        arb_set_si (x, 5);
        arb_mul_2exp_si (x, x, -1);
        primitive (value, example, x);
        arb_set_si (x, -1);
        primitive (x, example, x);
        arb_sub (value, value, x, 200);
    }
    fmpq_clear (rational);
    arb_clear (x);
}

/* A box function seen along the real line, and its bound on boxes. */
static void
along (arb_t value, const arb_t t, void *context, slong prec)
{
    const struct example *example = context;
    acb_t z;

    acb_init (z);
    acb_set_arb (z, t);
    example->f (z, z, 0, NULL, prec);
    acb_get_real (value, z);
    acb_clear (z);
}

static void
on_boxes (mag_t bound, const arb_t x, const mag_t y, void *context)
{
    const struct example *example = context;
    int analytic = !mag_is_zero (y);
    acb_t z;

    acb_init (z);
    acb_set_arb (z, x);
    arb_add_error_mag (acb_imagref (z), y);
    example->f (z, z, analytic, NULL, 30);
    acb_get_mag (bound, z);
    acb_clear (z);
}

static void
on_intervals (void)
{
    size_t i;
    arb_t a, b, value, truth;
    mag_t tolerance;
    struct gauss_rule rule;

    gauss_rule_init (&rule, 20, 80);

    arb_init (a);
    arb_init (b);
    arb_init (value);
    arb_init (truth);
    mag_init (tolerance);
    arb_set_si (a, -1);
    arb_set_si (b, 5);
    arb_mul_2exp_si (b, b, -1);
    mag_set_ui_2exp_si (tolerance, 1, -70);
    for (i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct example example = examples[i];
        true_value (truth, &example);
        integral_adaptive (value, example.f, NULL, a, b, 64);
        ok (arb_overlaps (value, truth)
                && (example.sharp == 0
                    || arb_rel_accuracy_bits (value) >= example.sharp),
            "adaptive integral of %s encloses it, %ld bits", example.name,
            (long) arb_rel_accuracy_bits (value));
        integral_gauss (value, &rule, along, on_boxes, &example,
                        arb_midref (a), arb_midref (b), tolerance, 80);
        ok (arb_overlaps (value, truth)
                && (example.sharp == 0
                    || arb_rel_accuracy_bits (value) >= example.sharp),
            "Gauss integral of %s encloses it, %ld bits", example.name,
            (long) arb_rel_accuracy_bits (value));
    }
    gauss_rule_clear (&rule);
    arb_clear (a);
    arb_clear (b);
    arb_clear (value);
    arb_clear (truth);
    mag_clear (tolerance);
}

/* Few nodes and loose tolerances: the error is then larger than rounding, and
   what is added to the radius must cover it. */
static void
coarse_rules (void)
{
    slong nodes, bits;
    size_t i;
    int enclosed = 1;
    arf_t a, b;
    arb_t value, truth;
    mag_t tolerance;
    struct gauss_rule rule;

    arf_init (a);
    arf_init (b);
    arb_init (value);
    arb_init (truth);
    mag_init (tolerance);
    arf_set_si (a, -1);
    arf_set_si_2exp_si (b, 5, -1);
    for (i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct example example = examples[i];
        /* The others use up their panels each time. */
        if (example.sharp == 0)
            continue;
        true_value (truth, &example);
        for (nodes = 2; nodes <= 8; nodes++) {
            gauss_rule_init (&rule, nodes, 100);
            for (bits = 2; bits <= 12; bits += 5) {
                mag_set_ui_2exp_si (tolerance, 1, -bits);
                integral_gauss (value, &rule, along, on_boxes, &example, a, b,
                                tolerance, 100);
                enclosed = enclosed && arb_overlaps (value, truth);
            }
            gauss_rule_clear (&rule);
        }
    }
    ok (enclosed, "coarse rules enclose too");
    arf_clear (a);
    arf_clear (b);
    arb_clear (value);
    arb_clear (truth);
    mag_clear (tolerance);
}

/* Integer powers have no branch point; x^3 must be found exactly. */
static void
cube (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    arb_t three;

    UNUSED (context);
    arb_init (three);
    arb_set_ui (three, 3);
    box_pow (value, z, three, analytic, prec);
    arb_clear (three);
}

/* exp (-x^2 / 2), and the same with a kink: exp (-|x|). */
static void
gaussian (arb_t value, const arb_t t, void *context, slong prec)
{
    UNUSED (context);
    arb_mul (value, t, t, prec);
    arb_mul_2exp_si (value, value, -1);
    arb_neg (value, value);
    arb_exp (value, value, prec);
}

/* On Im z = +-a the modulus of the Gaussian has the integral e^(a^2/2) sqrt (2
   pi). */
static void
on_the_line (void)
{
    static const slong steps[] = { 1, 2, 4 }; /* quarters */
    size_t i;
    arb_t step, width, value, truth, t;
    mag_t m, error;
    int enclosed = 1, tight = 1;

    arb_init (step);
    arb_init (width);
    arb_init (value);
    arb_init (truth);
    arb_init (t);
    mag_init (m);
    mag_init (error);
    arb_const_pi (truth, 700);
    arb_mul_2exp_si (truth, truth, 1);
    arb_sqrt (truth, truth, 700);
    for (i = 0; i < sizeof steps / sizeof *steps; i++) {
        arb_set_si (step, steps[i]);
        arb_mul_2exp_si (step, step, -1);
        /* The best width is 2 pi / step. */
        arb_const_pi (width, 60);
        arb_mul_2exp_si (width, width, 1);
        arb_div (width, width, step, 60);
        arb_mul (t, width, width, 60);
        arb_mul_2exp_si (t, t, -1);
        arb_exp (t, t, 60);
        arb_mul (t, t, truth, 60);
        arb_get_mag (m, t);
        trapezoid_error (error, width, m, step);
        /* Beyond |x| = 40 what is left out is below e^(-800). */
        integral_trapezoid (value, gaussian, NULL, step, -160 / steps[i],
                            160 / steps[i], 700);
        arb_sub (t, value, truth, 700);
        enclosed = enclosed && arf_cmpabs_mag (arb_midref (t), error) <= 0;
        /* The true error is near that of the first term, 2 sqrt (2 pi)
           e^(-2 pi^2 / step^2). */
        mag_mul_2exp_si (error, error, -2);
        tight = tight && arf_cmpabs_mag (arb_midref (t), error) > 0;
    }
    ok (enclosed, "the trapezoidal rule is as good as it says");
    ok (tight, "and says no more than it must");
    arb_zero (width);
    trapezoid_error (error, width, m, step);
    ok (mag_is_inf (error), "no strip, no bound");
    arb_clear (step);
    arb_clear (width);
    arb_clear (value);
    arb_clear (truth);
    arb_clear (t);
    mag_clear (m);
    mag_clear (error);
}

int
main (void)
{
    struct example unknown = { "|x|", absolute, "29/8", 0 },
                   cubic = { "x^3", cube, "609/64", 70 };
    arf_t a, b;
    arb_t value, truth;
    mag_t tolerance;
    struct gauss_rule rule;

    plan (0);
    on_intervals ();
    coarse_rules ();
    on_the_line ();
    arf_init (a);
    arf_init (b);
    arb_init (value);
    arb_init (truth);
    mag_init (tolerance);
    mag_set_ui_2exp_si (tolerance, 1, -80);
    arf_set_si (a, -1);
    arf_set_si_2exp_si (b, 5, -1);
    gauss_rule_init (&rule, 20, 90);
    integral_gauss (value, &rule, along, on_boxes, &cubic, a, b, tolerance,
                    90);
    gauss_rule_clear (&rule);
    true_value (truth, &cubic);
    ok (arb_overlaps (value, truth) && arb_rel_accuracy_bits (value) > 70,
        "x^3 has no branch point");
    /* No tolerance can be met: the budget of panels ends it. */
    mag_zero (tolerance);
    gauss_rule_init (&rule, 4, 60);
    integral_gauss (value, &rule, along, on_boxes, &unknown, a, b, tolerance,
                    60);
    gauss_rule_clear (&rule);
    true_value (truth, &unknown);
    ok (arb_overlaps (value, truth),
        "an impossible tolerance ends, enclosing");
    arf_clear (a);
    arf_clear (b);
    arb_clear (value);
    arb_clear (truth);
    mag_clear (tolerance);
    flint_cleanup ();
    return done ();
}
