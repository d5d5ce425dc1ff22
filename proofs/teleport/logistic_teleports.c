/* Logistic regression on data made by a rule: theory/logistic_data.h. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_logistic_descent);
USES (quantity, teleport_logistic_teleports);
USES (quantity, teleport_logistic_teleports_plotted);

enum { PREC = 256 };

/* With E = e^m the slope of log (1 + 1/E) in m is -1/(1 + E), and its bend E /
   (1 + E)^2 = s (1 - s) <= 1/4. */
static enum truth
slopes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E", "E/(1 + E)^2", "(1/(1 + E))*(1 - 1/(1 + E))"),
        identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"));
}

/* The integer after STATE, as the rule says. */
static slong
draw (slong *state)
{
    *state = *state * 48271 % 2147483647;
    return *state % 1025 - 512;
}

/* From zero, where all shares are 1/2, the first step is w = sum z / (2 n L),
   in rationals; the objective there by logarithms of rationals' exponentials.
   n = 5, d = 2, reg = 1/7, by its own code. */
static enum truth
first_step (struct certificate *certificate)
{
    enum { SAMPLES = 5, FEATURES = 2 };
    fmpq *v = _fmpq_vec_init (SAMPLES * FEATURES + 6), *z = v,
         *w = v + SAMPLES * FEATURES, *smooth = w + 2, *part = w + 3,
         *reg = w + 4;
    slong state = 1000003 * 4 % 2147483647, i, j;
    arb_t sum, term;
    enum truth truth;

    (void) certificate;
    arb_init (sum);
    arb_init (term);
    for (i = 0; i < SAMPLES; i++) {
        slong a = draw (&state), b = draw (&state), c = draw (&state);
        slong sign = a + b + c < 0 ? -1 : 1;
        fmpq_set_si (z + 2 * i, sign * a, 512);
        fmpq_set_si (z + 2 * i + 1, sign * b, 1024);
    }
    for (i = 0; i < SAMPLES; i++)
        for (j = 0; j < FEATURES; j++) {
            fmpq_add (w + j, w + j, z + 2 * i + j);
            fmpq_addmul (smooth, z + 2 * i + j, z + 2 * i + j);
        }
    fmpq_set_si (reg, 1, 7);
    fmpq_set_si (part, 1, 4 * SAMPLES);
    fmpq_mul (smooth, smooth, part);
    fmpq_add (smooth, smooth, reg);
    fmpq_add (smooth, smooth, reg);
    for (j = 0; j < FEATURES; j++) {
        fmpq_set_si (part, 1, 2 * SAMPLES);
        fmpq_mul (w + j, w + j, part);
        fmpq_div (w + j, w + j, smooth);
    }
    for (i = 0; i < SAMPLES; i++) {
        fmpq_mul (part, w, z + 2 * i);
        fmpq_addmul (part, w + 1, z + 2 * i + 1);
        fmpq_neg (part, part);
        arb_set_fmpq (term, part, PREC);
        arb_exp (term, term, PREC);
        arb_add_ui (term, term, 1, PREC);
        arb_log (term, term, PREC);
        arb_add (sum, sum, term, PREC);
    }
    arb_div_ui (sum, sum, SAMPLES, PREC);
    fmpq_mul (part, w, w);
    fmpq_addmul (part, w + 1, w + 1);
    fmpq_mul (part, part, reg);
    arb_set_fmpq (term, part, PREC);
    arb_add (sum, sum, term, PREC);
    truth = evaluates_near (&teleport_logistic_descent_quantity, "5 2 3 1/7 1",
                            sum, 40);
    arb_clear (sum);
    arb_clear (term);
    _fmpq_vec_clear (v, SAMPLES * FEATURES + 6);
    return truth;
}

/* At zero the objective is log 2, with or without penalty. */
static enum truth
at_nought (struct certificate *certificate)
{
    enum truth truth;
    arb_t two;

    (void) certificate;
    arb_init (two);
    arb_const_log2 (two, PREC);
    truth =
        weaker (evaluates_near (&teleport_logistic_teleports_quantity,
                                "7 3 2 1/9 9 0", two, 40),
                evaluates_near (&teleport_logistic_teleports_plotted_quantity,
                                "7 3 2 1/9 9 0", two, 40));
    arb_clear (two);
    return truth;
}

/* Every teleport is of use: the value with teleports is below that without. */
static enum truth
below (struct certificate *certificate)
{
    static const char *const at[][2] = {
        { "20 3 1 1/1000 12 1", "20 3 1 1/1000 1" },
        { "20 3 1 1/1000 12 5", "20 3 1 1/1000 5" },
        { "37 5 2 1/100 9 2", "37 5 2 1/100 2" },
    };
    enum truth truth = PROVED;
    arb_t with, without;
    size_t i;

    (void) certificate;
    arb_init (with);
    arb_init (without);
    for (i = 0; i < sizeof at / sizeof *at; i++)
        truth = weaker (
            truth, evaluate_at (with, &teleport_logistic_teleports_quantity,
                                at[i][0], 20)
                           && evaluate_at (without,
                                           &teleport_logistic_descent_quantity,
                                           at[i][1], 20)
                       ? (arb_lt (with, without) ? PROVED : DISPROVED)
                       : UNDECIDED);
    arb_clear (with);
    arb_clear (without);
    return truth;
}

/* Not always: five steps leave a violation of the level that costs more than
   the longer gradient brings. */
static enum truth
not_always (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t with, without;

    (void) certificate;
    arb_init (with);
    arb_init (without);
    if (evaluate_at (with, &teleport_logistic_teleports_quantity,
                     "13 4 7 1/10 5 4", 20)
        && evaluate_at (without, &teleport_logistic_descent_quantity,
                        "13 4 7 1/10 4", 20)) {
        arb_sub (with, with, without, PREC);
        truth = is_positive (with);
    }
    arb_clear (with);
    arb_clear (without);
    return truth;
}

static const struct step steps[] = {
    { "slopes",
      "the bend of the logistic loss is s(1-s) \\le 1/4: L = \\sum |x|^2/(4n) "
      "+ 2 reg bounds the Hessian by its trace",
      "derived here", BY_ALGEBRA, slopes, NULL },
    { "first step",
      "n = 5, d = 2: the objective after one exact step in rationals is the "
      "quantity's",
      "derived here", BY_INTERVALS, first_step, NULL },
    { "at nought", "the objective at zero is \\log 2", "derived here",
      BY_INTERVALS, at_nought, NULL },
    { "not always",
      "n = 13, d = 4, reg = 1/10: with teleports of five steps the objective "
      "after four is above that without: the level is violated",
      "derived here", BY_INTERVALS, not_always, NULL },
    { "below",
      "in three cases the objective with a teleport before each step is below "
      "that without, certified",
      "derived here", BY_INTERVALS, below, NULL },
};

PROOF (teleport_logistic_teleports) = { STEPS (steps) };
