/*
 * The routine of theory/teleport_routine.h, its first steps in rationals.
 * Which step sizes its search takes is certified there by balls; here it is
 * given, and the steps are exact.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_booth_routine);
USES (quantity, teleport_goldstein_price_routine);
USES (quantity, teleport_goldstein_price_routine_steps);

/* f, its gradient and its Hessian. */
struct jet {
    fmpq f, g[2], h[3];
};

/* Where a run stands, in rationals. */
struct exact {
    struct jet jet;
    fmpq w[2], q[2], square, along, level, rho, pull, part;
};

static fmpq *
numbers (struct exact *exact)
{
    return &exact->jet.f;
}

enum { NUMBERS = sizeof (struct exact) / sizeof (fmpq) };

static void
exact_init (struct exact *exact)
{
    slong i;

    for (i = 0; i < NUMBERS; i++)
        fmpq_init (numbers (exact) + i);
}

static void
exact_clear (struct exact *exact)
{
    slong i;

    for (i = 0; i < NUMBERS; i++)
        fmpq_clear (numbers (exact) + i);
}

/* Set AT[0..2] to a quartic and two derivatives at X. */
static void
quartic (fmpq *at, const slong *coefficient, const fmpq_t x)
{
    fmpq_poly_t p;
    slong i;

    fmpq_poly_init (p);
    for (i = 0; i < 5; i++)
        fmpq_poly_set_coeff_si (p, i, coefficient[i]);
    for (i = 0; i < 3; i++) {
        fmpq_poly_evaluate_fmpq (at + i, p, x);
        fmpq_poly_derivative (p, p);
    }
    fmpq_poly_clear (p);
}

/* Add N x y to SUM. */
static void
add_product (fmpq *sum, slong n, const fmpq *x, const fmpq *y)
{
    fmpq_t part;

    fmpq_init (part);
    fmpq_mul (part, x, y);
    fmpq_mul_si (part, part, n);
    fmpq_add (sum, sum, part);
    fmpq_clear (part);
}

/* The derivatives of A (x + y) B (2 x - 3 y) by the chain rule. */
static void
goldstein_price_jet (struct exact *at)
{
    static const slong first[] = { 20, 24, -6, -8, 3 },
                       second[] = { 30, 0, 18, -16, 3 };
    static const slong rate[2][2] = { { 1, 2 }, { 1, -3 } };
    fmpq *v = _fmpq_vec_init (8), *a = v, *b = v + 3, *s = v + 6, *d = v + 7;
    struct jet *jet = &at->jet;
    slong i, j;

    fmpq_add (s, at->w, at->w + 1);
    fmpq_mul_si (d, at->w + 1, -3);
    fmpq_add (d, d, at->w);
    fmpq_add (d, d, at->w);
    quartic (a, first, s);
    quartic (b, second, d);
    fmpq_mul (&jet->f, a, b);
    for (i = 0; i < 2; i++) {
        fmpq_zero (jet->g + i);
        add_product (jet->g + i, rate[i][0], a + 1, b);
        add_product (jet->g + i, rate[i][1], a, b + 1);
        for (j = i; j < 2; j++) {
            fmpq *entry = jet->h + i + j;
            fmpq_zero (entry);
            add_product (entry, rate[i][0] * rate[j][0], a + 2, b);
            add_product (entry,
                         rate[i][0] * rate[j][1] + rate[i][1] * rate[j][0],
                         a + 1, b + 1);
            add_product (entry, rate[i][1] * rate[j][1], a, b + 2);
        }
    }
    _fmpq_vec_clear (v, 8);
}

static void
booth_jet (struct exact *at)
{
    struct jet *jet = &at->jet;

    fmpq_set_si (jet->h, 10, 1);
    fmpq_set_si (jet->h + 1, 8, 1);
    fmpq_set_si (jet->h + 2, 10, 1);
    fmpq_zero (&jet->f);
    add_product (&jet->f, 5, at->w, at->w);
    add_product (&jet->f, 8, at->w, at->w + 1);
    add_product (&jet->f, 5, at->w + 1, at->w + 1);
    fmpq_mul_si (jet->g, at->w, 10);
    fmpq_mul_si (jet->g + 1, at->w + 1, 8);
    fmpq_add (jet->g, jet->g, jet->g + 1);
    fmpq_mul_si (jet->g + 1, at->w + 1, 10);
    fmpq_mul_si (&at->part, at->w, 8);
    fmpq_add (jet->g + 1, jet->g + 1, &at->part);
}

/* Set G and q.g. */
static void
look (struct exact *at, void (*jet) (struct exact *))
{
    slong i;

    jet (at);
    for (i = 0; i < 2; i++) {
        fmpq_zero (at->q + i);
        add_product (at->q + i, 1, at->jet.h + i, at->jet.g);
        add_product (at->q + i, 1, at->jet.h + i + 1, at->jet.g + 1);
    }
    fmpq_zero (&at->square);
    fmpq_zero (&at->along);
    for (i = 0; i < 2; i++) {
        add_product (&at->square, 1, at->jet.g + i, at->jet.g + i);
        add_product (&at->along, 1, at->jet.g + i, at->q + i);
    }
}

/* One step of size rho, the last term left out where v <= 0. */
static void
step (struct exact *at, void (*jet) (struct exact *))
{
    slong i;

    fmpq_mul (&at->pull, &at->rho, &at->along);
    fmpq_div (&at->pull, &at->pull, &at->square);
    fmpq_add (&at->pull, &at->pull, &at->jet.f);
    fmpq_sub (&at->pull, &at->pull, &at->level);
    fmpq_div (&at->pull, &at->pull, &at->square);
    if (fmpq_sgn (&at->pull) < 0)
        fmpq_zero (&at->pull);
    fmpq_div (&at->part, &at->rho, &at->square);
    for (i = 0; i < 2; i++) {
        fmpq_addmul (at->w + i, &at->part, at->q + i);
        fmpq_submul (at->w + i, &at->pull, at->jet.g + i);
    }
    look (at, jet);
}

static void
begin (struct exact *at, void (*jet) (struct exact *), slong cuts)
{
    look (at, jet);
    fmpq_set (&at->level, &at->jet.f);
    fmpq_set_si (&at->rho, 4, 5);
    fmpq_pow_si (&at->rho, &at->rho, cuts);
    fmpq_mul_si (&at->rho, &at->rho, 10);
}

/* From (13/2, -7) the search takes 10 (4/5)^10, and keeps it. */
static enum truth
booth_steps (struct certificate *certificate)
{
    static const char *const at[] = { "10 4/5 0", "10 4/5 1", "10 4/5 2",
                                      "10 4/5 3", "10 4/5 4" };
    enum truth truth = PROVED;
    struct exact exact;
    int i;

    (void) certificate;
    exact_init (&exact);
    fmpq_set_si (exact.w, 13, 2);
    fmpq_set_si (exact.w + 1, -7, 1);
    begin (&exact, booth_jet, 10);
    for (i = 0; i < 5; i++) {
        truth = weaker (truth, evaluates_to (&teleport_booth_routine_quantity,
                                             at[i], &exact.square));
        step (&exact, booth_jet);
    }
    exact_clear (&exact);
    return truth;
}

/* From the origin the first search fails: 25 cuts, 5 taken back; the second
   takes 7 more, the third 12 more. */
static enum truth
goldstein_price_steps (struct certificate *certificate)
{
    enum truth truth;
    struct exact exact;
    fmpq_t rate;

    (void) certificate;
    fmpq_init (rate);
    exact_init (&exact);
    begin (&exact, goldstein_price_jet, 27);
    truth = evaluates_to (&teleport_goldstein_price_routine_quantity,
                          "10 4/5 1", &exact.square);
    step (&exact, goldstein_price_jet);
    truth = weaker (truth,
                    evaluates_to (&teleport_goldstein_price_routine_quantity,
                                  "10 4/5 2", &exact.square));
    fmpq_set_si (rate, 4, 5);
    fmpq_pow_si (rate, rate, 12);
    fmpq_mul (&exact.rho, &exact.rho, rate);
    step (&exact, goldstein_price_jet);
    truth = weaker (truth,
                    evaluates_to (&teleport_goldstein_price_routine_quantity,
                                  "10 4/5 3", &exact.square));
    exact_clear (&exact);
    fmpq_set_si (rate, 3, 1);
    truth = weaker (
        truth, evaluates_to (&teleport_goldstein_price_routine_steps_quantity,
                             "10 4/5 3", rate));
    fmpq_clear (rate);
    return truth;
}

/* A step is taken when its left side l is r + e, e >= 0: with r < 0 the ratio
   is at most 1, and rho can never grow.  With t = -r > 0: */
static enum truth
never_grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("t e", "1 - (e - t)/(-t)", "e/t");
}

/* On a quadratic scaled by s, the logarithms of both sides move by log s. */
static enum truth
scales (struct certificate *certificate)
{
    (void) certificate;
    /* rho q / G and v g, with g -> s g, q -> s^2 q, G -> s^2 G, f -> s f: the
       step is the same, but not the ratio of the sides. */
    return weaker (
        identity_check ("s rho q g b f",
                        "rho*(s^2*q)/(s^2*b) - (rho*(s^3*q*g)/(s^2*b) + "
                        "s*f)/(s^2*b)*(s*g)",
                        "rho*q/b - (rho*q*g/b + f)/b*g"),
        identity_check ("l r m", "(l + m)/(r + m) - 1", "(l - r)/(r + m)"));
}

static const struct step steps[] = {
    { "Booth",
      "four steps from (13/2, -7) in rationals, of size 10 (4/5)^{10}: the "
      "quantity's",
      "derived here", BY_RATIONALS, booth_steps, NULL },
    { "Goldstein and Price",
      "a search that fails and two steps from the origin in rationals, of "
      "sizes 10 (4/5)^{27} and 10 (4/5)^{39}: the quantity's",
      "derived here", BY_RATIONALS, goldstein_price_steps, NULL },
    { "no growth below one",
      "where the right side is negative, a step that is taken has the ratio "
      "1 - e/t \\le 1 of sides, below 5",
      "derived here", BY_ALGEBRA, never_grows, NULL },
    { "scaling",
      "multiplying f by s leaves the step as it is, and adds log s to both "
      "sides: their difference stays, their ratio does not",
      "derived here", BY_ALGEBRA, scales, NULL },
};

PROOF (teleport_routine) = { STEPS (steps) };
