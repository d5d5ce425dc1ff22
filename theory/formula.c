/* Formulas as quantities: at rational points, over boxes, exactly. */
#include "theory/formula_tree.h"

#include "theory/domain.h"

#include <math.h>
#include <string.h>

int
formula_is_condition (const struct formula *formula)
{
    return formula->root->kind == CHAIN;
}

int
formula_relations (const struct formula *formula)
{
    return formula_is_condition (formula) ? (int) formula->root->count - 1 : 0;
}

enum formula_relation
formula_relation (const struct formula *formula, int i)
{
    return formula->root->child[i + 1]->before;
}

/* ---- One evaluation ----------------------------------------------------- */

/* Budget of all integrands of one evaluation, in additions. */
static const double integrands = 1e7;

static void
state_init (struct evaluation_state *state, const struct value *parameters,
            slong prec, slong bits)
{
    int i;

    memset (state, 0, sizeof *state);
    state->parameters = parameters;
    state->prec = prec;
    state->bits = bits;
    state->budget = HUGE_VAL;
    for (i = 0; i < MAX_NESTED; i++)
        value_init (state->variables + i);
}

static void
state_clear (struct evaluation_state *state)
{
    int i;

    for (i = 0; i < MAX_NESTED; i++)
        value_clear (state->variables + i);
}

static struct value *
parameters_init (const struct formula *formula)
{
    size_t count = (size_t) formula->parameters + 1, i;
    struct value *values = flint_malloc (count * sizeof *values);

    for (i = 0; i < count; i++)
        value_init (values + i);
    return values;
}

static void
parameters_clear (struct value *values, const struct formula *formula)
{
    int i;

    for (i = 0; i <= formula->parameters; i++)
        value_clear (values + i);
    flint_free (values);
}

static struct value *
parameters_at (const struct formula *formula, const fmpq *at)
{
    struct value *values = parameters_init (formula);
    int i;

    for (i = 0; i < formula->parameters; i++)
        fmpq_set (values[i].rational, at + i);
    return values;
}

/* A ball of one short number is that number. */
static struct value *
parameters_in (const struct formula *formula, arb_srcptr box)
{
    struct value *values = parameters_init (formula);
    int i;

    for (i = 0; i < formula->parameters; i++) {
        if (arb_is_exact (box + i) && arb_is_finite (box + i)
            && arf_cmpabs_2exp_si (arb_midref (box + i), 200) < 0
            && (arb_is_zero (box + i)
                || arf_cmpabs_2exp_si (arb_midref (box + i), -200) > 0))
            arf_get_fmpq (values[i].rational, arb_midref (box + i));
        else {
            values[i].kind = REAL;
            arb_set (values[i].real, box + i);
        }
    }
    return values;
}

static slong
rational_room (slong prec)
{
    return 4 * prec + 1000;
}

/* What the value of a node says. */
static enum evaluation
conclude (arb_t ball, const struct value *value,
          const struct evaluation_state *state)
{
    if (state->outside) {
        arb_indeterminate (ball);
        return OUT_OF_DOMAIN;
    }
    value_ball (ball, value, state->prec);
    if (!arb_is_finite (ball))
        arb_indeterminate (ball);
    return state->stuck ? UNABLE : EVALUATED;
}

struct request {
    const struct node *node, *less; /* NODE - LESS, or NODE when null */
    const struct value *parameters;
    int wide;
};

/* Set VALUE with rationals of BITS; *STATE is initialised. */
static enum evaluation
evaluate (struct value *value, struct evaluation_state *state,
          const struct request *request, slong prec, slong bits)
{
    double work;

    state_init (state, request->parameters, FLINT_MIN (prec, 64),
                rational_room (64));
    work = node_work (request->node, state);
    if (request->less != NULL)
        work += node_work (request->less, state);
    if (!(work <= quantity_work_limit ()))
        return TOO_LARGE;
    state->prec = prec;
    state->bits = bits;
    state->outside = state->stuck = 0;
    state->touching = !request->wide;
    state->wide = request->wide;
    state->budget = work + integrands * (1 + (double) prec / 256);
    if (request->less != NULL)
        node_difference (value, request->node, request->less, state);
    else
        node_value (value, request->node, state);
    return EVALUATED;
}

static enum evaluation
evaluate_ball (arb_t ball, const struct request *request, slong prec)
{
    struct evaluation_state state;
    struct value value;
    enum evaluation outcome;

    arb_indeterminate (ball);
    value_init (&value);
    outcome = evaluate (&value, &state, request, prec, rational_room (prec));
    if (outcome == EVALUATED)
        outcome = conclude (ball, &value, &state);
    value_clear (&value);
    state_clear (&state);
    return outcome;
}

/* ---- Conditions --------------------------------------------------------- */

/* The sides of relation number I, the larger first. */
static void
sides (struct request *request, const struct formula *formula, int i)
{
    const struct node *left = formula->root->child[i],
                      *right = formula->root->child[i + 1];
    int swap = right->before == GREATER_THAN || right->before == AT_LEAST_THAT;

    request->node = swap ? left : right;
    request->less = swap ? right : left;
}

/* Whether RELATION holds, by the GAP between its sides. */
static enum formula_truth
relation_truth (enum formula_relation relation, const arb_t gap)
{
    int zero = arb_is_zero (gap), apart = !arb_contains_zero (gap);

    switch (relation) {
    case LESS_THAN:
    case GREATER_THAN:
        return arb_is_positive (gap)      ? FORMULA_HOLDS
               : arb_is_nonpositive (gap) ? FORMULA_FAILS
                                          : FORMULA_OPEN;
    case AT_MOST_THAT:
    case AT_LEAST_THAT:
        return arb_is_nonnegative (gap) ? FORMULA_HOLDS
               : arb_is_negative (gap)  ? FORMULA_FAILS
                                        : FORMULA_OPEN;
    case EQUAL_TO:
        return zero ? FORMULA_HOLDS : apart ? FORMULA_FAILS : FORMULA_OPEN;
    case OTHER_THAN:
        return apart ? FORMULA_HOLDS : zero ? FORMULA_FAILS : FORMULA_OPEN;
    case NO_RELATION:
        break;
    }
    return FORMULA_OPEN;
}

/* A ball for a truth: 1, 0 or [0, 1]. */
static void
truth_ball (arb_t ball, enum formula_truth truth)
{
    if (truth == FORMULA_OPEN) {
        arf_set_si_2exp_si (arb_midref (ball), 1, -1);
        mag_set_ui_2exp_si (arb_radref (ball), 1, -1);
    } else
        arb_set_si (ball, truth == FORMULA_HOLDS);
}

/* All relations of FORMULA for one set of PARAMETERS. */
static enum evaluation
condition_ball (arb_t ball, const struct formula *formula,
                struct request *request, slong prec)
{
    enum formula_truth truth = FORMULA_HOLDS, one;
    enum evaluation outcome = EVALUATED, other;
    int i;

    for (i = 0; i < formula_relations (formula); i++) {
        sides (request, formula, i);
        other = evaluate_ball (ball, request, prec);
        if (other == OUT_OF_DOMAIN || other == TOO_LARGE) {
            arb_indeterminate (ball);
            return other;
        }
        if (other == UNABLE)
            outcome = UNABLE;
        one = relation_truth (formula_relation (formula, i), ball);
        truth = FLINT_MIN (truth, one);
    }
    truth_ball (ball, truth);
    return outcome;
}

/* ---- Balls -------------------------------------------------------------- */

static enum evaluation
formula_value (arb_t ball, const struct formula *formula,
               struct request *request, slong prec)
{
    if (formula_is_condition (formula))
        return condition_ball (ball, formula, request, prec);
    request->node = formula->root;
    return evaluate_ball (ball, request, prec);
}

enum evaluation
formula_ball (arb_t ball, const struct formula *formula, const fmpq *at,
              slong prec)
{
    struct value *parameters = parameters_at (formula, at);
    struct request request = { NULL, NULL, parameters, 0 };
    enum evaluation outcome = formula_value (ball, formula, &request, prec);

    parameters_clear (parameters, formula);
    return outcome;
}

enum evaluation
formula_box (arb_t ball, const struct formula *formula, arb_srcptr box,
             slong prec)
{
    struct value *parameters = parameters_in (formula, box);
    struct request request = { NULL, NULL, parameters, 1 };
    enum evaluation outcome = formula_value (ball, formula, &request, prec);

    parameters_clear (parameters, formula);
    return outcome;
}

enum evaluation
formula_gap (arb_t ball, const struct formula *formula, int i, arb_srcptr box,
             slong prec)
{
    struct value *parameters = parameters_in (formula, box);
    struct request request = { NULL, NULL, parameters, 1 };
    enum evaluation outcome;

    sides (&request, formula, i);
    outcome = evaluate_ball (ball, &request, prec);
    parameters_clear (parameters, formula);
    return outcome;
}

enum evaluation
formula_gap_at (arb_t ball, const struct formula *formula, int i,
                const fmpq *at, slong prec)
{
    struct value *parameters = parameters_at (formula, at);
    struct request request = { NULL, NULL, parameters, 0 };
    enum evaluation outcome;

    sides (&request, formula, i);
    outcome = evaluate_ball (ball, &request, prec);
    parameters_clear (parameters, formula);
    return outcome;
}

void
formula_gap_gradient (arb_ptr gradient, const struct formula *formula, int i,
                      arb_srcptr box, slong prec)
{
    struct value *parameters = parameters_in (formula, box);
    struct request request = { NULL, NULL, parameters, 1 };
    int count = formula->parameters;
    struct evaluation_state state;
    arb_ptr less = _arb_vec_init (count);

    sides (&request, formula, i);
    state_init (&state, parameters, prec, rational_room (prec));
    state.wide = 1;
    state.budget = integrands;
    node_gradient (gradient, count, request.node, &state);
    node_gradient (less, count, request.less, &state);
    _arb_vec_sub (gradient, gradient, less, count, prec);
    if (state.outside)
        _arb_vec_indeterminate (gradient, count);
    state_clear (&state);
    _arb_vec_clear (less, count);
    parameters_clear (parameters, formula);
}

/* ---- Exact values ------------------------------------------------------- */

enum { ALGEBRA_BITS = 256, EXACT_BITS = 400000 };

/* The value by algebra, where a ball shows that there is one and holds it. */
static enum evaluation
exact_by_algebra (fmpq_t value, const struct request *request)
{
    enum evaluation outcome;
    fmpq_t found;
    arb_t ball;

    arb_init (ball);
    fmpq_init (found);
    outcome = evaluate_ball (ball, request, ALGEBRA_BITS);
    if (outcome != OUT_OF_DOMAIN && outcome != TOO_LARGE) {
        outcome = UNABLE;
        if (arb_is_finite (ball)
            && mag_cmp_2exp_si (arb_radref (ball), -ALGEBRA_BITS / 2) < 0
            && node_algebra (found, request->node, request->less,
                             request->parameters)
            && arb_contains_fmpq (ball, found)) {
            fmpq_set (value, found);
            outcome = EVALUATED;
        }
    }
    fmpq_clear (found);
    arb_clear (ball);
    return outcome;
}

static enum evaluation
evaluate_exact (fmpq_t exact, const struct request *request)
{
    struct evaluation_state state;
    struct value value;
    enum evaluation outcome;

    value_init (&value);
    outcome = evaluate (&value, &state, request, 64, EXACT_BITS);
    if (outcome == EVALUATED && state.outside)
        outcome = OUT_OF_DOMAIN;
    else if (outcome == EVALUATED && value.kind == EXACT)
        fmpq_set (exact, value.rational);
    else if (outcome == EVALUATED)
        outcome = exact_by_algebra (exact, request);
    value_clear (&value);
    state_clear (&state);
    return outcome;
}

enum evaluation
formula_exact (fmpq_t value, const struct formula *formula, const fmpq *at)
{
    struct value *parameters;
    struct request request = { formula->root, NULL, NULL, 0 };
    enum evaluation outcome;

    if (formula_is_condition (formula))
        return UNABLE;
    request.parameters = parameters = parameters_at (formula, at);
    outcome = evaluate_exact (value, &request);
    parameters_clear (parameters, formula);
    return outcome;
}

/* ---- Quantities --------------------------------------------------------- */

static enum evaluation
ball_of (arb_t ball, const struct quantity *self, const fmpq *at, slong prec)
{
    return formula_ball (ball, self->data, at, prec);
}

static enum evaluation
exact_of (fmpq_t value, const struct quantity *self, const fmpq *at)
{
    return formula_exact (value, self->data, at);
}

static double
work_of (const struct quantity *self, const fmpq *at, slong prec)
{
    const struct formula *formula = self->data;
    struct value *parameters = parameters_at (formula, at);
    struct evaluation_state state;
    double work = 0;
    size_t i;

    state_init (&state, parameters, 64, rational_room (64));
    if (formula_is_condition (formula))
        for (i = 0; i < formula->root->count; i++)
            work += node_work (formula->root->child[i], &state);
    else
        work = node_work (formula->root, &state);
    (void) prec;
    state_clear (&state);
    parameters_clear (parameters, formula);
    return work;
}

void
formula_quantity (struct quantity *quantity, const struct formula *formula,
                  const char *axes, const char *domain, const char *tex)
{
    memset (quantity, 0, sizeof *quantity);
    quantity->axes = axes;
    quantity->domain = domain;
    quantity->formula = tex;
    quantity->ball_of = ball_of;
    quantity->exact_of = exact_of;
    quantity->work_of = work_of;
    quantity->data = formula;
}

/* ---- Decisions ---------------------------------------------------------- */

/* One relation as a quantity: the gap between its sides. */
struct gap {
    const struct formula *formula;
    int i;
};

static enum evaluation
gap_of (arb_t ball, const struct quantity *self, const fmpq *at, slong prec)
{
    const struct gap *gap = self->data;

    return formula_gap_at (ball, gap->formula, gap->i, at, prec);
}

/* The gap of relation I, exactly. */
static enum evaluation
gap_exact (fmpq_t value, const struct formula *formula, int i, const fmpq *at)
{
    struct value *parameters = parameters_at (formula, at);
    struct request request = { NULL, NULL, parameters, 0 };
    enum evaluation outcome;

    sides (&request, formula, i);
    outcome = evaluate_exact (value, &request);
    parameters_clear (parameters, formula);
    return outcome;
}

/* Balls of a few bits decide what is not a tie, algebra decides ties, and more
   bits decide what is nearly one. */
static enum formula_truth
decide (enum evaluation *outcome, const struct formula *formula, int i,
        const fmpq *at, slong max_prec)
{
    const struct gap gap = { formula, i };
    const struct goal goal = { 1, RELATIVE };
    enum formula_relation relation = formula_relation (formula, i);
    enum formula_truth truth;
    struct quantity quantity;
    fmpq_t exact;
    arb_t ball;

    memset (&quantity, 0, sizeof quantity);
    quantity.axes = quantity.domain = quantity.formula = "";
    quantity.ball_of = gap_of;
    quantity.data = &gap;
    arb_init (ball);
    fmpq_init (exact);
    *outcome =
        quantity_eval (ball, &quantity, at, goal, FLINT_MIN (max_prec, 256));
    truth = relation_truth (relation, ball);
    if (truth == FORMULA_OPEN && *outcome == UNABLE
        && gap_exact (exact, formula, i, at) == EVALUATED) {
        arb_set_fmpq (ball, exact, 64);
        truth = relation_truth (relation, ball);
    }
    if (truth == FORMULA_OPEN && *outcome == UNABLE && max_prec > 256) {
        *outcome = quantity_eval (ball, &quantity, at, goal, max_prec);
        truth = relation_truth (relation, ball);
    }
    if (truth != FORMULA_OPEN)
        *outcome = EVALUATED;
    arb_clear (ball);
    fmpq_clear (exact);
    return truth;
}

enum formula_truth
formula_decide (enum evaluation *outcome, const struct formula *formula,
                const fmpq *at, slong max_prec)
{
    enum formula_truth truth = FORMULA_HOLDS, one;
    enum evaluation other;
    int i;

    *outcome = EVALUATED;
    for (i = 0; i < formula_relations (formula); i++) {
        one = decide (&other, formula, i, at, max_prec);
        if (other == OUT_OF_DOMAIN || other == TOO_LARGE) {
            *outcome = other;
            return FORMULA_OPEN;
        }
        truth = FLINT_MIN (truth, one);
    }
    if (truth == FORMULA_OPEN)
        *outcome = UNABLE;
    return truth;
}
