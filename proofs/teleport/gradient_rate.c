/*
 * The gradient after N steps of size h: two functions attain the quantity, and
 * certified bounds are hardly larger.
 */
#include "proofs/certified_steps.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_gradient_rate);

/* csdp's multipliers over 2^36, in the order of proofs/worst_case.h. */
static const slong kept_0[] = { 68719287954, 0,           42006723763,
                                68719296861, 26712564066, 42006732994,
                                17179868754 };
static const slong kept_1[] = { 24054001185, 7136903528,  5,
                                16568850864, 77352126133, 23,
                                6471003948,  52491587359, 45812958256,
                                8151049907,  17375388488, 20286519962,
                                7635497411 };
static const slong kept_2[] = { 13004944516, 3173994030,  2047384786,
                                8,           8442372712,  29240317208,
                                8218243944,  24,          3434504934,
                                18427314638, 80500540959, 71,
                                2126937659,  6868697275,  58921659032,
                                34359710490, 4222508039,  7599977473,
                                11026390372, 11510834931, 4294967294 };
static const slong kept_3[] = {
    7892214543,  1769258265, 1028092679, 812983097,  5,          4460184899,
    16718509025, 3817707294, 2376457579, 27,         1935904144, 9725768879,
    32135000301, 8795732189, 72,         1270057863, 3610440497, 20464476681,
    81978337570, 204,        964327120,  2147427507, 7326854569, 63066805308,
    27487738631, 2872074560, 3997007413, 6313307091, 7275707348, 7029643169,
    2748779049
};
static const slong kept_4[] = { 15956441590, 2446875779,  35,
                                2446907146,  63825703234, 132,
                                4088688238,  38448502424, 34359634796,
                                11867722023, 11867666567, 10624246907,
                                4294967284 };
static const slong kept_5[] = { 38528631351, 13772894469,  9,
                                35883967239, 109892754678, 26,
                                9155554410,  82687778351,  68719391661,
                                7262004183,  24560312249,  36897075302,
                                17179869186 };
static const slong kept_6[] = { 14048125915, 7361599286,  4373310249,
                                5759334902,  1294189341,  35354427509,
                                12093679236, 10727319501, 2646844632,
                                6076538507,  73991737353, 25763972560,
                                2897618407,  15901191214, 30152152601,
                                69417030438, 24703717963, 23443759962,
                                35610913709, 27909265965, 8084777658 };

static const struct steps_case cases[] = {
    { "1 1", "1", kept_0, sizeof kept_0 / sizeof *kept_0 },
    { "2 1", "1 1", kept_1, sizeof kept_1 / sizeof *kept_1 },
    { "3 1", "1 1 1", kept_2, sizeof kept_2 / sizeof *kept_2 },
    { "4 1", "1 1 1 1", kept_3, sizeof kept_3 / sizeof *kept_3 },
    { "2 3/2", "3/2 3/2", kept_4, sizeof kept_4 / sizeof *kept_4 },
    { "2 1/2", "1/2 1/2", kept_5, sizeof kept_5 / sizeof *kept_5 },
    { "3 17/10", "17/10 17/10 17/10", kept_6, sizeof kept_6 / sizeof *kept_6 },
};
enum { CASES = sizeof cases / sizeof *cases };

static enum truth
certified (struct certificate *certificate)
{
    return certified_steps (&teleport_gradient_rate_quantity, GRADIENT_LEFT,
                            cases, CASES, certificate, "certified");
}

static enum truth
certified_again (const struct certificate *certificate)
{
    return certified_steps_recheck (&teleport_gradient_rate_quantity,
                                    GRADIENT_LEFT, cases, CASES, certificate,
                                    "certified");
}

/* Huber's function with Delta = 1/(Nh+1) from 1, whose last point is where its
   linear part ends, and the quadratic. */
static enum truth
attained (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("N h", "1 - N*h/(N*h + 1)", "1/(N*h + 1)"),
                   identity_check ("h x", "(x - h*x)^2", "(1 - h)^2*x^2"));
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const struct rational_value points[] = {
        { "1 1", 1, 4 },    { "4 1", 1, 25 },
        { "2 3/2", 1, 16 }, { "3 17/10", 117649, 1000000 },
        { "2 1/2", 1, 4 },
    };

    (void) certificate;
    return evaluates_to_all (&teleport_gradient_rate_quantity, points,
                             sizeof points / sizeof *points);
}

static const struct step steps[] = {
    { "attained",
      "Huber's function of \\Delta = 1/(Nh+1) keeps the slope \\Delta, the "
      "quadratic (1-h)^N",
      "derived here", BY_ALGEBRA, attained, NULL },
    { "certified",
      "at (N, h) = (1, 1), ..., (4, 1), (2, 3/2), (2, 1/2), (3, 17/10) no "
      "convex 1-smooth function keeps more than the quantity + 10^{-7}: "
      "multipliers found by csdp where it is installed, else kept ones, "
      "repaired in rationals",
      "derived here", BY_CERTIFICATE, certified, certified_again },
    { "evaluated", "the quantity in rationals at 5 points", "derived here",
      BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_gradient_rate) = { STEPS (steps) };
