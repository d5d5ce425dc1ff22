/*
 * Adam's second step from averages that start at 0.  With the momenta b and c,
 * m_2 = b (1-b) g + (1-b) h and v_2 = c (1-c) g^2 + (1-c) h^2, corrected by
 * 1 - b^2 and 1 - c^2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_adam_update);

/* g = h = a: the averages are a and a^2, and the update a / (a + epsilon), as
   without momenta. */
static enum truth
equal_gradients (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (a = 1; a <= 10000; a *= 10) {
        snprintf (at, sizeof at, "%ld %ld", (long) a, (long) a);
        fmpq_set_si (value, a * 100000000, (ulong) (a * 100000000 + 1));
        truth = weaker (
            truth, evaluates_to (&memscale_adam_update_quantity, at, value));
    }
    fmpq_clear (value);
    return truth;
}

/* 1999 (c g^2 + h^2)/(1 + c) = 999 g^2 + 1000 h^2: the roots of these squares
   make the update rational. */
static enum truth
rational_roots (struct certificate *certificate)
{
    static const struct {
        slong g, h, root; /* 999 g^2 + 1000 h^2 = 1999 root^2 */
    } cases[] = { { 1, -1, 1 }, { -7, 7, 7 }, { 5, -5, 5 } };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        slong g = cases[i].g, h = cases[i].h, root = cases[i].root;
        if (999 * g * g + 1000 * h * h != 1999 * root * root)
            truth = DISPROVED;
        /* (9 g + 10 h)/19 over root + 1e-8. */
        fmpq_set_si (value, (9 * g + 10 * h) * 100000000,
                     (ulong) (19 * (root * 100000000 + 1)));
        snprintf (at, sizeof at, "%ld %ld", (long) g, (long) h);
        truth = weaker (
            truth, evaluates_to (&memscale_adam_update_quantity, at, value));
    }
    fmpq_clear (value);
    return truth;
}

static enum truth
averages (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("b g h", "(b*(1 - b)*g + (1 - b)*h)/(1 - b^2)",
                        "(b*g + h)/(1 + b)"),
        identity_check ("g h", "(9/10*g + h)/(1 + 9/10)", "(9*g + 10*h)/19"));
}

static const struct step steps[] = {
    { "equal gradients", "g = h = a: the ball holds a/(a + \\epsilon)",
      "derived here", BY_RATIONALS, equal_gradients, NULL },
    { "rational roots",
      "|g| = |h| with either sign: the ball holds (9g + 10h)/19 over |h| + "
      "\\epsilon",
      "derived here", BY_RATIONALS, rational_roots, NULL },
    { "averages",
      "m_2/(1 - b^2) = (bg + h)/(1 + b), and so for the squares with c",
      "derived here", BY_ALGEBRA, averages, NULL },
};

PROOF (memscale_adam_update) = { STEPS (steps) };
