/*
 * The mean loss at the average iterate: the closed form of its noise sum for
 * every T, and the prediction against all sequences of signs for small T.
 */
#include <proofs/proof.h>

USES (quantity, mylab_averaged_loss);

/* The mean of half the squared average over all 2^T sequences of signs. */
static void
enumerate (fmpq_t mean, const fmpq_t eta, ulong last)
{
    fmpq_t x, sum, change;
    ulong signs, t;

    fmpq_init (x);
    fmpq_init (sum);
    fmpq_init (change);
    fmpq_zero (mean);
    for (signs = 0; signs >> last == 0; signs++) {
        fmpq_one (x);
        fmpq_zero (sum);
        for (t = 0; t < last; t++) {
            fmpq_add_si (change, x, (signs >> t & 1) != 0 ? 1 : -1);
            fmpq_submul (x, eta, change);
            fmpq_add (sum, sum, x);
        }
        fmpq_addmul (mean, sum, sum);
    }
    fmpq_set_si (change, (slong) (2 * last * last) << last, 1);
    fmpq_div (mean, mean, change);
    fmpq_clear (x);
    fmpq_clear (sum);
    fmpq_clear (change);
}

/* The ball that theory hands out contains the enumerated rational. */
static enum truth
small_cases (struct certificate *certificate)
{
    const struct goal goal = { 30, RELATIVE };
    enum truth truth = PROVED;
    fmpq at[2];
    ulong last, denominator;
    fmpq_t mean;
    arb_t ball;

    (void) certificate;
    fmpq_init (at);
    fmpq_init (at + 1);
    fmpq_init (mean);
    arb_init (ball);
    for (denominator = 2; denominator <= 4; denominator++)
        for (last = 1; last <= 7; last++) {
            fmpq_set_si (at, 1, denominator);
            fmpq_set_si (at + 1, (slong) last, 1);
            enumerate (mean, at, last);
            if (quantity_eval (ball, &mylab_averaged_loss_quantity, at, goal,
                               1000)
                    != EVALUATED
                || !arb_contains_fmpq (ball, mean))
                truth = DISPROVED;
        }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    fmpq_clear (mean);
    arb_clear (ball);
    return truth;
}

/* The closed form at T = N with u = a^N. */
static void
closed (fmpq_t value, slong n, const fmpq_t a, const fmpq_t u)
{
    fmpq_t top, bottom;

    fmpq_init (top);
    fmpq_init (bottom);
    fmpq_set_si (value, n, 1);
    fmpq_sub_si (top, u, 1);
    fmpq_mul (top, top, a);
    fmpq_mul_2exp (top, top, 1);
    fmpq_sub_si (bottom, a, 1);
    fmpq_div (top, top, bottom);
    fmpq_sub (value, value, top);
    fmpq_mul (top, u, a);
    fmpq_mul (top, top, top);
    fmpq_mul (bottom, a, a);
    fmpq_sub (top, bottom, top);
    fmpq_sub_si (bottom, bottom, 1);
    fmpq_neg (bottom, bottom);
    fmpq_div (top, top, bottom);
    fmpq_add (value, value, top);
    fmpq_clear (top);
    fmpq_clear (bottom);
}

/*
 * closed (N, a, u) - closed (N - 1, a, u/a) = (1 - u)^2, whatever u is.  Times
 * 1 - a^2 both sides are polynomials of degree 2 in u and at most 2 in a, so
 * that 3 times 3 points decide.
 */
static enum truth
induction (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t a, u, u_before, now, before;
    slong i, j;

    (void) certificate;
    fmpq_init (a);
    fmpq_init (u);
    fmpq_init (u_before);
    fmpq_init (now);
    fmpq_init (before);
    for (i = 2; i < 5; i++)
        for (j = 0; j < 3; j++) {
            fmpq_set_si (a, 1, (ulong) i);
            fmpq_set_si (u, j, 5);
            closed (now, 7, a, u);
            fmpq_div (u_before, u, a);
            closed (before, 6, a, u_before);
            fmpq_sub (now, now, before);
            fmpq_sub_si (u, u, 1);
            fmpq_mul (u, u, u);
            if (!fmpq_equal (now, u))
                truth = DISPROVED;
        }
    fmpq_clear (a);
    fmpq_clear (u);
    fmpq_clear (u_before);
    fmpq_clear (now);
    fmpq_clear (before);
    return truth;
}

static const struct step steps[] = {
    { .label = "small cases",
      .shows = "for $T \\le 7$ the prediction is the mean over all $2^T$ "
               "sequences of signs",
      .source = "derived here",
      .method = BY_INTERVALS,
      .check = small_cases },
    { .label = "induction on T",
      .shows = "the closed form of $\\sum_{k \\le T} (1-a^k)^2$ grows by "
               "$(1-a^T)^2$",
      .source = "derived here",
      .method = BY_RATIONALS,
      .check = induction },
};

PROOF (mylab_averaged_loss) = { STEPS (steps) };
