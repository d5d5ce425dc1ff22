/*
 * Gradient steps of size 1/L, L = R = 1, with teleports in between that keep
 * the level and do not shorten the gradient, all points within 1 of a
 * minimiser.
 */
#include "proofs/certified_steps.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, teleport_longest_gradient_bound);
USES (quantity, teleport_descent_rate);
USES (quantity, teleport_teleported_worst);

/* csdp's multipliers over 2^36, in the order of proofs/worst_case.h. */
static const slong kept_2[] = { 36846850912,
                                16,
                                18,
                                27,
                                28452336813,
                                25,
                                27,
                                41,
                                17,
                                17,
                                56254540383,
                                41,
                                21,
                                21,
                                5252043,
                                51,
                                8394514145,
                                45593168868,
                                2261605528,
                                12470188490,
                                6678488571,
                                11,
                                1131279245,
                                16,
                                42250113796381,
                                42196126113501,
                                28125120427 };
static const slong kept_3[] = { 22558390831,
                                35,
                                34,
                                36,
                                36,
                                46,
                                17514918297,
                                55,
                                53,
                                57,
                                56,
                                70,
                                38,
                                38,
                                37091921490,
                                49,
                                53,
                                70,
                                48,
                                48,
                                8658661,
                                61,
                                66,
                                87,
                                41,
                                41,
                                43,
                                56,
                                59631064909,
                                87,
                                49,
                                49,
                                50,
                                66,
                                13156838,
                                102,
                                5043472584,
                                28186870413,
                                3852920174,
                                21331389376,
                                1203256188,
                                9101568863,
                                4036734799,
                                16,
                                1927242477,
                                24,
                                602499131,
                                35,
                                50696528780123,
                                50663298437348,
                                18542413442,
                                50150906954516,
                                50092492302488,
                                29809823585 };
static const slong kept_4[] = { 16087110165,
                                26,
                                23,
                                25,
                                24,
                                25,
                                25,
                                29,
                                12494978406,
                                41,
                                37,
                                40,
                                38,
                                40,
                                39,
                                45,
                                28,
                                28,
                                26523395992,
                                35,
                                36,
                                37,
                                38,
                                45,
                                35,
                                35,
                                5762214,
                                43,
                                46,
                                46,
                                47,
                                56,
                                31,
                                31,
                                32,
                                40,
                                44268984811,
                                43,
                                46,
                                56,
                                36,
                                36,
                                38,
                                47,
                                13838719,
                                50,
                                54,
                                66,
                                33,
                                33,
                                33,
                                46,
                                42,
                                50,
                                61191331019,
                                66,
                                37,
                                37,
                                38,
                                52,
                                48,
                                57,
                                15877676,
                                75,
                                3592131761,
                                20106662615,
                                2818839593,
                                15608404765,
                                2129107758,
                                16094249550,
                                826057959,
                                7544023559,
                                2876773740,
                                9,
                                1409940416,
                                15,
                                1065470130,
                                22,
                                413900176,
                                28,
                                232421983611926,
                                232398284817668,
                                13259337247,
                                98826616766740,
                                98784490728311,
                                22128488271,
                                92330718968957,
                                92270369573451,
                                30588595465 };
static const slong kept_5[] = { 12337735821,
                                19,
                                15,
                                17,
                                15,
                                16,
                                15,
                                16,
                                16,
                                18,
                                9579263690,
                                29,
                                24,
                                27,
                                24,
                                26,
                                24,
                                25,
                                25,
                                28,
                                19,
                                19,
                                20351168972,
                                23,
                                23,
                                24,
                                24,
                                24,
                                25,
                                28,
                                24,
                                24,
                                4007989,
                                28,
                                29,
                                30,
                                30,
                                31,
                                31,
                                35,
                                21,
                                21,
                                21,
                                26,
                                33994731035,
                                28,
                                30,
                                29,
                                30,
                                35,
                                24,
                                24,
                                25,
                                31,
                                9636745,
                                33,
                                35,
                                34,
                                36,
                                41,
                                22,
                                22,
                                22,
                                30,
                                27,
                                33,
                                48004209399,
                                33,
                                36,
                                41,
                                25,
                                25,
                                25,
                                34,
                                31,
                                37,
                                16862648,
                                37,
                                40,
                                46,
                                23,
                                23,
                                23,
                                33,
                                29,
                                37,
                                33,
                                39,
                                62207625867,
                                46,
                                26,
                                26,
                                25,
                                37,
                                33,
                                41,
                                37,
                                43,
                                16219564,
                                51,
                                2758472110,
                                15424617891,
                                2164071073,
                                11982393387,
                                1655540036,
                                12513206470,
                                1489046148,
                                13585752365,
                                618307390,
                                6528070562,
                                2207191795,
                                6,
                                1082397681,
                                9,
                                828408083,
                                14,
                                745448395,
                                17,
                                309923784,
                                20,
                                86506483442464,
                                86488300352514,
                                10173942442,
                                103952717825418,
                                103920388271109,
                                16993184459,
                                108686229620471,
                                108639731319791,
                                23994597050,
                                119127847172220,
                                119066274073207,
                                31096470598 };

static const struct teleports_case cases[] = {
    { "2", 2, kept_2, sizeof kept_2 / sizeof *kept_2 },
    { "3", 3, kept_3, sizeof kept_3 / sizeof *kept_3 },
    { "4", 4, kept_4, sizeof kept_4 / sizeof *kept_4 },
    { "5", 5, kept_5, sizeof kept_5 / sizeof *kept_5 },
};
enum { CASES = sizeof cases / sizeof *cases };

static enum truth
certified (struct certificate *certificate)
{
    return certified_teleports (&teleport_longest_gradient_bound_quantity, 1,
                                cases, CASES, certificate, "certified");
}

static enum truth
certified_again (const struct certificate *certificate)
{
    return certified_teleports_recheck (
        &teleport_longest_gradient_bound_quantity, 1, cases, CASES,
        certificate, "certified");
}

/* Between 1/(4K+2), which Huber's function keeps, and what arbitrary teleports
   leave. */
static enum truth
between (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t bound, other;
    fmpq_t sixth;
    int k;

    (void) certificate;
    arb_init (bound);
    arb_init (other);
    fmpq_init (sixth);
    fmpq_set_si (sixth, 1, 6);
    truth =
        evaluates_to (&teleport_longest_gradient_bound_quantity, "1", sixth);
    for (k = 1; k <= 5; k++) {
        char at[8], rate[8];
        snprintf (at, sizeof at, "%d", k);
        snprintf (rate, sizeof rate, "%d 1", k);
        if (!evaluate_at (bound, &teleport_longest_gradient_bound_quantity, at,
                          20)
            || !evaluate_at (other, &teleport_descent_rate_quantity, rate,
                             20)) {
            truth = UNDECIDED;
            continue;
        }
        if (k > 1)
            truth = weaker (truth, is_at_most (other, bound));
        if (!evaluate_at (other, &teleport_teleported_worst_quantity, at, 20))
            truth = UNDECIDED;
        else if (k > 1)
            truth = weaker (truth, is_at_most (bound, other));
    }
    fmpq_clear (sixth);
    arb_clear (bound);
    arb_clear (other);
    return truth;
}

static const struct step steps[] = {
    { "certified",
      "for K = 2, 3, 4, 5 multipliers, found by csdp where it is installed, "
      "else kept ones, repaired in rationals, prove the bound",
      "derived here", BY_CERTIFICATE, certified, certified_again },
    { "between",
      "1/6 for K = 1; above 1/(4K+2) and below what arbitrary teleports leave "
      "for K = 2, ..., 5",
      "derived here", BY_INTERVALS, between, NULL },
};

PROOF (teleport_longest_gradient_bound) = { STEPS (steps) };
