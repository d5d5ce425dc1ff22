/*
 * f' has the coefficients sqrt (k) a_k along h_{k-1}, by parts (He_{k-1} phi)'
 * = -He_k phi: so sum k a_k^2 g^(k-1) is the kernel of f'.  For polynomials
 * that is an identity: Phi_{f'} = Phi_f'.  For max (z, 0) it is P (x, y > 0),
 * of the angle t = acos g the share (pi - t) / 2 pi.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/hermite.h"

USES (quantity, multiindex_link_kernel_slope);

enum { DEGREE = 12, PREC = 200 };

/* d/dt of (sin t + (pi - t) cos t) / (2 pi) over d/dt cos t, S = sin t, C =
   cos t. */
static enum truth
angle (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("pi t S C", "(C - C - (pi - t)*S)/(2*pi)/(-S)",
                           "(pi - t)/(2*pi)");
}

/* All f = z^p + c z^q: as the kernel is quadratic in f, these pairs settle all
   polynomials up to the degree. */
static enum truth
polynomials (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong p, q;
    fmpq_poly_t f, phi, slope;

    (void) certificate;
    fmpq_poly_init (f);
    fmpq_poly_init (phi);
    fmpq_poly_init (slope);
    for (p = 0; p <= DEGREE; p++)
        for (q = 0; q <= p; q++) {
            fmpq_poly_zero (f);
            fmpq_poly_set_coeff_si (f, q, 1);
            fmpq_poly_set_coeff_si (f, p, 1);
            hermite_kernel (phi, f);
            fmpq_poly_derivative (phi, phi);
            fmpq_poly_derivative (f, f);
            hermite_kernel (slope, f);
            if (!fmpq_poly_equal (phi, slope))
                truth = DISPROVED;
        }
    fmpq_poly_clear (f);
    fmpq_poly_clear (phi);
    fmpq_poly_clear (slope);
    return truth;
}

/* P (x, y > 0) at the angles pi/3, pi/2, 2 pi/3. */
static enum truth
balls (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong numerator, denominator;
    } cases[] = { { "1 1/2", 1, 3 },
                  { "1 0", 1, 4 },
                  { "1 -1/2", 1, 6 },
                  { "1 1", 1, 2 },
                  { "1 -1", 0, 1 } };
    enum truth truth = PROVED;
    size_t i;
    arb_t value;

    (void) certificate;
    arb_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_set_si (value, cases[i].numerator);
        arb_div_si (value, value, cases[i].denominator, PREC);
        truth = weaker (truth,
                        evaluates_near (&multiindex_link_kernel_slope_quantity,
                                        cases[i].at, value, 25));
    }
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "angle", "d\\Phi/dg = (\\pi - t)/(2\\pi), g = \\cos t", "derived here",
      BY_ALGEBRA, angle, NULL },
    { "polynomials",
      "\\Phi_f' = \\Phi_{f'} for all polynomials of degree 12 at most",
      "derived here", BY_ALGEBRA, polynomials, NULL },
    { "balls", "the balls hold the shares of five angles", "derived here",
      BY_INTERVALS, balls, NULL },
};

PROOF (multiindex_link_kernel_slope) = { STEPS (steps) };
