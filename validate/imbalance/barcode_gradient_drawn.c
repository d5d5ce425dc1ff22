#include "validate/claim.h"

USES (quantity, imbalance_barcode_gradient);
USES (quantity, imbalance_barcode_gradient_samples);
USES (quantity, imbalance_barcode_gradient_independent);
USES (quantity, imbalance_barcode_marginal_gradient);
USES (proof, imbalance_barcode_gradient);
USES (experiment, imbalance_barcode_gradient_drawn);

static const struct point grid[] = {
    { .at = { "3", "10", "1", "2", "5" } },
    { .at = { "2", "8", "2", "2", "0" } },
    { .at = { "4", "10", "1", "4", "15" } },
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
};

CLAIM (imbalance_barcode_gradient_drawn) = {
    .id = "imbalance/barcode_gradient_drawn",
    .statement =
        "At $W=0$, with $c=2^{bits}$ classes, of which one has $count$ and "
        "each other $others$ of the $n$ samples, and with inputs that carry "
        "the binary digits of their class, $h$ of them ones in this class, "
        "and noise uniform on $[0,1]$, the expected squared gradient in the "
        "weights of that class is "
        "$h((1-q)/c-\\pi)^2+(bits-h)(q/c)^2+noise[(1/c-\\pi)^2/4+((1-\\pi)/"
        "c^2+(1-1/c)^2\\pi)/(12n)]$, "
        "$q=c\\,others/(2n)$; here the noise is drawn.",
    .source = "derived here, for inputs like the barcoded images of arXiv "
              "2402.19449 (as recalled), with noise for the image",

    .predicts = &imbalance_barcode_gradient_quantity,
    .second = &imbalance_barcode_gradient_samples_quantity,
    .proved_by = &imbalance_barcode_gradient_proof,
    .run_by = &imbalance_barcode_gradient_drawn_experiment,
    .measured = "initial",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 100000,
                .why = "what the runs can resolve" },
};
