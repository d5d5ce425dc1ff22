/*
 * Targets that are learnt direction after direction, from I / d.  In texts g,
 * h, k stand for g_1, g_2, g_3, and s = e^(2t), so that s' = 2 s.
 */
#include "theory/stages.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_leap_time);
USES (quantity, multiindex_leap_time_above);
USES (quantity, multiindex_leap_time_below);
USES (quantity, multiindex_staircase_time);
USES (quantity, multiindex_staircase_time_above);
USES (quantity, multiindex_xor_time);
USES (quantity, multiindex_xor_time_entries);

/* Is S of TARGET at the diagonal matrix of the G[i] diagonal with the entries
   of WANT? */
static enum truth
has_force (const struct tensor_target *target, const slong *g,
           const slong *want, slong over)
{
    const slong prec = 128;
    slong q = target->directions, i, j;
    enum truth truth = PROVED;
    arb_mat_t point, s;
    arb_t value;

    arb_mat_init (point, q, q);
    arb_mat_init (s, q, q);
    arb_init (value);
    for (i = 0; i < q; i++) {
        arb_set_si (arb_mat_entry (point, i, i), g[i]);
        arb_div_si (arb_mat_entry (point, i, i), arb_mat_entry (point, i, i),
                    10, prec);
    }
    tensor_energy (value, s, target, point, prec);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            arb_set_si (value, i == j ? want[i] : 0);
            arb_div_si (value, value, over, prec);
            truth =
                weaker (truth, is_near (arb_mat_entry (s, i, j), value, 30));
        }
    arb_clear (value);
    arb_mat_clear (s);
    arb_mat_clear (point);
    return truth;
}

/* S of the staircase is diagonal, (1 + h + h k, g + g k, g h), and that of the
   product (h, g), on the points {1, ..., 9}^q / 10, more than the degrees; G'
   = 2 g (1 - g) S there. */
static enum truth
forces (struct certificate *certificate)
{
    enum truth truth;
    slong g[3], want[3];

    (void) certificate;
    truth = identity_check ("g f", "((1 - g)*f*g + g*f*(1 - g))/(g*(1 - g))",
                            "2*f");
    for (g[0] = 1; g[0] < 10; g[0] += 2)
        for (g[1] = 1; g[1] < 10; g[1] += 3) {
            want[0] = g[1];
            want[1] = g[0];
            truth = weaker (truth, has_force (&product_target, g, want, 10));
            for (g[2] = 1; g[2] < 10; g[2] += 4) {
                want[0] = 100 + 10 * g[1] + g[1] * g[2];
                want[1] = 10 * g[0] + g[0] * g[2];
                want[2] = g[0] * g[1];
                truth = weaker (truth,
                                has_force (&staircase_target, g, want, 100));
            }
        }
    return truth;
}

/* log (k (1 - h) / (1 - k)^2) is constant on the staircase: k' = 2 k (1 - k) g
   h, h' = 2 h (1 - h) g (1 + k). */
static enum truth
invariant (struct certificate *certificate)
{
    static const slong sizes[] = { 3, 10, 137, 1000, 100000000 };
    const slong prec = 200;
    enum truth truth = identity_check ("g h k",
                                       "(2*k*(1 - k)*g*h)*(1/k + 2/(1 - k)) - "
                                       "(2*h*(1 - h)*g*(1 + k))/(1 - h)",
                                       "0");
    arb_ptr g = _arb_vec_init (3);
    arb_t time, value, end;
    fmpq_t start;
    size_t i;

    (void) certificate;
    arb_init (time);
    arb_init (value);
    arb_init (end);
    fmpq_init (start);
    arb_set_si (end, 1000);
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        fmpq_set_si (start, 1, (ulong) sizes[i]);
        diagonal_flow_time (time, g, &staircase_target, 2, start, end, prec);
        arb_set_si (value, 2 * (sizes[i] - 1));
        arb_inv (value, value, prec);
        arb_sub_ui (value, value, 1, prec);
        arb_neg (value, value);
        truth = weaker (truth, is_near (g + 1, value, 40));
    }
    fmpq_clear (start);
    arb_clear (end);
    arb_clear (value);
    arb_clear (time);
    _arb_vec_clear (g, 3);
    return truth;
}

/* The bounds' logits have the rates 2, 2 g, 2 g h at the bounds of g and h:
   s/(d-1), (s+d-1)/(d(d-1)), (s+d^2-1)/(d^2(d-1)) are their odds. */
static enum truth
bounds (struct certificate *certificate)
{
    enum truth truth = PROVED;

    (void) certificate;
    truth = weaker (truth, identity_check ("s d", "s/(d - 1)/(1 + s/(d - 1))",
                                           "s/(s + d - 1)"));
    truth = weaker (
        truth, identity_check ("s d", "2*s/(s + d - 1)", "2*(s/(s + d - 1))"));
    truth = weaker (
        truth,
        identity_check (
            "s d", "(s + d - 1)/(d*(d - 1))/(1 + (s + d - 1)/(d*(d - 1)))",
            "(s + d - 1)/(s + d^2 - 1)"));
    truth = weaker (
        truth,
        identity_check ("s d", "2*s/(s + d^2 - 1)",
                        "2*(s/(s + d - 1))*((s + d - 1)/(s + d^2 - 1))"));
    truth = weaker (
        truth, identity_check ("d", "((d - 1)^2 + d - 1)/(d*(d - 1))", "1"));
    truth = weaker (
        truth, identity_check ("d",
                               "((d - 1)*(d^2 - d - 1) + d^2 - 1)/(d^2*(d - "
                               "1))",
                               "1"));
    truth = weaker (
        truth, identity_check ("d", "(1 + d - 1)/(d*(d - 1))", "1/(d - 1)"));
    truth = weaker (truth, identity_check ("d", "(1 + d^2 - 1)/(d^2*(d - 1))",
                                           "1/(d - 1)"));
    return truth;
}

/* Is QUANTITY at AT at most OTHER at THERE? */
static enum truth
below (const struct quantity *quantity, const char *at,
       const struct quantity *other, const char *there)
{
    enum truth truth = UNDECIDED;
    arb_t one, two;

    arb_init (one);
    arb_init (two);
    if (evaluate_at (one, quantity, at, 20)
        && evaluate_at (two, other, there, 20))
        truth = is_at_most (one, two);
    arb_clear (one);
    arb_clear (two);
    return truth;
}

static enum truth
staircase_below (struct certificate *certificate)
{
    static const char *const points[] = { "1 3",   "2 3",        "3 3",
                                          "1 10",  "2 10",       "3 10",
                                          "3 137", "3 100000000" };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (truth,
                        below (&multiindex_staircase_time_quantity, points[i],
                               &multiindex_staircase_time_above_quantity,
                               points[i]));
    return truth;
}

static const struct step staircase_steps[] = {
    { "forces",
      "S at diagonal matrices is diagonal: (1 + g_2 + g_2 g_3, g_1 + g_1 g_3, "
      "g_1 g_2) for the staircase; the logits move by 2 S_{ii}",
      "derived here", BY_INTERVALS, forces, NULL },
    { "invariant",
      "g_3 (1-g_2)/(1-g_3)^2 is constant: when g_3 passes 1/2, g_2 = 1 - "
      "1/(2(d-1)), which the integrated flow holds to 40 digits for five d",
      "derived here", BY_ALGEBRA, invariant, NULL },
    { "bounds",
      "with s = e^{2t}, logits of odds s/(d-1), (s+d-1)/(d(d-1)), "
      "(s+d^2-1)/(d^2(d-1)) start at those of 1/d and rise by 2, 2 g_1, 2 "
      "g_1 g_2 of their own, no more than the flow's; they are 0 at s = d-1, "
      "(d-1)^2, (d-1)(d^2-d-1)",
      "derived here", BY_ALGEBRA, bounds, NULL },
    { "below", "8 times are at most their bounds", "derived here",
      BY_INTERVALS, staircase_below, NULL },
};
PROOF (multiindex_staircase_time) = { STEPS (staircase_steps) };

/* F_s' = 1 / (g^s (1 - g)); and what is constant on the leap. */
static enum truth
leap_invariant (struct certificate *certificate)
{
    static const char *const primitives[][2] = {
        { "1/(g*(1 - g))", "1/(g*(1 - g))" },
        { "1/(g*(1 - g)) + 1/g^2", "1/(g^2*(1 - g))" },
        { "1/(g*(1 - g)) + 1/g^2 + 1/g^3", "1/(g^3*(1 - g))" },
        { "1/(g*(1 - g)) + 1/g^2 + 1/g^3 + 1/g^4", "1/(g^4*(1 - g))" },
    };
    /* Every further j adds g^-(j+1) on the left, and so it does here. */
    enum truth truth =
        identity_check ("g p", "p/(1 - g) + p/g", "(p/g)/(1 - g)");
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof primitives / sizeof *primitives; i++)
        truth = weaker (
            truth, identity_check ("g", primitives[i][0], primitives[i][1]));
    /* p = h^s: g' = 2 g (1 - g)(1 + p), h' = 2 s g p (1 - h). */
    return weaker (
        truth,
        identity_check ("g h p s",
                        "2*g*(1 - g)*(1 + p)/(1 - g) - (2*s*g*p*(1 - h))*(1/"
                        "(p*(1 - h)) + 1/(1 - h))/s",
                        "0"));
}

/* The integral over time of s/(s+d-1), from 0: log ((s+d-1)/d) / 2, at least
   (log s) / 2 - (log d) / 2. */
static enum truth
leap_bounds (struct certificate *certificate)
{
    static const char *const points[][2] = {
        { "1 3", "1 2 3" },     { "2 3", "2 2 3" },   { "2 100", "2 2 100" },
        { "3 137", "3 2 137" }, { "5 50", "5 2 50" },
    };
    enum truth truth =
        identity_check ("s d", "(1/2)*(2*s)/(s + d - 1)", "s/(s + d - 1)");
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        truth = weaker (
            truth, below (&multiindex_leap_time_below_quantity, points[i][0],
                          &multiindex_leap_time_quantity, points[i][1]));
        truth = weaker (
            truth, below (&multiindex_leap_time_quantity, points[i][1],
                          &multiindex_leap_time_above_quantity, points[i][0]));
    }
    return truth;
}

/* S of the leap of degree s, on more points than its degree. */
static enum truth
leap_forces (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong g[2], want[2], s, over, power;

    (void) certificate;
    for (s = 1; s <= 4; s++) {
        const struct tensor_term terms[] = { { "1", { 1, 0 } },
                                             { "1", { 1, (int) s } } };
        const struct tensor_target target = { .directions = 2,
                                              TENSOR_TERMS (terms) };

        for (g[0] = 1; g[0] < 10; g[0] += 3)
            for (g[1] = 1; g[1] < 10; g[1]++) {
                over = (slong) n_pow (10, (ulong) s);
                power = (slong) n_pow ((ulong) g[1], (ulong) s - 1);
                want[0] = over + power * g[1];
                want[1] = s * g[0] * power;
                truth = weaker (truth, has_force (&target, g, want, over));
            }
    }
    return truth;
}

static const struct step leap_steps[] = {
    { "forces",
      "S of h_1(z_1) + h_1(z_1) h_s(z_2) at diagonal matrices is diagonal, (1 "
      "+ g_2^s, s g_1 g_2^{s-1}), s = 1 to 4",
      "derived here", BY_INTERVALS, leap_forces, NULL },
    { "invariant",
      "F_s' = 1/(g^s (1-g)), and -log(1-g_1) - (F_s(g_2) - log(1-g_2))/s is "
      "constant, for every s",
      "derived here", BY_ALGEBRA, leap_invariant, NULL },
    { "bounds",
      "the integral of g_1 is at most t, and at least t - (log d)/2 as g_1 "
      "\\ge e^{2t}/(e^{2t}+d-1): the climb of F_s over 2s, and (log d)/2 "
      "more, "
      "hold 5 times between them",
      "derived here", BY_INTERVALS, leap_bounds, NULL },
};
PROOF (multiindex_leap_time) = { STEPS (leap_steps) };

/* The product's invariant; and from equal overlaps the time by F_2. */
static enum truth
product_invariant (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g h", "2*g*h*(1 - g)/(1 - g) - 2*g*h*(1 - h)/(1 - h)",
                        "0"),
        identity_check ("g", "(1/(g*(1 - g)) + 1/g^2)*2*(1 - g)*g^2", "2"));
}

/* log (1 / (d - 1)) - d at 1/d, and -2 at 1/2. */
static enum truth
product_time (struct certificate *certificate)
{
    static const char *const sizes[] = { "3", "10", "137" };
    enum truth truth = identity_check ("d",
                                       "((1/2)/(1 - 1/2))/((1/d)/(1 - "
                                       "1/d))",
                                       "d - 1");
    arb_t time;
    size_t i;

    (void) certificate;
    arb_init (time);
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (!evaluate_at (time, &multiindex_xor_time_entries_quantity,
                          sizes[i], 50))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, evaluates_near (&multiindex_xor_time_quantity,
                                               sizes[i], time, 40));
    }
    arb_clear (time);
    return truth;
}

static const struct step product_steps[] = {
    { "forces", "S of h_1(z_1) h_1(z_2) at diagonal matrices is (g_2, g_1)",
      "derived here", BY_INTERVALS, forces, NULL },
    { "invariant",
      "(1-g_1)/(1-g_2) is constant; from equal overlaps log(g/(1-g)) - 1/g "
      "rises by 2",
      "derived here", BY_ALGEBRA, product_invariant, NULL },
    { "time",
      "from 1/d to 1/2 it rises by d - 2 + log(d-1): the flow of all entries "
      "agrees to 40 digits for three d",
      "derived here", BY_INTERVALS, product_time, NULL },
};
PROOF (multiindex_xor_time) = { STEPS (product_steps) };
