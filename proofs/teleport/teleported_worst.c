/*
 * One gradient step from a point within 1 of a minimiser x*, L = 1, and what
 * arbitrary teleports make of it.  a and b are the lengths of the gradients
 * before and after, d = f - f* before, e after, and d = s - s^2/2, s <= 1.
 */
#include "proofs/certified_steps.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rate.h"

USES (quantity, teleport_teleported_worst);
USES (quantity, teleport_sharp_descent);

/* |x_0 - x*|^2 - 2 (f_0 - f*) - |x_1 - x*|^2, and twice the inequality from
   the minimiser to x_0: nothing is left. */
static enum truth
distance (struct certificate *certificate)
{
    struct rate rate;
    struct residual r;
    fmpq *v = _fmpq_vec_init (3), *one = v, *two = v + 1, *minus = v + 2;
    enum truth truth;

    (void) certificate;
    fmpq_one (one);
    fmpq_set_si (two, 2, 1);
    fmpq_set_si (minus, -1, 1);
    rate_descent (&rate, 1, one);
    residual_init (&r, &rate);
    residual_add (&r, &rate, two, 2, 0);
    residual_add_square (&r, one, fmpq_mat_entry (rate.x, 0, 0));
    residual_add_square (&r, minus, fmpq_mat_entry (rate.x, 1, 0));
    residual_add_value (&r, two, 2);
    fmpq_neg (two, two);
    residual_add_value (&r, two, 0);
    truth = residual_check (&r, NULL);
    if (!fmpq_mat_is_zero (r.form))
        truth = DISPROVED;
    residual_clear (&r);
    rate_clear (&rate);
    _fmpq_vec_clear (v, 3);
    return weaker (truth,
                   identity_check ("s", "1 - 2*(s - s^2/2)", "(1 - s)^2"));
}

/* d <= a - a^2/2 makes a >= s, or a >= 2 - s >= s. */
static enum truth
before (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a s", "a - a^2/2 - (s - s^2/2)",
                           "(a - s)*(2 - a - s)/2");
}

/* e <= d - (a^2 + b^2)/2 and e <= b (1 - s) - b^2/2. */
static enum truth
after (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("d s b", "d - s^2 - (d - (s^2 + b^2)/2)",
                                "(b - s)*(b + s)/2"),
                identity_check ("s b", "s - 3*s^2/2 - (b*(1 - s) - b^2/2)",
                                "(s - b)*(1 - s - (s + b)/2)")),
        weaker (identity_check ("s", "s - s^2/2 - s^2", "s - 3*s^2/2"),
                identity_check ("s b", "(1 - s)^2/2 - (b*(1 - s) - b^2/2)",
                                "(1 - s - b)^2/2")));
}

/* s - 3 s^2/2 is at most 1/6 and grows for s <= 1/3, where d <= 5/18. */
static enum truth
steps_on (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("s", "1/6 - (s - 3*s^2/2)", "3/2*(s - 1/3)^2"),
                identity_check ("s t", "s - 3*s^2/2 - (t - 3*t^2/2)",
                                "(s - t)*(1 - 3/2*(s + t))")),
        weaker (identity_check ("", "1/3 - 1/18 - 5/18", "0"),
                identity_check ("s", "1/(s*(1 - 3*s/2)) - 1/(s*(1 - s/2)) - 1",
                                "(2*s - 3*s^2/4)/((1 - s/2)*(1 - 3*s/2))")));
}

/* On the axis of u_i, at t u_i with t >= s, the Moreau envelope of
   max (0, max_i s_i v_i) is s (t - s) + s^2/2. */
static enum truth
attained (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s t v", "s*v + (t - v)^2/2 - (s*(t - s) + s^2/2)",
                        "(v - (t - s))^2/2"),
        weaker (identity_check ("s", "s*(1 - s) + s^2/2", "s - s^2/2"),
                identity_check ("s", "s*(1 - 2*s) + s^2/2", "s - 3*s^2/2")));
}

/* d_1 = 1/6, d_2 = 1/6 - (1 - sqrt (2/3))^2; not above 1/(K+2). */
static enum truth
evaluated (struct certificate *certificate)
{
    static const char *const at[] = { "0", "1", "2", "10", "1000" };
    enum truth truth;
    arb_t value, bound;
    fmpq_t sixth;
    size_t i;

    (void) certificate;
    fmpq_init (sixth);
    arb_init (value);
    arb_init (bound);
    fmpq_set_si (sixth, 1, 6);
    truth = evaluates_to (&teleport_teleported_worst_quantity, "1", sixth);
    arb_set_ui (value, 2);
    arb_div_ui (value, value, 3, 256);
    arb_sqrt (value, value, 256);
    arb_sub_ui (value, value, 1, 256);
    arb_sqr (value, value, 256);
    arb_neg (value, value);
    arb_set_fmpq (bound, sixth, 256);
    arb_add (value, value, bound, 256);
    truth = weaker (truth, evaluates_near (&teleport_teleported_worst_quantity,
                                           "2", value, 30));
    for (i = 0; i < sizeof at / sizeof *at; i++)
        if (!evaluate_at (value, &teleport_teleported_worst_quantity, at[i],
                          20)
            || !evaluate_at (bound, &teleport_sharp_descent_quantity, at[i],
                             30))
            truth = weaker (truth, UNDECIDED);
        else if (i > 0)
            truth = weaker (truth, is_at_most (value, bound));
    fmpq_clear (sixth);
    arb_clear (value);
    arb_clear (bound);
    return truth;
}

/* csdp's multipliers over 2^36, in the order of proofs/worst_case.h. */
static const slong kept_2[] = {
    29043592768, 6,          6,           12,         20256550023,
    21,          21,         32,          5,          5,
    87376473252, 21,         9,           9,          43987399714,
    30,          8787042762, 29043613541, 5558417353, 25330403243,
    6305109385,  0,          2834111137,  5,          37830656208
};
static const slong kept_3[] = {
    19317047506, 8,           8,           9,           9,
    17,          13454621909, 59,          59,          61,
    61,          77,          13,          13,          58112833272,
    24,          24,          46,          29,          29,
    29221131440, 43,          43,          72,          16,
    16,          27,          27,          94611065080, 66,
    28,          28,          41,          41,          44887600632,
    88,          5862425565,  19317055962, 3712220564,  16846882830,
    3984879997,  18996012454, 4196580248,  0,           1886338797,
    0,           1646060110,  7,           25179481289, 45738584523
};
enum {
    COUNT_2 = sizeof kept_2 / sizeof *kept_2,
    COUNT_3 = sizeof kept_3 / sizeof *kept_3
};

static const struct teleports_case cases[] = {
    { "2", 2, kept_2, COUNT_2 },
    { "3", 3, kept_3, COUNT_3 },
};

static enum truth
certified (struct certificate *certificate)
{
    return certified_teleports (&teleport_teleported_worst_quantity, 0, cases,
                                2, certificate, "certified");
}

static enum truth
certified_again (const struct certificate *certificate)
{
    return certified_teleports_recheck (&teleport_teleported_worst_quantity, 0,
                                        cases, 2, certificate, "certified");
}

static const struct step steps[] = {
    { "distance",
      "|x_+-x^*|^2 \\le 1 - 2(f-f^*) = (1-s)^2 where f - f^* = s - s^2/2",
      "derived here", BY_ALGEBRA, distance, NULL },
    { "before", "f - f^* \\le |g| - |g|^2/2: |g| \\ge s", "derived here",
      BY_ALGEBRA, before, NULL },
    { "after",
      "with b = |g_+| both f_+ - f^* \\le s - s^2/2 - (s^2+b^2)/2, which is "
      "at "
      "most s - \\frac32 s^2 when b \\ge s, and \\le b(1-s) - b^2/2, which is "
      "so when b \\le s \\le 1/2; for s > 1/2 the latter is at most (1-s)^2/2 "
      "\\le 1/8",
      "derived here", BY_ALGEBRA, after, NULL },
    { "steps",
      "s - \\frac32 s^2 \\le 1/6, and it grows up to s = 1/3, beyond 1/6 = s "
      "- "
      "s^2/2: a level that is not raised leaves no more; and 1/\\delta grows "
      "by 1 + 2s + O(s^2)",
      "derived here", BY_ALGEBRA, steps_on, NULL },
    { "attained",
      "\\min_v h(v) + |w-v|^2/2, h(v) = \\max(0, \\max_i s_i v_i): s_i - "
      "s_i^2/2 at u_i and s_i - \\frac32 s_i^2 a step later; s_0 = 1/3, and "
      "each teleport goes to u_i on the same level",
      "derived here", BY_ALGEBRA, attained, NULL },
    { "certified",
      "for K = 2, 3 multipliers, found by csdp where it is installed, else "
      "kept ones, repaired in rationals, prove d_K + 10^{-7} once more",
      "derived here", BY_CERTIFICATE, certified, certified_again },
    { "evaluated",
      "d_1 = 1/6, d_2 = 1/6 - (1-\\sqrt{2/3})^2; at most 1/(K+2) at 4 points",
      "derived here", BY_INTERVALS, evaluated, NULL },
};

PROOF (teleport_teleported_worst) = { STEPS (steps) };
