#include "theory/flow_norm.h"

#include "theory/lambert.h"

void
flow_norm_init (struct flow_norm *flow, const fmpz_t c, slong prec)
{
    slong k;
    arb_t sum;

    arb_init (sum);
    arb_init (flow->log_others);
    flow->classes = fmpz_get_si (c);
    flow->prec = prec;
    flow->mass = _arb_vec_init (flow->classes);
    for (k = 0; k < flow->classes; k++) {
        arb_set_si (flow->mass + k, k + 1);
        arb_inv (flow->mass + k, flow->mass + k, prec);
        arb_add (sum, sum, flow->mass + k, prec);
    }
    for (k = 0; k < flow->classes; k++)
        arb_div (flow->mass + k, flow->mass + k, sum, prec);
    arb_set_si (flow->log_others, flow->classes - 1);
    arb_log (flow->log_others, flow->log_others, prec);
    arb_clear (sum);
}

void
flow_norm_clear (struct flow_norm *flow)
{
    _arb_vec_clear (flow->mass, flow->classes);
    arb_clear (flow->log_others);
}

/* Set Z to z_k at the real T. */
static void
set_real_z (arb_t z, const struct flow_norm *flow, slong k, const arb_t t)
{
    slong prec = flow->prec;

    arb_mul (z, t, flow->mass + k, prec);
    arb_mul_si (z, z, flow->classes, prec);
    arb_add_ui (z, z, 1, prec);
    arb_div_si (z, z, flow->classes - 1, prec);
    arb_sub (z, z, flow->log_others, prec);
}

/* The sum of (p_k / (1 + e^{v_k}))^2, times c/(c-1): e^v is Lambert's function
   of e^z.  A sum of enclosures. */
void
flow_norm_value (arb_t norm, const struct flow_norm *flow, const arb_t t)
{
    slong prec = flow->prec, k;
    arb_t z, sum;

    arb_init (z);
    arb_init (sum);
    for (k = 0; k < flow->classes; k++) {
        set_real_z (z, flow, k, t);
        lambert_upper_log (z, z, prec);
        arb_add_ui (z, z, 1, prec);
        arb_div (z, flow->mass + k, z, prec);
        arb_addmul (sum, z, z, prec);
    }
    arb_mul_si (sum, sum, flow->classes, prec);
    arb_div_si (sum, sum, flow->classes - 1, prec);
    arb_sqrt (norm, sum, prec);
    arb_clear (z);
    arb_clear (sum);
}

/*
 * Set E to e^v on a box of v around the real MIDDLE that holds the solution of
 * v + e^v = z for every z of Z, if K (B) = m - Y (m + e^m - Z) + (1 - Y (1 +
 * e^B)) (B - m), Y = 1/(1 + e^m), lies inside B (Krawczyk): then z -> v is one
 * analytic function on Z, and as B is symmetric it is real for real z. Returns
 * 0 when it does not.
 */
static int
solve_on (acb_t e, const acb_t z, const arb_t middle, const arb_t half,
          slong prec)
{
    int inside;
    arb_t y, growth;
    acb_t box, k, slope;

    arb_init (y);
    arb_init (growth);
    acb_init (box);
    acb_init (k);
    acb_init (slope);
    arb_exp (growth, middle, prec);
    arb_add_ui (y, growth, 1, prec);
    arb_inv (y, y, prec);
    arb_add_error (acb_realref (box), half);
    arb_add_error (acb_imagref (box), half);
    acb_add_arb (k, box, middle, prec);
    acb_exp (slope, k, prec);
    acb_add_ui (slope, slope, 1, prec);
    acb_mul_arb (slope, slope, y, prec);
    acb_sub_ui (slope, slope, 1, prec);
    acb_mul (slope, slope, box, prec);

    arb_add (growth, growth, middle, prec);
    acb_sub_arb (k, z, growth, prec);
    acb_mul_arb (k, k, y, prec);
    acb_sub (k, k, slope, prec);
    inside = arb_contains_interior (acb_realref (box), acb_realref (k))
             && arb_contains_interior (acb_imagref (box), acb_imagref (k));
    if (inside) {
        acb_add_arb (k, k, middle, prec);
        acb_exp (e, k, prec);
    }
    arb_clear (y);
    arb_clear (growth);
    acb_clear (box);
    acb_clear (k);
    acb_clear (slope);
    return inside;
}

/* Set HALF to a first guess of how far v is from its middle on Z, E being e^v
   there: |dv| is about |dz| / (1 + e^v), and rounding is not nothing. */
static void
first_half (arb_t half, const acb_t z, const arb_t e, slong prec)
{
    mag_t size, rounding;
    arb_t slope;

    mag_init (size);
    mag_init (rounding);
    arb_init (slope);
    mag_hypot (size, arb_radref (acb_realref (z)),
               arb_radref (acb_imagref (z)));
    arb_add_ui (slope, e, 1, prec);
    arb_zero (half);
    arf_set_mag (arb_midref (half), size);
    arb_div (half, half, slope, prec);
    arb_get_mag (rounding, acb_realref (z));
    mag_add_ui (rounding, rounding, 1);
    mag_mul_2exp_si (rounding, rounding, 12 - prec);
    arf_set_mag (arb_midref (slope), rounding);
    mag_zero (arb_radref (slope));
    arb_add (half, half, slope, prec);
    arb_get_mid_arb (half, half);
    mag_clear (size);
    mag_clear (rounding);
    arb_clear (slope);
}

/* Set E to e^v on Z, or indeterminate: boxes of growing size are tried. */
static void
solve (acb_t e, const acb_t z, slong prec)
{
    enum { TRIES = 6 };
    slong tries;
    arb_t middle, half;

    arb_init (middle);
    arb_init (half);
    arb_get_mid_arb (middle, acb_realref (z));
    lambert_upper_log (middle, middle, prec);
    first_half (half, z, middle, prec);
    arb_log (middle, middle, prec);
    arb_get_mid_arb (middle, middle);
    for (tries = 0; tries < TRIES; tries++) {
        arb_mul_ui (half, half, 3, prec);
        arb_mul_2exp_si (half, half, -1);
        arb_get_mid_arb (half, half);
        if (solve_on (e, z, middle, half, prec))
            break;
    }
    if (tries == TRIES)
        acb_indeterminate (e);
    arb_clear (middle);
    arb_clear (half);
}

/* Set Z to z_k at the box T. */
static void
set_z (acb_t z, const struct flow_norm *flow, slong k, const acb_t t)
{
    slong prec = flow->prec;

    acb_mul_arb (z, t, flow->mass + k, prec);
    acb_mul_si (z, z, flow->classes, prec);
    acb_add_ui (z, z, 1, prec);
    acb_div_si (z, z, flow->classes - 1, prec);
    acb_sub_arb (z, z, flow->log_others, prec);
}

void
flow_norm_box (acb_t norm, const struct flow_norm *flow, const acb_t t)
{
    slong prec = flow->prec, k;
    acb_t z, sum;

    acb_init (z);
    acb_init (sum);
    if (!arf_is_zero (arb_midref (acb_imagref (t))))
        acb_indeterminate (sum);
    for (k = 0; k < flow->classes && acb_is_finite (sum); k++) {
        set_z (z, flow, k, t);
        solve (z, z, prec);
        acb_add_ui (z, z, 1, prec);
        acb_inv (z, z, prec);
        acb_mul_arb (z, z, flow->mass + k, prec);
        acb_addmul (sum, z, z, prec);
    }
    acb_mul_si (sum, sum, flow->classes, prec);
    acb_div_si (sum, sum, flow->classes - 1, prec);
    acb_sqrt_analytic (norm, sum, 1, prec);
    acb_clear (z);
    acb_clear (sum);
}
