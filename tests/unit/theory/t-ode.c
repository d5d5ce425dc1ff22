/*
 * Solutions of differential equations against closed forms, also where
 * steppers fail: narrow pulses, saddles, unstable directions, poles.
 */
#include "tests/tap.h"
#include "theory/ode.h"

enum { REFERENCE = 1200 }; /* bits of the closed forms */

static slong
decimal (struct ode *ode, const char *text)
{
    slong node;
    arb_t ball;

    arb_init (ball);
    arb_set_str (ball, text, REFERENCE);
    node = ode_constant (ode, ball);
    arb_clear (ball);
    return node;
}

/* One equation in one unknown, its solution and where it is looked at. */
struct problem {
    const char *name;
    slong (*rate) (struct ode *ode, slong y, slong t);
    void (*solution) (arb_t y, const arb_t t, slong prec);
    const char *start, *initial, *times[3];
    slong lost; /* bits below PREC that are forgiven */
};

static slong
rate_exp (struct ode *ode, slong y, slong t)
{
    (void) ode;
    (void) t;
    return y;
}

static void
solution_exp (arb_t y, const arb_t t, slong prec)
{
    arb_exp (y, t, prec);
}

static slong
rate_logistic (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_difference (ode, y, ode_product (ode, y, y));
}

/* From 1/10. */
static void
solution_logistic (arb_t y, const arb_t t, slong prec)
{
    arb_neg (y, t);
    arb_exp (y, y, prec);
    arb_mul_ui (y, y, 9, prec);
    arb_add_ui (y, y, 1, prec);
    arb_inv (y, y, prec);
}

static slong
rate_square (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_product (ode, y, y);
}

static void
solution_pole (arb_t y, const arb_t t, slong prec)
{
    arb_sub_ui (y, t, 1, prec);
    arb_neg (y, y);
    arb_inv (y, y, prec);
}

static slong
rate_cos (struct ode *ode, slong y, slong t)
{
    (void) y;
    return ode_cos (ode, t);
}

static void
solution_sin (arb_t y, const arb_t t, slong prec)
{
    arb_sin (y, t, prec);
}

static slong
rate_sin (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_sin (ode, y);
}

/* From 1: 2 atan (e^t tan (1/2)). */
static void
solution_gudermann (arb_t y, const arb_t t, slong prec)
{
    arb_t half;

    arb_init (half);
    arb_set_d (half, 0.5);
    arb_tan (half, half, prec);
    arb_exp (y, t, prec);
    arb_mul (y, y, half, prec);
    arb_atan (y, y, prec);
    arb_mul_2exp_si (y, y, 1);
    arb_clear (half);
}

static slong
rate_inverse (struct ode *ode, slong y, slong t)
{
    (void) y;
    return ode_quotient (ode, ode_integer (ode, 1),
                         ode_sum (ode, t, ode_integer (ode, 1)));
}

static void
solution_log (arb_t y, const arb_t t, slong prec)
{
    arb_log1p (y, t, prec);
}

static slong
rate_log (struct ode *ode, slong y, slong t)
{
    (void) y;
    return ode_log (ode, ode_sum (ode, t, ode_integer (ode, 1)));
}

/* (1 + t) log (1 + t) - t */
static void
solution_entropy (arb_t y, const arb_t t, slong prec)
{
    arb_t more;

    arb_init (more);
    arb_add_ui (more, t, 1, prec);
    arb_log1p (y, t, prec);
    arb_mul (y, y, more, prec);
    arb_sub (y, y, t, prec);
    arb_clear (more);
}

static slong
rate_tanh (struct ode *ode, slong y, slong t)
{
    (void) y;
    return ode_tanh (ode, t);
}

static void
solution_cosh (arb_t y, const arb_t t, slong prec)
{
    arb_cosh (y, t, prec);
    arb_log (y, y, prec);
}

/* y' = y^(1/2) from 1: (1 + t/2)^2. */
static slong
rate_root (struct ode *ode, slong y, slong t)
{
    slong node;
    arb_t half;

    (void) t;
    arb_init (half);
    arb_set_d (half, 0.5);
    node = ode_power (ode, y, half);
    arb_clear (half);
    return node;
}

static void
solution_root (arb_t y, const arb_t t, slong prec)
{
    arb_mul_2exp_si (y, t, -1);
    arb_add_ui (y, y, 1, prec);
    arb_mul (y, y, y, prec);
}

/* y' = e^-y from 0: log (1 + t). */
static slong
rate_decay (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_exp (ode, ode_negative (ode, y));
}

/* y' = (1 - 2 s) with s the logistic of t, from 0: t - 2 log ((1 + e^t)/2). */
static slong
rate_sigmoid (struct ode *ode, slong y, slong t)
{
    slong s = ode_logistic (ode, t);

    (void) y;
    return ode_difference (ode, ode_integer (ode, 1), ode_sum (ode, s, s));
}

static void
solution_sigmoid (arb_t y, const arb_t t, slong prec)
{
    arb_mul_2exp_si (y, t, -1);
    arb_cosh (y, y, prec);
    arb_log (y, y, prec);
    arb_mul_si (y, y, -2, prec);
}

/* y' = e^-u^2, u = 10^4 (t - 0.4971): a pulse of width 10^-4. */
static slong
rate_pulse (struct ode *ode, slong y, slong t)
{
    slong u = ode_product (ode, ode_integer (ode, 10000),
                           ode_difference (ode, t, decimal (ode, "0.4971")));

    (void) y;
    return ode_exp (ode, ode_negative (ode, ode_product (ode, u, u)));
}

static void
solution_pulse (arb_t y, const arb_t t, slong prec)
{
    arb_t u;

    arb_init (u);
    arb_set_str (u, "0.4971", prec);
    arb_sub (u, t, u, prec);
    arb_mul_ui (u, u, 10000, prec);
    arb_hypgeom_erf (y, u, prec);
    arb_set_ui (u, 4971);
    arb_hypgeom_erf (u, u, prec);
    arb_add (y, y, u, prec);
    arb_const_sqrt_pi (u, prec);
    arb_mul (y, y, u, prec);
    arb_div_ui (y, y, 20000, prec);
    arb_clear (u);
}

/* The same of width 10^-9 at 0.3000000017, in a longer range. */
static slong
rate_needle (struct ode *ode, slong y, slong t)
{
    slong u =
        ode_product (ode, ode_integer (ode, 1000000000),
                     ode_difference (ode, t, decimal (ode, "0.3000000017")));

    (void) y;
    return ode_exp (ode, ode_negative (ode, ode_product (ode, u, u)));
}

static void
solution_needle (arb_t y, const arb_t t, slong prec)
{
    arb_t u;

    arb_init (u);
    arb_set_str (u, "0.3000000017", prec);
    arb_sub (u, t, u, prec);
    arb_mul_ui (u, u, 1000000000, prec);
    arb_hypgeom_erf (y, u, prec);
    arb_set_ui (u, 300000001);
    arb_hypgeom_erf (u, u, prec);
    arb_add (y, y, u, prec);
    arb_const_sqrt_pi (u, prec);
    arb_mul (y, y, u, prec);
    arb_div_ui (y, y, 2000000000, prec);
    arb_clear (u);
}

/* y' = y - 2 e^-t from 1: e^-t, next to solutions that grow like e^t. */
static slong
rate_unstable (struct ode *ode, slong y, slong t)
{
    return ode_difference (ode, y,
                           ode_product (ode, ode_integer (ode, 2),
                                        ode_exp (ode, ode_negative (ode, t))));
}

static void
solution_unstable (arb_t y, const arb_t t, slong prec)
{
    arb_neg (y, t);
    arb_exp (y, y, prec);
}

/* y' = 50 (y - cos t) from 2500/2501: (2500 cos t - 50 sin t) / 2501. */
static slong
rate_fifty (struct ode *ode, slong y, slong t)
{
    return ode_product (ode, ode_integer (ode, 50),
                        ode_difference (ode, y, ode_cos (ode, t)));
}

static void
solution_fifty (arb_t y, const arb_t t, slong prec)
{
    arb_t sine;

    arb_init (sine);
    arb_sin_cos (sine, y, t, prec);
    arb_mul_ui (y, y, 2500, prec);
    arb_submul_ui (y, sine, 50, prec);
    arb_div_ui (y, y, 2501, prec);
    arb_clear (sine);
}

/* y' = y (1 - y^2) from 10^-9 and 10^-300. */
static slong
rate_saddle (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_difference (ode, y,
                           ode_product (ode, y, ode_product (ode, y, y)));
}

/* (1 + (x^-2 - 1) e^-2t)^(-1/2), x = 10^-DIGITS. */
static void
saddle (arb_t y, const arb_t t, ulong digits, slong prec)
{
    arb_t x;

    arb_init (x);
    arb_set_ui (x, 10);
    arb_pow_ui (x, x, 2 * digits, prec + 2200);
    arb_sub_ui (x, x, 1, prec + 2200);
    arb_mul_si (y, t, -2, prec);
    arb_exp (y, y, prec);
    arb_mul (y, y, x, prec);
    arb_add_ui (y, y, 1, prec);
    arb_rsqrt (y, y, prec);
    arb_clear (x);
}

static void
solution_saddle (arb_t y, const arb_t t, slong prec)
{
    saddle (y, t, 9, prec);
}

static void
solution_far_saddle (arb_t y, const arb_t t, slong prec)
{
    saddle (y, t, 300, prec);
}

/* y' = -1000 y: stiff, and only slow. */
static slong
rate_fall (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_product (ode, ode_integer (ode, -1000), y);
}

static void
solution_fall (arb_t y, const arb_t t, slong prec)
{
    arb_mul_si (y, t, -1000, prec);
    arb_exp (y, y, prec);
}

static const struct problem problems[] = {
    { "e^t", rate_exp, solution_exp, "0", "1", { "1e-9", "1/3", "10" }, 0 },
    { "logistic",
      rate_logistic,
      solution_logistic,
      "0",
      "0.1",
      { "1e-9", "3", "100" },
      0 },
    { "1/(1 - t)",
      rate_square,
      solution_pole,
      "0",
      "1",
      { "0.5", "0.99", "0.999999999" },
      32 },
    { "sin t", rate_cos, solution_sin, "0", "0", { "1e-30", "1", "20" }, 4 },
    { "2 atan e^t tan 1/2",
      rate_sin,
      solution_gudermann,
      "0",
      "1",
      { "1", "5", "60" },
      0 },
    { "log (1 + t)",
      rate_inverse,
      solution_log,
      "0",
      "0",
      { "1e-20", "1", "1e12" },
      0 },
    { "log (1 + t), autonomous",
      rate_decay,
      solution_log,
      "0",
      "0",
      { "1e-20", "1", "1e12" },
      0 },
    { "(1 + t) log (1 + t) - t",
      rate_log,
      solution_entropy,
      "0",
      "0",
      { "1e-6", "1", "1000" },
      0 },
    { "log cosh t",
      rate_tanh,
      solution_cosh,
      "0",
      "0",
      { "1e-6", "1", "30" },
      0 },
    { "-2 log cosh t/2",
      rate_sigmoid,
      solution_sigmoid,
      "0",
      "0",
      { "0.5", "1", "30" },
      0 },
    { "(1 + t/2)^2",
      rate_root,
      solution_root,
      "0",
      "1",
      { "1/3", "2", "1e6" },
      0 },
    { "e^-1000 t",
      rate_fall,
      solution_fall,
      "0",
      "1",
      { "1e-3", "1", "2" },
      0 },
    { "pulse",
      rate_pulse,
      solution_pulse,
      "0",
      "0",
      { "0.497", "0.4971", "1" },
      8 },
    { "needle",
      rate_needle,
      solution_needle,
      "0",
      "0",
      { "0.3", "0.31", "1000" },
      8 },
    { "e^-t, unstable",
      rate_unstable,
      solution_unstable,
      "0",
      "1",
      { "1", "20", "40" },
      116 },
    { "cos with rate 50, unstable",
      rate_fifty,
      solution_fifty,
      "0",
      "2500/2501",
      { "0.1", "1", "2" },
      146 },
    { "saddle from 10^-9",
      rate_saddle,
      solution_saddle,
      "0",
      "1e-9",
      { "1", "20.7", "50" },
      0 },
    { "saddle from 10^-300",
      rate_saddle,
      solution_far_saddle,
      "0",
      "1e-300",
      { "1", "690", "700" },
      0 },
};
enum { PROBLEMS = sizeof problems / sizeof *problems };

/* A decimal or a fraction of decimals. */
static void
number (arb_t x, const char *text, slong prec)
{
    char copy[64], *slash = copy;
    slong i = 0;
    arb_t under;

    for (; text[i] != '\0' && i < 63; i++)
        copy[i] = text[i];
    copy[i] = '\0';
    for (; *slash != '\0' && *slash != '/'; slash++)
        ;
    arb_init (under);
    arb_one (under);
    if (*slash == '/') {
        *slash = '\0';
        arb_set_str (under, slash + 1, prec);
    }
    arb_set_str (x, copy, prec);
    arb_div (x, x, under, prec);
    arb_clear (under);
}

/* The three balls of PROBLEM at PREC bits. */
static enum evaluation
solve (arb_ptr y, const struct problem *problem, slong prec)
{
    struct ode *ode = ode_new (1);
    arb_ptr time = _arb_vec_init (5);
    enum evaluation outcome;
    slong i;

    ode_set_rate (ode, 0,
                  problem->rate (ode, ode_unknown (ode, 0), ode_time (ode)));
    for (i = 0; i < 3; i++)
        number (time + i, problem->times[i], REFERENCE);
    number (time + 3, problem->start, REFERENCE);
    number (time + 4, problem->initial, REFERENCE);
    outcome = ode_curve (y, ode, time + 3, time + 4, time, 3, prec);
    _arb_vec_clear (time, 5);
    ode_free (ode);
    return outcome;
}

static void
closed_forms (void)
{
    static const slong bits[] = { 53, 150, 300, 700 };
    arb_ptr y = _arb_vec_init (3);
    arb_t truth, t;
    slong i, j, k, sharp;
    enum evaluation outcome;

    arb_init (truth);
    arb_init (t);
    for (i = 0; i < PROBLEMS; i++)
        for (j = 0; j < (i % 3 == 2 ? 4 : 3); j++) {
            slong wanted = bits[j] - 4 - problems[i].lost;

            outcome = solve (y, problems + i, bits[j]);
            for (k = 0; k < 3; k++) {
                number (t, problems[i].times[k], REFERENCE);
                problems[i].solution (truth, t, REFERENCE);
                sharp = arb_rel_accuracy_bits (y + k);
                ok (arb_overlaps (y + k, truth)
                        && (wanted <= 0
                            || (outcome == EVALUATED && sharp >= wanted)),
                    "%s at %s, %ld bits: has %ld", problems[i].name,
                    problems[i].times[k], (long) bits[j], (long) sharp);
            }
        }
    arb_clear (truth);
    arb_clear (t);
    _arb_vec_clear (y, 3);
}

/* x' = y, y' = -x in ODE. */
static void
rotation (struct ode *ode)
{
    ode_set_rate (ode, 0, ode_unknown (ode, 1));
    ode_set_rate (ode, 1, ode_negative (ode, ode_unknown (ode, 0)));
}

/* After a thousand turns a box is about as wide as it was. */
static void
turning (void)
{
    struct ode *ode = ode_new (2);
    arb_ptr y = _arb_vec_init (4), from = y + 2;
    arb_t start, time, sine, cosine;
    enum evaluation outcome;
    int wide;

    arb_init (start);
    arb_init (time);
    arb_init (sine);
    arb_init (cosine);
    rotation (ode);
    arb_set_ui (time, 6283);
    arb_sin_cos (sine, cosine, time, 400);
    for (wide = 0; wide < 2; wide++) {
        arb_zero (from);
        arb_one (from + 1);
        if (wide) {
            mag_set_ui_2exp_si (arb_radref (from), 1, -20);
            mag_set_ui_2exp_si (arb_radref (from + 1), 1, -20);
        }
        outcome = ode_curve (y, ode, start, from, time, 1, 100);
        ok (outcome == EVALUATED && arb_overlaps (y, sine)
                && arb_overlaps (y + 1, cosine)
                && arb_rel_accuracy_bits (y) > (wide ? 4 : 90),
            "a thousand turns of a %s: %ld bits", wide ? "box" : "point",
            (long) arb_rel_accuracy_bits (y));
    }
    ode_free (ode);
    arb_clear (start);
    arb_clear (time);
    arb_clear (sine);
    arb_clear (cosine);
    _arb_vec_clear (y, 4);
}

/* Lotka and Volterra: x' = x - x y, y' = x y - y. */
static void
rate_prey (struct ode *ode)
{
    slong x = ode_unknown (ode, 0), y = ode_unknown (ode, 1);
    slong met = ode_product (ode, x, y);

    ode_set_rate (ode, 0, ode_difference (ode, x, met));
    ode_set_rate (ode, 1, ode_difference (ode, met, y));
}

/* Balls from a box hold what comes from its points. */
static void
boxes (void)
{
    struct ode *ode = ode_new (2);
    arb_ptr y = _arb_vec_init (6), from = y + 2, at = y + 4;
    arb_t start, time, step;
    int i, j, held = 1;
    slong wide;

    arb_init (start);
    arb_init (time);
    arb_init (step);
    rate_prey (ode);
    arb_set_ui (time, 7);
    for (i = 0; i < 2; i++) {
        arb_set_ui (from + i, 2);
        mag_set_ui_2exp_si (arb_radref (from + i), 1, -7);
    }
    held = ode_curve (y, ode, start, from, time, 1, 64) == EVALUATED;
    wide = arb_rel_accuracy_bits (y);
    for (i = -4; i <= 4; i++)
        for (j = -4; j <= 4; j++) {
            arb_set_si (step, i);
            arb_mul_2exp_si (step, step, -9);
            arb_add_ui (from, step, 2, 64);
            arb_set_si (step, j);
            arb_mul_2exp_si (step, step, -9);
            arb_add_ui (from + 1, step, 2, 64);
            held &= ode_curve (at, ode, start, from, time, 1, 64) == EVALUATED
                    && arb_contains (y, at) && arb_contains (y + 1, at + 1);
        }
    ok (held && wide >= 3, "a box of prey holds 81 solutions, to %ld bits",
        (long) wide);
    ode_free (ode);
    arb_clear (start);
    arb_clear (time);
    arb_clear (step);
    _arb_vec_clear (y, 6);
}

/* Many times in one pass, one by one, and from one to the next. */
static void
dense (void)
{
    enum { COUNT = 60 };
    struct ode *ode = ode_new (2);
    arb_ptr time = _arb_vec_init (COUNT + 1), y = _arb_vec_init (2 * COUNT);
    arb_ptr one = _arb_vec_init (6), next = one + 2, from = one + 4;
    int i, same, good;

    rate_prey (ode);
    arb_one (from);
    arb_set_ui (from + 1, 3);
    _arb_vec_set (next, from, 2);
    for (i = 1; i <= COUNT; i++) {
        arb_set_ui (time + i, (ulong) (i * i));
        arb_div_ui (time + i, time + i, 333, 150);
    }
    good = ode_curve (y, ode, time, from, time + 1, COUNT, 120) == EVALUATED;
    for (i = 0; i < COUNT; i++) {
        good &=
            ode_curve (one, ode, time, from, time + i + 1, 1, 140) == EVALUATED
            && ode_curve (next, ode, time + i, next, time + i + 1, 1, 120)
                   == EVALUATED;
        same = arb_overlaps (y + 2 * i, one) && arb_overlaps (next, one)
               && arb_overlaps (y + 2 * i + 1, one + 1)
               && arb_rel_accuracy_bits (y + 2 * i) > 110
               && arb_rel_accuracy_bits (next) > 80;
        good &= same;
        if (!same)
            diag ("time %d: %ld and %ld bits", i,
                  (long) arb_rel_accuracy_bits (y + 2 * i),
                  (long) arb_rel_accuracy_bits (next));
    }
    ok (good, "60 times in one pass, one by one, from one to the next");
    ode_free (ode);
    _arb_vec_clear (time, COUNT + 1);
    _arb_vec_clear (y, 2 * COUNT);
    _arb_vec_clear (one, 6);
}

/* The node of row I, column J of a product of R x R matrices of nodes. */
static slong
entry (struct ode *ode, const slong *a, const slong *b, slong r, slong i,
       slong j)
{
    slong sum = ode_product (ode, a[i * r], b[j]), k;

    for (k = 1; k < r; k++)
        sum =
            ode_sum (ode, sum, ode_product (ode, a[i * r + k], b[k * r + j]));
    return sum;
}

/* M' = A M + M A - 2 M A M, A = diag (1, 1/2, ..., 1/R). */
static struct ode *
matrix_flow (slong r)
{
    struct ode *ode = ode_new (r * r);
    slong *m = flint_malloc (2 * (size_t) (r * r) * sizeof *m),
          *am = m + r * r;
    slong i, j;
    arb_t a;

    arb_init (a);
    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++) {
            arb_set_ui (a, 1);
            arb_div_si (a, a, i + 1, REFERENCE);
            m[i * r + j] = ode_unknown (ode, i * r + j);
            am[i * r + j] = ode_scaled (ode, a, m[i * r + j]);
        }
    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++) {
            slong both = entry (ode, m, am, r, i, j), ma;

            arb_set_ui (a, 1);
            arb_div_si (a, a, j + 1, REFERENCE);
            ma = ode_scaled (ode, a, m[i * r + j]);
            both = ode_difference (
                ode, ode_difference (ode, am[i * r + j], both), both);
            ode_set_rate (ode, i * r + j, ode_sum (ode, both, ma));
        }
    arb_clear (a);
    flint_free (m);
    return ode;
}

/* The inverse of I + e^-At (M_0^-1 - I) e^-At. */
static void
matrix_solution (arb_mat_t m, const arb_mat_t from, const arb_t t)
{
    slong r = arb_mat_nrows (m), i, j;
    arb_t factor;

    arb_init (factor);
    arb_mat_inv (m, from, REFERENCE);
    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++) {
            arb_ptr x = arb_mat_entry (m, i, j);

            arb_sub_ui (x, x, i == j, REFERENCE);
            arb_mul_si (factor, t, -(i + j + 2), REFERENCE);
            arb_div_si (factor, factor, (i + 1) * (j + 1), REFERENCE);
            arb_exp (factor, factor, REFERENCE);
            arb_mul (x, x, factor, REFERENCE);
            arb_add_ui (x, x, i == j, REFERENCE);
        }
    arb_mat_inv (m, m, REFERENCE);
    arb_clear (factor);
}

static void
matrices (slong r, slong prec)
{
    struct ode *ode = matrix_flow (r);
    arb_ptr y = _arb_vec_init (2 * r * r), from = y + r * r;
    arb_mat_t first, m;
    arb_t start, time;
    slong i, worst = prec;
    int good;

    arb_init (start);
    arb_init (time);
    arb_mat_init (first, r, r);
    arb_mat_init (m, r, r);
    for (i = 0; i < r * r; i++) {
        slong row = i / r, column = i % r;

        arb_set_si (from + i, row == column ? 30 : 1 + row + column);
        arb_div_ui (from + i, from + i, 1000, REFERENCE);
        arb_set (arb_mat_entry (first, row, column), from + i);
    }
    arb_set_ui (time, 10);
    matrix_solution (m, first, time);
    good = ode_curve (y, ode, start, from, time, 1, prec) == EVALUATED;
    for (i = 0; i < r * r; i++) {
        good &= arb_overlaps (y + i, arb_mat_entry (m, i / r, i % r));
        worst = FLINT_MIN (worst, arb_rel_accuracy_bits (y + i));
    }
    ok (good && worst > prec - 20, "matrix flow, r = %ld, %ld bits: has %ld",
        (long) r, (long) prec, (long) worst);
    ode_free (ode);
    arb_mat_clear (first);
    arb_mat_clear (m);
    arb_clear (start);
    arb_clear (time);
    _arb_vec_clear (y, 2 * r * r);
}

/* Solutions that end are refused: y' = y^2 and y' = 1 + y^2 past their poles,
   y' = -1/y past its end, y' = log y from where there is nothing. */
static void
ends (void)
{
    int i;

    for (i = 0; i < 4; i++) {
        struct ode *ode = ode_new (1);
        slong y = ode_unknown (ode, 0), square = ode_product (ode, y, y);
        arb_ptr at = _arb_vec_init (6);

        arb_set_si (at, i == 0 || i == 2);
        arb_set_d (at + 1, 0.25);
        arb_set_ui (at + 2, 2);
        ode_set_rate (ode, 0,
                      i == 0   ? square
                      : i == 1 ? ode_sum (ode, square, ode_integer (ode, 1))
                      : i == 2 ? ode_quotient (ode, ode_integer (ode, -1), y)
                               : ode_log (ode, y));
        ok (ode_curve (at + 3, ode, at + 5, at, at + 1, 2, 64) == UNABLE
                && !arb_is_finite (at + 4),
            "a solution that ends is refused: %d", i);
        ok (i == 3 || arb_rel_accuracy_bits (at + 3) > 60,
            "and what lies before is known: %d", i);
        _arb_vec_clear (at, 6);
        ode_free (ode);
    }
}

/* y' = cos t from 0. */
static enum occurrence
sine_zero (arb_t time, slong (*g) (struct ode *, slong, slong),
           const char *from, const char *to, slong prec)
{
    struct ode *ode = ode_new (1);
    arb_ptr at = _arb_vec_init (4);
    enum occurrence answer;
    slong node, y = ode_unknown (ode, 0), t = ode_time (ode);

    ode_set_rate (ode, 0, ode_cos (ode, t));
    node = g (ode, y, t);
    number (at + 2, from, prec);
    number (at + 3, to, prec);
    answer = ode_first_zero (time, NULL, ode, node, at, at + 1, at + 2, at + 3,
                             prec);
    _arb_vec_clear (at, 4);
    ode_free (ode);
    return answer;
}

static slong
itself (struct ode *ode, slong y, slong t)
{
    (void) ode;
    (void) t;
    return y;
}

static slong
its_rate (struct ode *ode, slong y, slong t)
{
    (void) y;
    (void) t;
    return ode_rate (ode, 0);
}

static slong
above_one (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_difference (ode, y, ode_integer (ode, 1));
}

static slong
above_two (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_difference (ode, y, ode_integer (ode, 2));
}

/* y - 999999/1000000: two zeros near pi/2. */
static slong
almost_one (struct ode *ode, slong y, slong t)
{
    (void) t;
    return ode_difference (ode, y, decimal (ode, "0.999999"));
}

static void
events (void)
{
    static const struct {
        const char *name;
        slong (*g) (struct ode *, slong, slong);
        const char *from, *to;
        enum occurrence answer;
        int quarters; /* of pi / 2 */
    } cases[] = {
        { "sin t on [1, 50]", itself, "1", "50", ONCE, 2 },
        { "sin t on [7, 50]", itself, "7", "50", ONCE, 6 },
        { "sin t on [1, 3]", itself, "1", "3", NEVER, 0 },
        { "sin t up to just before pi", itself, "1", "3.14159265358979", NEVER,
          0 },
        { "sin t up to just after pi", itself, "1", "3.1415926535898", ONCE,
          2 },
        { "cos t on [0, 50]", its_rate, "0", "50", ONCE, 1 },
        { "sin t - 1 on [0, 3]", above_one, "0", "3", UNDECIDED_WHETHER, 0 },
        { "sin t - 2 on [0, 99]", above_two, "0", "99", NEVER, 0 },
        { "sin t on [0, 3]", itself, "0", "3", UNDECIDED_WHETHER, 0 },
    };
    enum { CASES = sizeof cases / sizeof *cases };
    slong i, prec;
    arb_t time, truth;
    enum occurrence answer;

    arb_init (time);
    arb_init (truth);
    for (prec = 64; prec <= 512; prec *= 2) {
        for (i = 0; i < CASES; i++) {
            answer =
                sine_zero (time, cases[i].g, cases[i].from, cases[i].to, prec);
            arb_const_pi (truth, REFERENCE);
            arb_mul_si (truth, truth, cases[i].quarters, REFERENCE);
            arb_mul_2exp_si (truth, truth, -1);
            ok (answer == cases[i].answer
                    && (answer != ONCE
                        || (arb_contains (time, truth)
                            && arb_rel_accuracy_bits (time) > prec - 8)),
                "%s, %ld bits: has %ld", cases[i].name, (long) prec,
                (long) arb_rel_accuracy_bits (time));
        }
        answer = sine_zero (time, almost_one, "1", "50", prec);
        arb_set_str (truth, "0.999999", REFERENCE);
        arb_asin (truth, truth, REFERENCE);
        ok (answer == ONCE && arb_contains (time, truth)
                && arb_rel_accuracy_bits (time) > prec - 16,
            "the first of two near zeros, %ld bits: has %ld", (long) prec,
            (long) arb_rel_accuracy_bits (time));
    }
    arb_clear (time);
    arb_clear (truth);
}

/*
 * m' = (1 - m^2) (3/5 m^3 + 3/10 m^5) from M0 to 1/2.  With u = m^2 the time
 * is (5/3) (log (u)/4 - 1/(2 u) - log (1 - u)/3 + log (2 + u)/12).
 */
static struct ode *
escape (void)
{
    struct ode *ode = ode_new (1);
    slong m = ode_unknown (ode, 0), u = ode_product (ode, m, m);
    slong cube = ode_product (ode, m, u);
    slong rise =
        ode_product (ode, cube,
                     ode_sum (ode, decimal (ode, "0.6"),
                              ode_product (ode, decimal (ode, "0.3"), u)));

    ode_set_rate (ode, 0,
                  ode_difference (ode, rise, ode_product (ode, rise, u)));
    return ode;
}

static void
escape_clock (arb_t time, const arb_t m)
{
    arb_t u, term;

    arb_init (u);
    arb_init (term);
    arb_mul (u, m, m, REFERENCE);
    arb_log (time, u, REFERENCE);
    arb_mul_ui (time, time, 3, REFERENCE);
    arb_inv (term, u, REFERENCE);
    arb_submul_ui (time, term, 6, REFERENCE);
    arb_sub_ui (term, u, 1, REFERENCE);
    arb_neg (term, term);
    arb_log (term, term, REFERENCE);
    arb_submul_ui (time, term, 4, REFERENCE);
    arb_add_ui (term, u, 2, REFERENCE);
    arb_log (term, term, REFERENCE);
    arb_add (time, time, term, REFERENCE);
    arb_mul_ui (time, time, 5, REFERENCE);
    arb_div_ui (time, time, 36, REFERENCE);
    arb_clear (u);
    arb_clear (term);
}

static void
escapes (void)
{
    static const char *const from[] = { "0.5e-3", "1e-9", "1e-30" };
    arb_ptr at = _arb_vec_init (7), half = at + 1, time = at + 2;
    arb_ptr truth = at + 3, most = at + 4, zero = at + 5;
    enum occurrence answer;
    slong i, g;

    arb_set_d (at + 6, 0.5);
    for (i = 0; i < 3; i++) {
        struct ode *ode = escape ();

        number (at, from[i], REFERENCE);
        arb_set_d (half, 0.5);
        escape_clock (truth, half);
        escape_clock (most, at);
        arb_sub (truth, truth, most, REFERENCE);
        arb_mul_2exp_si (most, truth, 1);
        g = ode_difference (ode, ode_unknown (ode, 0), decimal (ode, "0.5"));
        answer =
            ode_first_zero (time, NULL, ode, g, zero, at, zero, most, 300);
        ok (answer == ONCE && arb_contains (time, truth)
                && arb_rel_accuracy_bits (time) > 280,
            "escape from %s is timed: %ld bits", from[i],
            (long) arb_rel_accuracy_bits (time));
        ode_free (ode);
    }
    for (i = 0; i < 2; i++) {
        struct ode *ode = ode_new (1);

        ode_set_rate (ode, 0, rate_saddle (ode, ode_unknown (ode, 0), 0));
        number (at, i == 0 ? "1e-9" : "1e-300", REFERENCE);
        g = ode_difference (ode, ode_unknown (ode, 0), decimal (ode, "0.5"));
        arb_mul (truth, at, at, REFERENCE);
        arb_inv (truth, truth, REFERENCE);
        arb_sub_ui (truth, truth, 1, REFERENCE);
        arb_div_ui (truth, truth, 3, REFERENCE);
        arb_log (truth, truth, REFERENCE);
        arb_mul_2exp_si (truth, truth, -1);
        arb_mul_2exp_si (most, truth, 2);
        answer =
            ode_first_zero (time, half, ode, g, zero, at, zero, most, 200);
        arb_sub (half, half, at + 6, 200);
        ok (answer == ONCE && arb_contains (time, truth)
                && arb_rel_accuracy_bits (time) > 190
                && arb_contains_zero (half)
                && mag_cmp_2exp_si (arb_radref (half), -180) < 0,
            "a saddle is left from 10^%d at a certified time: %ld bits",
            i == 0 ? -9 : -300, (long) arb_rel_accuracy_bits (time));
        ode_free (ode);
    }
    _arb_vec_clear (at, 7);
}

int
main (void)
{
    plan (0);
    closed_forms ();
    turning ();
    boxes ();
    dense ();
    matrices (3, 100);
    matrices (3, 300);
    matrices (5, 64);
    ends ();
    events ();
    escapes ();
    return done ();
}
