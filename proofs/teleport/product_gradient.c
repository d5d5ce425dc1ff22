/*
 * (a b - 1)^2 / 2: its gradient is (a b - 1) (b, a).  On {a b = 1 + u} with
 * b = (1 + u)/a the squared gradient u^2 (a^2 + b^2) is at least u^2 a^2: it
 * has no bound on the level u^2/2, and the teleport is not defined.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_product_gradient);
USES (quantity, teleport_product_teleport);

/* The curve, its level, and the squared gradient on it. */
static enum truth
curve (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("u a", "(a*((1+u)/a) - 1)^2/2", "u^2/2"),
        weaker (identity_check ("u a",
                                "((a*((1+u)/a) - 1)*((1+u)/a))^2 + "
                                "((a*((1+u)/a) - 1)*a)^2",
                                "u^2*(a^2 + ((1+u)/a)^2)"),
                identity_check ("u a", "u^2*(a^2 + ((1+u)/a)^2) - u^2*a^2",
                                "(u*(1+u)/a)^2")));
}

/* Difference quotients of the loss are the gradient on the diagonal. */
static enum truth
gradient (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b c", "((c*b - 1)^2/2 - (a*b - 1)^2/2)/(c - a)",
                        "b*((c*b - 1) + (a*b - 1))/2"),
        identity_check ("a b", "b*((a*b - 1) + (a*b - 1))/2", "(a*b - 1)*b"));
}

static enum truth
least (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b", "a^2 + b^2 - 2*a*b", "(a - b)^2");
}

/* Pythagorean points: (a, b) = (3, 4)/2, (5, 12)/2, (28, 96)/4. */
static enum truth
points (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong a, b;
    } cases[] = {
        { "2 5/2", 3, 4 },
        { "14 13/2", 5, 12 },
        { "167 25", 28, 96 },
    };
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (4);
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        slong over = i == 2 ? 4 : 2;
        fmpq_set_si (v, cases[i].a, (ulong) over);
        fmpq_set_si (v + 1, cases[i].b, (ulong) over);
        fmpq_mul (v + 2, v, v + 1);
        fmpq_sub_si (v + 2, v + 2, 1);
        fmpq_mul (v + 2, v + 2, v + 2);
        fmpq_mul (v, v, v);
        fmpq_mul (v + 1, v + 1, v + 1);
        fmpq_add (v + 3, v, v + 1);
        fmpq_mul (v + 3, v + 3, v + 2);
        truth =
            weaker (truth, evaluates_to (&teleport_product_gradient_quantity,
                                         cases[i].at, v + 3));
    }
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* The teleport on a level above nought is refused. */
static enum truth
refused (struct certificate *certificate)
{
    static const char *const at[] = { "1/1000000", "1", "137/10" };
    enum truth truth;
    fmpq_t zero;
    arb_t ball;
    size_t i;

    (void) certificate;
    fmpq_init (zero);
    arb_init (ball);
    truth = evaluates_to (&teleport_product_teleport_quantity, "0", zero);
    for (i = 0; i < sizeof at / sizeof *at; i++)
        if (evaluate_at (ball, &teleport_product_teleport_quantity, at[i], 10))
            truth = DISPROVED;
    fmpq_clear (zero);
    arb_clear (ball);
    return truth;
}

static const struct step steps[] = {
    { "gradient", "\\nabla f = (ab - 1)(b, a)", "derived here", BY_ALGEBRA,
      gradient, NULL },
    { "curve",
      "on b = (1+u)/a the loss is u^2/2 and \\|\\nabla f\\|^2 = u^2 (a^2 + "
      "b^2) \\ge u^2 a^2 for every a > 0: no bound on the level set",
      "derived here", BY_ALGEBRA, curve, NULL },
    { "least", "a^2 + b^2 - 2ab = (a-b)^2: it is least where a = b",
      "derived here", BY_ALGEBRA, least, NULL },
    { "points",
      "at three rational points the quantity is the exact squared gradient",
      "derived here", BY_RATIONALS, points, NULL },
    { "refused",
      "for u > 0 the largest gradient on the level set is out of the domain; "
      "at u = 0 it is 0",
      "derived here", BY_RATIONALS, refused, NULL },
};

PROOF (teleport_product_gradient) = { STEPS (steps) };
