#include "validate/claim.h"

USES (quantity, memgd_three_token_margin);
USES (quantity, memgd_three_token_margin_minimum);
USES (proof, memgd_three_token_margin);
USES (experiment, memgd_three_token_margin);

static const struct point grid[] = {
    { .at = { "6", "3", "2", "4", "5", "3", "1" } },
    { .at = { "6", "3", "2", "4", "5", "3", "2" } },
    { .at = { "6", "3", "2", "4", "5", "3", "3" } },
    { .at = { "6", "3", "2", "355283668636483593/500000000000000000",
              "991653330583765809/1000000000000000000",
              "303070374545147739/500000000000000000", "2" } },
    { .at = { "7", "4", "5", "1", "1", "3/2", "1" } },
    { .at = { "137", "11", "2", "2/7", "1", "1", "3" } },
};

static const struct rival rivals[] = {
    { .label = "relation taken with c_3 twice as large",
      .predicts = &memgd_three_token_margin_quantity,
      .axis = "c3",
      .times = "2" },
    { .label = "the third frequency one larger",
      .predicts = &memgd_three_token_margin_quantity,
      .axis = "p3",
      .plus = "1" },
    { .label = "missing factor 2",
      .predicts = &memgd_three_token_margin_quantity,
      .factor = "2" },
    { .label = "keys that are 0.001 % off",
      .predicts = &memgd_three_token_margin_quantity,
      .axis = "c1",
      .times = "100001/100000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "6", "3", "2", "4", "5", "3", "1" } },
      .value = "1.04302646",
      .radius = "1/100000000",
      .source = "computed apart, cut after nine digits" },
    { .point = { .at = { "6", "3", "2", "4", "5", "3", "2" } },
      .value = "-0.625269857",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "6", "3", "2", "4", "5", "3", "3" } },
      .value = "-0.348585523",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "6", "3", "2",
                         "355283668636483593/500000000000000000",
                         "991653330583765809/1000000000000000000",
                         "303070374545147739/500000000000000000", "1" } },
      .value = "1.19271781",
      .radius = "1/100000000",
      .source = "keys that the released code of arXiv 2402.18724 draws at "
                "seed 81 (as recalled), run again" },
    { .point = { .at = { "6", "3", "2",
                         "355283668636483593/500000000000000000",
                         "991653330583765809/1000000000000000000",
                         "303070374545147739/500000000000000000", "2" } },
      .value = "-0.61775208",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "6", "3", "2",
                         "355283668636483593/500000000000000000",
                         "991653330583765809/1000000000000000000",
                         "303070374545147739/500000000000000000", "3" } },
      .value = "-0.38755092",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (memgd_three_token_margin) = {
    .id = "memgd/three_token_margin",
    .statement =
        "Three tokens of two classes in the plane that no linear "
        "memory holds, with the relation $\\sum c_x a_x = 0$ of their "
        "signed keys, $c > 0$: cross-entropy is least at the margins "
        "$\\log (p_i/(\\lambda c_i) - 1)$, $\\lambda$ the one root of "
        "$\\sum c_x \\log (p_x/(\\lambda c_x) - 1)$; only p and c "
        "matter.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_three_token_margin_quantity,
    .second = &memgd_three_token_margin_minimum_quantity,
    .proved_by = &memgd_three_token_margin_proof,
    .run_by = &memgd_three_token_margin_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget of full descent, by strong convexity and "
                       "rounding, is below a third of it" },
};
