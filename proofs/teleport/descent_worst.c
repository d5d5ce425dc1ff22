/*
 * N gradient steps of size h, also where the known multipliers fail: two
 * functions attain the quantity, and certified bounds are hardly larger.
 */
#include "proofs/certified_steps.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_descent_worst);

/* csdp's multipliers over 2^36, in the order of proofs/worst_case.h. */
static const slong kept_0[] = { 33752887881, 11967191556, 708664,     1891723,
                                45719370812, 34969189354, 12369505888 };
static const slong kept_1[] = { 12961811762, 6172679746,  44,
                                984622362,   42177631498, 75,
                                2432307608,  4460001885,  137,
                                15717561620, 25740440351, 27261475233,
                                4643207886 };
static const slong kept_2[] = { 16494637161, 7102766880,  8407004275,
                                1038104674,  41165743749, 9272599266,
                                6064929837,  1272411798,  3220902192,
                                24901373591, 33709398595, 31009209959,
                                8249772300 };
static const slong kept_3[] = { 6544895479,  3977412908,  2329960306,
                                17,          467043676,   19353064891,
                                7754270788,  22,          832545274,
                                2768191766,  52179138181, 30,
                                909577380,   6270089358,  11256734217,
                                42,          10643102395, 11991202794,
                                21192663262, 24892508497, 3152269581 };
static const slong kept_4[] = {
    6964121775,  4629780817,  2596106669, 1947689312, 491537964,   18436683079,
    9590436356,  2643099586,  1342887368, 1453414195, 44676345842, 3694078422,
    575401273,   8768818257,  1678105876, 2797822337, 13727871966, 13975402761,
    26422156068, 25676735649, 4042388842
};
static const slong kept_5[] = {
    7577400951,  4269714026,  3687830845,  2526052675,  3696932960,
    509108030,   12862258519, 9692295131,  4841423382,  5425369650,
    1222377447,  1436704034,  25922009579, 16445173720, 8206976682,
    784049834,   7827059655,  2665595860,  46594911552, 11174771761,
    1836216735,  1115951352,  16485660609, 1956261259,  4222538476,
    17406179411, 15373338718, 16950012451, 27787991853, 23928543846,
    5764607517
};

static const struct steps_case cases[] = {
    { "1 8/5", "8/5", kept_0, sizeof kept_0 / sizeof *kept_0 },
    { "2 8/5", "8/5 8/5", kept_1, sizeof kept_1 / sizeof *kept_1 },
    { "2 17/10", "17/10 17/10", kept_2, sizeof kept_2 / sizeof *kept_2 },
    { "3 33/20", "33/20 33/20 33/20", kept_3, sizeof kept_3 / sizeof *kept_3 },
    { "3 17/10", "17/10 17/10 17/10", kept_4, sizeof kept_4 / sizeof *kept_4 },
    { "4 9/5", "9/5 9/5 9/5 9/5", kept_5, sizeof kept_5 / sizeof *kept_5 },
};
enum { CASES = sizeof cases / sizeof *cases };

static enum truth
certified (struct certificate *certificate)
{
    return certified_steps (&teleport_descent_worst_quantity, VALUE_LEFT,
                            cases, CASES, certificate, "certified");
}

static enum truth
certified_again (const struct certificate *certificate)
{
    return certified_steps_recheck (&teleport_descent_worst_quantity,
                                    VALUE_LEFT, cases, CASES, certificate,
                                    "certified");
}

/* Huber's function with Delta = 1/(2Nh+1) from 1, and the quadratic, of which
   a step leaves 1 - h. */
static enum truth
attained (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("N h",
                        "1/(2*N*h + 1)*(1 - N*h/(2*N*h + 1)) - "
                        "1/(2*N*h + 1)^2/2",
                        "1/(4*N*h + 2)"),
        identity_check ("h x", "(x - h*x)^2/2", "(1 - h)^2*(x^2/2)"));
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const struct rational_value points[] = {
        { "1 8/5", 9, 50 }, { "2 8/5", 5, 74 }, { "2 17/10", 2401, 20000 },
        { "7 1", 1, 30 },   { "1 1/2", 1, 4 },
    };

    (void) certificate;
    return evaluates_to_all (&teleport_descent_worst_quantity, points,
                             sizeof points / sizeof *points);
}

static const struct step steps[] = {
    { "attained",
      "Huber's function of \\Delta = 1/(2Nh+1) keeps 1/(4Nh+2), the quadratic "
      "(1-h)^{2N}/2",
      "derived here", BY_ALGEBRA, attained, NULL },
    { "certified",
      "at (N, h) = (1, 8/5), (2, 8/5), (2, 17/10), (3, 33/20), (3, 17/10), "
      "(4, 9/5) no convex 1-smooth function keeps more than the quantity + "
      "10^{-7}: multipliers found by csdp where it is installed, else kept "
      "ones, repaired in rationals",
      "derived here", BY_CERTIFICATE, certified, certified_again },
    { "evaluated", "the quantity in rationals at 5 points", "derived here",
      BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_descent_worst) = { STEPS (steps) };
