/*
 * The linearised problems' step on the level set of a quadratic, in
 * eigenvectors: x along that of the largest eigenvalue l, e along another of
 * eigenvalue m; the level is l a^2 / 2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_subroutine_factor);
USES (quantity, teleport_subroutine_factor_general);

/* On the axis, e = 0: a step goes to (x + a^2/x)/2, whatever rho is. */
static enum truth
along (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("l m x e rho a",
                        "x*(1 + rho*l^2/(l^2*x^2) - l*((rho*l^3*x^2/(l^2*x^2) "
                        "+ l*x^2/2 - l*a^2/2)/(l^2*x^2)))",
                        "(x + a^2/x)/2"),
        identity_check ("x a", "(x + a^2/x)/2 - a", "(x - a)^2/(2*x)"));
}

/* e is multiplied by 1 + rho m^2/G - m v; G and v depend on the square of e,
   so that at e = 0 this is its derivative. */
static enum truth
across (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("l m a rho",
                           "1 + rho*m^2/(l^2*a^2) - m*(rho*l^3*a^2/(l^2*a^2)"
                           "/(l^2*a^2))",
                           "1 - rho/a^2*(m/l)*(1 - m/l)");
}

/* Worst in the middle: k (1 - k) <= 1/4, so that rho < 8 a^2 contracts. */
static enum truth
middle (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("k", "1/4 - k*(1 - k)", "(k - 1/2)^2"),
                   identity_check ("a k", "1 - 8*a^2/a^2*(k*(1 - k)) + 1",
                                   "8*(k - 1/2)^2"));
}

/* ---- A step in dual numbers ----------------------------------------------
 */

/* f, g and q = A g of a quadratic (p q; q r) at Z: polynomials in t. */
struct dual {
    fmpq_poly_t f, g[2], q[2], square, along;
};

static void
combine (fmpq_poly_t out, const fmpq_poly_t x, slong a, const fmpq_poly_t y,
         slong b)
{
    fmpq_poly_t part;

    fmpq_poly_init (part);
    fmpq_poly_scalar_mul_si (part, y, b);
    fmpq_poly_scalar_mul_si (out, x, a);
    fmpq_poly_add (out, out, part);
    fmpq_poly_clear (part);
}

static void
inner (fmpq_poly_t out, fmpq_poly_t *x, fmpq_poly_t *y)
{
    fmpq_poly_t part;

    fmpq_poly_init (part);
    fmpq_poly_mullow (part, x[1], y[1], 2);
    fmpq_poly_mullow (out, x[0], y[0], 2);
    fmpq_poly_add (out, out, part);
    fmpq_poly_clear (part);
}

static void
dual_init (struct dual *dual, fmpq_poly_t *z, const slong *a)
{
    int i;

    fmpq_poly_init (dual->f);
    fmpq_poly_init (dual->square);
    fmpq_poly_init (dual->along);
    for (i = 0; i < 2; i++) {
        fmpq_poly_init (dual->g[i]);
        fmpq_poly_init (dual->q[i]);
        combine (dual->g[i], z[0], a[i], z[1], a[i + 1]);
    }
    for (i = 0; i < 2; i++)
        combine (dual->q[i], dual->g[0], a[i], dual->g[1], a[i + 1]);
    inner (dual->f, z, dual->g);
    inner (dual->square, dual->g, dual->g);
    inner (dual->along, dual->g, dual->q);
}

static void
dual_clear (struct dual *dual)
{
    int i;

    fmpq_poly_clear (dual->f);
    fmpq_poly_clear (dual->square);
    fmpq_poly_clear (dual->along);
    for (i = 0; i < 2; i++) {
        fmpq_poly_clear (dual->g[i]);
        fmpq_poly_clear (dual->q[i]);
    }
}

/* One step from Z, polynomials modulo t^2, with DUAL what it is made of. */
static void
dual_step (fmpq_poly_t *z, struct dual *dual, const fmpq_t rho)
{
    fmpq_poly_t pull, part;
    fmpq_t level;
    int i;

    fmpq_poly_init (pull);
    fmpq_poly_init (part);
    fmpq_init (level);
    fmpq_poly_get_coeff_fmpq (level, dual->f, 0); /* twice the level */
    fmpq_poly_div_series (pull, dual->along, dual->square, 2);
    fmpq_poly_scalar_mul_fmpq (pull, pull, rho);
    fmpq_poly_sub_fmpq (part, dual->f, level);
    fmpq_poly_scalar_div_si (part, part, 2);
    fmpq_poly_add (pull, pull, part);
    fmpq_poly_div_series (pull, pull, dual->square, 2);
    for (i = 0; i < 2; i++) {
        fmpq_poly_div_series (part, dual->q[i], dual->square, 2);
        fmpq_poly_scalar_mul_fmpq (part, part, rho);
        fmpq_poly_add (z[i], z[i], part);
        fmpq_poly_mullow (part, pull, dual->g[i], 2);
        fmpq_poly_sub (z[i], z[i], part);
    }
    fmpq_poly_clear (pull);
    fmpq_poly_clear (part);
    fmpq_clear (level);
}

/* A = (p q; q r) with the largest eigenvalue's vector (x, y): a step from
   (x, y) + t (-y, x) goes to (x, y) + t F (-y, x), and F is the quantity's. */
static enum truth
one_step (const slong *a, slong x, slong y, const char *step, const char *at)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (3), *rho = v, *factor = v + 1, *moved = v + 2;
    fmpq_poly_t z[2];
    struct dual dual;

    fmpq_set_str (rho, step, 10);
    fmpq_poly_init (z[0]);
    fmpq_poly_init (z[1]);
    fmpq_poly_set_si (z[0], x);
    fmpq_poly_set_coeff_si (z[0], 1, -y);
    fmpq_poly_set_si (z[1], y);
    fmpq_poly_set_coeff_si (z[1], 1, x);
    dual_init (&dual, z, a);
    dual_step (z, &dual, rho);
    fmpq_poly_get_coeff_fmpq (factor, z[1], 1);
    fmpq_set_si (moved, x, 1);
    fmpq_div (factor, factor, moved);
    fmpq_poly_get_coeff_fmpq (moved, z[0], 1);
    fmpq_div (moved, moved, factor);
    if (!fmpq_equal_si (moved, -y))
        truth = DISPROVED;
    fmpq_poly_get_coeff_fmpq (moved, z[0], 0);
    if (!fmpq_equal_si (moved, x))
        truth = DISPROVED;
    truth = weaker (truth,
                    evaluates_to (&teleport_subroutine_factor_general_quantity,
                                  at, factor));
    dual_clear (&dual);
    fmpq_poly_clear (z[0]);
    fmpq_poly_clear (z[1]);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
dual_steps (struct certificate *certificate)
{
    static const slong booth[] = { 10, 8, 10 }, other[] = { 5, 2, 2 },
                       third[] = { 7, -2, 4 };

    (void) certificate;
    return weaker (weaker (one_step (booth, 3, 3, "7", "7 18 1/9"),
                           one_step (other, 2, 1, "13/7", "13/7 5 1/6")),
                   weaker (one_step (third, 2, -1, "1000", "1000 5 3/8"),
                           one_step (other, 4, 2, "1/9", "1/9 20 1/6")));
}

/* On Booth's function: none of the component is left at rho = 3321/32, and it
   keeps its size at 3321/16. */
static enum truth
booth_ends (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    truth =
        evaluates_to (&teleport_subroutine_factor_quantity, "3321/32", value);
    fmpq_set_si (value, -1, 1);
    truth = weaker (truth, evaluates_to (&teleport_subroutine_factor_quantity,
                                         "3321/16", value));
    fmpq_set_si (value, 3289, 3321);
    truth = weaker (truth, evaluates_to (&teleport_subroutine_factor_quantity,
                                         "1", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "along",
      "on the axis a step goes from x to (x + a^2/x)/2, whatever rho is: "
      "Heron's rule, whose error is (x - a)^2/(2 x)",
      "derived here", BY_ALGEBRA, along, NULL },
    { "across",
      "at the maximiser the other component is multiplied by 1 + \\rho "
      "m^2/G - m v = 1 - (\\rho/a^2) \\kappa (1 - \\kappa); both components "
      "are odd in themselves and even in the other, so that the Jacobian is "
      "diagonal",
      "derived here", BY_ALGEBRA, across, NULL },
    { "middle",
      "\\kappa (1 - \\kappa) \\le 1/4: steps below 8 a^2 contract, slowest "
      "at both ends of the spectrum",
      "derived here", BY_ALGEBRA, middle, NULL },
    { "dual numbers",
      "a step of matrices that are not diagonal, exact to first order in "
      "the distance: the quantity's factor at four points",
      "derived here", BY_RATIONALS, dual_steps, NULL },
    { "Booth", "\\rho = 3321/32 gives 0, 3321/16 gives -1, 1 gives 3289/3321",
      "derived here", BY_RATIONALS, booth_ends, NULL },
};

PROOF (teleport_subroutine_factor) = { STEPS (steps) };
