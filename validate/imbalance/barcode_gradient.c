#include "validate/claim.h"

USES (quantity, imbalance_barcode_gradient);
USES (quantity, imbalance_barcode_gradient_samples);
USES (quantity, imbalance_barcode_gradient_independent);
USES (quantity, imbalance_barcode_marginal_gradient);
USES (proof, imbalance_barcode_gradient);
USES (experiment, imbalance_barcode_gradient);

static const struct point grid[] = {
    { .at = { "2", "12", "2", "5", "3" } },
    { .at = { "3", "48", "3", "20", "0" } },
    { .at = { "3", "48", "3", "20", "5" } },
    { .at = { "5", "256", "4", "100", "21" } },
    { .at = { "5", "256", "6", "2", "31" } },
    { .at = { "7", "1024", "6", "137", "85" } },
    { .at = { "7", "1024", "6", "1", "64" } },
};

static const struct rival rivals[] = {
    { .label = "digits independent of the class",
      .predicts = &imbalance_barcode_gradient_independent_quantity },
    { .label = "the other model",
      .predicts = &imbalance_barcode_marginal_gradient_quantity },
    { .label = "one sample more of the class",
      .predicts = &imbalance_barcode_gradient_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "one sample more of each other class",
      .predicts = &imbalance_barcode_gradient_quantity,
      .axis = "others",
      .plus = "1" },
    { .label = "twice",
      .predicts = &imbalance_barcode_gradient_quantity,
      .factor = "2" },
    { .label = "one number more of noise",
      .predicts = &imbalance_barcode_gradient_quantity,
      .axis = "noise",
      .plus = "1" },
    { .label = "the barcode of noughts",
      .predicts = &imbalance_barcode_gradient_quantity,
      .axis = "class",
      .times = "0" },
};

CLAIM (imbalance_barcode_gradient) = {
    .id = "imbalance/barcode_gradient",
    .statement =
        "At $W=0$, with $c=2^{bits}$ classes, of which one has $count$ and "
        "each other $others$ of the $n$ samples, and with inputs that carry "
        "the binary digits of their class, $h$ of them ones in this class, "
        "and noise uniform on $[0,1]$, the expected squared gradient in the "
        "weights of that class is "
        "$h((1-q)/c-\\pi)^2+(bits-h)(q/c)^2+noise[(1/c-\\pi)^2/4+((1-\\pi)/"
        "c^2+(1-1/c)^2\\pi)/(12n)]$, "
        "$q=c\\,others/(2n)$: it follows $\\pi$ in the ones of the barcode, "
        "and in its noughts only $1-\\pi$.",
    .source = "derived here, for inputs like the barcoded images of arXiv "
              "2402.19449 (as recalled), with noise for the image",

    .predicts = &imbalance_barcode_gradient_quantity,
    .second = &imbalance_barcode_gradient_samples_quantity,
    .proved_by = &imbalance_barcode_gradient_proof,
    .run_by = &imbalance_barcode_gradient_experiment,
    .measured = "initial",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
