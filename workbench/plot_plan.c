#include "workbench/plot_plan.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"

/* Values along a swept axis, besides those of points: fewer for many curves,
   and for quantities of much work, down to the least. */
enum { SAMPLES = 48, MANY_CURVES = 3, MANY_SAMPLES = 32, LEAST_SAMPLES = 10 };

/* Ball operations that all values of a plot may take. */
#define MOST_WORK 1e8

/* ---- Axes --------------------------------------------------------------- */

/* Does DOMAIN say that AXIS is an integer? */
static int
is_integer (const char *domain, const char *axis)
{
    size_t length = strlen (axis);

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        const char *at = domain;
        int whole = strncmp (domain, "integer ", 8) == 0;
        while (whole && at < domain + span) {
            size_t word = strcspn (at, " +*<>=!,");
            if (word == length && strncmp (at, axis, word) == 0)
                return 1;
            at += word + 1;
        }
        domain += span;
        domain += strspn (domain, ", ");
    }
    return 0;
}

/* How the points use an axis. */
struct usage {
    size_t distinct;
    double least, most;
};

/* Visit every place of the plan: number I of points and published numbers;
   null where it
   is none or was left out. */
static const struct place *
place_number (const struct plan *plan, size_t i)
{
    const struct survey *survey = plan->survey;

    if (i < survey->n)
        return survey->points[i].sound
                       && survey->points[i].standing != LEFT_OUT
                   ? &survey->points[i].place
                   : NULL;
    i -= survey->n;
    return plan->published_sound[i] ? plan->published + i : NULL;
}

static size_t
place_count (const struct plan *plan)
{
    return plan->survey->n + plan->survey->claim->nobserved;
}

static struct usage
axis_usage (const struct plan *plan, int axis)
{
    struct usage usage = { 0, HUGE_VAL, -HUGE_VAL };
    size_t n = place_count (plan), i, j;

    for (i = 0; i < n; i++) {
        const struct place *place = place_number (plan, i);
        if (place == NULL)
            continue;
        for (j = 0; j < i; j++) {
            const struct place *other = place_number (plan, j);
            if (other != NULL
                && fmpq_equal (other->at + axis, place->at + axis))
                break;
        }
        usage.distinct += j == i;
        usage.least = fmin (usage.least, place->nearest[axis]);
        usage.most = fmax (usage.most, place->nearest[axis]);
    }
    return usage;
}

/* How well an axis is swept: many values, over decades; not a small index. */
static double
axis_score (const struct plan *plan, int axis)
{
    const struct quantity *predicts = plan->survey->claim->predicts;
    struct usage usage = axis_usage (plan, axis);
    double score = (double) FLINT_MIN (usage.distinct, 8);
    char name[64];

    axis_name (name, sizeof name, plan->axes, axis);
    if (usage.least > 0)
        score += fmin (1.5, 0.5 * log10 (usage.most / usage.least));
    if (is_integer (predicts->domain, name) && usage.most <= 12)
        score -= 1.5;
    if (predicts->curve != NULL && axis == plan->count - 1)
        score += 0.25;
    return score + 0.01 * axis;
}

static int
choose_axis (const struct plan *plan)
{
    enum relation relation = plan->survey->claim->accept.relation;
    int best = plan->count - 1, axis;
    double most = -HUGE_VAL;

    if (relation == LAW || relation == HISTOGRAM)
        return best;
    for (axis = 0; axis < plan->count; axis++) {
        double score = axis_score (plan, axis);
        if (score > most) {
            most = score;
            best = axis;
        }
    }
    return best;
}

/* ---- Curves ------------------------------------------------------------- */

static int
same_curve (const struct plan *plan, const struct place *a,
            const struct place *b)
{
    int axis;

    for (axis = 0; axis < plan->count; axis++)
        if (axis != plan->x && !fmpq_equal (a->at + axis, b->at + axis))
            return 0;
    return 1;
}

int
plan_curve (const struct plan *plan, const struct place *place)
{
    int i;

    for (i = 0; i < plan->ncurves; i++)
        if (same_curve (plan, plan->curves[i], place))
            return i;
    return -1;
}

/* Make room for the curve of PLACE, if it is a new one. */
static void
add_curve (struct plan *plan, const struct place *place)
{
    if (place == NULL || plan_curve (plan, place) >= 0)
        return;
    if (plan->ncurves < MAX_COLOURS)
        plan->curves[plan->ncurves++] = place;
    else
        plan->left++;
}

/* Curves of points that fail come first: they are what one must see. */
static void
choose_curves (struct plan *plan)
{
    const struct survey *survey = plan->survey;
    size_t i;

    for (i = 0; i < survey->n; i++)
        if (survey->points[i].standing == JUDGED
            && survey->points[i].finding.verdict == FAILS)
            add_curve (plan, place_number (plan, i));
    for (i = 0; i < survey->n; i++)
        add_curve (plan, place_number (plan, i));
    for (i = survey->n; i < place_count (plan); i++)
        add_curve (plan, place_number (plan, i));
}

int
plan_varies (const struct plan *plan, int axis)
{
    int i;

    for (i = 1; i < plan->ncurves; i++)
        if (!fmpq_equal (plan->curves[0]->at + axis,
                         plan->curves[i]->at + axis))
            return 1;
    return 0;
}

void
plan_name (char *text, size_t size, const struct plan *plan, int i, int fixed)
{
    size_t used = 0;
    int axis;

    *text = '\0';
    for (axis = 0; axis < plan->count; axis++) {
        char name[64], symbol[64], *value;
        if (axis == plan->x || plan_varies (plan, axis) == fixed
            || used >= size)
            continue;
        axis_name (name, sizeof name, plan->axes, axis);
        symbol_unicode (symbol, sizeof symbol, name);
        value = fmpq_get_str (NULL, 10, plan->curves[i]->at + axis);
        if (strlen (value) <= 9)
            used += (size_t) snprintf (text + used, size - used, "%s%s = %s",
                                       used > 0 ? ", " : "", symbol, value);
        else
            used += (size_t) snprintf (text + used, size - used, "%s%s = %.4g",
                                       used > 0 ? ", " : "", symbol,
                                       plan->curves[i]->nearest[axis]);
        flint_free (value);
    }
}

/* ---- Values ------------------------------------------------------------- */

/* Add X to the values; 0 without memory. */
static int
add_x (struct plan *plan, const fmpq_t x)
{
    fmpq *longer;

    if ((plan->nxs & (plan->nxs - 1)) == 0) {
        size_t room = plan->nxs > 0 ? 2 * plan->nxs : 1;
        longer = realloc (plan->xs, room * sizeof *longer);
        if (longer == NULL)
            return 0;
        plan->xs = longer;
    }
    fmpq_init (plan->xs + plan->nxs);
    fmpq_set (plan->xs + plan->nxs++, x);
    return 1;
}

static int
compare_x (const void *a, const void *b)
{
    return fmpq_cmp ((const fmpq *) a, (const fmpq *) b);
}

/* Bring the values in order, each once. */
static void
sort_xs (struct plan *plan)
{
    size_t kept = 0, i;

    if (plan->nxs == 0)
        return;
    qsort (plan->xs, plan->nxs, sizeof *plan->xs, compare_x);
    for (i = 1; i < plan->nxs; i++)
        if (!fmpq_equal (plan->xs + i, plan->xs + kept))
            fmpq_swap (plan->xs + ++kept, plan->xs + i);
    while (plan->nxs > kept + 1)
        fmpq_clear (plan->xs + --plan->nxs);
}

/* Add a short dyadic close to X, with steps of STEP between values. */
static int
add_near (struct plan *plan, double x, double step)
{
    int exponent, added = 1;
    arf_t dyadic;
    fmpq_t value;

    if (!isfinite (x))
        return 1;
    frexp (step, &exponent);
    arf_init (dyadic);
    fmpq_init (value);
    exponent = plan->integer ? 0 : exponent - 4;
    arf_set_d (dyadic, ldexp (nearbyint (ldexp (x, -exponent)), exponent));
    arf_get_fmpq (value, dyadic);
    added = add_x (plan, value);
    fmpq_clear (value);
    arf_clear (dyadic);
    return added;
}

/* How many values to take between points. */
static int
sample_count (const struct plan *plan)
{
    const struct quantity *predicts = plan->survey->claim->predicts;
    int n = plan->ncurves > MANY_CURVES ? MANY_SAMPLES : SAMPLES, i;
    double work = 0;

    for (i = 0; predicts->work != NULL && i < plan->ncurves; i++)
        work += predicts->work (plan->curves[i]->at, 64);
    if (work * n > MOST_WORK)
        n = (int) fmax (LEAST_SAMPLES, MOST_WORK / work);
    return n;
}

/* Values between LEAST and MOST, by equal steps or equal ratios. */
static int
add_between (struct plan *plan, double least, double most)
{
    int by_ratio = least > 0 && most / least > 30, n = sample_count (plan), i;
    int added = 1;

    if (plan->integer && most - least < n)
        n = (int) (most - least);
    for (i = 0; i <= n && added; i++) {
        double part = n > 0 ? (double) i / n : 0;
        double x = by_ratio ? least * pow (most / least, part)
                            : least + part * (most - least);
        double step = by_ratio ? x * (pow (most / least, 1.0 / n) - 1)
                               : (most - least) / (n > 0 ? n : 1);
        added = add_near (plan, x, step);
    }
    return added;
}

/* The values at which points on the curves stand. */
static int
add_of_points (struct plan *plan)
{
    size_t i;

    for (i = 0; i < place_count (plan); i++) {
        const struct place *place = place_number (plan, i);
        if (place != NULL && plan_curve (plan, place) >= 0
            && !add_x (plan, place->at + plan->x))
            return 0;
    }
    return 1;
}

int
plan_range (struct plan *plan, double least, double most)
{
    while (plan->nxs > 0)
        fmpq_clear (plan->xs + --plan->nxs);
    free (plan->xs);
    plan->xs = NULL;
    if (!add_between (plan, least, most) || !add_of_points (plan))
        return 0;
    sort_xs (plan);
    return 1;
}

/* The range of the points on the curves; around a single value, some. */
static int
usual_range (struct plan *plan)
{
    double least = HUGE_VAL, most = -HUGE_VAL, positive = HUGE_VAL;
    size_t i;

    for (i = 0; i < place_count (plan); i++) {
        const struct place *place = place_number (plan, i);
        if (place == NULL || plan_curve (plan, place) < 0)
            continue;
        if (place->nearest[plan->x] > 0)
            positive = fmin (positive, place->nearest[plan->x]);
        least = fmin (least, place->nearest[plan->x]);
        most = fmax (most, place->nearest[plan->x]);
    }
    if (!(least < 0) && !(least > 0) && most / positive > MANY_DECADES)
        least = positive; /* points at 0 keep their own values */
    if (least >= most && fabs (most) <= 0) {
        least = plan->integer ? 0 : -1;
        most = plan->integer ? 8 : 1;
    } else if (least >= most) {
        least = most > 0 ? most / 4 : 2 * most;
        most = most > 0 ? 2 * most : most / 4;
    } else if (!plan->integer) {
        double room = 0.04 * (most - least);
        if (least > 0 && most / least > 30) {
            least /= pow (most / least, 0.03);
            most *= 1.1;
        } else {
            least = least > 0 ? fmax (least - room, least / 2) : least - room;
            most += room;
        }
    }
    return plan_range (plan, plan->integer ? ceil (least) : least,
                       plan->integer ? floor (most) : most);
}

/* ---- Plans -------------------------------------------------------------- */

int
plan_init (struct plan *plan, const struct survey *survey, int x)
{
    const struct claim *claim = survey->claim;
    char name[64];
    size_t i;

    memset (plan, 0, sizeof *plan);
    plan->survey = survey;
    plan->axes = claim->predicts->axes;
    plan->count = axis_count (plan->axes);
    plan->x = -1;
    plan->published = calloc (claim->nobserved + 1, sizeof *plan->published);
    plan->published_sound =
        calloc (claim->nobserved + 1, sizeof *plan->published_sound);
    if (plan->published == NULL || plan->published_sound == NULL)
        return 0;
    for (i = 0; i < claim->nobserved; i++)
        plan->published_sound[i] = place_init (plan->published + i, plan->axes,
                                               &claim->observed[i].point);
    if (plan->count == 0)
        return 1;
    plan->x = x >= 0 ? x : choose_axis (plan);
    axis_name (name, sizeof name, plan->axes, plan->x);
    plan->integer = is_integer (claim->predicts->domain, name);
    choose_curves (plan);
    return usual_range (plan);
}

void
plan_dispose (struct plan *plan)
{
    size_t i;

    for (i = 0; plan->published != NULL && plan->published_sound != NULL
                && i < plan->survey->claim->nobserved;
         i++)
        place_clear (plan->published + i);
    free (plan->published);
    free (plan->published_sound);
    while (plan->nxs > 0)
        fmpq_clear (plan->xs + --plan->nxs);
    free (plan->xs);
}
