/*
 * Two gradient steps of different sizes: two functions attain the quantity,
 * and at some pairs certified bounds are hardly larger.
 */
#include "proofs/certified_steps.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_two_step_sizes);

/* csdp's multipliers over 2^36, in the order of proofs/worst_case.h. */
static const slong kept_0[] = { 24092663841, 2875719956,  12,
                                13033220810, 53627506940, 17,
                                5595829583,  17240140643, 32,
                                8339333426,  25327923297, 35052220123,
                                5726623067 };
static const slong kept_1[] = { 16815886888, 7581020159,  10,
                                2579519009,  84083252166, 16,
                                3950801171,  60208388017, 24,
                                17866586885, 9638496299,  41214393643,
                                5726623067 };
static const slong kept_2[] = { 35509564910, 3035528189,  18,
                                32249407664, 43559047636, 23,
                                3474230056,  10105647129, 53,
                                2821455411,  30193243303, 35704778187,
                                6871947681 };
static const slong kept_3[] = { 12257345216, 7899076788,  14,
                                1061141755,  53250462985, 23,
                                2106113415,  23073234131, 38,
                                16989166860, 18981025435, 32749284578,
                                4908534057 };
static const slong kept_4[] = { 20577937718, 642952297,   41,
                                5832972848,  49059920110, 62,
                                3262992601,  5959557885,  115,
                                12124924644, 28355397470, 28239155026,
                                4643207896 };
static const slong kept_5[] = { 12352320749, 8111462817,  9172044220,
                                551036556,   38031937527, 3879668939,
                                3363861520,  712733136,   1743296706,
                                25720929706, 29397589138, 28395967784,
                                7916483684 };

static const struct steps_case cases[] = {
    { "1 3/2", "1 3/2", kept_0, sizeof kept_0 / sizeof *kept_0 },
    { "3/2 1", "3/2 1", kept_1, sizeof kept_1 / sizeof *kept_1 },
    { "1/2 3/2", "1/2 3/2", kept_2, sizeof kept_2 / sizeof *kept_2 },
    { "8/5 7/5", "8/5 7/5", kept_3, sizeof kept_3 / sizeof *kept_3 },
    { "7/5 9/5", "7/5 9/5", kept_4, sizeof kept_4 / sizeof *kept_4 },
    { "9/5 8/5", "9/5 8/5", kept_5, sizeof kept_5 / sizeof *kept_5 },
};
enum { CASES = sizeof cases / sizeof *cases };

static enum truth
certified (struct certificate *certificate)
{
    return certified_steps (&teleport_two_step_sizes_quantity, VALUE_LEFT,
                            cases, CASES, certificate, "certified");
}

static enum truth
certified_again (const struct certificate *certificate)
{
    return certified_steps_recheck (&teleport_two_step_sizes_quantity,
                                    VALUE_LEFT, cases, CASES, certificate,
                                    "certified");
}

/* Huber's function with Delta = 1/(2(h+k)+1) from 1, and the quadratic. */
static enum truth
attained (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("h k",
                                   "1/(2*(h + k) + 1)*(1 - (h + k)/(2*(h + k) "
                                   "+ 1)) - 1/(2*(h + k) + 1)^2/2",
                                   "1/(4*(h + k) + 2)"),
                   identity_check ("h k x", "(x - h*x - k*(x - h*x))^2/2",
                                   "(1 - h)^2*(1 - k)^2*(x^2/2)"));
}

/* At (1/2, 9/5) Huber's function with Delta = 2/3 goes to 1 - 1/3, where its
   linear part ends, and to -4/5 of that. */
static enum truth
elsewhere (struct certificate *certificate)
{
    enum truth truth;
    arb_t value, more;

    (void) certificate;
    arb_init (value);
    arb_init (more);
    arb_set_ui (more, 32);
    arb_div_ui (more, more, 225, 128);
    truth =
        evaluate_at (value, &teleport_two_step_sizes_quantity, "1/2 9/5", 20)
            ? is_at_most (more, value)
            : UNDECIDED;
    truth = truth == DISPROVED ? PROVED : UNDECIDED;
    arb_clear (value);
    arb_clear (more);
    return weaker (truth,
                   identity_check ("h k", "((1 - h/(1 + h))*(1 - k))^2/2",
                                   "(1 - k)^2/(2*(1 + h)^2)"));
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const struct rational_value points[] = {
        { "1 3/2", 1, 12 },
        { "1/2 3/2", 1, 10 },
        { "9/5 8/5", 72, 625 },
        { "7/5 9/5", 5, 74 },
    };

    (void) certificate;
    return evaluates_to_all (&teleport_two_step_sizes_quantity, points,
                             sizeof points / sizeof *points);
}

static const struct step steps[] = {
    { "attained",
      "Huber's function of \\Delta = 1/(2(h+k)+1) keeps 1/(4(h+k)+2), the "
      "quadratic (1-h)^2(1-k)^2/2",
      "derived here", BY_ALGEBRA, attained, NULL },
    { "certified",
      "at (h, k) = (1, 3/2), (3/2, 1), (1/2, 3/2), (8/5, 7/5), (7/5, 9/5), "
      "(9/5, 8/5) no convex 1-smooth function keeps more than the quantity + "
      "10^{-7}: multipliers found by csdp where it is installed, else kept "
      "ones, repaired in rationals",
      "derived here", BY_CERTIFICATE, certified, certified_again },
    { "elsewhere",
      "Huber's function of \\Delta = 1/(1+h) keeps (1-k)^2/(2(1+h)^2), at "
      "(1/2, 9/5) 32/225, more than the quantity there",
      "derived here", BY_ALGEBRA, elsewhere, NULL },
    { "evaluated", "the quantity in rationals at 4 points", "derived here",
      BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_two_step_sizes) = { STEPS (steps) };
