/* A network of softplus units and the routine on it: theory/network_data.h. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_network_gradient);
USES (quantity, teleport_network_rise);

enum { PREC = 256 };

/* With E = e^z: softplus' = s = E/(1 + E) and s' = E/(1 + E)^2 = s (1 - s);
   the derivative of slope times v times s along (dv, dz, moved) by the product
   rule, exact in the differences to first order. */
static enum truth
slopes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E", "E/(1 + E)^2", "E/(1 + E)*(1 - E/(1 + E))"),
        identity_check ("l v s a b c h",
                        "((l + h*a)*(v + h*b)*(s + h*c) - l*v*s)/h",
                        "a*v*s + l*b*s + l*v*c + h*(a*b*s + a*v*c + l*b*c) + "
                        "h^2*a*b*c"));
}

static slong
draw (slong *state)
{
    *state = *state * 48271 % 2147483647;
    return *state % 1025 - 512;
}

/* One sample of two features, one unit, seed 3, reg = 1/7: the five partial
   derivatives by hand. */
static enum truth
one_unit (struct certificate *certificate)
{
    slong data = 1000003 * 4 % 2147483647, rule = 1000003 * 5 % 2147483647, i;
    arb_ptr v = _arb_vec_init (13), w = v, x = v + 5, z = v + 7, soft = v + 8,
            step = v + 9, slope = v + 10, part = v + 11, sum = v + 12;
    enum truth truth;
    slong label;

    (void) certificate;
    label = 0;
    for (i = 0; i < 2; i++) {
        slong number = draw (&data);
        label += number;
        arb_set_si (x + i, number);
        arb_mul_2exp_si (x + i, x + i, -9 - i);
    }
    label = label + draw (&data) < 0 ? -1 : 1;
    for (i = 0; i < 5; i++) {
        arb_set_si (w + i, draw (&rule));
        arb_mul_2exp_si (w + i, w + i, -9);
    }
    /* z = w_0 x_0 + w_1 x_1 + w_2, o = w_3 softplus (z) + w_4. */
    arb_dot (z, w + 2, 0, w, 1, x, 1, 2, PREC);
    arb_exp (step, z, PREC);
    arb_log1p (soft, step, PREC);
    arb_neg (z, z);
    arb_exp (step, z, PREC);
    arb_add_ui (step, step, 1, PREC);
    arb_inv (step, step, PREC);
    arb_mul (part, w + 3, soft, PREC);
    arb_add (part, part, w + 4, PREC);
    arb_mul_si (part, part, label, PREC);
    arb_exp (part, part, PREC);
    arb_add_ui (part, part, 1, PREC);
    arb_set_si (slope, -label);
    arb_div (slope, slope, part, PREC);
    for (i = 0; i < 5; i++) {
        if (i == 4)
            arb_set (part, slope);
        else if (i == 3)
            arb_mul (part, slope, soft, PREC);
        else {
            arb_mul (part, slope, w + 3, PREC);
            arb_mul (part, part, step, PREC);
            if (i < 2)
                arb_mul (part, part, x + i, PREC);
        }
        arb_mul_2exp_si (z, w + i, 1);
        arb_div_ui (z, z, 7, PREC);
        arb_add (part, part, z, PREC);
        arb_addmul (sum, part, part, PREC);
    }
    truth = evaluates_near (&teleport_network_gradient_quantity,
                            "1 2 1 3 1/7 1/10 0", sum, 40);
    _arb_vec_clear (v, 13);
    return truth;
}

/* After the first step nothing moves: to forty digits, for two numbers of
   steps; and the rise is above 1/20. */
static enum truth
frozen (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t rise;

    (void) certificate;
    arb_init (rise);
    if (evaluate_at (rise, &teleport_network_rise_quantity,
                     "20 10 5 1 1/1000 1/10 1", 45)) {
        truth = weaker (evaluates_near (&teleport_network_rise_quantity,
                                        "20 10 5 1 1/1000 1/10 2", rise, 40),
                        evaluates_near (&teleport_network_rise_quantity,
                                        "20 10 5 1 1/1000 1/10 12", rise, 40));
        arb_mul_ui (rise, rise, 20, PREC);
        arb_sub_ui (rise, rise, 1, PREC);
        truth = weaker (truth, is_positive (rise));
    }
    arb_clear (rise);
    return truth;
}

static const struct step steps[] = {
    { "slopes",
      "the derivative of softplus is s, that of s is s(1-s), and that of a "
      "back-propagated product has three terms",
      "derived here", BY_ALGEBRA, slopes, NULL },
    { "one unit",
      "one sample, one unit: the square of the gradient from five partial "
      "derivatives by hand",
      "derived here", BY_INTERVALS, one_unit, NULL },
    { "frozen",
      "n = 20, d = 10, m = 5: the first step raises the objective by more "
      "than 1/20, and eleven more change nothing",
      "derived here", BY_INTERVALS, frozen, NULL },
};

PROOF (teleport_network_gradient) = { STEPS (steps) };
