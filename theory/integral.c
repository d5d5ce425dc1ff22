#include "theory/integral.h"

void
box_abs (acb_t value, const acb_t z, int analytic, slong prec)
{
    acb_real_abs (value, z, analytic, prec);
}

void
box_floor (acb_t value, const acb_t z, int analytic, slong prec)
{
    acb_real_floor (value, z, analytic, prec);
}

void
box_max (acb_t value, const acb_t z, const acb_t c, int analytic, slong prec)
{
    acb_real_max (value, z, c, analytic, prec);
}

void
box_sqrt (acb_t value, const acb_t z, int analytic, slong prec)
{
    acb_real_sqrtpos (value, z, analytic, prec);
}

void
box_pow (acb_t value, const acb_t z, const arb_t a, int analytic, slong prec)
{
    acb_t exponent;
    mag_t size;

    acb_init (exponent);
    if (acb_contains_zero (z) && !analytic && arb_is_positive (a)) {
        /* All that is known is |z^a| <= |z|^a. */
        mag_init (size);
        acb_get_mag (size, z);
        arb_set_interval_mag (acb_realref (exponent), size, size, prec);
        arb_pow (acb_realref (exponent), acb_realref (exponent), a, prec);
        arb_get_mag (size, acb_realref (exponent));
        acb_zero (value);
        acb_add_error_mag (value, size);
        mag_clear (size);
    } else {
        acb_set_arb (exponent, a);
        acb_pow_analytic (value, z, exponent, analytic, prec);
    }
    acb_clear (exponent);
}

void
box_log (acb_t value, const acb_t z, int analytic, slong prec)
{
    acb_log_analytic (value, z, analytic, prec);
}

struct call {
    box_function *f;
    void *context;
};

/* Arb asks for order 1 when it relies on analyticity. */
static int
answer (acb_ptr value, const acb_t z, void *parameter, slong order, slong prec)
{
    struct call *call = parameter;

    call->f (value, z, order != 0, call->context, prec);
    return 0;
}

void
integral_adaptive (arb_t integral, box_function *f, void *context,
                   const arb_t a, const arb_t b, slong prec)
{
    struct call call = { f, context };
    acb_t from, to, value;
    mag_t tolerance;

    acb_init (from);
    acb_init (to);
    acb_init (value);
    mag_init (tolerance);
    acb_set_arb (from, a);
    acb_set_arb (to, b);
    mag_set_ui_2exp_si (tolerance, 1, -prec);
    acb_calc_integrate (value, answer, &call, from, to, prec, tolerance, NULL,
                        prec);
    acb_get_real (integral, value);
    acb_clear (from);
    acb_clear (to);
    acb_clear (value);
    mag_clear (tolerance);
}

/* One call of integral_gauss. */
struct gauss {
    line_function *f;
    box_majorant *majorant;
    void *context;
    const struct gauss_rule *rule;
    slong prec;
    const mag_struct *tolerance;
    slong budget; /* panels that may still be looked at */
};

enum { DEEPEST = 60, MOST_PANELS = 20000 };

/* Bernstein ellipses that are tried: rho = 1.5, 2, ..., in units of 1/2. */
static const ulong twice_rho[] = { 3, 4, 6, 8, 12, 18, 30, 60 };

/*
 * The integrand is bounded by M on the ellipse with foci at the ends of the
 * panel and semi-axes half (rho +- 1/rho) / 2.  The Chebyshev coefficients
 * a_k of F on the panel are then at most 2 M / rho^k.  Gauss's rule is exact
 * below degree 2n and for odd k; for even k the integral of T_k is at most
 * 2 / (k^2 - 1) and the rule gives at most 2: altogether, for n >= 2,
 *
 *     error <= half (64 / 15) M rho^(-2n) / (1 - rho^-2).
 */
static void
ellipse_error (mag_t error, const struct gauss *gauss, const arb_t centre,
               const arb_t half, ulong twice)
{
    arb_t x, rho;
    mag_t y, t;

    arb_init (x);
    arb_init (rho);
    mag_init (y);
    mag_init (t);
    /* The box around the ellipse. */
    arb_set_ui (rho, twice);
    arb_mul_2exp_si (rho, rho, -1);
    arb_inv (x, rho, 30);
    arb_sub (rho, rho, x, 30);
    arb_mul_2exp_si (rho, rho, -1);
    arb_mul (rho, rho, half, 30);
    arb_get_mag (y, rho);
    arb_mul (x, x, half, 30);
    arb_add (rho, rho, x, 30);
    arb_get_mag (t, rho);
    arb_set (x, centre);
    arb_add_error_mag (x, t);
    gauss->majorant (error, x, y, gauss->context);
    /* 1 - rho^-2 >= 1/2 for rho >= 3/2; 128/15 < 9. */
    mag_mul_ui (error, error, 9);
    arb_get_mag (t, half);
    mag_mul (error, error, t);
    mag_set_ui (t, 2);
    mag_div_ui (t, t, twice);
    mag_pow_ui (t, t, 2 * (ulong) gauss->rule->n);
    mag_mul (error, error, t);
    arb_clear (x);
    arb_clear (rho);
    mag_clear (y);
    mag_clear (t);
}

/* The least error proved for the panel; ellipses grow until the bound does. */
static void
panel_error (mag_t error, const struct gauss *gauss, const arb_t centre,
             const arb_t half)
{
    size_t i;
    mag_t trial;

    mag_init (trial);
    mag_inf (error);
    for (i = 0; i < sizeof twice_rho / sizeof *twice_rho; i++) {
        ellipse_error (trial, gauss, centre, half, twice_rho[i]);
        if (mag_cmp (trial, error) < 0)
            mag_set (error, trial);
        else if (!mag_is_inf (error))
            break;
        if (mag_cmp (error, gauss->tolerance) <= 0)
            break;
    }
    mag_clear (trial);
}

/* Add the panel by Gauss's rule. */
static void
add_panel (arb_t integral, const struct gauss *gauss, const arb_t centre,
           const arb_t half)
{
    const struct gauss_rule *rule = gauss->rule;
    slong i, prec = gauss->prec;
    arb_t offset, t, value, sum;

    arb_init (offset);
    arb_init (t);
    arb_init (value);
    arb_init (sum);
    for (i = 0; i < (rule->n + 1) / 2; i++) {
        arb_mul (offset, rule->node + i, half, prec);
        arb_add (t, centre, offset, prec);
        gauss->f (value, t, gauss->context, prec);
        arb_addmul (sum, value, rule->weight + i, prec);
        if (2 * i + 1 == rule->n)
            break;
        arb_sub (t, centre, offset, prec);
        gauss->f (value, t, gauss->context, prec);
        arb_addmul (sum, value, rule->weight + i, prec);
    }
    arb_addmul (integral, sum, half, prec);
    arb_clear (offset);
    arb_clear (t);
    arb_clear (value);
    arb_clear (sum);
}

/* A panel too short to be halved: |integral| <= length times bound. */
static void
add_crudely (arb_t integral, const struct gauss *gauss, const arb_t centre,
             const arb_t half)
{
    arb_t x;
    mag_t bound, length;

    arb_init (x);
    mag_init (bound);
    mag_init (length);
    arb_get_mag (length, half);
    arb_set (x, centre);
    arb_add_error_mag (x, length);
    mag_zero (bound);
    gauss->majorant (bound, x, bound, gauss->context);
    mag_mul_2exp_si (length, length, 1);
    mag_mul (bound, bound, length);
    arb_add_error_mag (integral, bound);
    arb_clear (x);
    mag_clear (bound);
    mag_clear (length);
}

/* Add the integral over [A, B], an interval of exact ends. */
static void
add_interval (arb_t integral, struct gauss *gauss, const arf_t a,
              const arf_t b, slong depth)
{
    arf_t middle;
    arb_t centre, half;
    mag_t error;

    arf_init (middle);
    arb_init (centre);
    arb_init (half);
    mag_init (error);
    arf_add (middle, a, b, ARF_PREC_EXACT, ARF_RND_DOWN);
    arf_mul_2exp_si (middle, middle, -1);
    arb_set_arf (centre, middle);
    arf_sub (arb_midref (half), b, middle, ARF_PREC_EXACT, ARF_RND_DOWN);
    gauss->budget--;
    panel_error (error, gauss, centre, half);
    if (mag_cmp (error, gauss->tolerance) <= 0) {
        add_panel (integral, gauss, centre, half);
        arb_add_error_mag (integral, error);
    } else if (depth == DEEPEST || gauss->budget <= 0) {
        add_crudely (integral, gauss, centre, half);
    } else {
        add_interval (integral, gauss, a, middle, depth + 1);
        add_interval (integral, gauss, middle, b, depth + 1);
    }
    arf_clear (middle);
    arb_clear (centre);
    arb_clear (half);
    mag_clear (error);
}

void
gauss_rule_init (struct gauss_rule *rule, slong n, slong prec)
{
    slong i, half = (n + 1) / 2;

    rule->n = n;
    rule->prec = prec;
    rule->node = _arb_vec_init (half);
    rule->weight = _arb_vec_init (half);
    for (i = 0; i < half; i++)
        arb_hypgeom_legendre_p_ui_root (rule->node + i, rule->weight + i,
                                        (ulong) n, (ulong) i, prec);
}

void
gauss_rule_clear (struct gauss_rule *rule)
{
    _arb_vec_clear (rule->node, (rule->n + 1) / 2);
    _arb_vec_clear (rule->weight, (rule->n + 1) / 2);
}

void
integral_gauss (arb_t integral, const struct gauss_rule *rule,
                line_function *f, box_majorant *majorant, void *context,
                const arf_t a, const arf_t b, const mag_t tolerance,
                slong prec)
{
    struct gauss gauss = { f,    majorant,  context,    rule,
                           prec, tolerance, MOST_PANELS };

    arb_zero (integral);
    if (arf_cmp (a, b) < 0)
        add_interval (integral, &gauss, a, b, 0);
}

void
integral_trapezoid (arb_t integral, line_function *f, void *context,
                    const arb_t step, slong first, slong last, slong prec)
{
    slong k;
    arb_t t, value;

    arb_init (t);
    arb_init (value);
    arb_zero (integral);
    for (k = first; k <= last; k++) {
        arb_mul_si (t, step, k, prec);
        f (value, t, context, prec);
        arb_add (integral, integral, value, prec);
    }
    arb_mul (integral, integral, step, prec);
    arb_clear (t);
    arb_clear (value);
}

/* Poisson's formula: the error is the sum of the Fourier transform of F at
   the non-zero multiples of 2 pi / step; moving the line of integration by
   WIDTH towards the decaying side bounds the k-th by M e^(-2 pi k width /
   step). */
void
trapezoid_error (mag_t error, const arb_t width, const mag_t m,
                 const arb_t step)
{
    arb_t t;

    arb_init (t);
    arb_const_pi (t, 60);
    arb_mul_2exp_si (t, t, 1);
    arb_mul (t, t, width, 60);
    arb_div (t, t, step, 60);
    arb_expm1 (t, t, 60);
    if (arb_is_positive (t)) {
        arb_get_mag_lower (error, t);
        mag_div (error, m, error);
        mag_mul_2exp_si (error, error, 1);
    } else {
        mag_inf (error);
    }
    arb_clear (t);
}
