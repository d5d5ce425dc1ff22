#include "proofs/certified_steps.h"

#include <string.h>

#include "proofs/certificate.h"
#include "proofs/evaluate.h"
#include "proofs/worst_case.h"

enum { MOST_STEPS = 16 };

/* Set STEP to the rationals in TEXT; their number, or -1. */
static slong
read_steps (fmpq *step, const char *text)
{
    slong n = 0;

    while (*text != '\0') {
        size_t length = strcspn (text, " ");
        char word[32];
        if (length >= sizeof word || n == MOST_STEPS)
            return -1;
        memcpy (word, text, length);
        word[length] = '\0';
        if (fmpq_set_str (step + n, word, 10) != 0)
            return -1;
        n++;
        text += length;
        text += strspn (text, " ");
    }
    return n;
}

/* Is BOUND <= QUANTITY at AT, or + 10^-7 where CLOSE? */
static enum truth
is_within (const fmpq_t bound, const struct quantity *quantity, const char *at,
           int close)
{
    enum truth truth = UNDECIDED;
    arb_t value, above;

    arb_init (value);
    arb_init (above);
    if (evaluate_at (value, quantity, at, 20)) {
        arb_set_ui (above, 10000000);
        arb_inv (above, above, 128);
        if (close)
            arb_add (value, value, above, 128);
        arb_set_fmpq (above, bound, 128);
        truth = is_at_most (above, value) == PROVED ? PROVED : UNDECIDED;
    }
    arb_clear (value);
    arb_clear (above);
    return truth;
}

/* One case, from KEPT or, with RECORD, by search. */
static enum truth
decide (const struct quantity *quantity, enum left left,
        const struct steps_case *which, struct record *record,
        const struct record *kept)
{
    fmpq *step = _fmpq_vec_init (MOST_STEPS + 2), *one = step + MOST_STEPS,
         *bound = one + 1;
    slong n = read_steps (step, which->steps);
    enum truth truth = UNDECIDED;
    struct worst_case problem;

    if (n >= 0) {
        fmpq_one (one);
        worst_case_descent (&problem, n, step);
        if (left == VALUE_LEFT)
            residual_add_value (&problem.objective, one, n);
        else
            residual_add_square (&problem.objective, one,
                                 fmpq_mat_entry (problem.rate.g, n, 0));
        truth = kept != NULL ? worst_case_recheck (bound, &problem, kept)
                             : worst_case_bound (bound, &problem, which->kept,
                                                 which->count, record);
        if (truth == PROVED)
            truth = is_within (bound, quantity, which->at, 1);
        worst_case_clear (&problem);
    }
    _fmpq_vec_clear (step, MOST_STEPS + 2);
    return truth;
}

enum truth
certified_steps (const struct quantity *quantity, enum left left,
                 const struct steps_case *cases, int n,
                 struct certificate *certificate, const char *label)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < n; i++)
        truth = weaker (truth,
                        decide (quantity, left, cases + i,
                                certificate_begin (certificate, label,
                                                   cases[i].at, "multipliers"),
                                NULL));
    return truth;
}

enum truth
certified_steps_recheck (const struct quantity *quantity, enum left left,
                         const struct steps_case *cases, int n,
                         const struct certificate *certificate,
                         const char *label)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < n; i++) {
        const struct record *kept =
            certificate_find (certificate, label, cases[i].at);
        truth = weaker (truth, kept == NULL ? UNDECIDED
                                            : decide (quantity, left,
                                                      cases + i, NULL, kept));
    }
    return truth;
}

static enum truth
decide_teleports (const struct quantity *quantity, int longest,
                  const struct teleports_case *which, struct record *record,
                  const struct record *kept)
{
    struct worst_case problem;
    enum truth truth;
    fmpq_t bound;

    fmpq_init (bound);
    worst_case_teleported (&problem, which->steps, longest);
    truth = kept != NULL ? worst_case_recheck (bound, &problem, kept)
                         : worst_case_bound (bound, &problem, which->kept,
                                             which->count, record);
    if (truth == PROVED)
        truth = is_within (bound, quantity, which->at, !longest);
    worst_case_clear (&problem);
    fmpq_clear (bound);
    return truth;
}

enum truth
certified_teleports (const struct quantity *quantity, int longest,
                     const struct teleports_case *cases, int n,
                     struct certificate *certificate, const char *label)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < n; i++)
        truth = weaker (
            truth,
            decide_teleports (quantity, longest, cases + i,
                              certificate_begin (certificate, label,
                                                 cases[i].at, "multipliers"),
                              NULL));
    return truth;
}

enum truth
certified_teleports_recheck (const struct quantity *quantity, int longest,
                             const struct teleports_case *cases, int n,
                             const struct certificate *certificate,
                             const char *label)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < n; i++) {
        const struct record *kept =
            certificate_find (certificate, label, cases[i].at);
        truth = weaker (truth, kept == NULL
                                   ? UNDECIDED
                                   : decide_teleports (quantity, longest,
                                                       cases + i, NULL, kept));
    }
    return truth;
}
