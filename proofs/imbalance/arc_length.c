/*
 * The path of gradient flow by its length.  Normalised flow dW/ds = -g/|g|
 * is dW/dt = -g with ds/dt = |g|.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_arc_length);
USES (quantity, imbalance_gradient_norm);

/* A path begins with no length. */
static enum truth
start (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes;
    char at[32];
    fmpq_t nought;

    (void) certificate;
    fmpq_init (nought);
    for (classes = 2; classes <= 9; classes++) {
        snprintf (at, sizeof at, "%ld 0", (long) classes);
        truth = weaker (
            truth, evaluates_to (&imbalance_arc_length_quantity, at, nought));
    }
    fmpq_clear (nought);
    return truth;
}

/* Set LENGTH to |g| at time I/8. */
static int
length_at (arb_t length, slong classes, slong i)
{
    char at[32];

    snprintf (at, sizeof at, "%ld %ld/8", (long) classes, (long) i);
    return evaluate_at (length, &imbalance_gradient_norm_quantity, at, 20);
}

/* |g| falls along the flow, so that sums over I/8 from the left are too large
   and from the right too small: is s(2) between, for c classes? */
static enum truth
between_at (slong classes)
{
    enum truth truth = PROVED;
    char at[32];
    slong i;
    arb_t s, value, left, right;

    arb_init (s);
    arb_init (value);
    arb_init (left);
    arb_init (right);
    for (i = 0; i <= 16; i++) {
        if (!length_at (value, classes, i))
            truth = UNDECIDED;
        arb_mul_2exp_si (value, value, -3);
        if (i < 16)
            arb_add (left, left, value, 128);
        if (i > 0)
            arb_add (right, right, value, 128);
    }
    snprintf (at, sizeof at, "%ld 2", (long) classes);
    if (!evaluate_at (s, &imbalance_arc_length_quantity, at, 20))
        truth = UNDECIDED;
    truth =
        weaker (truth, weaker (is_at_most (s, left), is_at_most (right, s)));
    arb_clear (s);
    arb_clear (value);
    arb_clear (left);
    arb_clear (right);
    return truth;
}

static enum truth
between (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes;

    (void) certificate;
    for (classes = 2; classes <= 8; classes++)
        truth = weaker (truth, between_at (classes));
    return truth;
}

/* d/dt of q^2, u' = p c q and q' = -E q^2 u': with E, q > 0 it is negative. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E q p c", "2*q*(-E*q^2*(p*c*q))", "-2*p*c*E*q^4");
}

/* With n = |g|: -g/n in s is -g in t, dt/ds = 1/n. */
static enum truth
same_path (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g n", "(-g)*(1/n)", "-g/n");
}

/* Of two classes at the same time, the margin is the same function of p t,
   which grows: F (u) = 1 + c p t with F' = E + c - 1 > 0. */
static enum truth
order (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c p r t", "(1 + c*p*t) - (1 + c*r*t)",
                           "c*t*(p - r)");
}

static const struct step steps[] = {
    { "start", "2 \\le c \\le 9: the ball at t = 0 is 0", "derived here",
      BY_RATIONALS, start, NULL },
    { "falls",
      "(q^2)' = -2 p c e^u q^4 < 0 along the flow: \\|\\nabla f\\| falls",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "between",
      "2 \\le c \\le 8, t = 2: the length lies between the sums of \\|\\nabla "
      "f\\| over 16 parts from the right and from the left",
      "derived here", BY_INTERVALS, between, NULL },
    { "same path",
      "dW/ds = -g/\\|g\\| is dW/dt = -g with dt/ds = 1/\\|g\\|: normalised "
      "flow is at s(t) where gradient flow is at t",
      "derived here", BY_ALGEBRA, same_path, NULL },
    { "same order",
      "at any point of the path F(u_j) - F(u_k) = c t (p_j - p_k): the more "
      "frequent class has the larger margin, as without normalisation",
      "derived here", BY_ALGEBRA, order, NULL },
};

PROOF (imbalance_arc_length) = { STEPS (steps) };
