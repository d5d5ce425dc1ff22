/*
 * The kernel of sign is (2/pi) asin g (Sheppard): with Phi its value at g,
 * g' = 2 (1 - g) g Phi' (g), Phi' = (2/pi) / sqrt (1 - g^2).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_sign_escape_time);

/* The series of Phi' from a_k^2, k = 2n + 1: k a_k^2 = (2/pi) (2n-1)!!^2 /
   (2n)! is 2/pi at n = 0 and gains the factor (2n+1)/(2n+2), as the
   coefficient of g^(2n) in 1 / sqrt (1 - g^2) does: y = (1 - z)^(-1/2), (1 -
   z) y' = y / 2. */
static enum truth
kernel (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("n", "(2*n + 1)^2/((2*n + 1)*(2*n + 2))",
                                   "(2*n + 1)/(2*n + 2)"),
                   identity_check ("n y", "(n + 1/2)/(n + 1)*y",
                                   "(2*n + 1)/(2*n + 2)*y"));
}

/* With w^2 = 1 - g^2: the flow's (1 - g) / w is sqrt ((1 - g)/(1 + g)), whose
   square is (1 - g)/(1 + g). */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g", "(1 - g)^2/(1 - g^2)", "(1 - g)/(1 + g)");
}

/* asin' = 1/w and asech' = -1/(g w): their difference grows like (1 + g)/(g
   w), and that times (1 - g) g / w is 1.  With g = sech v, dg = -g w dv. */
static enum truth
primitive (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g w", "1/w + 1/(g*w)", "(1 + g)/(g*w)"),
        weaker (identity_check ("g", "(1 + g)*(1 - g)/(1 - g^2)", "1"),
                identity_check ("g w", "(1 + g)/(g*w)*(g*w)", "1 + g")));
}

/* To g = 1 and to 3/5 from 1/3: pi/2 - asin g = atan (w/g), and asech g = log
   ((1 + w)/g). */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth;
    arb_t time, term;

    (void) certificate;
    arb_init (time);
    arb_init (term);
    arb_sqrt_ui (time, 8, 200);
    /* pi/2 - asin (1/3) = atan sqrt 8. */
    arb_atan (term, time, 200);
    arb_add_ui (time, time, 3, 200);
    arb_log (time, time, 200);
    arb_add (time, time, term, 200);
    arb_const_pi (term, 200);
    arb_mul (time, time, term, 200);
    arb_mul_2exp_si (time, time, -2);
    truth = evaluates_near (&multiindex_sign_escape_time_quantity, "3 0", time,
                            25);
    /* To 3/5 it is less by atan (4/3) + log 3. */
    arb_set_ui (time, 4);
    arb_div_ui (time, time, 3, 200);
    arb_atan (time, time, 200);
    arb_log_ui (term, 3, 200);
    arb_add (time, time, term, 200);
    arb_const_pi (term, 200);
    arb_mul (time, time, term, 200);
    arb_mul_2exp_si (time, time, -2);
    arb_neg (time, time);
    if (!evaluate_at (term, &multiindex_sign_escape_time_quantity, "3 0", 60))
        truth = weaker (truth, UNDECIDED);
    arb_add (time, time, term, 200);
    truth =
        weaker (truth, evaluates_near (&multiindex_sign_escape_time_quantity,
                                       "3 2/5", time, 25));
    arb_clear (time);
    arb_clear (term);
    return truth;
}

static const struct step steps[] = {
    { "kernel",
      "k a_k^2 = \\frac2\\pi \\frac{(2n-1)!!^2}{(2n)!} for k = 2n+1: "
      "\\sum k a_k^2 g^{k-1} = \\frac2\\pi (1-g^2)^{-1/2}, term by term",
      "a_k = \\sqrt{2/\\pi} (-1)^n (k-2)!!/\\sqrt{k!}; derived here",
      BY_ALGEBRA, kernel, NULL },
    { "flow", "\\frac{1-g}{\\sqrt{1-g^2}} = \\sqrt{\\frac{1-g}{1+g}}",
      "derived here", BY_ALGEBRA, flow, NULL },
    { "primitive",
      "(\\arcsin g - \\operatorname{arsech} g)' = \\frac{1+g}{g "
      "\\sqrt{1-g^2}}, finite up to g = 1, where it is \\pi/2; by v = "
      "\\operatorname{arsech} g the integral of 1 + \\operatorname{sech} v",
      "derived here", BY_ALGEBRA, primitive, NULL },
    { "values", "d = 3: to g = 1 and to 3/5 by arc tangents and logarithms",
      "derived here", BY_INTERVALS, values, NULL },
};

PROOF (multiindex_sign_escape_time) = { STEPS (steps) };
