/*
 * What keeps a claim from being loaded: a check that cannot fail is not one.
 */
#include "validate/claim.h"

#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

static int
blank (const char *text)
{
    return text == NULL || *text == '\0';
}

/* Is every word of AXES an axis of the prediction? */
static int
shares_axes (const struct claim *claim, const char *axes)
{
    int count = axis_count (axes), i;

    for (i = 0; i < count; i++) {
        char name[64];
        axis_name (name, sizeof name, axes, i);
        if (axis_position (claim->predicts->axes, name, strlen (name)) < 0)
            return 0;
    }
    return 1;
}

static const char *
text_defect (const struct claim *claim)
{
    if (blank (claim->id) || strchr (claim->id, '/') == NULL)
        return "its id is not paper/name";
    if (blank (claim->statement) || blank (claim->source))
        return "its statement or its source is missing";
    if (claim->predicts == NULL)
        return "it predicts nothing";
    if (claim->proved_by == NULL ? blank (claim->unproved)
                                 : claim->unproved != NULL)
        return "it needs either a proof or the reason for having none";
    if (claim->run_by == NULL ? blank (claim->unrun) : claim->unrun != NULL)
        return "it needs either a run or the reason for having none";
    if (blank (claim->accept.why))
        return "its margin has no reason";
    return NULL;
}

static const char *
axes_defect (const struct claim *claim)
{
    size_t i;

    if (claim->second != NULL && !shares_axes (claim, claim->second->axes))
        return "the second route has other axes";
    if (claim->against != NULL && !shares_axes (claim, claim->against->axes))
        return "what it is held against has other axes";
    if (claim->run_by != NULL) {
        if (strcmp (claim->predicts->axes, claim->run_by->axes) != 0)
            return "the experiment has other axes";
        if (claim->against != NULL)
            return "it has both a run and an exact number to be held against";
        if (claim->measured == NULL
            || experiment_measure (claim->run_by, claim->measured) < 0)
            return "the experiment has no such measure";
    }
    for (i = 0; i < claim->nrivals; i++) {
        const struct rival *rival = claim->rivals + i;
        if (rival->predicts == NULL
            || !shares_axes (claim, rival->predicts->axes))
            return "a rival has other axes";
        if (rival->axis != NULL && !shares_axes (claim, rival->axis))
            return "a rival changes an axis that is not there";
        if (rival->predicts == claim->predicts && rival->factor == NULL
            && rival->axis == NULL)
            return "a rival is the prediction itself";
    }
    return NULL;
}

/* Does the relation suit what the runs give? */
static const char *
relation_defect (const struct claim *claim)
{
    enum relation relation = claim->accept.relation;
    int kind = claim->run_by != NULL ? (int) claim->run_by->kind : -1;

    if ((relation == LAW || relation == QUANTILE) != (kind == SAMPLE))
        return "a sample is judged by its law or a quantile, nothing else is";
    if ((relation == HISTOGRAM) != (kind == CATEGORY))
        return "categories are judged by a histogram, nothing else is";
    if (relation == QUANTILE
        && axis_position (claim->predicts->axes, "p", 1) < 0)
        return "a quantile needs the axis p";
    if ((relation == LAW || relation == HISTOGRAM)
        && (claim->accept.scale != OF_ONE
            || axis_count (claim->predicts->axes) == 0))
        return "a law has a last axis, and its margin is absolute";
    return NULL;
}

static const char *
power_defect (const struct claim *claim)
{
    const char *why = NULL;
    fmpq_t margin;

    if (claim->npoints == 0)
        return "it has no grid";
    if (claim->nrivals == 0)
        return "it has no rival: nothing shows that it can fail";
    if (claim->run_by == NULL && claim->against == NULL
        && claim->second == NULL)
        return "nothing is held against its prediction";
    if (claim->run_by != NULL && claim->run_by->kind != DETERMINISTIC
        && claim->accept.runs < 2)
        return "it has no runs";
    fmpq_init (margin);
    if (claim->accept.margin == NULL
        || decimal_read (margin, claim->accept.margin) != DECIMAL_READ
        || fmpq_sgn (margin) < 0)
        why = "its margin is not a number >= 0";
    else if (claim->accept.scale == OF_PREDICTION
             && fmpq_cmp_si (margin, 1) >= 0)
        why = "its margin is as large as the prediction";
    fmpq_clear (margin);
    return why;
}

const char *
claim_defect (const struct claim *claim)
{
    const char *why = text_defect (claim);

    if (why == NULL)
        why = axes_defect (claim);
    if (why == NULL)
        why = relation_defect (claim);
    if (why == NULL)
        why = power_defect (claim);
    return why;
}
