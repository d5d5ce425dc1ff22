/* A network of one weight in each of two layers: theory/scalar_net.h. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

USES (quantity, teleport_scalar_net_global);
USES (quantity, teleport_scalar_net_local);
USES (quantity, teleport_scalar_net_root);
USES (quantity, teleport_scalar_net_start);

enum { PREC = 192 };

/* The gradient is (u b + 2 r a, u a + 2 r b); u is kept apart from a b - 1
   first, and a^2 + b^2 = (c - u^2/2)/r put in. */
static enum truth
square (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b u r", "(u*b + 2*r*a)^2 + (u*a + 2*r*b)^2",
                        "(u^2 + 4*r^2)*(a^2 + b^2) + 8*r*u*(a*b)"),
        identity_check ("u c r", "(u^2 + 4*r^2)*(c - u^2/2)/r + 8*r*u*(u + 1)",
                        "(0 - 1/(2*r))*u^4 + (c/r - 2*r + 8*r)*u^2 + 8*r*u + "
                        "4*r*c"));
}

/* Term by term the derivative of that is -(2/r) times the cubic. */
static enum truth
stationary (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("u c r",
                           "4*(0 - 1/(2*r))*u^3 + 2*(c/r - 2*r + 8*r)*u + 8*r",
                           "(0 - 2/r)*(u^3 - (c + 6*r^2)*u - 4*r^2)");
}

/* a = b: u^2/2 + 2 r (1 + u) = c at u = -2 r + t, t^2 = 4 r^2 + 2 c - 4 r; and
   a = -b with -r for r. */
static enum truth
ends (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("r t", "(t - 2*r)^2/2 + 2*r*(1 + t - 2*r)",
                                   "(t^2 - 4*r^2 + 4*r)/2"),
                   identity_check ("r t", "(2*r - t)^2/2 - 2*r*(1 + 2*r - t)",
                                   "(t^2 - 4*r^2 - 4*r)/2"));
}

/* At rho = 1/10, c = 17/32: u^3 - (473/800) u - 1/25. */
static void
instance (fmpq_poly_t p)
{
    fmpq_poly_init (p);
    fmpq_poly_set_str (p, "4  -1/25 -473/800 0 1");
}

/* Where the cubic's roots lie, in 1/10^8 from below. */
static const slong below[] = { -73256203, -6818955, 80075156 };

/* Set U to the interval of 10^-8 from BELOW. */
static void
interval (arb_t u, slong k)
{
    arb_set_si (u, 2 * below[k] + 1);
    arb_mul_2exp_si (u, u, -1);
    arb_add_error_2exp_si (u, -1);
    arb_div_ui (u, u, 100000000, PREC);
}

/* One root in each interval, by Sturm's theorem, and three in all; the
   quantity's balls lie there. */
static enum truth
roots (struct certificate *certificate)
{
    static const char *const at[] = { "1/10 17/32 1", "1/10 17/32 2",
                                      "1/10 17/32 3" };
    fmpq *v = _fmpq_vec_init (2);
    enum truth truth = PROVED;
    fmpq_poly_t p;
    arb_t u, found;
    slong k;

    (void) certificate;
    arb_init (u);
    arb_init (found);
    instance (p);
    if (sturm_count (p, NULL, NULL) != 3)
        truth = DISPROVED;
    for (k = 0; k < 3; k++) {
        fmpq_set_si (v, below[k], 100000000);
        fmpq_set_si (v + 1, below[k] + 1, 100000000);
        interval (u, k);
        if (sturm_count (p, v, v + 1) != 1)
            truth = DISPROVED;
        if (!evaluate_at (found, &teleport_scalar_net_root_quantity, at[k],
                          30))
            truth = weaker (truth, UNDECIDED);
        else if (!arb_contains (u, found))
            truth = DISPROVED;
    }
    fmpq_poly_clear (p);
    arb_clear (u);
    arb_clear (found);
    _fmpq_vec_clear (v, 2);
    return truth;
}

/* (17/32 - u^2/2) 10 - 2 |1 + u|, positive on the level, at the three. */
static enum truth
feasible (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t u, rest;
    slong k;

    (void) certificate;
    arb_init (u);
    arb_init (rest);
    for (k = 0; k < 3; k++) {
        interval (u, k);
        arb_mul (rest, u, u, PREC);
        arb_mul_ui (rest, rest, 5, PREC);
        arb_neg (rest, rest);
        arb_submul_si (rest, u, 2, PREC);
        arb_mul_2exp_si (rest, rest, 4);
        arb_add_si (rest, rest, 85 - 32, PREC);
        if (k == 2)
            arb_neg (rest, rest);
        truth = weaker (truth, is_positive (rest));
    }
    arb_clear (u);
    arb_clear (rest);
    return truth;
}

/* N at the first interval and at a = b, against the quantities; the start's is
   exact. */
static enum truth
values (struct certificate *certificate)
{
    arb_ptr v = _arb_vec_init (3), u = v, n = v + 1, part = v + 2;
    enum truth truth;
    fmpq_t start;
    slong k;

    (void) certificate;
    fmpq_init (start);
    fmpq_set_si (start, 313, 320);
    truth = evaluates_to (&teleport_scalar_net_start_quantity, "1/10 17/32",
                          start);
    for (k = 0; k < 2; k++) {
        if (k == 0)
            interval (u, 0);
        else {
            /* u = -1/5 + sqrt (1/25 + 17/16 - 2/5) = (sqrt (281) - 4)/20. */
            arb_sqrt_ui (u, 281, PREC);
            arb_sub_ui (u, u, 4, PREC);
            arb_div_ui (u, u, 20, PREC);
        }
        /* N = -5 u^4 + (85/16 + 3/5) u^2 + (4/5) u + 17/80, in 80ths. */
        arb_mul (part, u, u, PREC);
        arb_mul_si (n, part, -400, PREC);
        arb_add_ui (n, n, 473, PREC);
        arb_mul (n, n, part, PREC);
        arb_addmul_ui (n, u, 64, PREC);
        arb_add_ui (n, n, 17, PREC);
        arb_div_ui (n, n, 80, PREC);
        truth = weaker (
            truth,
            evaluates_near (k == 0 ? &teleport_scalar_net_local_quantity
                                   : &teleport_scalar_net_global_quantity,
                            "1/10 17/32", n, k == 0 ? 6 : 40));
    }
    fmpq_clear (start);
    _arb_vec_clear (v, 3);
    return truth;
}

static const struct step steps[] = {
    { "square",
      "the square of the gradient on the level is (u^2 + 4\\rho^2)(c - u^2/2)"
      "/\\rho + 8\\rho u(u+1), a polynomial of degree 4",
      "derived here", BY_ALGEBRA, square, NULL },
    { "stationary",
      "its derivative is -(2/\\rho)(u^3 - (c + 6\\rho^2)u - 4\\rho^2): the "
      "least and the largest root are maxima, the middle one a minimum",
      "derived here", BY_ALGEBRA, stationary, NULL },
    { "ends",
      "the level ends in u where a = \\pm b, at \\mp 2\\rho \\pm \\sqrt{4 "
      "\\rho^2 + 2 c \\mp 4\\rho}",
      "derived here", BY_ALGEBRA, ends, NULL },
    { "roots",
      "\\rho = 1/10, c = 17/32: three roots, in three intervals of 10^{-8}, "
      "which hold the quantity's",
      "derived here", BY_RATIONALS, roots, NULL },
    { "feasible",
      "two of them are on the level, the largest is not: the global maximum "
      "is at a = b",
      "derived here", BY_INTERVALS, feasible, NULL },
    { "values",
      "the squares there are the quantities'; 313/320 at the start (2, 1/4)",
      "derived here", BY_INTERVALS, values, NULL },
};

PROOF (teleport_scalar_net) = { STEPS (steps) };
