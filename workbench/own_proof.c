#include "config.h"

#include "workbench/own_proof.h"

#include <stdlib.h>
#include <string.h>

#include "proofs/expression.h"
#include "proofs/formula_bound.h"
#include "proofs/identity.h"
#include "proofs/subdivide.h"
#include "theory/domain.h"
#include "validate/decimal.h"

enum {
    MAX_BITS = 1 << 14, /* to decide a condition at a point */
    GRID_DIGITS = 30
};

struct own_step {
    enum { ON_GRID, FOR_ALL, IDENTITY, CITED } kind;
    const struct formula *formula;
    const char *variables;
    struct formula_bound bound; /* FOR_ALL */
    /* The ranges of its variables, COUNT of them initialised. */
    fmpq *lower, *upper;
    int *whole;
    int count;
    const char *left, *right; /* of a rational IDENTITY, else null */
};

/* ---- The grid ----------------------------------------------------------- */

/* Does the prediction have a sharp value at POINT, which holds its exact value
   and agrees with the second route? */
static enum truth
check_point (const struct own_claim *own, const struct point *point)
{
    const struct claim *claim = &own->claim;
    const struct goal goal = { GRID_DIGITS, RELATIVE };
    enum truth truth = UNDECIDED;
    struct place place;
    arb_t ball, other;
    fmpq_t exact;

    arb_init (ball);
    arb_init (other);
    fmpq_init (exact);
    if (place_init (&place, own->axes, point)
        && quantity_eval (ball, claim->predicts, place.at, goal, MAX_BITS)
               == EVALUATED)
        truth = PROVED;
    if (truth == PROVED
        && quantity_eval_exact (exact, claim->predicts, place.at) == EVALUATED
        && !arb_contains_fmpq (ball, exact))
        truth = DISPROVED;
    if (truth == PROVED && claim->second != NULL)
        truth = quantity_eval (other, claim->second, place.at, goal, MAX_BITS)
                        != EVALUATED
                    ? UNDECIDED
                : arb_overlaps (ball, other) ? PROVED
                                             : DISPROVED;
    place_clear (&place);
    arb_clear (ball);
    arb_clear (other);
    fmpq_clear (exact);
    return truth;
}

static enum truth
check_grid (const struct own_claim *own)
{
    enum truth weakest = PROVED;
    size_t i;

    for (i = 0; i < own->claim.npoints; i++) {
        enum truth truth = check_point (own, own->claim.grid + i);
        if (truth < weakest)
            weakest = truth;
    }
    return own->claim.npoints > 0 ? weakest : UNDECIDED;
}

/* ---- Identities --------------------------------------------------------- */

static enum truth
check_identity (const struct own_step *step)
{
    enum evaluation outcome;
    enum formula_truth truth;

    if (step->left != NULL)
        return identity_check (step->variables, step->left, step->right);
    truth = formula_decide (&outcome, step->formula, NULL, MAX_BITS);
    return truth == FORMULA_HOLDS   ? PROVED
           : truth == FORMULA_FAILS ? DISPROVED
                                    : UNDECIDED;
}

/* ---- All steps ---------------------------------------------------------- */

static enum truth
check_step (const struct proof *self, size_t i,
            struct certificate *certificate)
{
    const struct own_claim *own = self->data;
    const struct own_step *step = own->own_steps + i;

    switch (step->kind) {
    case ON_GRID:
        return check_grid (own);
    case FOR_ALL:
        return formula_bound_check (&step->bound, certificate,
                                    own->steps[i].label);
    case IDENTITY:
        return check_identity (step);
    case CITED:
        break;
    }
    return UNDECIDED;
}

static enum truth
recheck_step (const struct proof *self, size_t i,
              const struct certificate *certificate)
{
    const struct own_claim *own = self->data;
    const struct own_step *step = own->own_steps + i;

    return step->kind == FOR_ALL ? formula_bound_recheck (
               &step->bound, certificate, own->steps[i].label)
                                 : check_step (self, i, NULL);
}

enum exit_code
own_proof_begin (struct own_claim *own, size_t count)
{
    own->steps = keep_take (own->keep, (count + 1) * sizeof *own->steps);
    own->own_steps =
        keep_take (own->keep, (count + 2) * sizeof *own->own_steps);
    if (own->steps == NULL || own->own_steps == NULL)
        return entry_no_memory (&own->head);
    own->steps[0] = (struct step){
        .label = "the grid",
        .shows = "at every point of the grid the prediction is defined, holds "
                 "its exact value where it is rational, and agrees with the "
                 "second route where there is one",
        .source = "derived here",
        .method = BY_INTERVALS,
    };
    own->nsteps = 1;
    return EXIT_HOLDS;
}

void
own_proof_settle (struct own_claim *own)
{
    own->proof.steps = own->steps;
    own->proof.nsteps = own->nsteps;
    own->proof.check_of = check_step;
    own->proof.recheck_of = recheck_step;
    own->proof.data = own;
    own->claim.proved_by = &own->proof;
}

void
own_proof_clear (struct own_claim *own)
{
    size_t i;
    int j;

    /* The step that is being read, too. */
    for (i = 0; own->own_steps != NULL && i <= own->nsteps; i++)
        for (j = 0; j < own->own_steps[i].count; j++) {
            fmpq_clear (own->own_steps[i].lower + j);
            fmpq_clear (own->own_steps[i].upper + j);
        }
}

/* ---- Reading ------------------------------------------------------------ */

/* The quoted label of a new step, which certificates must be able to hold. */
static enum exit_code
read_label (struct own_claim *own, struct entry *entry)
{
    const char *start = entry->at, *at;
    const char **label = &own->steps[own->nsteps].label;
    enum exit_code code =
        entry_quoted (label, entry, own->keep, "the name of a step");
    size_t i;

    if (code != EXIT_HOLDS)
        return code;
    for (at = *label; *at != '\0'; at++)
        if (*at < 0x20 || *at > 0x7e)
            return entry_fault (entry, start,
                                "the name of a step is plain ASCII");
    for (i = 0; i < own->nsteps; i++)
        if (strcmp (own->steps[i].label, *label) == 0)
            return entry_fault (entry, start, "a second step \"%.60s\"",
                                *label);
    return EXIT_HOLDS;
}

/* The colon that ends the variables, outside quotes. */
static const char *
find_colon (const struct entry *entry)
{
    return memchr (entry->at, ':', (size_t) (entry->end - entry->at));
}

/* Does the word NAME occur in TEXT? */
static int
occurs (const char *text, const char *name)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

    while (*text != '\0') {
        size_t span = strspn (text, letters);
        if (span == strlen (name) && memcmp (text, name, span) == 0)
            return 1;
        text += span > 0 ? span : 1;
    }
    return 0;
}

/* Add the name of a variable to VARIABLES. */
static enum exit_code
take_variable (char *variables, size_t size, struct entry *entry)
{
    const char *name;
    size_t length = entry_name (entry, &name), used = strlen (variables);

    if (length == 0 || length > 63)
        return entry_fault (entry, name, "a variable should stand here");
    if (axis_position (variables, name, length) >= 0)
        return entry_fault (entry, name, "this variable is given twice");
    if (axis_count (variables) == MAX_AXES)
        return entry_fault (entry, name, "more than %d variables", MAX_AXES);
    snprintf (variables + used, size - used, "%s%.*s", used > 0 ? " " : "",
              (int) length, name);
    return EXIT_HOLDS;
}

/* "[a, b]": all numbers between. */
static enum exit_code
take_interval (fmpq *lower, fmpq *upper, struct entry *entry)
{
    const char *start = entry->at;
    enum exit_code code;

    (void) entry_sign (entry, '[');
    code = entry_number (lower, entry, ",", "the lower end");
    if (code == EXIT_HOLDS && !entry_sign (entry, ','))
        code = entry_fault (entry, entry->at, ", should stand here");
    if (code == EXIT_HOLDS)
        code = entry_number (upper, entry, "]", "the upper end");
    if (code == EXIT_HOLDS && !entry_sign (entry, ']'))
        code = entry_fault (entry, entry->at, "] should close the interval");
    if (code == EXIT_HOLDS && fmpq_cmp (lower, upper) >= 0)
        code = entry_fault (entry, start, "the interval is empty");
    return code;
}

/* "m..n": the whole numbers between. */
static enum exit_code
take_whole_range (fmpq *lower, fmpq *upper, struct entry *entry)
{
    static const char what[] = "an interval [a, b] or a range m..n";
    const char *start = entry->at;
    enum exit_code code = entry_number (lower, entry, ".,:", what);

    if (code == EXIT_HOLDS
        && !(entry_sign (entry, '.') && entry_sign (entry, '.')))
        code = entry_fault (entry, entry->at, ".. should stand here");
    if (code == EXIT_HOLDS)
        code = entry_number (upper, entry, ".,:", what);
    if (code == EXIT_HOLDS
        && !(fmpz_is_one (fmpq_denref (lower))
             && fmpz_is_one (fmpq_denref (upper))
             && fmpq_cmp (lower, upper) <= 0))
        code =
            entry_fault (entry, start, "a range m..n has whole ends, m <= n");
    return code;
}

/* The range after "in". */
static enum exit_code
take_range (struct own_step *step, struct entry *entry)
{
    int i = step->count++, real;

    fmpq_init (step->lower + i);
    fmpq_init (step->upper + i);
    real = entry->at < entry->end && *entry->at == '[';
    step->whole[i] = !real;
    return real ? take_interval (step->lower + i, step->upper + i, entry)
                : take_whole_range (step->lower + i, step->upper + i, entry);
}

/* "x in [a, b], n in 1..10" before the colon. */
static enum exit_code
take_ranges (struct own_claim *own, struct own_step *step, char *variables,
             size_t size, struct entry *entry)
{
    enum exit_code code;

    step->lower = keep_take (own->keep, MAX_AXES * sizeof (fmpq));
    step->upper = keep_take (own->keep, MAX_AXES * sizeof (fmpq));
    step->whole = keep_take (own->keep, MAX_AXES * sizeof (int));
    if (step->lower == NULL || step->upper == NULL || step->whole == NULL)
        return entry_no_memory (entry);
    do {
        const char *start = entry->at;
        int i, real = 0;
        code = take_variable (variables, size, entry);
        if (code == EXIT_HOLDS && !entry_take (entry, "in"))
            code = entry_fault (entry, entry->at, "\"in\" should stand here");
        if (code == EXIT_HOLDS)
            code = take_range (step, entry);
        for (i = 0; i < step->count; i++)
            real += !step->whole[i];
        if (code == EXIT_HOLDS && real > SUBDIVIDE_VARIABLES)
            code = entry_fault (entry, start, "more than %d real variables",
                                SUBDIVIDE_VARIABLES);
    } while (code == EXIT_HOLDS && entry_sign (entry, ','));
    return code;
}

/* Every variable of STEP must stand in TEXT. */
static enum exit_code
check_variables (const struct own_step *step, const char *text,
                 const struct entry *entry)
{
    int i;

    for (i = 0; i < axis_count (step->variables); i++) {
        char name[64];
        axis_name (name, sizeof name, step->variables, i);
        if (!occurs (text, name))
            return entry_fault (entry, entry->key,
                                "%s does not occur in the condition", name);
    }
    return EXIT_HOLDS;
}

/* The condition after the colon, and what the step shows. */
static enum exit_code
take_condition (const char **text, struct own_claim *own,
                struct own_step *step, struct entry *entry)
{
    struct step *shown = own->steps + own->nsteps;
    enum exit_code code;

    if (!entry_sign (entry, ':'))
        return entry_fault (entry, entry->at,
                            ": and a condition should stand here");
    code = claim_formula_read (&step->formula, text, entry, entry->end,
                               step->variables, 1, &own->formulas);
    if (code == EXIT_HOLDS)
        code = check_variables (step, *text, entry);
    if (code != EXIT_HOLDS)
        return code;
    shown->shows = claim_formula_tex (step->formula, own->keep);
    shown->source = "derived here";
    return shown->shows != NULL ? EXIT_HOLDS : entry_no_memory (entry);
}

/* No condition of a box may be an equation or the absence of one. */
static enum exit_code
check_relations (const struct own_step *step, const struct entry *entry)
{
    int i;

    for (i = 0; i < formula_relations (step->formula); i++) {
        enum formula_relation sign = formula_relation (step->formula, i);
        if (sign == EQUAL_TO || sign == OTHER_THAN)
            return entry_fault (entry, entry->key,
                                "a condition for all has <, <=, > or >=; an "
                                "equation is an identity");
    }
    return EXIT_HOLDS;
}

/* "for x in [a, b], n in 1..10: " before what SHOWN shows; the text of the
   variables ends at STOP. */
static enum exit_code
show_ranges (struct step *shown, struct own_claim *own, const char *start,
             const char *stop)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);

    if (out == NULL)
        return entry_no_memory (&own->head);
    fprintf (out, "%s\\ (", shown->shows);
    for (; start < stop; start++)
        fputc (*start == '\n' || *start == '\t' ? ' ' : *start, out);
    fputs (")", out);
    if (fclose (out) == 0)
        shown->shows = keep_text (own->keep, text, size);
    free (text);
    return shown->shows != NULL ? EXIT_HOLDS : entry_no_memory (&own->head);
}

enum exit_code
own_forall_read (struct own_claim *own, struct entry *entry)
{
    struct own_step *step = own->own_steps + own->nsteps;
    struct step *shown = own->steps + own->nsteps;
    char variables[MAX_AXES * 65] = "";
    enum exit_code code = read_label (own, entry);
    const char *start = entry->at, *stop, *text;

    step->kind = FOR_ALL;
    shown->method = BY_CERTIFICATE;
    if (code == EXIT_HOLDS)
        code = take_ranges (own, step, variables, sizeof variables, entry);
    stop = entry->at;
    step->variables = keep_text (own->keep, variables, strlen (variables));
    if (step->variables == NULL)
        return entry_no_memory (entry);
    if (code == EXIT_HOLDS)
        code = take_condition (&text, own, step, entry);
    if (code == EXIT_HOLDS)
        code = check_relations (step, entry);
    if (code == EXIT_HOLDS)
        code = show_ranges (shown, own, start, stop);
    step->bound = (struct formula_bound){ .condition = step->formula,
                                          .axes = step->variables,
                                          .lower = step->lower,
                                          .upper = step->upper,
                                          .whole = step->whole };
    own->nsteps += code == EXIT_HOLDS;
    return code;
}

/* Cut TEXT at its one equals sign; the two sides must be rational functions
   or there must be no variables. */
static enum exit_code
split_identity (struct own_step *step, struct own_claim *own, const char *text,
                const struct entry *entry)
{
    const char *equals = strchr (text, '=');
    struct expression *left, *right;
    int rational;

    if (formula_relations (step->formula) != 1
        || formula_relation (step->formula, 0) != EQUAL_TO || equals == NULL)
        return entry_fault (entry, entry->key, "an identity is one equation");
    step->left = keep_text (own->keep, text, (size_t) (equals - text));
    step->right = keep_text (own->keep, equals + 1, strlen (equals + 1));
    if (step->left == NULL || step->right == NULL)
        return entry_no_memory (entry);
    left = expression_parse (step->left, step->variables);
    right = expression_parse (step->right, step->variables);
    rational = left != NULL && right != NULL;
    expression_clear (left);
    expression_clear (right);
    if (!rational && *step->variables != '\0')
        return entry_fault (entry, entry->key,
                            "an identity with variables is proved for "
                            "rational functions with whole coefficients "
                            "alone");
    if (!rational)
        step->left = step->right = NULL;
    own->steps[own->nsteps].method = BY_ALGEBRA;
    return EXIT_HOLDS;
}

enum exit_code
own_identity_read (struct own_claim *own, struct entry *entry)
{
    struct own_step *step = own->own_steps + own->nsteps;
    char variables[MAX_AXES * 65] = "";
    enum exit_code code = read_label (own, entry);
    const char *text = NULL, *colon = find_colon (entry);

    step->kind = IDENTITY;
    while (code == EXIT_HOLDS && colon != NULL && entry->at < colon) {
        code = take_variable (variables, sizeof variables, entry);
        (void) entry_sign (entry, ',');
    }
    step->variables = keep_text (own->keep, variables, strlen (variables));
    if (step->variables == NULL)
        return entry_no_memory (entry);
    if (code == EXIT_HOLDS)
        code = take_condition (&text, own, step, entry);
    if (code == EXIT_HOLDS)
        code = split_identity (step, own, text, entry);
    own->nsteps += code == EXIT_HOLDS;
    return code;
}

enum exit_code
own_cite_read (struct own_claim *own, struct entry *entry)
{
    struct step *shown = own->steps + own->nsteps;
    enum exit_code code = read_label (own, entry);

    own->own_steps[own->nsteps].kind = CITED;
    shown->method = BY_CITATION;
    if (code == EXIT_HOLDS)
        code = entry_quoted (&shown->shows, entry, own->keep, "what is cited");
    if (code == EXIT_HOLDS && !entry_take (entry, "from"))
        code = entry_fault (entry, entry->at,
                            "a citation needs its source: from \"...\"");
    if (code == EXIT_HOLDS)
        code = entry_quoted (&shown->source, entry, own->keep, "the source");
    if (code == EXIT_HOLDS)
        code = entry_end (entry);
    own->nsteps += code == EXIT_HOLDS;
    return code;
}
