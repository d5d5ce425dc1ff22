#include <validate/claim.h>

USES (quantity, mylab_averaged_loss);
USES (quantity, mylab_averaged_loss_early);
USES (quantity, mylab_averaged_loss_late);
USES (proof, mylab_averaged_loss);
USES (experiment, mylab_averaged_loss);

static const struct point grid[] = {
    { .at = { "1/4", "10" } },
    { .at = { "1/2", "7" } },
    { .at = { "1/10", "40" } },
};

static const struct rival rivals[] = {
    { .label = "the average of $x_0, ..., x_{T-1}$",
      .predicts = &mylab_averaged_loss_early_quantity },
    { .label = "the noise alone, $1/(2T)$",
      .predicts = &mylab_averaged_loss_late_quantity },
    { .label = "one step more",
      .predicts = &mylab_averaged_loss_quantity,
      .axis = "T",
      .plus = "1" },
};

CLAIM (mylab_averaged_loss) = {
    .id = "mylab/averaged_loss",
    .statement = "Stochastic gradient descent on $x^2/2$ from $x_0 = 1$ with "
                 "step $\\eta$ and a fair sign for noise has, at the average "
                 "of $x_1, ..., x_T$, the mean loss $\\frac{1}{2T^2}\\bigl("
                 "a^2(1-a^T)^2/\\eta^2 + \\sum_{k=1}^T (1-a^k)^2\\bigr)$, "
                 "$a = 1-\\eta$.",
    .source = "the paper in preparation, Proposition 1",

    .predicts = &mylab_averaged_loss_quantity,
    .proved_by = &mylab_averaged_loss_proof,
    .run_by = &mylab_averaged_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 4000000,
                .why = "exact: the margin is resolution, and less than what "
                       "one step more changes" },
};
